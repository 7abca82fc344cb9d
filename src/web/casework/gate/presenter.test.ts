import assert from "node:assert/strict";
import { test } from "node:test";
import type { EntryNumber } from "../../../kernel/ids.ts";
import { plainDate } from "../../../kernel/plain-date.ts";
import { formatsIn } from "../../languages/formats.ts";
import { actsOn, dueIn, type Gate, type GateReader, type GateStep, presentGate } from "./presenter.ts";

const day = plainDate;
const organisations = [
  { code: "commissioner", nl: "gemeente", en: "municipality" },
  { code: "provider", nl: "re-integratiebedrijf", en: "provider" },
];
const nl: GateReader = { language: "nl", formats: formatsIn("nl"), organisations };
const en: GateReader = { language: "en", formats: formatsIn("en"), organisations };

const aStep = (over: Partial<GateStep> = {}): GateStep => ({
  code: "diagnosis",
  nl: "diagnose",
  en: "diagnosis",
  owner: "provider",
  doneBy: "act",
  optional: false,
  asksResult: false,
  stands: "running",
  since: day("2026-03-02"),
  dueOn: day("2026-03-30"),
  daysLeft: 10,
  doneOn: null,
  inTime: null,
  waitsFor: null,
  term: null,
  settledBy: null,
  acts: [],
  doneBefore: null,
  ...over,
});

const act = {
  entry: 7 as EntryNumber,
  on: day("2026-03-12"),
  by: "provider",
  onBehalfOf: null,
  outcome: null,
  reason: null,
  consent: null,
  result: null,
  adds: null,
  early: null,
  unclear: null,
  phase: null,
};

const aGate = (over: Partial<Gate> = {}): Gate => ({
  gate: 2 as EntryNumber,
  openedOn: day("2026-03-02"),
  asksFor: "benefit",
  under27: false,
  ball: { with: "commissioner", since: day("2026-03-02"), days: 1 },
  next: "diagnosis",
  heldSince: null,
  answerBy: null,
  end: null,
  steps: [aStep()],
  holds: [],
  handOvers: [],
  ...over,
});

const stepShown = (over: Partial<GateStep>, reader = nl) => {
  const [shown] = presentGate(aGate({ steps: [aStep(over)] }), reader).steps;
  assert.ok(shown);
  return shown;
};

test("when the term stood still is told with what the client was asked for, also while it does", () => {
  const past = { isRunning: false, isResumed: true, answerBy: day("2026-03-25") };
  const reason = "loonstroken gevraagd";
  const holds = [
    { ...past, from: day("2026-03-10"), until: day("2026-03-24"), reason },
    { ...past, from: day("2026-04-02"), until: day("2026-04-10"), isResumed: false, reason },
    { ...past, from: day("2026-05-02"), until: day("2026-05-16"), isRunning: true, isResumed: false, reason },
    { ...past, from: day("2026-06-02"), until: null, isRunning: true, isResumed: false, reason },
  ];
  assert.deepEqual(presentGate(aGate({ holds }), nl).holds, [
    "10 maart 2026 tot en met 23 maart 2026, 14 dagen: loonstroken gevraagd",
    "2 april 2026 tot en met 9 april 2026, 8 dagen (niets ontvangen): loonstroken gevraagd",
    "Vanaf 2 mei 2026, hooguit tot en met 15 mei 2026: loonstroken gevraagd",
    "Vanaf 2 juni 2026: loonstroken gevraagd",
  ]);
});

test("who has the ball, since when and for how long, in words", () => {
  assert.equal(presentGate(aGate(), nl).ball, "Bal bij gemeente sinds 2 maart 2026 (1 dag)");
  assert.equal(presentGate(aGate(), en).ball, "With municipality since 2 March 2026 (1 day)");
  const now = { with: "commissioner", since: day("2026-03-02"), days: 0 };
  assert.equal(presentGate(aGate({ ball: now }), nl).ball, "Bal bij gemeente sinds 2 maart 2026 (vandaag)");
});

