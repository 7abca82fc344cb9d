import assert from "node:assert/strict";
import test from "node:test";
import type { ClientId, EntryNumber, PersonId } from "../../kernel/ids.ts";
import { plainDate } from "../../kernel/plain-date.ts";
import { logLinesOf } from "../../platform/testing/log-lines.ts";
import type { Actor } from "../../platform/unit-of-work.ts";
import { aCommissioner, accepted, personOf, type TestCommissioner } from "../access/testing/a-commissioner.ts";
import { changeSetting, presets } from "../access/testing/settings.ts";
import { aClient, aNewFact, append } from "../dossier/testing/clients.ts";
import { saysNothingMore } from "./testing/gates.ts";
import { caseworkLedger, keptLists, rebuiltLists } from "./testing/kept-lists.ts";
import { wordsByCode } from "./testing/words-by-code.ts";
import { assignClients } from "./use-cases/assign-clients.ts";
import { caseloadPage, searchClients } from "./use-cases/caseload.ts";
import { clientGates } from "./use-cases/client-gates.ts";
import {
  closeClientGate,
  handOverAtGate,
  openClientGate,
  recordGateStep,
  registerAtGate,
  resumeGateTerm,
  suspendGateTerm,
} from "./use-cases/gate-acts.ts";
import { type GateFilter, gatesFile, gatesPage } from "./use-cases/gate-list.ts";

const ledger = caseworkLedger();
const day = plainDate;

/** A town hall in March 2026, with somebody at its counter. */
const aTownHall = async (today = "2026-03-30") => {
  const commissioner = await aCommissioner({ preset: "participatiewet-2026", municipalities: ["M1"] });
  commissioner.clock.set(`${today}T09:00:00Z`);
  return { commissioner, worker: await commissioner.actorFor("caseworker") };
};

type Newcomer = Partial<Parameters<typeof registerAtGate>[2]>;

const newcomer = (over: Newcomer = {}): Parameters<typeof registerAtGate>[2] => ({
  name: "S. Öztürk",
  birthYear: 1990,
  citizenNumber: null,
  municipality: null,
  openedOn: day("2026-03-02"),
  asksFor: "benefit",
  at: "commissioner",
  under27: false,
  isSomebodyElse: false,
  ...over,
});

const register = ({ run, keys }: TestCommissioner, worker: Actor, over: Newcomer = {}) =>
  run((tx, given) => registerAtGate(tx, { ledger, keys }, newcomer(over), given), worker);

const refusalOf = (result: { readonly ok: boolean; readonly refusal?: unknown }) => {
  assert.ok(!result.ok, "was not refused");
  return result.refusal;
};

const gatesOf = async ({ run }: TestCommissioner, clientId: ClientId, on?: string) =>
  accepted(
    await run((tx, given) => clientGates(tx, { clientId, ...(on === undefined ? {} : { on: day(on) }) }, given)),
  );

const filter: GateFilter = { whose: "all", sort: "due", order: "asc" };
const listOf = async ({ run }: TestCommissioner, over: Partial<GateFilter> = {}, as?: Actor) =>
  accepted(await run((tx, given) => gatesPage(tx, { ...filter, ...over, page: 1, pageSize: 25 }, given), as));

const step = {
  gate: 2 as EntryNumber,
  ...saysNothingMore,
} as const;

test("somebody new is registered with the first contact, found by name, and stands on the list with who has to act", async () => {
  const { commissioner, worker } = await aTownHall();
  const { clientId, entries } = accepted(await register(commissioner, worker, { municipality: "M1" as never }));
  assert.deepEqual(entries, [1, 2]);
  const { rows, balls, total } = await listOf(commissioner);
  assert.equal(total, 1);
  assert.equal(rows[0]?.name, "S. Öztürk");
  assert.equal(rows[0]?.ball.code, "commissioner");
  assert.equal(rows[0]?.ball.days, 28);
  assert.equal(rows[0]?.step?.code, "work-intake");
  assert.deepEqual(
    balls.map(({ code, clients }) => [code, clients]),
    [["commissioner", 1]],
  );
  const { gates } = await gatesOf(commissioner, clientId);
  assert.equal(gates[0]?.next, "work-intake");
  assert.equal(gates[0]?.ball?.with, "commissioner");
});

