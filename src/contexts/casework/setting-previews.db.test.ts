import assert from "node:assert/strict";
import test from "node:test";
import { plainDate } from "../../kernel/plain-date.ts";
import { logLinesOf } from "../../platform/testing/log-lines.ts";
import type { Actor } from "../../platform/unit-of-work.ts";
import { loadPolicy, type SignalRule } from "../access/public.ts";
import { aCommissioner, accepted, personOf, type TestCommissioner } from "../access/testing/a-commissioner.ts";
import { changeSetting } from "../access/testing/settings.ts";
import type { NewEntry } from "../dossier/public.ts";
import { aBenefit, aClient, aNewFact, append } from "../dossier/testing/clients.ts";
import { caseworkLedger } from "./testing/kept-lists.ts";
import { type Preview, previewSetting } from "./use-cases/preview-setting.ts";

const ledger = caseworkLedger();

const office = async () => {
  const commissioner = await aCommissioner({ preset: "participatiewet-2026" });
  commissioner.clock.set("2026-03-02T09:00:00Z");
  const me = await commissioner.actorFor("caseworker");
  const admin = await commissioner.actorFor("administrator");
  return { commissioner, me, admin };
};

const aClientOf = async (commissioner: TestCommissioner, worker: Actor, ...entries: readonly NewEntry[]) => {
  const clientId = await aClient(commissioner);
  const assigned = aNewFact("worker-assigned", "2020-01-01", { worker: personOf(worker) });
  await append(commissioner, ledger, clientId, [aBenefit("2026-01-05"), assigned, ...entries]);
  return clientId;
};

type Change = { readonly key: string; readonly value: unknown; readonly from?: string };

const looking = (commissioner: TestCommissioner, admin: Actor, { key, value, from = "2026-03-02" }: Change) =>
  commissioner.run((tx, given) => previewSetting(tx, { key, validFrom: plainDate(from), value }, given), admin, {
    activity: "previewSetting",
  });

const effectOf = <Of extends Preview["effects"][number]["of"]>({ effects }: Preview, of: Of) => {
  const found = effects.find((effect): effect is Extract<Preview["effects"][number], { of: Of }> => effect.of === of);
  assert.ok(found, `no effect of ${of}`);
  return found;
};

const settingsOf = ({ run }: TestCommissioner) => run(async (tx, { today }) => (await loadPolicy(tx)).on(today));

test("before a norm is changed one sees how many signals it makes late, and nothing is changed by looking", async () => {
  const { commissioner, me, admin } = await office();
  await aClientOf(commissioner, me);
  const seen = accepted(await looking(commissioner, admin, { key: "offerWithin", value: "P4W", from: "2026-01-01" }));
  const { rules, overdue } = effectOf(seen, "signals");
  const offers = rules.find(({ code }) => code === "no-offer");
  assert.deepEqual(
    [offers?.open, offers?.late],
    [
      { now: 1, changed: 1 },
      { now: 0, changed: 1 },
    ],
  );
  assert.deepEqual(overdue, { signals: 1, people: 1 });
  assert.deepEqual([seen.on, seen.since, seen.clients], ["2026-03-02", "2025-03-02", 1]);
  assert.equal((await settingsOf(commissioner)).offerWithin, "P8W");
  const [line] = (await logLinesOf(commissioner.tenantId)).filter(({ activity }) => activity === "previewSetting");
  assert.match(JSON.stringify(line?.detail), /"key":"offerWithin".*"clients":1/);
});

test("what could not be changed so is refused beforehand as it would be then", async () => {
  const { commissioner, admin } = await office();
  const refusalOf = async (change: Change) => {
    const seen = await looking(commissioner, admin, change);
    return seen.ok ? undefined : seen.refusal;
  };
  assert.deepEqual(await refusalOf({ key: "offerWithin", value: "soon" }), {
    code: "invalid-value",
    key: "offerWithin",
    kind: "duration",
  });
  const ended = { "work-placement": { nl: "oud", en: "old", until: "2026-03-01" } };
  assert.equal((await refusalOf({ key: "products", value: ended }))?.code, "code-ends-before-it-begins");
  assert.deepEqual(await refusalOf({ key: "moon", value: "full" }), { code: "unknown-setting" });
  assert.equal((await refusalOf({ key: "assistanceSchemes", value: ["moon"] }))?.code, "unknown-scheme");
  const { signalRules } = await settingsOf(commissioner);
  const without = signalRules.filter(({ starts }) => starts !== "offer");
  assert.equal((await refusalOf({ key: "signalRules", value: without }))?.code, "offer-rule-missing");
});

