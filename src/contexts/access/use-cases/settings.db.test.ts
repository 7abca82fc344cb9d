import assert from "node:assert/strict";
import test from "node:test";
import { setTimeout } from "node:timers/promises";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { logLinesOf } from "../../../platform/testing/log-lines.ts";
import { databaseKind } from "../../../platform/testing/test-database.ts";
import { unitOfWork } from "../../../platform/unit-of-work.ts";
import { loadPolicy } from "../settings-store.ts";
import { aCommissioner, type TestCommissioner } from "../testing/a-commissioner.ts";
import { changeSetting, withdrawSetting } from "../testing/settings.ts";
import { listSettings } from "./settings.ts";

const from = day("2026-01-01");

const change = ({ run }: TestCommissioner, key: string, value: unknown, validFrom = from): Promise<string> =>
  run(async (tx, given) => {
    const changed = await changeSetting(tx, { key, validFrom, value }, given);
    // on the embedded database one change simply waits for the other
    if (databaseKind === "server") await setTimeout(50);
    return changed.ok ? "changed" : changed.refusal.code;
  });

const label = { nl: "Wij", en: "Wij" };

test("a value that can't be is refused and leaves nothing; a key that is none too", async () => {
  const commissioner = await aCommissioner();
  assert.equal(await change(commissioner, "offerWithin", "P99999Y"), "invalid-value");
  assert.equal(await change(commissioner, "offerWithin", "P0D"), "invalid-value");
  assert.equal(await change(commissioner, "offerWithim", "P8W"), "unknown-setting");
  assert.equal((await commissioner.run(loadPolicy)).version, 0);
});

test("an assistance scheme that is in no list is refused, from whichever of the two settings it would come", async () => {
  const commissioner = await aCommissioner();
  assert.equal(await change(commissioner, "assistanceSchemes", ["wij"]), "unknown-scheme");
  assert.equal(await change(commissioner, "schemes", { wij: label }), "unknown-scheme");
  const { schemes } = (await commissioner.run(loadPolicy)).on(from);
  assert.equal(await change(commissioner, "schemes", { ...schemes, wij: label }), "changed");
  assert.equal(await change(commissioner, "assistanceSchemes", ["wij"]), "changed");
  assert.equal(await change(commissioner, "schemes", { ...schemes }), "unknown-scheme");
});

test("what says what holds already is refused and leaves nothing; so is a day beyond, and everybody's figures without consent", async () => {
  const commissioner = await aCommissioner();
  const { offerWithin, teamVisibility } = (await commissioner.run(loadPolicy)).on(from);
  assert.equal(await change(commissioner, "offerWithin", offerWithin), "nothing-changed");
  assert.equal(await change(commissioner, "teamVisibility", teamVisibility), "nothing-changed");
  assert.equal(await change(commissioner, "offerWithin", "P5W", day("1800-01-01")), "day-out-of-bounds");
  assert.equal(await change(commissioner, "offerWithin", "P5W", day("2999-01-01")), "day-out-of-bounds");
  assert.equal(await change(commissioner, "teamVisibility", "worker"), "consent-not-named");
  assert.equal(await change(commissioner, "planSignedParts", []), "duties-not-signed");
  assert.equal(await change(commissioner, "keepPersons", "P11Y"), "persons-beyond-dossier");
  assert.equal((await commissioner.run(loadPolicy)).version, 0);
  // what holds today is a change from the day another was planned for
  assert.equal(await change(commissioner, "offerWithin", "P5W", later), "changed");
  assert.equal(await change(commissioner, "offerWithin", offerWithin, later), "changed");
});

test("the log names the setting of a change, also of one that was refused", async () => {
  const { installation, operator, tenantId } = await aCommissioner();
  const asWork = unitOfWork(installation);
  const act = { activity: "changeSetting", purpose: "administration", trace: "test" } as const;
  for (const [key, value] of [
    ["offerWithin", "P5W"],
    ["disclosureLimit", -1],
  ] as const)
    await asWork(operator, act, (tx, given) => changeSetting(tx, { key, validFrom: from, value }, given));
  const lines = await logLinesOf(tenantId);
  assert.deepEqual(
    lines
      .flatMap(({ outcome, detail }) => (detail["key"] === undefined ? [] : [`${detail["key"]} ${outcome}`]))
      .toSorted(),
    ["disclosureLimit refused", "offerWithin done"],
  );
});

test("two changes at once that only together go wrong: one of them is refused", async () => {
  const commissioner = await aCommissioner();
  const { ww: _, ...withoutWw } = (await commissioner.run(loadPolicy)).on(from).schemes;
  const both = [
    change(commissioner, "schemes", withoutWw),
    change(commissioner, "assistanceSchemes", ["social-assistance", "ww"]),
  ];
  assert.deepEqual((await Promise.all(both)).toSorted(), ["changed", "unknown-scheme"]);
});

const withdraw = ({ run }: TestCommissioner, number: number): Promise<string> =>
  run(async (tx, given) => {
    const withdrawn = await withdrawSetting(tx, { number }, given);
    return withdrawn.ok ? "withdrawn" : withdrawn.refusal.code;
  });

const later = day("2027-01-01");