test("a person is registered once: a known citizen number names the client, a wrong one is none", async () => {
  const { commissioner, worker } = await aTownHall();
  const first = accepted(await register(commissioner, worker, { citizenNumber: "1112.22.333" }));
  const again = refusalOf(await register(commissioner, worker, { citizenNumber: "111222333" }));
  assert.deepEqual((again as { code: string; clientId: string }).code, "client-known-already");
  assert.deepEqual((again as { code: string; clientId: string }).clientId, first.clientId);
  assert.deepEqual(refusalOf(await register(commissioner, worker, { citizenNumber: "111222334" })), {
    code: "no-citizen-number-this",
  });
  assert.deepEqual(refusalOf(await register(commissioner, worker, { birthYear: 1790 })), {
    code: "birth-year-beyond",
    earliest: 1906,
    latest: 2016,
  });
  assert.deepEqual(refusalOf(await register(commissioner, worker, { municipality: "M9" as never })), {
    code: "no-such-municipality",
    found: "M9",
  });
  const { total } = await listOf(commissioner);
  assert.equal(total, 1);
});

test("who may be known already is named to whoever registers them, and is registered once somebody looked", async () => {
  const { commissioner, worker } = await aTownHall();
  const first = accepted(await register(commissioner, worker, { citizenNumber: "111222333" }));
  const known = { clientId: first.clientId, clientNumber: 1, name: "S. Öztürk", birthYear: 1990 };
  const perhaps = { code: "perhaps-known-already", clients: [known], more: 0 };
  const helped = { birthYear: null, asksFor: "help" } as const;
  assert.deepEqual(refusalOf(await register(commissioner, worker, { name: "Sevda Ozturk", ...helped })), perhaps);
  accepted(await register(commissioner, worker, { birthYear: 1991 }));
  accepted(await register(commissioner, worker, { citizenNumber: "123456782" }));
  accepted(await register(commissioner, worker, { isSomebodyElse: true }));
  const { total } = await listOf(commissioner);
  assert.equal(total, 4);
  const others = refusalOf(await register(commissioner, worker, helped));
  assert.equal((others as { clients: readonly unknown[] }).clients.length, 4);
});

test("for a benefit the birth year is asked for, and nobody under 18 claims one; for help alone both may come", async () => {
  const { commissioner, worker } = await aTownHall();
  const missing = { code: "birth-year-missing", field: "birthYear" };
  assert.deepEqual(refusalOf(await register(commissioner, worker, { birthYear: null })), missing);
  const young = { birthYear: 2010, under27: true };
  const tooYoung = { code: "too-young-to-claim", field: "asksFor", birthYear: 2010 };
  assert.deepEqual(refusalOf(await register(commissioner, worker, young)), tooYoung);
  accepted(await register(commissioner, worker, { ...young, asksFor: "help" }));
  accepted(await register(commissioner, worker, { name: "N. Nieuw", birthYear: null, asksFor: "help" }));
});

test("under 27 is held against the year of birth, also when somebody who is known comes again", async () => {
  const { commissioner, worker } = await aTownHall("2026-06-01");
  const { run } = commissioner;
  assert.deepEqual(refusalOf(await register(commissioner, worker, { birthYear: 1970, under27: true })), {
    code: "other-age",
    field: "under27",
    birthYear: 1970,
  });
  const { clientId, entriesSeen } = accepted(await register(commissioner, worker, { birthYear: 1970 }));
  const closing = { clientId, entriesSeen, gate: step.gate, on: day("2026-04-01"), reason: "moved away" };
  const closed = accepted(await run((tx, given) => closeClientGate(tx, ledger, closing, given), worker));
  const opening = { openedOn: day("2026-05-01"), asksFor: "benefit", at: "commissioner", under27: true } as const;
  const again = { ...opening, clientId, entriesSeen: closed.entriesSeen };
  const refused = await run((tx, given) => openClientGate(tx, ledger, again, given), worker);
  assert.deepEqual(refusalOf(refused), { code: "other-age", field: "under27", birthYear: 1970 });
  assert.ok((await run((tx, given) => openClientGate(tx, ledger, { ...again, under27: false }, given), worker)).ok);
});

