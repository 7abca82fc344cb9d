import assert from "node:assert/strict";
import test from "node:test";
import { setTimeout } from "node:timers/promises";
import fc from "fast-check";
import type { ClientId, PersonId } from "../../kernel/ids.ts";
import { addDays, type PlainDate, plainDate } from "../../kernel/plain-date.ts";
import { ok } from "../../kernel/result.ts";
import { databaseKind } from "../../platform/testing/test-database.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
import { loadPolicy, type Policy } from "../access/public.ts";
import { aCommissioner, accepted, personOf, type TestCommissioner } from "../access/testing/a-commissioner.ts";
import { anyLedger } from "../dossier/domain/random-ledger.ts";
import {
  allClients,
  applyBatch,
  type Dossier,
  dropBatch,
  historyOf,
  type SignalRuleCode,
  type State,
  scanLedgers,
  settleBatch,
  stateOn,
} from "../dossier/public.ts";
import { aBenefit, aClient, aKnownClient, aNewFact, append } from "../dossier/testing/clients.ts";
import { anOpenBatch, appendable, appendInBatch, apply, revokeBatch } from "../dossier/testing/ledgers.ts";
import { type CaseloadQuestion, listCaseload } from "./caseload-store.ts";
import { decideAssignment } from "./domain/assign.ts";
import { gateOn } from "./domain/gate-standing.ts";
import { gateStretchesOf, stepsFor } from "./domain/gate-stretches.ts";
import { restOn } from "./domain/signal.ts";
import { openOn, signalsOf } from "./domain/signals.ts";
import { caseworkLedger, keptLists, rebuiltLists } from "./testing/kept-lists.ts";

const ledger = caseworkLedger();

const assertKept = async (commissioner: TestCommissioner): Promise<void> =>
  assert.deepEqual(await keptLists(commissioner), await rebuiltLists(commissioner));

const all = (on: PlainDate): CaseloadQuestion => ({
  on,
  isSeparated: false,
  view: "all",
  worker: null,
  signal: null,
  overdue: false,
  municipality: null,
  scheme: null,
  benefit: null,
  sort: "number",
  order: "asc",
  rules: [],
  limit: 500,
  offset: 0,
});

/** What a list of a day shows of a client, worked out from the ledger alone. */
const shownOn = (state: State, day: PlainDate) => ({
  worker: state.worker,
  municipality: state.municipality,
  onBenefitSince: state.benefits[0]?.from ?? null,
  phase: state.phase,
  exempt: state.exemption !== null,
  day,
});

/** The list of a day beside what the same day looks like from each client's ledger. */
const assertListOf = async (tx: Tx, dossiers: readonly Dossier[], policy: Policy, on: PlainDate): Promise<void> => {
  const { rows } = await listCaseload(tx, all(on));
  const byClient = new Map(rows.map((row) => [row.clientId, row]));
  for (const { clientId, entries } of dossiers) {
    const history = historyOf(entries);
    const state = stateOn(history, on);
    const isAtGate = history.gates.some(
      (gate) => gate.from <= on && gateOn(history, gate, stepsFor(gate, policy.on), on).end === null,
    );
    const isListed = state.worker !== null || state.benefits.length > 0 || isAtGate;
    const row = byClient.get(clientId);
    assert.equal(row !== undefined, isListed, `listed on ${on}`);
    if (row === undefined) continue;
    const { workerId: worker, municipality, onBenefitSince, phase, exemptUntil, signals } = row;
    const shown = { worker, municipality, onBenefitSince, phase, exempt: exemptUntil !== null, day: on };
    assert.deepEqual(shown, shownOn(state, on));
    const open = openOn(signalsOf(history, gateStretchesOf(history, policy.on), policy), on).filter(
      (signal) => restOn(signal, on) === undefined,
    );
    assert.deepEqual(
      signals.map(({ rule, dueOn }) => [rule, dueOn]),
      open.map(({ rule, dueOn }) => [rule, dueOn]),
    );
  }
};

