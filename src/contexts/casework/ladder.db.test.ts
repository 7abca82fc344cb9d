import assert from "node:assert/strict";
import test from "node:test";
import type { ClientId } from "../../kernel/ids.ts";
import { plainDate } from "../../kernel/plain-date.ts";
import { aCommissioner, accepted, type TestCommissioner } from "../access/testing/a-commissioner.ts";
import { changeSetting, presets } from "../access/testing/settings.ts";
import { aBenefit, aClient, append } from "../dossier/testing/clients.ts";
import type { RungMove } from "./domain/move-rung.ts";
import { caseworkLedger, keptLists, rebuiltLists } from "./testing/kept-lists.ts";
import { clientSignals } from "./use-cases/client-signals.ts";
import { clientRungs, moveClientRung } from "./use-cases/ladder.ts";
import { ladderFlow } from "./use-cases/ladder-flow.ts";

const ledger = caseworkLedger();

const anOffice = async () => {
  const commissioner = await aCommissioner({ preset: "wwb-2006" });
  commissioner.clock.set("2026-03-02T09:00:00Z");
  return commissioner;
};

const aClientOnBenefit = async (commissioner: TestCommissioner): Promise<ClientId> => {
  const clientId = await aClient(commissioner);
  await append(commissioner, ledger, clientId, [aBenefit("2025-01-05")]);
  return clientId;
};

type Over = Partial<Omit<RungMove, "on">> & { readonly on?: string; readonly entriesSeen?: number };

const move = (
  { run }: TestCommissioner,
  clientId: ClientId,
  { on = "2025-10-01", entriesSeen = 1, ...over }: Over = {},
) => {
  const moving = { rung: "mediation", by: "commissioner", why: null, extends: false, ...over, on: plainDate(on) };
  return run((tx, given) => moveClientRung(tx, ledger, { clientId, entriesSeen, ...moving }, given));
};

const rungsOf = async ({ run }: TestCommissioner, clientId: ClientId, on?: string) =>
  accepted(
    await run((tx, given) => clientRungs(tx, { clientId, ...(on === undefined ? {} : { on: plainDate(on) }) }, given)),
  );

const overstays = async ({ run }: TestCommissioner, clientId: ClientId): Promise<number> => {
  const { signals } = accepted(await run((tx, given) => clientSignals(tx, { clientId }, given)));
  return signals.filter(({ rule }) => rule === "rung-overstay").length;
};

test("who stays too long on a rung is a signal, until they move on; a day that is asked about knows no later move", async () => {
  const commissioner = await anOffice();
  const clientId = await aClientOnBenefit(commissioner);
  accepted(await move(commissioner, clientId));
  assert.equal(await overstays(commissioner, clientId), 1);
  accepted(await move(commissioner, clientId, { rung: "learn-work", on: "2026-03-02", entriesSeen: 2 }));
  assert.equal(await overstays(commissioner, clientId), 0);
  const then = await rungsOf(commissioner, clientId, "2026-03-01");
  assert.deepEqual(
    then.stays.map(({ rung, until, direction }) => [rung, until, direction]),
    [["mediation", null, null]],
  );
  const now = await rungsOf(commissioner, clientId);
  assert.deepEqual(
    now.stays.map(({ rung, direction }) => [rung, direction]),
    [
      ["learn-work", null],
      ["mediation", "down"],
    ],
  );
  assert.deepEqual(await keptLists(commissioner), await rebuiltLists(commissioner));
});

test("of two who move somebody at once the second sees where they stand", async () => {
  const commissioner = await anOffice();
  const clientId = await aClientOnBenefit(commissioner);
  accepted(await move(commissioner, clientId));
  const second = await move(commissioner, clientId, { rung: "learn-work" });
  assert.equal(!second.ok && second.refusal.code, "changed-meanwhile");
});

test("the flow counts who stands where, who stays too long, and who moved within the period; another commissioner sees none of it", async () => {
  const commissioner = await anOffice();
  const [first, second] = [await aClientOnBenefit(commissioner), await aClientOnBenefit(commissioner)];
  accepted(await move(commissioner, first));
  accepted(await move(commissioner, second));
  accepted(await move(commissioner, second, { rung: "learn-work", on: "2025-12-01", entriesSeen: 2 }));
  const flow = async (of: TestCommissioner, from?: string, until?: string) => {
    const days = {
      ...(from === undefined ? {} : { from: plainDate(from) }),
      ...(until === undefined ? {} : { until: plainDate(until) }),
    };
    const worker = await of.actorFor("caseworker");
    return of.run((tx, given) => ladderFlow(tx, days, given), worker);
  };
  const { rungs, moves } = accepted(await flow(commissioner));
  assert.deepEqual(
    rungs.map(({ code, stand, tooLong, entered }) => [code, stand, tooLong, entered]),
    [
      ["participation", 0, 0, 0],
      ["learn-work", 1, 0, 1],
      ["mediation", 1, 1, 2],
    ],
  );
  const down = { from: "mediation", to: "learn-work", direction: "down", people: 1 };
  assert.deepEqual(moves, [down]);
  // another ladder from today on: who moved before went down by that of the day
  const value = { ...presets["wwb-2006"].ladder, ordered: false };
  const today = { key: "ladder", validFrom: plainDate("2026-03-02"), value };
  accepted(await commissioner.run((tx, given) => changeSetting(tx, today, given)));
  assert.deepEqual(accepted(await flow(commissioner)).moves, [down]);
  const before = accepted(await flow(commissioner, "2025-10-01", "2025-12-01"));
  assert.deepEqual(before.moves, []);
  assert.equal(before.rungs.find(({ code }) => code === "mediation")?.stand, 2);
  const elsewhere = accepted(await flow(await anOffice()));
  assert.ok(elsewhere.rungs.every(({ stand, entered }) => stand === 0 && entered === 0));
  const inside = await flow(commissioner, "2026-01-01", "2026-01-01");
  assert.deepEqual(inside, { ok: false, refusal: { code: "period-empty" } });
});

