import assert from "node:assert/strict";
import test from "node:test";
import type { ClientId, PersonId } from "../../kernel/ids.ts";
import { plainDate as day } from "../../kernel/plain-date.ts";
import { ok } from "../../kernel/result.ts";
import type { Actor } from "../../platform/unit-of-work.ts";
import { aCommissioner, accepted, type TestCommissioner } from "../access/testing/a-commissioner.ts";
import { changeSetting, policyOf } from "../access/testing/settings.ts";
import { aBenefit, aClient, aNewFact, append } from "../dossier/testing/clients.ts";
import { caseworkLedger, keptLists, rebuiltLists } from "./testing/kept-lists.ts";
import { endOneAbsence, recordAbsence, revokeOneAbsenceEnd } from "./use-cases/absences.ts";
import { board } from "./use-cases/board.ts";
import { caseloadPage } from "./use-cases/caseload.ts";
import { joinClientColleague, leaveClientColleague } from "./use-cases/colleagues.ts";
import { workersThere } from "./use-cases/workers.ts";
import { worklistPage } from "./use-cases/worklist.ts";

const ledger = caseworkLedger();
const today = day("2026-03-12");

const idOf = ({ personId }: Actor): PersonId => {
  if (personId === null) throw new Error("nobody");
  return personId;
};

const anOffice = async (changes: readonly Parameters<typeof changeSetting>[1][] = []) => {
  const commissioner = await aCommissioner({ preset: "participatiewet-2026" });
  commissioner.clock.set("2026-03-12T09:00:00Z");
  for (const change of changes) accepted(await commissioner.run((tx, given) => changeSetting(tx, change, given)));
  const [anna, bo] = [await commissioner.actorFor("caseworker"), await commissioner.actorFor("caseworker")];
  const hanna = await commissioner.actorFor("benefits-officer");
  const clientId = await aClient(commissioner);
  await append(commissioner, ledger, clientId, [
    aBenefit("2025-12-01"),
    aNewFact("worker-assigned", "2025-12-01", { worker: idOf(anna) }),
  ]);
  return { commissioner, anna, bo, hanna, clientId };
};

const listed = { view: "mine", part: "all", sort: "due", order: "asc", page: 1, pageSize: 25 } as const;

/** The signals on somebody's own list. */
const mine = async (commissioner: TestCommissioner, actor: Actor) =>
  accepted(await commissioner.run((tx, given) => worklistPage(tx, listed, given), actor));

const rulesOf = async (commissioner: TestCommissioner, actor: Actor): Promise<string[]> =>
  (await mine(commissioner, actor)).rows.map(({ rule }) => rule);

test("who stands in sees the work of who is away, whose it stays; it ends when they are back", async () => {
  const { commissioner, anna, bo } = await anOffice();
  assert.deepEqual(await rulesOf(commissioner, bo), []);
  const absence = { person: idOf(anna), from: day("2026-03-12"), until: day("2026-03-20"), coveredBy: [idOf(bo)] };
  const { id } = accepted(await commissioner.run((tx, given) => recordAbsence(tx, absence, given)));
  const seen = await mine(commissioner, bo);
  assert.deepEqual(
    seen.covering.map(({ until }) => until),
    ["2026-03-20"],
  );
  assert.ok(seen.rows.length > 0);
  assert.ok(seen.rows.every(({ worker }) => worker?.id === idOf(anna)));
  assert.deepEqual(
    await rulesOf(commissioner, anna),
    seen.rows.map(({ rule }) => rule),
  );
  const there = await commissioner.run(async (tx) => ok(await workersThere(tx, today)));
  const awayOf = (actor: Actor) => accepted(there).find(({ id: worker }) => worker === idOf(actor))?.away;
  assert.deepEqual([awayOf(anna), awayOf(bo)], [{ from: "2026-03-12", until: "2026-03-20" }, null]);
  const { absences } = accepted(await commissioner.run((tx, given) => board(tx, given), anna));
  const names = new Map(accepted(there).map((worker) => [worker.id, worker.name]));
  assert.deepEqual(
    absences.map(({ coveredBy }) => coveredBy),
    [[names.get(idOf(bo))]],
  );
  const later = { absence: id, back: day("2026-03-20") };
  const isOver = await commissioner.run((tx, given) => endOneAbsence(tx, later, given));
  assert.deepEqual(isOver, { ok: false, refusal: { code: "no-such-absence" } });
  accepted(await commissioner.run((tx, given) => endOneAbsence(tx, { absence: id, back: today }, given)));
  assert.deepEqual(await rulesOf(commissioner, bo), []);
  const again = await commissioner.run((tx, given) => endOneAbsence(tx, { absence: id, back: today }, given));
  assert.deepEqual(again, { ok: false, refusal: { code: "no-such-absence" } });
});

