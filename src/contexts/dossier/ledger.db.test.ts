import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import type { BatchId, ClientId } from "../../kernel/ids.ts";
import { addSeconds, type Instant, instant } from "../../kernel/instant.ts";
import { ok } from "../../kernel/result.ts";
import { anAct } from "../../platform/testing/actors.ts";
import { unitOfWork } from "../../platform/unit-of-work.ts";
import { aCommissioner, type TestCommissioner } from "../access/testing/a-commissioner.ts";
import type { Entry } from "./domain/entry.ts";
import { historyOf } from "./domain/history.ts";
import { anyLedger } from "./domain/random-ledger.ts";
import { knownAtMargin, makeLedger } from "./ledger.ts";
import { findLedger, moveClientsOn } from "./ledger-store.ts";
import { aBenefit, aClient, aKnownClient, aNewFact, append } from "./testing/clients.ts";
import { anOpenBatch, appendable, appendInBatch, apply, entriesOf, revokeBatch } from "./testing/ledgers.ts";
import { dropBatch } from "./use-cases/batches.ts";

const ledger = makeLedger([]);

const numbersAndTimes = async (commissioner: TestCommissioner, clientId: ClientId) =>
  (await entriesOf(commissioner, clientId, "loaded")).map(({ number, recordedAt }) => ({ number, recordedAt }));

const assertRising = (entries: readonly { number: number; recordedAt: Instant }[]): void => {
  assert.deepEqual(
    entries.map(({ number }) => number),
    entries.map((_entry, i) => i + 1),
  );
  for (const [i, { recordedAt }] of entries.entries())
    assert.ok(i === 0 || recordedAt > (entries[i - 1]?.recordedAt ?? ""), `entry ${i + 1} was not recorded later`);
};

test("numbers and times rise per client, also while the clock stands still or steps back", async () => {
  const commissioner = await aCommissioner();
  const clientId = await aClient(commissioner);
  for (const at of ["2026-03-02T09:00:00Z", "2026-03-02T09:00:00Z", "2026-03-02T08:59:59Z", "2026-03-02T09:00:01Z"]) {
    commissioner.clock.set(at);
    await append(commissioner, ledger, clientId, [
      aNewFact("phase-set", "2026-01-01", { phase: 1 }),
      aNewFact("phase-set", "2026-01-02", { phase: 2 }),
    ]);
  }
  const recorded = await numbersAndTimes(commissioner, clientId);
  assert.equal(recorded.length, 8);
  assertRising(recorded);
});

test("entries of somebody who is not there end the transaction, and nothing of it stays", async () => {
  const commissioner = await aCommissioner();
  const clientId = await aClient(commissioner);
  const nobody = "00000000-0000-7000-8000-00000000dead" as ClientId;
  const last = { lastEntry: 1, lastRecordedAt: instant("2026-03-02T09:00:00Z") };
  await assert.rejects(
    commissioner.run((tx) =>
      moveClientsOn(
        tx,
        [clientId, nobody].map((id) => ({ id, ...last })),
      ),
    ),
    /a client who is not there/,
  );
  const found = await commissioner.run((tx) => findLedger(tx, clientId));
  assert.equal(found?.lastEntry, 0);
});

test("who append to one client at once wait for each other, and both stand", async () => {
  const commissioner = await aCommissioner();
  const clientId = await aClient(commissioner);
  await Promise.all(
    [1, 2, 3, 4, 5, 6].map((phase) =>
      append(commissioner, ledger, clientId, [aNewFact("phase-set", "2026-01-01", { phase })]),
    ),
  );
  const recorded = await numbersAndTimes(commissioner, clientId);
  assert.equal(recorded.length, 6);
  assertRising(recorded);
});

test("one refusal refuses all: nobody's ledger grows", async () => {
  const commissioner = await aCommissioner();
  const clients = [await aClient(commissioner), await aClient(commissioner)];
  const refused = await unitOfWork(commissioner.installation)(commissioner.operator, anAct(), (tx, given) =>
    ledger.append(tx, given, clients, (_entries, clientId) =>
      clientId === clients.toSorted().at(-1)
        ? { ok: false, refusal: { code: "not-now" } }
        : ok([aBenefit("2026-01-01")]),
    ),
  );
  assert.deepEqual(refused, { ok: false, refusal: { code: "not-now" } });
  for (const clientId of clients) assert.deepEqual(await entriesOf(commissioner, clientId), []);
});

test("a client of another commissioner is not found", async () => {
  const [mine, theirs] = [await aCommissioner(), await aCommissioner()];
  const clientId = await aClient(theirs);
  const refused = await unitOfWork(mine.installation)(mine.operator, anAct(), (tx, given) =>
    ledger.append(tx, given, [clientId], () => ok([aBenefit("2026-01-01")])),
  );
  assert.deepEqual(refused, { ok: false, refusal: { code: "client-not-found" } });
  assert.deepEqual(await entriesOf(theirs, clientId), []);
});