test("the gate shows what a step waits for and until when, why one did not, and what a phase rests on", async () => {
  const { commissioner, worker } = await aTownHall("2026-06-01");
  const { run } = commissioner;
  const young = await register(commissioner, worker, { birthYear: 2005, under27: true });
  const { clientId, entriesSeen, entries } = accepted(young);
  const claimOn = async (on: string) =>
    (await gatesOf(commissioner, clientId, on)).gates[0]?.steps.find(({ code }) => code === "claim");
  const [waiting, over] = [await claimOn("2026-03-03"), await claimOn("2026-05-01")];
  assert.deepEqual(
    [waiting?.stands, waiting?.waitsFor?.code, waiting?.term?.until],
    ["waiting", "search-term", "2026-03-30"],
  );
  assert.deepEqual([over?.stands, over?.waitsFor, over?.term?.until], ["running", null, "2026-03-30"]);
  const claim = {
    ...step,
    on: day("2026-03-10"),
    step: "claim",
    by: "client",
    early: "no home",
    clientId,
    entriesSeen,
  };
  const claimed = accepted(await run((tx, given) => recordGateStep(tx, ledger, claim, given), worker));
  assert.equal((await claimOn("2026-03-10"))?.acts[0]?.early, "no home");
  const decision = (await gatesOf(commissioner, clientId)).gates[0]?.steps.find(({ code }) => code === "decision");
  // from the claim on nobody is asked again, and before it there is no decision
  assert.equal(decision?.term, null);
  const found = { phase: 3, grounds: "no work for four years" };
  const intake = { ...step, ...found, on: day("2026-03-11"), step: "work-intake", by: "commissioner", clientId };
  const seen = { entriesSeen: claimed.entriesSeen };
  accepted(await run((tx, given) => recordGateStep(tx, ledger, { ...intake, ...seen }, given), worker));
  const { gates } = await gatesOf(commissioner, clientId);
  assert.deepEqual(gates[0]?.steps.find(({ code }) => code === "work-intake")?.acts[0]?.phase, found);
  assert.equal(entries.length, 2);
});

test("from notification to decision: steps, hand-over, a term that stands still, and the end", async () => {
  const { commissioner, worker } = await aTownHall("2026-06-01");
  const { run } = commissioner;
  const { clientId } = accepted(await register(commissioner, worker));
  let entriesSeen = 2;
  const done = async (act: ReturnType<typeof run<Awaited<ReturnType<typeof recordGateStep>>>>) => {
    entriesSeen = accepted(await act).entriesSeen;
  };
  const at = () => ({ clientId, entriesSeen, gate: step.gate });
  const claim = { ...step, on: day("2026-03-03"), step: "claim", by: "client" };
  await done(run((tx, given) => recordGateStep(tx, ledger, { ...claim, ...at() }, given), worker));
  const held = { on: day("2026-03-10"), reason: "payslips asked for", answerBy: day("2026-03-24") };
  await done(run((tx, given) => suspendGateTerm(tx, ledger, { ...held, ...at() }, given), worker));
  assert.equal((await gatesOf(commissioner, clientId, "2026-03-12")).gates[0]?.heldSince, "2026-03-11");
  const resumed = { on: day("2026-03-20"), reason: null };
  await done(run((tx, given) => resumeGateTerm(tx, ledger, { ...resumed, ...at() }, given), worker));
  const decision = (await gatesOf(commissioner, clientId, "2026-03-20")).gates[0]?.steps.find(
    ({ code }) => code === "decision",
  );
  assert.equal(decision?.dueOn, "2026-05-07");
  assert.deepEqual((await gatesOf(commissioner, clientId, "2026-03-20")).gates[0]?.holds, [
    {
      ...{ from: "2026-03-11", until: "2026-03-20", answerBy: "2026-03-24" },
      ...{ isRunning: false, isResumed: true, reason: held.reason, extended: [] },
    },
  ]);
  const passed = { on: day("2026-03-25"), to: "provider", reason: "diagnosis first" };
  await done(run((tx, given) => handOverAtGate(tx, ledger, { ...passed, ...at() }, given), worker));
  assert.equal((await listOf(commissioner, { ball: "provider" })).total, 1);
  assert.equal((await listOf(commissioner, { ball: "commissioner" })).total, 0);
  const why = { outcome: "refused", result: "too much saved" } as const;
  const refused = { ...step, ...why, on: day("2026-04-02"), step: "decision", by: "commissioner" };
  await done(run((tx, given) => recordGateStep(tx, ledger, { ...refused, ...at() }, given), worker));
  assert.equal((await listOf(commissioner)).total, 0);
  assert.equal((await gatesOf(commissioner, clientId)).gates[0]?.end?.how, "refused");
  assert.deepEqual(await keptLists(commissioner), await rebuiltLists(commissioner));
});

