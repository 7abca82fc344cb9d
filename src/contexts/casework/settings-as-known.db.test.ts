import assert from "node:assert/strict";
import test from "node:test";
import type { Instant } from "../../kernel/instant.ts";
import { plainDate as day } from "../../kernel/plain-date.ts";
import { loadPolicy } from "../access/public.ts";
import { aCommissioner, accepted, type TestCommissioner } from "../access/testing/a-commissioner.ts";
import { changeSetting } from "../access/testing/settings.ts";
import { aBenefit, aClient, aNewFact, append } from "../dossier/testing/clients.ts";
import { caseworkLedger } from "./testing/kept-lists.ts";
import { figurePeople } from "./use-cases/casework-figure-people.ts";
import { splitFigure } from "./use-cases/casework-figure-split.ts";
import { caseworkFigures } from "./use-cases/casework-figures.ts";
import { clientGates } from "./use-cases/client-gates.ts";
import { clientSignals } from "./use-cases/client-signals.ts";
import { clientRungs } from "./use-cases/ladder.ts";

const ledger = caseworkLedger();

/** Three who came, were notified and went on a rung in spring; it is June. */
const anOffice = async () => {
  const commissioner = await aCommissioner({ preset: "wwb-2006" });
  commissioner.clock.set("2006-02-01T09:00:00Z");
  const clients = [];
  for (const on of ["2006-02-01", "2006-02-06", "2006-02-13"]) {
    const clientId = await aClient(commissioner);
    await append(commissioner, ledger, clientId, [
      aBenefit("2005-06-01"),
      aNewFact("gate-opened", "2006-01-30", { asksFor: "benefit", at: "job-desk" as never }),
      aNewFact("rung-set", "2006-01-10", {
        rung: "mediation",
        by: "commissioner",
        why: null,
        extended: false,
      } as never),
      aNewFact("contact-recorded", "2006-01-31", { channel: "phone", reached: true, note: null } as never),
    ]);
    commissioner.clock.set(`${on}T12:00:00Z`);
    clients.push(clientId);
  }
  commissioner.clock.set("2006-06-01T09:00:00Z");
  return { commissioner, clientId: clients[0] as NonNullable<(typeof clients)[number]> };
};

/** What is read of dossiers and figures as known then. */
const readings = async (
  { run, actorFor }: TestCommissioner,
  clientId: Parameters<typeof clientRungs>[1]["clientId"],
  knownAt: Instant,
) => {
  const asked = { clientId, on: day("2006-05-31"), knownAt };
  const staff = await actorFor("caseworker");
  const period = { from: day("2006-01-01"), until: day("2006-06-01"), knownAt };
  const people = {
    figure: "overstay",
    line: "mediation",
    part: "all",
    sort: "on",
    order: "asc",
    page: 1,
    pageSize: 10,
  } as const;
  return {
    figures: accepted(await run((tx, given) => caseworkFigures(tx, period, given), staff)),
    people: accepted(await run((tx, given) => figurePeople(tx, { ...period, ...people }, given))),
    split: accepted(
      await run((tx, given) => splitFigure(tx, { ...period, figure: "de-facto-exempt", by: "phase" }, given), staff),
    ),
    rungs: accepted(await run((tx, given) => clientRungs(tx, asked, given))),
    signals: accepted(await run((tx, given) => clientSignals(tx, asked, given))),
    gates: accepted(await run((tx, given) => clientGates(tx, asked, given))),
  };
};

/** Changes that hold from a day long before the moments that are asked about. */
const changesOfAll = async ({ run }: TestCommissioner) => {
  const { ladder, signalRules, gateSteps } = (await run(loadPolicy)).on(day("2006-01-01"));
  return [
    ["ladder", { ...ladder, rungs: ladder.rungs.map((rung) => ({ ...rung, usual: null, atMost: "P1W" })) }],
    ["signalRules", signalRules.map((rule) => ({ ...rule, owner: "benefits-officer" }))],
    ["gateSteps", gateSteps.map((step) => ({ ...step, owner: "commissioner" }))],
    ["offerWithin", "P1W"],
    ["intakeCountsFor", "P1D"],
  ] as const;
};

test("as known at a moment no norm, ladder, rule or step that is set later changes anything, whatever day it holds from", async () => {
  const { commissioner, clientId } = await anOffice();
  const moments = ["2006-02-03T10:00:00.000Z", "2006-04-01T10:00:00.000Z", "2006-06-01T08:00:00.000Z"] as Instant[];
  const read = () => Promise.all(moments.map((moment) => readings(commissioner, clientId, moment)));
  const before = await read();
  const now = await readings(commissioner, clientId, "2006-06-01T08:58:00.000Z" as Instant);
  for (const [key, value] of await changesOfAll(commissioner)) {
    const change = { key, value, validFrom: day("1996-01-01") };
    accepted(await commissioner.run((tx, given) => changeSetting(tx, change, given)));
  }
  assert.deepEqual(await read(), before);
  commissioner.clock.set("2006-06-01T09:10:00Z");
  const since = await readings(commissioner, clientId, "2006-06-01T09:05:00.000Z" as Instant);
  for (const each of ["figures", "rungs", "signals", "gates"] as const)
    assert.notDeepEqual(since[each], now[each], each);
});