test("a rule that would be taken out shows as signals that go", async () => {
  const { commissioner, me, admin } = await office();
  await aClientOf(commissioner, me);
  const { signalRules } = await settingsOf(commissioner);
  const offer = signalRules.find(({ starts }) => starts === "offer") as SignalRule;
  const since = "2026-01-01";
  const renamed = [...signalRules.filter(({ starts }) => starts !== "offer"), { ...offer, code: "waits" }];
  const change = { key: "signalRules", validFrom: plainDate(since), value: renamed };
  accepted(await commissioner.run((tx, given) => changeSetting(tx, change, given), admin));
  const seen = accepted(await looking(commissioner, admin, { key: "signalRules", value: signalRules, from: since }));
  const { rules, raised, gone } = effectOf(seen, "signals");
  assert.deepEqual(
    rules.map(({ code, open }) => [code, open.now, open.changed]).filter(([, now, changed]) => now !== changed),
    [
      ["no-offer", 0, 1],
      ["waits", 1, 0],
    ],
  );
  assert.deepEqual(
    [raised, gone],
    [
      { signals: 1, people: 1 },
      { signals: 1, people: 1 },
    ],
  );
});

test("a ladder with a shorter stay says who stands too long, beside the signals that ask about it", async () => {
  const { commissioner, me, admin } = await office();
  const { ladder } = await settingsOf(commissioner);
  const [rung] = ladder.rungs;
  assert.ok(rung);
  const set = aNewFact("rung-set", "2026-01-10", { rung: rung.code as never, by: "commissioner" as never });
  await aClientOf(commissioner, me, set);
  const shorter = {
    ...ladder,
    rungs: ladder.rungs.map((each) => (each === rung ? { ...rung, usual: null, atMost: "P1M" } : each)),
  };
  const seen = accepted(await looking(commissioner, admin, { key: "ladder", value: shorter, from: "2026-01-01" }));
  const told = effectOf(seen, "rungs").rungs.find(({ code }) => code === rung.code);
  assert.deepEqual([told?.people, told?.tooLong.changed], [1, 1]);
  assert.equal(effectOf(seen, "signals").rules.length > 0, true);
});

test("a value that would be chosen no longer is told with the dossiers of this commissioner alone", async () => {
  const [{ commissioner, me, admin }, other] = [await office(), await office()];
  const started = aNewFact("instrument-started", "2026-02-01", { product: "work-placement" as never });
  await aClientOf(commissioner, me, started);
  await aClientOf(other.commissioner, other.me, started);
  const { products } = await settingsOf(commissioner);
  const value = { ...products, "work-placement": { ...products["work-placement"], until: "2026-03-02" } };
  const { gone } = effectOf(accepted(await looking(commissioner, admin, { key: "products", value })), "codes");
  assert.deepEqual(
    gone.map(({ code, entries, people }) => [code, entries, people]),
    [["work-placement", 1, 1]],
  );
});

const countsIn = (preview: Preview) =>
  preview.effects.flatMap((effect) =>
    effect.of === "counts" ? effect.counts.map(({ what, now, changed }) => `${what} ${now} ${changed}`) : [],
  );

test("what is full, today's work, and whose figures are seen by name are told from the lists", async () => {
  const { commissioner, me, admin } = await office();
  for (let i = 0; i < 3; i += 1) await aClientOf(commissioner, me);
  const full = effectOf(accepted(await looking(commissioner, admin, { key: "fullCaseload", value: 10 })), "loads");
  assert.deepEqual([full.over, full.full.changed], [{ now: 0, changed: 1 }, 10]);
  commissioner.clock.set("2026-02-02T09:00:00Z");
  const ahead = { key: "worklistAhead", value: "P8W", from: "2026-02-02" };
  assert.deepEqual(countsIn(accepted(await looking(commissioner, admin, ahead))), ["work-today 0 3"]);
  const shown = { key: "teamVisibility", value: "worker" };
  assert.deepEqual(countsIn(accepted(await looking(commissioner, admin, shown))), [
    "shown-by-name 0 1",
    "shown-teams 0 0",
  ]);
});

test("what a setting does that can't be counted gives no number, and is looked at on its first day when that is to come", async () => {
  const { commissioner, me, admin } = await office();
  await aClientOf(commissioner, me);
  const seen = accepted(await looking(commissioner, admin, { key: "disclosureLimit", value: 20, from: "2026-06-01" }));
  assert.deepEqual([seen.effects, seen.on], [[], "2026-06-01"]);
});
