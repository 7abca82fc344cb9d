import assert from "node:assert/strict";
import test from "node:test";
import type { EntryNumber } from "../../kernel/ids.ts";
import { plainDate as day } from "../../kernel/plain-date.ts";
import { aCommissioner, accepted } from "../access/testing/a-commissioner.ts";
import { saysNothingMore } from "./testing/gates.ts";
import { caseworkLedger, keptLists, rebuiltLists } from "./testing/kept-lists.ts";
import { searchClients } from "./use-cases/caseload.ts";
import { clientGates } from "./use-cases/client-gates.ts";
import { closeClientGate, recordGateStep, registerAtGate } from "./use-cases/gate-acts.ts";
import { gatesPage } from "./use-cases/gate-list.ts";

const ledger = caseworkLedger();

const step = {
  gate: 2 as EntryNumber,
  on: day("2006-03-03"),
  by: "job-desk",
  ...saysNothingMore,
} as const;

/** A job desk in March 2006, with somebody who came for help and what is done there one after the other. */
const aJobDesk = async () => {
  const commissioner = await aCommissioner({ preset: "wwb-2006" });
  commissioner.clock.set("2006-03-30T09:00:00Z");
  const { run, keys } = commissioner;
  const worker = await commissioner.actorFor("caseworker");
  const opening = { openedOn: day("2006-03-02"), asksFor: "help", at: "job-desk", under27: false } as const;
  const person = { name: "S. Öztürk", birthYear: 1970, citizenNumber: null, municipality: null, isSomebodyElse: false };
  const newcomer = { ...person, ...opening };
  const { clientId } = accepted(
    await run((tx, given) => registerAtGate(tx, { ledger, keys }, newcomer, given), worker),
  );
  const seen = async () => accepted(await run((tx, given) => clientGates(tx, { clientId }, given)));
  return {
    commissioner,
    seen,
    record: async (
      done: Partial<Omit<Parameters<typeof recordGateStep>[2], "clientId" | "entriesSeen">> & { step: string },
    ) => {
      const { entriesSeen } = await seen();
      return run((tx, given) => recordGateStep(tx, ledger, { ...step, ...done, clientId, entriesSeen }, given), worker);
    },
    close: async () => {
      const { entriesSeen } = await seen();
      const closing = { clientId, entriesSeen, gate: step.gate, on: day("2006-03-29"), reason: "moved away" };
      accepted(await run((tx, given) => closeClientGate(tx, ledger, closing, given), worker));
    },
    waited: async () => {
      const asked = { whose: "all", sort: "due", order: "asc", page: 1, pageSize: 25 } as const;
      const { rows } = accepted(await run((tx, given) => gatesPage(tx, asked, given)));
      return rows.map((row) => [row.step?.code, row.step?.dueOn]);
    },
    found: async () => {
      const sought = { text: "ozturk", page: 1, pageSize: 25 };
      return accepted(await run((tx, given) => searchClients(tx, keys, sought, given))).rows[0];
    },
  };
};

test("who is not clear at the work intake waits for the qualifying intake, in no phase: in the dossier, on the list, when sought", async () => {
  const desk = await aJobDesk();
  accepted(await desk.record({ step: "work-intake", unclear: "contradicts himself about work" }));
  assert.deepEqual(await desk.waited(), [["qualifying-intake", "2006-03-17"]]);
  const { gates } = await desk.seen();
  const intake = gates[0]?.steps.find(({ code }) => code === "work-intake");
  assert.deepEqual(
    [intake?.settledBy?.code, intake?.acts[0]?.unclear, intake?.acts[0]?.phase],
    ["qualifying-intake", "contradicts himself about work", null],
  );
  assert.partialDeepStrictEqual(
    gates[0]?.steps.find(({ code }) => code === "qualifying-intake"),
    { stands: "running", optional: false, dueOn: "2006-03-17", inTime: false },
  );
  assert.equal((await desk.found())?.phase, null);
  accepted(
    await desk.record({ step: "qualifying-intake", on: day("2006-03-15"), phase: 2, grounds: "can work part time" }),
  );
  assert.equal((await desk.found())?.phase, 2);
  assert.deepEqual(await desk.waited(), [["diagnosis", "2006-03-18"]]);
  assert.deepEqual(await keptLists(desk.commissioner), await rebuiltLists(desk.commissioner));
});

test("who is sought shows the phase that the dossier has, also when the gate is closed and they are on no list", async () => {
  const desk = await aJobDesk();
  accepted(await desk.record({ step: "work-intake", phase: 3, grounds: "four years without work" }));
  assert.equal((await desk.found())?.phase, 3);
  await desk.close();
  assert.equal((await desk.found())?.phase, 3);
});