test("a change that does not hold yet is taken back: it never holds, stays on view, and the version moves on", async () => {
  const commissioner = await aCommissioner();
  assert.equal(await change(commissioner, "offerWithin", "P6W"), "changed");
  assert.equal(await change(commissioner, "offerWithin", "P4W", later), "changed");
  assert.equal((await commissioner.run(loadPolicy)).on(later).offerWithin, "P4W");
  assert.equal(await withdraw(commissioner, 2), "withdrawn");
  const policy = await commissioner.run(loadPolicy);
  assert.deepEqual([policy.on(later).offerWithin, policy.version], ["P6W", 3]);
  const { value } = await commissioner.run((tx, given) => listSettings(tx, {}, given));
  const changes = value.settings.find(({ key }) => key === "offerWithin")?.changes ?? [];
  assert.deepEqual(
    changes.map(({ number, withdrawn }) => [number, withdrawn?.by ?? null]),
    [
      [1, null],
      [2, "operator:test"],
    ],
  );
});

test("what holds or held, what was taken back already and what never was can't be taken back", async () => {
  const commissioner = await aCommissioner();
  await change(commissioner, "offerWithin", "P6W", commissioner.clock.today());
  await change(commissioner, "offerWithin", "P4W", later);
  assert.equal(await withdraw(commissioner, 1), "setting-holds-already");
  assert.equal(await withdraw(commissioner, 2), "withdrawn");
  assert.equal(await withdraw(commissioner, 2), "setting-withdrawn-already");
  assert.equal(await withdraw(commissioner, 99), "no-such-setting-change");
  assert.equal(await withdraw(await aCommissioner(), 1), "no-such-setting-change");
});

test("a list is not taken back from under an assistance scheme that is planned on it", async () => {
  const commissioner = await aCommissioner();
  const { schemes } = (await commissioner.run(loadPolicy)).on(from);
  assert.equal(await change(commissioner, "schemes", { ...schemes, wij: label }, later), "changed");
  assert.equal(await change(commissioner, "assistanceSchemes", ["wij"], later), "changed");
  assert.equal(await withdraw(commissioner, 1), "unknown-scheme");
});

test("a group is not taken back from under a step at the gate that is planned for it", async () => {
  const commissioner = await aCommissioner();
  const { phases, gateSteps } = (await commissioner.run(loadPolicy)).on(from);
  const forFive = gateSteps.map((step) => ({ ...step, phases: step.phases.length === 0 ? [] : [...step.phases, 5] }));
  assert.equal(await change(commissioner, "gateSteps", forFive, later), "unknown-phase");
  assert.equal(await change(commissioner, "phases", { ...phases, "5": label }, later), "changed");
  assert.equal(await change(commissioner, "gateSteps", forFive, later), "changed");
  // the refused one had a number of its own
  assert.equal(await withdraw(commissioner, 2), "unknown-phase");
});

test("who decided a setting and what belongs to it is kept with it", async () => {
  const commissioner = await aCommissioner();
  const decision = { decidedBy: "college", note: "OR stemde in op 3 maart" };
  const to = { key: "teamVisibility", validFrom: later, value: "worker", ...decision };
  const { value } = await commissioner.run(async (tx, given) => {
    await changeSetting(tx, to, given);
    return listSettings(tx, {}, given);
  });
  const [kept] = value.settings.find(({ key }) => key === "teamVisibility")?.changes ?? [];
  assert.deepEqual([kept?.decidedBy, kept?.note], [decision.decidedBy, decision.note]);
});

test("who changes a setting that somebody else changed or took back meanwhile is told by whom and what it says now", async () => {
  const commissioner = await aCommissioner();
  const admin = await commissioner.actorFor("administrator");
  const saying = (value: unknown, versionSeen: number) =>
    commissioner.run(
      (tx, given) => changeSetting(tx, { key: "offerWithin", validFrom: later, value, versionSeen }, given),
      admin,
    );
  const refusalOf = (result: Awaited<ReturnType<typeof saying>>) => (result.ok ? undefined : result.refusal);
  assert.ok((await saying("P6W", 0)).ok);
  assert.equal(await change(commissioner, "disclosureLimit", 12), "changed");
  assert.partialDeepStrictEqual(refusalOf(await saying("P8W", 0)), {
    code: "setting-changed-meanwhile",
    validFrom: later,
    value: "P6W",
    isWithdrawn: false,
    version: 2,
  });
  // what was done to another setting is no reason to stop
  const second = await saying("P8W", 1);
  assert.ok(second.ok);
  const { version } = second.value;
  assert.equal(await withdraw(commissioner, version), "withdrawn");
  assert.partialDeepStrictEqual(refusalOf(await saying("P10W", version)), { value: "P8W", isWithdrawn: true });
  assert.ok((await saying("P10W", version + 1)).ok);
});

test("a list of values stays in the order it was written in", async () => {
  const commissioner = await aCommissioner();
  const { schemes } = (await commissioner.run(loadPolicy)).on(from);
  const named = (nl: string) => ({ ...label, nl, en: nl });
  const written = { zzz: named("z"), ...schemes, "a-long-code-of-a-scheme": named("a"), b: named("b") };
  assert.equal(await change(commissioner, "schemes", written), "changed");
  const read = (await commissioner.run(loadPolicy)).on(from).schemes;
  assert.deepEqual(Object.keys(read), Object.keys(written));
});