test("two workers at one gate: the second sees what the first did before it is decided", async () => {
  const { commissioner } = await aTownHall();
  const worker = await commissioner.actorFor("caseworker", { name: "H. Koster" });
  const { run } = commissioner;
  const { clientId } = accepted(await register(commissioner, worker));
  const pass = (to: string) =>
    run(
      (tx, given) =>
        handOverAtGate(
          tx,
          ledger,
          { clientId, entriesSeen: 2, gate: step.gate, on: day("2026-03-05"), to, reason: null },
          given,
        ),
      worker,
    );
  accepted(await pass("provider"));
  assert.partialDeepStrictEqual(refusalOf(await pass("job-desk")), {
    code: "changed-meanwhile",
    entries: [3],
    newest: { kind: "gate-handed-over", by: "H. Koster" },
  });
});

test("a late step stands first and is counted as late; a closed gate is on no list", async () => {
  const { commissioner, worker } = await aTownHall("2026-03-30");
  const { run } = commissioner;
  const late = accepted(await register(commissioner, worker, { asksFor: "help", name: "A. Late" }));
  accepted(await register(commissioner, worker, { asksFor: "help", name: "B. Early", openedOn: day("2026-03-28") }));
  const { rows, balls } = await listOf(commissioner);
  assert.deepEqual(
    rows.map(({ name, step: next }) => [name, next?.code, next?.daysLeft]),
    [
      ["A. Late", "work-intake", -14],
      ["B. Early", "work-intake", 12],
    ],
  );
  assert.equal(balls[0]?.late, 1);
  assert.equal((await listOf(commissioner, { late: "true" })).total, 1);
  const close = {
    clientId: late.clientId,
    entriesSeen: 2,
    gate: step.gate,
    on: day("2026-03-29"),
    reason: "moved away",
  };
  accepted(await run((tx, given) => closeClientGate(tx, ledger, close, given), worker));
  assert.equal((await listOf(commissioner)).total, 1);
  const reopened = { clientId: late.clientId, entriesSeen: 3, ...newcomer(), openedOn: day("2026-03-30") };
  accepted(await run((tx, given) => openClientGate(tx, ledger, reopened, given), worker));
  assert.equal((await listOf(commissioner)).total, 2);
});

test("who is at the gate and with nobody waits among the unassigned, with the step and who has the ball", async () => {
  const { commissioner, worker } = await aTownHall();
  const { clientId } = accepted(await register(commissioner, worker));
  const unassigned = { view: "unassigned", sort: "number", order: "asc", page: 1, pageSize: 25 } as const;
  const list = async () => accepted(await commissioner.run((tx, given) => caseloadPage(tx, unassigned, given)));
  assert.deepEqual(
    (await list()).rows.map((row) => [row.clientId, row.activity, row.gate?.step?.code]),
    [[clientId, "gate", "work-intake"]],
  );
  const passing = { clientId, entriesSeen: 2, gate: step.gate, on: day("2026-03-05"), to: "provider", reason: null };
  accepted(await commissioner.run((tx, given) => handOverAtGate(tx, ledger, passing, given)));
  assert.partialDeepStrictEqual((await list()).rows[0]?.gate?.ball, { code: "provider", since: "2026-03-05" });
  const sought = { text: "ozturk", page: 1, pageSize: 25 };
  const found = accepted(await commissioner.run((tx, given) => searchClients(tx, commissioner.keys, sought, given)));
  assert.partialDeepStrictEqual(found.rows[0]?.gate?.ball, { code: "provider", since: "2026-03-05" });
  const close = { clientId, entriesSeen: 3, gate: step.gate, on: day("2026-03-29"), reason: "moved away" };
  accepted(await commissioner.run((tx, given) => closeClientGate(tx, ledger, close, given), worker));
  assert.deepEqual((await list()).rows, []);
});