test("an extension given late erases no earlier overstay: the flow of a day before it still counts them as too long there", async () => {
  const commissioner = await anOffice();
  const clientId = await aClientOnBenefit(commissioner);
  accepted(await move(commissioner, clientId));
  const tooLongBefore = async (until: string) => {
    const asked = { from: plainDate("2025-09-01"), until: plainDate(until) };
    const worker = await commissioner.actorFor("caseworker");
    const { rungs } = accepted(await commissioner.run((tx, given) => ladderFlow(tx, asked, given), worker));
    return rungs.find(({ code }) => code === "mediation")?.tooLong;
  };
  const [extendedOn, dayAfter] = ["2026-02-01", "2026-02-02"];
  const before = await tooLongBefore(extendedOn);
  assert.equal(before, 1);
  const over = { on: extendedOn, entriesSeen: 2, extends: true, why: "baan in zicht" };
  accepted(await move(commissioner, clientId, over));
  assert.equal(await tooLongBefore(extendedOn), 1);
  assert.equal(await tooLongBefore(dayAfter), 0);
});

test("a ladder that is changed holds for who comes on a rung from its day", async () => {
  const commissioner = await anOffice();
  const [early, late] = [await aClientOnBenefit(commissioner), await aClientOnBenefit(commissioner)];
  const { rungs } = await rungsOf(commissioner, early);
  const value = {
    ordered: true,
    rungs: rungs.map((rung) => (rung.code === "mediation" ? { ...rung, atMost: "P4M" } : rung)),
  };
  const change = { key: "ladder", validFrom: plainDate("2025-11-01"), value };
  accepted(await commissioner.run((tx, given) => changeSetting(tx, change, given)));
  accepted(await move(commissioner, early, { on: "2025-10-01" }));
  accepted(await move(commissioner, late, { on: "2025-11-01" }));
  assert.deepEqual(
    [(await rungsOf(commissioner, early)).stays[0]?.lastOn, (await rungsOf(commissioner, late)).stays[0]?.lastOn],
    ["2026-01-01", "2026-03-01"],
  );
});

test("who stands on a rung that is taken off the ladder still stands there, and can be moved from it", async () => {
  const commissioner = await anOffice();
  const clientId = await aClientOnBenefit(commissioner);
  accepted(await move(commissioner, clientId));
  const { rungs } = await rungsOf(commissioner, clientId);
  const kept = rungs.filter(({ code }) => code !== "mediation").map((rung) => ({ ...rung, next: [] }));
  const change = { key: "ladder", validFrom: plainDate("2026-01-01"), value: { ordered: false, rungs: kept } };
  accepted(await commissioner.run((tx, given) => changeSetting(tx, change, given)));
  const { ordered, stays } = await rungsOf(commissioner, clientId);
  assert.deepEqual(
    [ordered, stays.map(({ rung, nl, inUse, extension, lastOn }) => [rung, nl, inUse, extension, lastOn])],
    [false, [["mediation", "directe bemiddeling", false, "P3M", "2026-01-01"]]],
  );
  assert.equal(await overstays(commissioner, clientId), 1);
  const flow = async () => {
    const worker = await commissioner.actorFor("caseworker");
    return accepted(await commissioner.run((tx, given) => ladderFlow(tx, {}, given), worker)).rungs;
  };
  assert.deepEqual(
    (await flow()).map(({ code, nl, inUse, stand, tooLong }) => [code, nl, inUse, stand, tooLong]),
    [
      ["participation", "verplichte participatie", true, 0, 0],
      ["learn-work", "leerwerkcentrum", true, 0, 0],
      ["mediation", "directe bemiddeling", false, 1, 1],
    ],
  );
  accepted(await move(commissioner, clientId, { rung: "learn-work", on: "2026-03-02", entriesSeen: 2 }));
  const [now, before] = (await rungsOf(commissioner, clientId)).stays;
  assert.deepEqual([now?.rung, before?.nl, before?.direction], ["learn-work", "directe bemiddeling", "aside"]);
  assert.equal(await overstays(commissioner, clientId), 0);
  assert.deepEqual(await keptLists(commissioner), await rebuiltLists(commissioner));
});

test("a ladder that is changed for days before somebody came on a rung leaves them the name of the rung", async () => {
  const commissioner = await anOffice();
  const clientId = await aClientOnBenefit(commissioner);
  accepted(await move(commissioner, clientId));
  const { rungs } = await rungsOf(commissioner, clientId);
  const kept = rungs.filter(({ code }) => code !== "mediation").map((rung) => ({ ...rung, next: [] }));
  const change = { key: "ladder", validFrom: plainDate("2020-01-01"), value: { ordered: true, rungs: kept } };
  accepted(await commissioner.run((tx, given) => changeSetting(tx, change, given)));
  const [stay] = (await rungsOf(commissioner, clientId)).stays;
  assert.deepEqual([stay?.nl, stay?.inUse, stay?.lastOn], ["directe bemiddeling", false, null]);
  assert.equal(await overstays(commissioner, clientId), 0);
});