const assertLists = (commissioner: TestCommissioner, days: readonly PlainDate[]): Promise<void> =>
  commissioner.run(async (tx) => {
    const policy = await loadPolicy(tx);
    for await (const dossiers of scanLedgers(tx, await allClients(tx)))
      for (const day of days) await assertListOf(tx, dossiers, policy, day);
  });

/** How entries come: by hand, or with a file that is applied, loaded as history, dropped, or applied and revoked. */
const ways = ["by-hand", "applied", "loaded", "dropped", "revoked"] as const;
const draws = fc.array(
  fc.record({
    who: fc.nat(2),
    way: fc.constantFrom(...ways),
    entries: anyLedger(4),
    handOver: fc.option(fc.nat(1500)),
  }),
  { minLength: 2, maxLength: 6 },
);

/** Brings a file up to where it shows; what comes meanwhile by hand comes in between. */
const withFile = async (
  commissioner: TestCommissioner,
  way: Exclude<(typeof ways)[number], "by-hand">,
  clientId: ClientId,
  entries: Parameters<typeof appendInBatch>[4],
): Promise<{ readonly last: number | undefined; readonly end: () => Promise<void> }> => {
  const batch = await anOpenBatch(commissioner, way === "loaded" ? { historyLoadAt: "2003-01-01T00:00:00Z" } : {});
  const [appended] = await appendInBatch(commissioner, ledger, batch, [clientId], entries);
  const end = async (): Promise<void> => {
    if (way === "dropped") {
      await commissioner.run((tx) => dropBatch(tx, batch));
      const { installation, operator } = commissioner;
      await settleBatch({ installation, actor: operator, ledger }, batch);
    } else await apply(commissioner, ledger, batch);
    if (way === "revoked") await revokeBatch(commissioner, ledger, batch);
  };
  return { last: appended?.entries.at(-1), end };
};

test("lists kept up to date by hand, by files and by history loads, dropped and revoked ones too, equal lists made anew, on any day", async () => {
  await fc.assert(
    fc.asyncProperty(draws, fc.array(fc.nat(4000), { minLength: 3, maxLength: 3 }), async (steps, days) => {
      const commissioner = await aCommissioner();
      const worker = personOf(await commissioner.actorFor("caseworker"));
      const clients: ClientId[] = [];
      for (let n = 0; n < 3; n += 1) clients.push(await aKnownClient(commissioner, ledger));
      const lasts = [1, 1, 1];
      let endFile = async (): Promise<void> => undefined;
      for (const { who, way, entries, handOver } of steps) {
        const [clientId, last] = [clients[who] as ClientId, lasts[who] ?? 1];
        const fresh = entries.flatMap((entry) => appendable(entry, last) ?? []);
        if (way === "by-hand") {
          const appended = await append(commissioner, ledger, clientId, fresh);
          lasts[who] = appended?.entries.at(-1) ?? last;
        } else {
          // one file at a time, as imports are; it ends when the next begins
          await endFile();
          const file = await withFile(commissioner, way, clientId, fresh);
          lasts[who] = file.last ?? last;
          endFile = file.end;
        }
        if (handOver !== null) await handOverTo(commissioner, clientId, worker, handOver);
        await assertKept(commissioner);
      }
      await endFile();
      await assertKept(commissioner);
      await assertLists(
        commissioner,
        days.map((n) => addDays(plainDate("2001-01-01"), n)),
      );
    }),
    { seed: 20_260_302, numRuns: databaseKind === "server" ? 8 : 4 },
  );
});

const handOverTo = async (commissioner: TestCommissioner, clientId: ClientId, worker: PersonId, after: number) => {
  const from = addDays(plainDate("2002-01-01"), after);
  const given = await commissioner.run((tx, now) =>
    ledger.append(tx, now, [clientId], (entries) => {
      const decided = decideAssignment(historyOf(entries), { worker, from, reason: null });
      return ok(decided.kind === "assigned" ? [decided.entry] : []);
    }),
  );
  return accepted(given).length;
};

const listedBenefits = async (commissioner: TestCommissioner, on: string): Promise<number> =>
  (await commissioner.run((tx) => listCaseload(tx, all(plainDate(on))))).rows.length;

