import assert from "node:assert/strict";
import { test } from "node:test";
import { duration } from "../../../../kernel/duration.ts";
import type { GateStep, Ladder, SignalRule } from "../../../access/public.ts";
import { presets } from "../../../access/testing/settings.ts";
import { aFact, benefitStarted, type Step } from "../../../dossier/domain/builders.ts";
import { asking, toldOf } from "../../testing/effects.ts";
import { notified, stepDone } from "../../testing/gates.ts";
import { codeEffect } from "./code-effect.ts";
import { gateEffect } from "./gate-effect.ts";
import { rungEffect } from "./rung-effect.ts";
import { signalEffect } from "./signal-effect.ts";

const offerOf = (told: ReturnType<ReturnType<typeof signalEffect>["told"]>) =>
  told.rules.find(({ code }) => code === "no-offer");

test("a shorter norm that is dated back makes signals late, and says of how many clients", () => {
  const asked = asking("offerWithin", "P4W", "2026-01-01", "participatiewet-2026");
  const told = toldOf(signalEffect(asked), [benefitStarted("2026-01-05")], [benefitStarted("2026-01-12")]);
  assert.deepEqual(offerOf(told)?.open, { now: 2, changed: 2 });
  assert.deepEqual(offerOf(told)?.late, { now: 0, changed: 2 });
  assert.deepEqual([told.raised.signals, told.gone.signals], [0, 0]);
  assert.deepEqual(told.overdue, { signals: 2, people: 2 });
});

test("the same norm from today on leaves clocks that run alone", () => {
  const asked = asking("offerWithin", "P4W", "2026-03-02", "participatiewet-2026");
  const told = toldOf(signalEffect(asked), [benefitStarted("2026-01-05")]);
  assert.deepEqual(told.overdue, { signals: 0, people: 0 });
});

test("a longer norm that is dated back makes late signals in time again", () => {
  const asked = asking("offerWithin", "P1Y", "2025-01-01", "participatiewet-2026");
  const told = toldOf(signalEffect(asked), [benefitStarted("2025-12-05")]);
  assert.deepEqual([told.inTimeAgain, told.overdue.signals], [{ signals: 1, people: 1 }, 0]);
});

test("a rule that is taken out takes its signals along, one that comes brings them; two of one client are one client", () => {
  const rules: readonly SignalRule[] = presets["participatiewet-2026"].signalRules;
  const renamed = rules.map((rule) => (rule.code === "no-worker" ? { ...rule, code: "nobody" } : rule));
  const asked = asking("signalRules", renamed, "2026-01-01", "participatiewet-2026");
  const told = toldOf(signalEffect(asked), [benefitStarted("2026-01-05")], [benefitStarted("2026-01-05")]);
  assert.deepEqual(told.raised, { signals: 2, people: 2 });
  assert.deepEqual(told.gone, { signals: 2, people: 2 });
  const of = (code: string) => told.rules.find((each) => each.code === code)?.open;
  assert.deepEqual(
    [of("nobody"), of("no-worker")],
    [
      { now: 0, changed: 2 },
      { now: 2, changed: 0 },
    ],
  );
});

const ladder: Ladder = presets["wwb-2006"].ladder;
const onRung = (rung: string, from: string): Step =>
  aFact("rung-set", from, { rung: rung as never, by: "commissioner" as never });
const withRung = (code: string, over: object): Ladder => ({
  ...ladder,
  rungs: ladder.rungs.map((rung) => (rung.code === code ? { ...rung, ...over } : rung)),
});

test("a longest stay that is made shorter counts who would stand too long, and not who came under the old ladder", () => {
  const shorter = withRung("mediation", { usual: null, atMost: duration("P1M"), extension: null });
  const stays = [[onRung("mediation", "2026-01-10")], [onRung("mediation", "2026-02-20")]] as const;
  const of = (from: string) =>
    toldOf(rungEffect(asking("ladder", shorter, from)), ...stays).rungs.find(({ code }) => code === "mediation");
  assert.deepEqual([of("2026-01-01")?.people, of("2026-01-01")?.tooLong], [2, { now: 0, changed: 1 }]);
  assert.deepEqual(of("2026-03-02")?.tooLong, { now: 0, changed: 0 });
});

test("who stands on a rung that would not be there any more is counted with it", () => {
  const without: Ladder = {
    ...ladder,
    rungs: ladder.rungs
      .filter(({ code }) => code !== "mediation")
      .map((rung) => ({ ...rung, next: rung.next.filter((code) => code !== "mediation") })),
  };
  const told = toldOf(rungEffect(asking("ladder", without)), [onRung("mediation", "2026-02-01")]);
  assert.deepEqual(
    told.rungs.filter(({ goes }) => goes).map(({ code, people }) => [code, people]),
    [["mediation", 1]],
  );
});

const stepsWith = (code: string, over: Partial<GateStep>): readonly GateStep[] =>
  presets["wwb-2006"].gateSteps.map((step) => (step.code === code ? { ...step, ...over } : step));