/** By hand, with a file, or with a history load that says it was known so many days before. */
const steps = fc.array(
  fc.record({
    moved: fc.integer({ min: -5, max: 20 }),
    way: fc.oneof(fc.constant("by-hand" as const), fc.constant("file" as const), fc.integer({ min: 1, max: 900 })),
    entries: anyLedger(3),
  }),
  { minLength: 2, maxLength: 6 },
);

test("what was known at any earlier moment is changed only by a history load that says it was known by then", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (appends) => {
      const commissioner = await aCommissioner();
      const { clock } = commissioner;
      const clientId = await aKnownClient(commissioner, ledger);
      const known = new Map<Instant, unknown>();
      let last = 1;
      let isByHandOnly = true;
      for (const { moved, way, entries } of appends) {
        isByHandOnly &&= way === "by-hand";
        // by hand a client's times rise whatever the clock does; a file has one moment for all, and a minute to be settled
        clock.forward(isByHandOnly ? moved : knownAtMargin + Math.abs(moved) + 1);
        const fresh = entries.flatMap((entry) => appendable(entry, last) ?? []);
        last += fresh.length;
        const loadedFrom = typeof way === "number" ? addSeconds(clock.now(), -86_400 * way) : null;
        if (way === "by-hand") await append(commissioner, ledger, clientId, fresh);
        else {
          const batch = await anOpenBatch(commissioner, loadedFrom === null ? {} : { historyLoadAt: loadedFrom });
          await appendInBatch(commissioner, ledger, batch, [clientId], fresh);
          await apply(commissioner, ledger, batch);
        }
        const now: readonly Entry[] = await entriesOf(commissioner, clientId);
        for (const [moment, history] of known) {
          if (loadedFrom !== null && loadedFrom <= moment) known.delete(moment);
          else assert.deepEqual(historyOf(now, moment), history, `as known at ${moment}`);
        }
        const latest = now
          .map(({ knownFrom }) => knownFrom)
          .toSorted()
          .at(-1);
        if (latest !== undefined) known.set(latest, historyOf(now, latest));
      }
    }),
    { seed: 20_260_302, numRuns: 12 },
  );
});

const isEmpty = async (commissioner: TestCommissioner, clientId: ClientId): Promise<boolean> => {
  const entries = await entriesOf(commissioner, clientId);
  const stored = await commissioner.run((tx) => findLedger(tx, clientId));
  return entries.length === 0 && stored?.seen.length === 0;
};

test("a batch is invisible until it is applied, then visible at once, known from that moment", async () => {
  const commissioner = await aCommissioner();
  const { clock } = commissioner;
  const clients = [await aClient(commissioner), await aClient(commissioner)];
  const batch = await anOpenBatch(commissioner);
  for (const clientId of clients)
    await appendInBatch(commissioner, ledger, batch, [clientId], [aBenefit("2026-01-01")]);
  for (const clientId of clients) assert.ok(await isEmpty(commissioner, clientId));
  clock.forward(600);
  assert.equal(await apply(commissioner, ledger, batch), true);
  for (const clientId of clients) {
    const [entry] = await entriesOf(commissioner, clientId);
    assert.equal(entry?.knownFrom, clock.now());
    assert.equal(historyOf(await entriesOf(commissioner, clientId), addSeconds(clock.now(), -1)).benefits.length, 0);
  }
  assert.equal(await apply(commissioner, ledger, batch), false, "applied once");
});

test("a batch that is dropped is never seen, and can't be applied any more", async () => {
  const commissioner = await aCommissioner();
  const clientId = await aClient(commissioner);
  const batch = await anOpenBatch(commissioner);
  await appendInBatch(commissioner, ledger, batch, [clientId], [aBenefit("2026-01-01")]);
  assert.equal(await commissioner.run((tx) => dropBatch(tx, batch)), true);
  assert.equal(await apply(commissioner, ledger, batch), false);
  assert.ok(await isEmpty(commissioner, clientId));
  await append(commissioner, ledger, clientId, [aBenefit("2026-02-01")]);
  assert.deepEqual(
    (await entriesOf(commissioner, clientId)).map(({ number }) => number),
    [2],
  );
});

test("what is appended while a batch waits keeps its own number and time, and both stand in the end", async () => {
  const commissioner = await aCommissioner();
  const clientId = await aKnownClient(commissioner, ledger);
  const batch = await anOpenBatch(commissioner);
  await appendInBatch(commissioner, ledger, batch, [clientId], [aBenefit("2026-01-01")]);
  const own = await append(commissioner, ledger, clientId, [aNewFact("plan-made", "2026-02-01", {})]);
  assert.deepEqual(own?.entries, [3]);
  assert.deepEqual(
    (await entriesOf(commissioner, clientId)).map(({ kind }) => kind),
    ["client-registered", "plan-made"],
  );
  await apply(commissioner, ledger, batch);
  assert.deepEqual(
    (await entriesOf(commissioner, clientId)).map(({ kind }) => kind),
    ["client-registered", "benefit-started", "plan-made"],
  );
});

