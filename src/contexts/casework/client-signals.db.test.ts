import assert from "node:assert/strict";
import test from "node:test";
import type { ClientId } from "../../kernel/ids.ts";
import { instant } from "../../kernel/instant.ts";
import { plainDate } from "../../kernel/plain-date.ts";
import { newUuid } from "../../platform/ids.ts";
import { aCommissioner, accepted, personOf, type TestCommissioner } from "../access/testing/a-commissioner.ts";
import { aBenefit, aClient, aNewFact, append } from "../dossier/testing/clients.ts";
import { caseworkLedger } from "./testing/kept-lists.ts";
import { caseloadPage } from "./use-cases/caseload.ts";
import { clientSignals } from "./use-cases/client-signals.ts";

const ledger = caseworkLedger();

type Asked = { readonly on?: string; readonly knownAt?: string };

const signalsOn = ({ run }: TestCommissioner, clientId: ClientId, { on, knownAt }: Asked = {}) =>
  run((tx, given) => {
    const day = on === undefined ? {} : { on: plainDate(on) };
    const moment = knownAt === undefined ? {} : { knownAt: instant(knownAt) };
    return clientSignals(tx, { clientId, ...day, ...moment }, given);
  });

const aWaitingClient = async () => {
  const commissioner = await aCommissioner();
  const { clock } = commissioner;
  clock.set("2026-01-05T09:00:00Z");
  const clientId = await aClient(commissioner);
  const worker = personOf(await commissioner.actorFor("caseworker"));
  const assigned = aNewFact("worker-assigned", "2026-01-05", { worker });
  await append(commissioner, ledger, clientId, [aBenefit("2026-01-05"), assigned]);
  clock.set("2026-02-10T09:00:00Z");
  await append(commissioner, ledger, clientId, [aNewFact("plan-made", "2026-02-02", {})]);
  clock.set("2026-03-30T09:00:00Z");
  return { commissioner, clientId };
};

const inBrief = (found: Awaited<ReturnType<typeof signalsOn>>) =>
  accepted(found).signals.map(({ rule, daysLeft, daysWaited }) => `${rule}: ${daysWaited} waited, ${daysLeft} left`);

test("a dossier shows the signals that the list shows, with the same clock", async () => {
  const { commissioner, clientId } = await aWaitingClient();
  const list = await commissioner.run(async (tx, given) =>
    accepted(await caseloadPage(tx, { view: "all", sort: "urgency", order: "asc", page: 1, pageSize: 25 }, given)),
  );
  const { signals } = accepted(await signalsOn(commissioner, clientId));
  const clocks = (some: typeof signals | undefined | (typeof list.rows)[number]["signals"]) =>
    some?.map(({ rule, since, dueOn, daysLeft, daysWaited }) => ({ rule, since, dueOn, daysLeft, daysWaited }));
  assert.deepEqual(clocks(signals), clocks(list.rows[0]?.signals));
  assert.deepEqual(
    signals.map(({ rule }) => rule),
    ["plan-without-instrument"],
  );
});

test("as of a day the signals of that day are shown; as known at a moment, those that could be known", async () => {
  const { commissioner, clientId } = await aWaitingClient();
  assert.deepEqual(inBrief(await signalsOn(commissioner, clientId, { on: "2026-01-20" })), [
    "no-offer: 15 waited, 350 left",
  ]);
  assert.deepEqual(
    inBrief(await signalsOn(commissioner, clientId, { on: "2026-02-05", knownAt: "2026-02-06T00:00:00Z" })),
    ["no-offer: 31 waited, 334 left"],
  );
  assert.deepEqual(inBrief(await signalsOn(commissioner, clientId, { on: "2025-12-31" })), []);
});

test("who is not there has no signals, and a day too far away is refused", async () => {
  const { commissioner, clientId } = await aWaitingClient();
  const nobody = await signalsOn(commissioner, newUuid<ClientId>());
  assert.deepEqual(nobody, { ok: false, refusal: { code: "client-not-found" } });
  const refused = await signalsOn(commissioner, clientId, { on: "1800-01-01" });
  assert.equal(!refused.ok && refused.refusal.code, "day-out-of-bounds");
});