test("a shorter norm at the gate counts whose step would be late, and only of who came from its day on", () => {
  const first = presets["wwb-2006"].gateSteps[0] as GateStep;
  const shorter = stepsWith(first.code, { norm: duration("P1D") });
  const clients = [[notified("2026-02-25")], [notified("2026-03-01")]] as const;
  const lateBy = (from: string) => {
    const { steps, people } = toldOf(gateEffect(asking("gateSteps", shorter, from)), ...clients);
    return [steps.find(({ code }) => code === first.code)?.late.changed, people];
  };
  assert.deepEqual(lateBy("2026-02-01"), [1, { now: 2, changed: 2 }]);
  assert.deepEqual(lateBy("2026-03-02"), [0, { now: 2, changed: 2 }]);
});

test("a step at the gate that ends is told with who waits for it; they keep it when they came before", () => {
  const steps = presets["wwb-2006"].gateSteps;
  const first = steps[0] as GateStep;
  const without = steps.slice(1).map((step) => (step.after === first.code ? { ...step, after: null } : step));
  const told = toldOf(gateEffect(asking("gateSteps", without)), [notified("2026-03-01")]);
  const gone = told.steps.find(({ goes }) => goes);
  assert.deepEqual([gone?.code, gone?.waiting], [first.code, { now: 1, changed: 1 }]);
  // who did it already waits for something else
  const done = toldOf(gateEffect(asking("gateSteps", without)), [
    notified("2026-03-01"),
    stepDone(1, first.code, "2026-03-01"),
  ]);
  assert.deepEqual(done.steps.find(({ goes }) => goes)?.waiting, { now: 0, changed: 0 });
});

const job = (...ends: readonly string[]): readonly Step[] =>
  ends.flatMap((reason, i): Step[] => [
    aFact("job-started", "2025-01-10", {}),
    aFact("job-ended", "2025-06-01", { reason: reason as never }, { subject: 2 * i + 1 }),
  ]);

test("a value that gets a last day is told with the entries and clients it stands in; its words stay", () => {
  const { endReasons } = presets["wwb-2006"];
  const [code = "", label] = Object.entries(endReasons)[0] ?? [];
  const until = { ...endReasons, [code]: { ...label, until: "2026-03-01" } };
  const told = toldOf(codeEffect("endReasons")(asking("endReasons", until)), job(code, code), job(code), job("other"));
  assert.deepEqual(told.gone, [{ code, nl: label?.nl, en: label?.en, entries: 3, people: 2, unnamed: false }]);
  assert.deepEqual(told.added, []);
  const later = { ...endReasons, [code]: { ...label, until: "2026-05-01" } };
  assert.deepEqual(toldOf(codeEffect("endReasons")(asking("endReasons", later)), job(code)).gone, []);
});

test("a value that is taken out of the list leaves its entries without words, and that is told; one that comes is named", () => {
  const { endReasons } = presets["wwb-2006"];
  const [code = "", ...rest] = Object.keys(endReasons);
  const list = {
    ...Object.fromEntries(rest.map((each) => [each, endReasons[each]])),
    moon: { nl: "maan", en: "moon" },
  };
  const told = toldOf(codeEffect("endReasons")(asking("endReasons", list)), job(code));
  assert.deepEqual([told.gone[0]?.code, told.gone[0]?.unnamed], [code, true]);
  assert.deepEqual(told.added, [{ code: "moon", nl: "maan", en: "moon" }]);
});

const talks = (...days: readonly string[]): readonly Step[] =>
  days.map((on) => aFact("appointment-planned", on, { what: "talk", at: "09:00", minutes: 30, how: "phone" } as never));

test("a kind of appointment that is renamed is told with the talks of before that day, which keep their name", () => {
  const { appointmentKinds } = presets["wwb-2006"];
  const [code = "", was] = Object.entries(appointmentKinds).find(([each]) => each === "talk") ?? [];
  const list = { ...appointmentKinds, [code]: { ...was, nl: "kennismaking" } };
  const asked = asking("appointmentKinds", list, "2026-03-10");
  const told = toldOf(codeEffect("appointmentKinds")(asked), talks("2026-03-09", "2026-03-10"), talks("2026-01-01"));
  assert.deepEqual(told.renamed, [
    { code, nl: "kennismaking", en: was?.en, was: { nl: was?.nl, en: was?.en }, entries: 2 },
  ]);
  assert.deepEqual([told.gone, told.added, told.dated], [[], [], []]);
});

test("a last day to come is told as such; a new value that begins later too", () => {
  const { endReasons } = presets["wwb-2006"];
  const [code = "", label] = Object.entries(endReasons)[0] ?? [];
  const list = {
    ...endReasons,
    [code]: { ...label, until: "2026-05-01" },
    moon: { nl: "maan", en: "moon", from: "2026-06-01" },
  };
  const told = toldOf(codeEffect("endReasons")(asking("endReasons", list)), job(code));
  assert.deepEqual(
    told.dated.map((each) => [each.code, each.from, each.until]),
    [
      [code, null, "2026-05-01"],
      ["moon", "2026-06-01", null],
    ],
  );
  assert.deepEqual([told.gone, told.added, told.renamed], [[], [], []]);
});