test("nothing is appended to somebody who is only in an import that waits", async () => {
  const commissioner = await aCommissioner();
  const clientId = await aClient(commissioner);
  const batch = await anOpenBatch(commissioner);
  await appendInBatch(commissioner, ledger, batch, [clientId], [aBenefit("2026-01-01")]);
  const refused = await unitOfWork(commissioner.installation)(commissioner.operator, anAct(), (tx, given) =>
    ledger.append(tx, given, [clientId], () => ok([aNewFact("plan-made", "2026-02-01", {})])),
  );
  assert.deepEqual(refused, { ok: false, refusal: { code: "client-not-found" } });
});

test("a batch sees its own earlier entries, not those of another that waits", async () => {
  const commissioner = await aCommissioner();
  const clientId = await aClient(commissioner);
  const [mine, other] = [await anOpenBatch(commissioner), await anOpenBatch(commissioner)];
  await appendInBatch(commissioner, ledger, mine, [clientId], [aBenefit("2026-01-01")]);
  const seenBy = async (batch: BatchId): Promise<readonly string[]> => {
    let seen: readonly string[] = [];
    await commissioner.run((tx, given) =>
      ledger.appendToBatch(tx, given, batch, [clientId], (entries) => {
        seen = entries.map(({ kind }) => kind);
        return [];
      }),
    );
    return seen;
  };
  assert.deepEqual(await seenBy(mine), ["benefit-started"]);
  assert.deepEqual(await seenBy(other), []);
});

test("a history load is known from what it says; revoking it restores what was known before, at every moment", async () => {
  const commissioner = await aCommissioner();
  const clientId = await aClient(commissioner);
  commissioner.clock.set("2026-03-01T09:00:00Z");
  await append(commissioner, ledger, clientId, [aBenefit("2003-01-01")]);
  const before = await entriesOf(commissioner, clientId);
  const load = await anOpenBatch(commissioner, { historyLoadAt: "2003-12-01T00:00:00.000Z" });
  await appendInBatch(
    commissioner,
    ledger,
    load,
    [clientId],
    [aNewFact("exemption-granted", "2003-06-01", { ground: "medical" as never })],
  );
  commissioner.clock.set("2026-03-02T09:00:00Z");
  await apply(commissioner, ledger, load);
  const exemptionsAt = async (moment: string) =>
    historyOf(await entriesOf(commissioner, clientId), instant(moment)).exemptions.length;
  assert.equal(await exemptionsAt("2003-11-30T23:59:59Z"), 0);
  assert.equal(await exemptionsAt("2003-12-01T00:00:00Z"), 1);
  commissioner.clock.set("2026-03-03T09:00:00Z");
  await revokeBatch(commissioner, ledger, load);
  const after = await entriesOf(commissioner, clientId);
  for (const moment of ["2003-12-01T00:00:00Z", "2010-01-01T00:00:00Z", "2026-03-01T10:00:00Z", "2026-03-04T00:00:00Z"])
    assert.deepEqual(historyOf(after, instant(moment)), historyOf(before, instant(moment)), moment);
});

test("revoking what was no history load withdraws it from now: what was known meanwhile stays known", async () => {
  const commissioner = await aCommissioner();
  const clientId = await aClient(commissioner);
  const batch = await anOpenBatch(commissioner);
  await appendInBatch(commissioner, ledger, batch, [clientId], [aBenefit("2026-01-01")]);
  commissioner.clock.set("2026-03-02T10:00:00Z");
  await apply(commissioner, ledger, batch);
  commissioner.clock.set("2026-03-02T11:00:00Z");
  await revokeBatch(commissioner, ledger, batch);
  const entries = await entriesOf(commissioner, clientId);
  const benefitsAt = (moment: string) => historyOf(entries, instant(moment)).benefits.length;
  assert.deepEqual(["2026-03-02T09:59:59Z", "2026-03-02T10:30:00Z", "2026-03-02T11:00:00Z"].map(benefitsAt), [0, 1, 0]);
});

test("revoking leaves alone what somebody withdrew already", async () => {
  const commissioner = await aCommissioner();
  const clientId = await aClient(commissioner);
  const batch = await anOpenBatch(commissioner);
  await appendInBatch(commissioner, ledger, batch, [clientId], [aBenefit("2026-01-01"), aBenefit("2026-02-01")]);
  await apply(commissioner, ledger, batch);
  const withdrawal = { kind: "entry-withdrawn", target: 1, validFrom: "2026-01-01", validUntil: null, body: {} };
  await append(commissioner, ledger, clientId, [withdrawal as never]);
  await revokeBatch(commissioner, ledger, batch);
  const entries = await entriesOf(commissioner, clientId);
  assert.equal(entries.length, 4);
  assert.equal(historyOf(entries).benefits.length, 0);
});