test("a step that runs shows its clock; without a norm, or done, it says how it stands", () => {
  assert.deepEqual(stepShown({}).clock, { since: "2026-03-02", dueOn: "2026-03-30", daysLeft: 10 });
  assert.equal(stepShown({ dueOn: null, daysLeft: null }).clock, null);
  const done = stepShown({ stands: "done", doneOn: day("2026-03-12"), inTime: true, acts: [act] });
  assert.deepEqual(done.tag, { tone: "moss", words: "gedaan op 12 mrt 2026, op tijd" });
  const late = stepShown({ stands: "done", doneOn: day("2026-04-12"), inTime: false, acts: [act] }, en);
  assert.deepEqual(late.tag, { tone: "brick", words: "done on 12 Apr 2026, late" });
});

test("the decision stands still while papers are asked for, and nothing else does", () => {
  const held = (over: Partial<GateStep>) => {
    const gate = aGate({ heldSince: day("2026-03-10"), steps: [aStep({ dueOn: null, daysLeft: null, ...over })] });
    return presentGate(gate, nl).steps[0]?.tag.words;
  };
  assert.equal(held({ doneBy: "outcome" }), "staat stil vanaf 10 mrt 2026");
  assert.equal(held({}), "aan de beurt");
  assert.equal(held({ doneBy: "outcome", stands: "done", doneOn: act.on }), "gedaan op 12 mrt 2026");
});

test("a step that waits names what it waits for, and one that did not wait says why", () => {
  const waitsFor = { code: "search-term", nl: "zoektermijn", en: "search term" };
  const waits = { stands: "waiting", since: null, dueOn: null, daysLeft: null, waitsFor } as const;
  assert.deepEqual(stepShown(waits).tag, { tone: "slate", words: "wacht op: zoektermijn" });
  assert.deepEqual(stepShown({ ...waits, waitsFor: null }, en).tag.words, "waiting for an earlier step");
  const early = { ...act, early: "zij is dakloos" };
  assert.deepEqual(stepShown({ stands: "done", doneOn: act.on, acts: [early] }).acts[0]?.found, [
    "Niet gewacht, omdat: zij is dakloos",
  ]);
});

test("an intake shows the phase it found, and what that rests on", () => {
  const shown = (grounds: string | null) => {
    const acts = [{ ...act, phase: { phase: 3, grounds } }];
    return stepShown({ doneBy: "phase", stands: "done", doneOn: act.on, acts }).acts[0]?.found;
  };
  assert.deepEqual(shown("vier jaar geen werk"), ["Fase 3, op grond van: vier jaar geen werk"]);
  assert.deepEqual(shown(null), ["Fase 3"]);
});

test("what was done says by whom, on whose behalf, how the claim ends and what was found", () => {
  const { acts } = stepShown({
    stands: "done",
    doneOn: act.on,
    acts: [{ ...act, by: "commissioner", onBehalfOf: "provider", outcome: "refused", result: "te veel vermogen" }],
  });
  assert.deepEqual(acts, [
    {
      key: 7,
      words: "12 maart 2026, door gemeente namens re-integratiebedrijf",
      found: ["Afgewezen", "Toelichting: te veel vermogen"],
    },
  ]);
});

test("a diagnosis that was made before is pointed at, until it is done here or no longer needed", () => {
  const doneBefore = { on: day("2025-09-01"), by: "provider", result: null };
  assert.match(stepShown({ doneBefore }).before ?? "", /1 september 2025, door re-integratiebedrijf/);
  assert.equal(stepShown({ doneBefore, stands: "dropped" }).before, null);
});