test("a signal that is left alone asks for nothing until its day, and then by itself again", async () => {
  const commissioner = await aCommissioner();
  const clientId = await aClient(commissioner);
  const body = { rule: "no-offer" as SignalRuleCode, reason: "wacht op het medisch onderzoek" };
  const rest = aNewFact("signal-rested", "2025-02-01", body, { subject: 1, until: "2025-03-01" });
  await append(commissioner, ledger, clientId, [aBenefit("2025-01-10"), rest]);
  const asks = async (on: string) => {
    const { rows, counts } = await commissioner.run((tx) => listCaseload(tx, all(plainDate(on))));
    return [rows[0]?.signals.some(({ rule }) => rule === "no-offer"), counts.rules.map(({ rule }) => rule).join(" ")];
  };
  assert.deepEqual(await asks("2025-01-31"), [true, "no-offer no-worker"]);
  assert.deepEqual(await asks("2025-02-01"), [false, "no-worker"]);
  assert.deepEqual(await asks("2025-03-01"), [true, "no-offer no-worker"]);
});

test("a signal shows from the day it opens until the day it closes, by the day that is asked for", async () => {
  const commissioner = await aCommissioner();
  const clientId = await aClient(commissioner);
  await append(commissioner, ledger, clientId, [aBenefit("2025-01-10"), aNewFact("plan-made", "2025-03-01", {})]);
  const shown = async (on: string) => {
    const { rows, counts } = await commissioner.run((tx) => listCaseload(tx, all(plainDate(on))));
    return [rows.flatMap(({ signals }) => signals.map(({ rule }) => rule)), counts.rules.map(({ rule }) => rule)];
  };
  assert.deepEqual(await shown("2025-01-09"), [[], []]);
  assert.deepEqual(await shown("2025-01-10"), [
    ["no-worker", "no-offer"],
    ["no-offer", "no-worker"],
  ]);
  assert.deepEqual(await shown("2025-02-28"), [
    ["no-worker", "no-offer"],
    ["no-offer", "no-worker"],
  ]);
  assert.deepEqual(await shown("2025-03-01"), [
    ["no-worker", "plan-without-instrument"],
    ["no-worker", "plan-without-instrument"],
  ]);
});

test("a batch under way shows on no list; applied it shows at once", async () => {
  const commissioner = await aCommissioner();
  const clientId = await aClient(commissioner);
  const batch = await anOpenBatch(commissioner);
  await appendInBatch(commissioner, ledger, batch, [clientId], [aBenefit("2026-01-01")]);
  assert.equal(await listedBenefits(commissioner, "2026-03-02"), 0);
  await apply(commissioner, ledger, batch);
  assert.equal(await listedBenefits(commissioner, "2026-03-02"), 1);
  await assertKept(commissioner);
});

test("what was appended between a batch's chunk and its end stays on the lists", async () => {
  const commissioner = await aCommissioner();
  const clientId = await aKnownClient(commissioner, ledger);
  const worker = personOf(await commissioner.actorFor("caseworker"));
  const batch = await anOpenBatch(commissioner);
  await appendInBatch(commissioner, ledger, batch, [clientId], [aBenefit("2026-01-01")]);
  await append(commissioner, ledger, clientId, [aNewFact("worker-assigned", "2026-01-05", { worker })]);
  await apply(commissioner, ledger, batch);
  const { rows } = await commissioner.run((tx) => listCaseload(tx, all(plainDate("2026-03-02"))));
  assert.deepEqual(
    rows.map(({ workerId, onBenefitSince }) => ({ workerId, onBenefitSince })),
    [{ workerId: worker, onBenefitSince: "2026-01-01" }],
  );
  await assertKept(commissioner);
});

/** Rows of the lists, seen or not. */
const keptRows = (commissioner: TestCommissioner): Promise<number> =>
  commissioner.run(async (tx) => {
    const { rows } = await tx.query(
      "select from casework.stretch where tenant_id = $1 union all select from casework.signal where tenant_id = $1",
      [tx.tenantId],
    );
    return rows.length;
  });