test("an absence that was ended by mistake lasts again as it did, also one that had not begun", async () => {
  const { commissioner, anna, bo, hanna } = await anOffice();
  const { run, clock } = commissioner;
  const record = async (from: string, until: string, cover = bo) => {
    const absence = { person: idOf(anna), from: day(from), until: day(until), coveredBy: [idOf(cover)] };
    return run((tx, given) => recordAbsence(tx, absence, given));
  };
  const end = async (absence: string, back: string) =>
    accepted(await run((tx, given) => endOneAbsence(tx, { absence, back: day(back) }, given)));
  const revoke = async (absence: string) => {
    const result = await run((tx, given) => revokeOneAbsenceEnd(tx, { absence }, given));
    return result.ok ? "revoked" : result.refusal.code;
  };
  const shown = async () => {
    const { absences, ended } = accepted(await run((tx, given) => board(tx, given), anna));
    const days = ({ from, until }: (typeof absences)[number]) => `${from} ${until}`;
    return { absences: absences.map(days), ended: ended.map((each) => `${days(each)} ${each.firstUntil}`) };
  };
  const { id } = accepted(await record("2026-03-12", "2026-03-20"));
  assert.equal(await revoke(id), "no-ended-absence");
  await end(id, "2026-03-16");
  await end(id, "2026-03-12");
  assert.deepEqual(await shown(), { absences: [], ended: ["2026-03-12 2026-03-12 2026-03-20"] });
  assert.deepEqual(await rulesOf(commissioner, bo), []);
  assert.equal(await revoke(id), "revoked");
  assert.deepEqual(await shown(), { absences: ["2026-03-12 2026-03-20"], ended: [] });
  assert.ok((await rulesOf(commissioner, bo)).length > 0);

  const later = accepted(await record("2026-04-01", "2026-04-10"));
  await end(later.id, "2026-03-25");
  assert.deepEqual((await shown()).absences, ["2026-03-12 2026-03-20"]);
  accepted(await record("2026-04-06", "2026-04-08", hanna));
  assert.equal(await revoke(later.id), "away-already");
  clock.set("2026-04-10T09:00:00Z");
  assert.deepEqual((await shown()).ended, []);
  assert.equal(await revoke(later.id), "no-ended-absence");
});

const join = (
  { run }: TestCommissioner,
  clientId: ClientId,
  over: { readonly worker: PersonId; readonly role?: string; readonly entriesSeen?: number },
) =>
  run((tx, given) =>
    joinClientColleague(tx, ledger, { clientId, role: "benefits", from: today, entriesSeen: 2, ...over }, given),
  );

test("in the separated model what is the benefits officer's is of who sees to the benefit, and of all in that role where nobody does", async () => {
  const rules = [
    { key: "caseloadModel", validFrom: day("2026-01-01"), value: "separated" },
    {
      key: "signalRules",
      validFrom: day("2025-01-01"),
      value: policyOf("participatiewet-2026", [])
        .on(today)
        .signalRules.map((rule) => (rule.code === "no-contact" ? { ...rule, owner: "benefits-officer" } : rule)),
    },
  ];
  const { commissioner, hanna, clientId } = await anOffice(rules);
  const other = await commissioner.actorFor("benefits-officer");
  const forRole = { ...listed, view: "shared" } as const;
  const ofRole = async (actor: Actor) =>
    accepted(await commissioner.run((tx, given) => worklistPage(tx, forRole, given), actor)).rows.map(
      ({ rule }) => rule,
    );
  assert.deepEqual(await ofRole(other), ["no-contact"]);
  accepted(await join(commissioner, clientId, { worker: idOf(hanna) }));
  assert.deepEqual(await ofRole(other), []);
  assert.deepEqual(await rulesOf(commissioner, hanna), ["no-contact"]);
  const caseload = { view: "mine", sort: "number", order: "asc", page: 1, pageSize: 25 } as const;
  const { rows } = accepted(await commissioner.run((tx, given) => caseloadPage(tx, caseload, given), hanna));
  assert.equal(rows.length, 1);
  assert.deepEqual(await keptLists(commissioner), await rebuiltLists(commissioner));
});

test("a colleague is involved once for one thing, and leaves", async () => {
  const { commissioner, bo, clientId } = await anOffice();
  const done = accepted(await join(commissioner, clientId, { worker: idOf(bo), role: "debts" }));
  const twice = await join(commissioner, clientId, { worker: idOf(bo), role: "debts", entriesSeen: 3 });
  assert.equal(!twice.ok && twice.refusal.code, "has-that-role");
  const nobody = await join(commissioner, clientId, { worker: clientId as unknown as PersonId, entriesSeen: 3 });
  assert.equal(!nobody.ok && nobody.refusal.code, "no-such-worker");
  const [colleague] = done.entries;
  assert.ok(colleague);
  const leave = (on: string) =>
    commissioner.run((tx, given) =>
      leaveClientColleague(tx, ledger, { clientId, colleague, on: day(on), entriesSeen: 3 }, given),
    );
  const early = await leave("2026-03-12");
  assert.equal(!early.ok && early.refusal.code, "ends-before-it-begins");
  accepted(await leave("2026-03-13"));
});

test("the board weighs each caseload, and shows what is late of a colleague only when the setting says so", async () => {
  const { commissioner, anna, bo } = await anOffice();
  const seenBy = async (actor: Actor) => accepted(await commissioner.run((tx, given) => board(tx, given), actor));
  const rowOf = async (actor: Actor, id: PersonId) =>
    (await seenBy(actor)).rows.find(({ worker }) => worker?.id === id);
  const own = await rowOf(anna, idOf(anna));
  assert.deepEqual([own?.clients, own?.points], [1, 10]);
  assert.ok(own !== undefined && own.late !== null && own.late > 0);
  const seen = await rowOf(bo, idOf(anna));
  assert.deepEqual([seen?.points, seen?.late, seen?.soon], [10, null, null]);
  const change = { key: "teamVisibility", validFrom: day("2026-03-01"), value: "worker", decidedBy: "OR" };
  accepted(await commissioner.run((tx, given) => changeSetting(tx, change, given)));
  assert.equal((await rowOf(bo, idOf(anna)))?.late, own.late);
});