test("what the dossier itself shows is not recorded here", () => {
  assert.equal(stepShown({ doneBy: "plan" }).may, null);
  assert.match(stepShown({ doneBy: "plan" }).small, /blijkt als er een plan is/);
  assert.equal(stepShown({}).may, "record");
  assert.equal(stepShown({ acts: [act] }).may, "again");
  assert.equal(stepShown({ stands: "dropped" }).may, "late");
  assert.equal(stepShown({ stands: "dropped", doneBy: "plan" }).may, null);
});

test("a diagnosis or plan whose turn it is leads to its form, and what comes by itself leads nowhere", () => {
  assert.equal(stepShown({ doneBy: "diagnosis" }).form, "diagnosis");
  assert.equal(stepShown({ doneBy: "plan" }).form, "plan");
  assert.equal(stepShown({ doneBy: "plan", stands: "done" }).form, null);
  assert.equal(stepShown({ doneBy: "help" }).form, null);
});

test("the end says how, when and why; then nothing more may be done", () => {
  const end = { on: day("2026-03-20"), how: "closed", reason: "verhuisd" } as const;
  const shown = presentGate(aGate({ end, ball: null }), nl);
  assert.deepEqual(
    shown.marks.map(({ words }) => words),
    ["Afgesloten op 20 maart 2026"],
  );
  assert.equal(shown.reason, "Reden: verhuisd");
  assert.equal(shown.ball, null);
  assert.deepEqual(actsOn(aGate({ end })), {
    ...{ handOver: false, suspend: false, extend: false },
    ...{ resume: false, close: false },
  });
});

test("the term is held only while it runs, and resumed only while it is held", () => {
  const decision = aStep({ code: "decision", doneBy: "outcome" });
  assert.equal(actsOn(aGate()).suspend, false);
  assert.equal(actsOn(aGate({ steps: [decision] })).suspend, true);
  const held = actsOn(aGate({ steps: [decision], heldSince: day("2026-03-10") }));
  assert.deepEqual([held.suspend, held.extend, held.resume], [false, false, true]);
  const until = { heldSince: day("2026-03-10"), answerBy: day("2026-03-24") };
  assert.equal(actsOn(aGate({ steps: [decision], ...until })).extend, true);
});

test("what is to be done now is the step whose turn it is, or handing over for a step of another", () => {
  assert.equal(dueIn(aGate()), "hand-over");
  assert.deepEqual(dueIn(aGate({ steps: [aStep({ owner: "commissioner" })] })), { step: "diagnosis" });
  assert.deepEqual(dueIn(aGate({ steps: [aStep({ owner: "client" })] })), { step: "diagnosis" });
  assert.equal(dueIn(aGate({ next: null })), null);
});

test("who gets no benefit reads that the request for help ended with it, and how to go on; who got it, or was closed, does not", () => {
  const ended = (how: NonNullable<Gate["end"]>["how"]) =>
    presentGate(aGate({ ball: null, end: { on: day("2026-04-01"), how, reason: null } }), nl).helpEnded;
  for (const how of ["refused", "withdrawn", "not-processed"] as const)
    assert.match(ended(how) ?? "", /eindigde ook de vraag om hulp naar werk.*nieuwe melding/);
  assert.deepEqual([ended("through"), ended("closed")], [null, null]);
});

test("an intake that was not clear says which step settles it, and why", () => {
  const settledBy = { code: "qualifying-intake", nl: "kwalificerende intake (kwint)", en: "qualifying intake (kwint)" };
  const found = (step: Partial<GateStep>) =>
    presentGate(aGate({ steps: [aStep({ acts: [{ ...act, unclear: "spreekt zich tegen" }], ...step })] }), nl).steps[0]
      ?.acts[0]?.found;
  assert.deepEqual(found({ settledBy }), [
    "Fase of groep nog onduidelijk, daarom kwalificerende intake (kwint): spreekt zich tegen",
  ]);
  assert.deepEqual(found({ settledBy: null }), ["Fase of groep nog onduidelijk, omdat: spreekt zich tegen"]);
});