test("mine are those I am responsible for", async () => {
  const { commissioner, worker } = await aTownHall();
  const { clientId } = accepted(await register(commissioner, worker));
  assert.equal((await listOf(commissioner, { whose: "mine" }, worker)).total, 0);
  const to = { clients: [clientId], worker: personOf(worker) as PersonId, from: day("2026-03-03"), reason: null };
  accepted(await commissioner.run((tx, given) => assignClients(tx, ledger, to, given)));
  assert.equal((await listOf(commissioner, { whose: "mine" }, worker)).total, 1);
});

test("a norm changed in March holds for who came from then on, not for who was there", async () => {
  const { commissioner, worker } = await aTownHall();
  accepted(await register(commissioner, worker, { asksFor: "help", name: "A. Before" }));
  accepted(await register(commissioner, worker, { asksFor: "help", name: "B. After", openedOn: day("2026-03-28") }));
  const value = presets["participatiewet-2026"].gateSteps.map((each) =>
    each.code === "work-intake" ? { ...each, norm: "P1W" } : each,
  );
  const change = { key: "gateSteps", validFrom: day("2026-03-15"), value };
  accepted(await commissioner.run((tx, given) => changeSetting(tx, change, given)));
  const lists = await rebuiltLists(commissioner);
  assert.deepEqual(
    (lists.gate_stretch as { row: { opened_on: string; due_on: string } }[])
      .map(({ row }) => [row.opened_on, row.due_on])
      .toSorted(),
    [
      ["2026-03-02", "2026-03-16"],
      ["2026-03-28", "2026-04-04"],
    ],
  );
});

test("the file holds what the list shows, and the log whose data it was", async () => {
  const { commissioner, worker } = await aTownHall();
  const { clientId } = accepted(await register(commissioner, worker, { name: "=1+1" }));
  const file = accepted(await commissioner.run((tx, given) => gatesFile(tx, filter, given, wordsByCode), worker));
  const [head, row] = file.split("\r\n");
  assert.match(head ?? "", /client;name;worker;opened-on/);
  assert.match(row ?? "", /'=1\+1.*2026-03-02;benefit;gemeente;2026-03-02;intake werk;2026-03-02;2026-03-16;/);
  const lines = await logLinesOf(commissioner.tenantId);
  assert.ok(lines.some((line) => JSON.stringify(line).includes(clientId)));
});

test("who was diagnosed before and still counts as diagnosed comes to the gate with that in view", async () => {
  const { commissioner } = await aTownHall();
  const clientId = await aClient(commissioner);
  const diagnosis = { by: "commissioner", conclusion: "none-needed" } as never;
  const gate = { asksFor: "benefit", at: "commissioner" } as never;
  await append(commissioner, ledger, clientId, [
    aNewFact("diagnosis-made", "2026-02-02", diagnosis),
    aNewFact("gate-opened", "2026-03-02", gate),
  ]);
  const diagnosed = async (on: string) =>
    (await gatesOf(commissioner, clientId, on)).gates[0]?.steps.find(({ doneBy }) => doneBy === "diagnosis");
  assert.partialDeepStrictEqual((await diagnosed("2026-03-30"))?.doneBefore, { on: "2026-02-02", by: "commissioner" });
  await append(commissioner, ledger, clientId, [aNewFact("diagnosis-made", "2026-03-20", diagnosis)]);
  assert.equal((await diagnosed("2026-03-30"))?.doneBefore, null);
});