test("what a batch replaces is seen until it is applied, and removed after; dropped, it stands", async () => {
  const commissioner = await aCommissioner();
  const { run, clock, installation, operator } = commissioner;
  const clientId = await aClient(commissioner);
  await append(commissioner, ledger, clientId, [aBenefit("2026-01-01")]);
  const seen = await keptLists(commissioner);
  const dropped = await anOpenBatch(commissioner);
  await appendInBatch(commissioner, ledger, dropped, [clientId], [aBenefit("2026-02-01")]);
  assert.deepEqual(await keptLists(commissioner), seen, "waiting");
  await run((tx) => dropBatch(tx, dropped));
  assert.deepEqual(await keptLists(commissioner), seen, "dropped");
  const applied = await anOpenBatch(commissioner);
  await appendInBatch(commissioner, ledger, applied, [clientId], [aNewFact("plan-made", "2026-02-01", {})]);
  await settleBatch({ installation, actor: operator, ledger }, dropped);
  assert.deepEqual(await keptLists(commissioner), seen, "settled");
  await run((tx) => applyBatch(tx, applied, clock.now));
  const shown = await keptLists(commissioner);
  assert.notDeepEqual(shown, seen);
  assert.deepEqual(shown, await rebuiltLists(commissioner));
  await settleBatch({ installation, actor: operator, ledger }, applied);
  assert.deepEqual(await keptLists(commissioner), shown);
  assert.equal(await keptRows(commissioner), shown.stretch.length + shown.signal.length);
});

test("a batch that was dropped leaves nothing on the lists, also not waiting", async () => {
  const commissioner = await aCommissioner();
  const clientId = await aClient(commissioner);
  const batch = await anOpenBatch(commissioner);
  await appendInBatch(commissioner, ledger, batch, [clientId], [aBenefit("2026-01-01")]);
  await commissioner.run((tx) => dropBatch(tx, batch));
  assert.equal(await listedBenefits(commissioner, "2026-03-02"), 0);
  const { installation, operator } = commissioner;
  await settleBatch({ installation, actor: operator, ledger }, batch);
  assert.equal(await keptRows(commissioner), 0);
  assert.equal(await listedBenefits(commissioner, "2026-03-02"), 0);
});

test("a revoked batch takes its clients off the lists, also who was there by it alone", async () => {
  const commissioner = await aCommissioner();
  const [known, unknown] = [await aClient(commissioner), await aClient(commissioner)];
  await append(commissioner, ledger, known, [aBenefit("2025-01-01")]);
  const batch = await anOpenBatch(commissioner);
  await appendInBatch(
    commissioner,
    ledger,
    batch,
    [known],
    [aNewFact("exemption-granted", "2025-02-01", { ground: "medical" as never })],
  );
  await appendInBatch(commissioner, ledger, batch, [unknown], [aBenefit("2026-01-01")]);
  await apply(commissioner, ledger, batch);
  assert.equal(await listedBenefits(commissioner, "2026-03-02"), 2);
  await revokeBatch(commissioner, ledger, batch);
  assert.equal(await listedBenefits(commissioner, "2026-03-02"), 1);
  await assertKept(commissioner);
});

if (databaseKind === "server")
  test("an append that is still under way when a batch is applied is neither lost nor in its way", async () => {
    const commissioner = await aCommissioner();
    const clientId = await aKnownClient(commissioner, ledger);
    const worker = personOf(await commissioner.actorFor("caseworker"));
    const batch = await anOpenBatch(commissioner);
    await appendInBatch(commissioner, ledger, batch, [clientId], [aBenefit("2026-01-01")]);
    const [appended, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const appending = commissioner.run(async (tx, given) => {
      const entry = aNewFact("worker-assigned", "2026-01-01", { worker });
      accepted(await ledger.append(tx, given, [clientId], () => ok([entry])));
      appended.resolve();
      await goOn.promise;
    });
    await appended.promise;
    const applying = apply(commissioner, ledger, batch);
    await setTimeout(100);
    goOn.resolve();
    await appending;
    assert.equal(await applying, true);
    await assertKept(commissioner);
  });
