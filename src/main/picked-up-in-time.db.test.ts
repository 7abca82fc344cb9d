import assert from "node:assert/strict";
import test from "node:test";
import { aCommissioner, accepted, personOf, type TestCommissioner } from "../contexts/access/testing/a-commissioner.ts";
import { caseworkLedger } from "../contexts/casework/testing/kept-lists.ts";
import { teamPage } from "../contexts/casework/use-cases/team.ts";
import type { NewEntry } from "../contexts/dossier/public.ts";
import { aBenefit, aClient, aNewFact, append } from "../contexts/dossier/testing/clients.ts";
import { getDossier } from "../contexts/dossier/use-cases/get-dossier.ts";
import type { ClientId } from "../kernel/ids.ts";
import { type PlainDate, plainDate } from "../kernel/plain-date.ts";

const ledger = caseworkLedger();

const exempt = (from: string, until: string): NewEntry =>
  aNewFact("exemption-granted", from, { ground: "medical" as never }, { until });
const offBenefit = (on: string): NewEntry => aNewFact("benefit-ended", on, {}, { subject: 2 });

const entry = aBenefit("2026-01-05"); // eight weeks later: 2026-03-02

/** What is asked on 1 June 2026 of who entered on 5 January: judged, in time, and what the client's own page says. */
const cases: readonly (readonly [string, readonly NewEntry[], number, number, string])[] = [
  ["helped within the norm", [entry, aNewFact("plan-made", "2026-02-01", {})], 1, 1, "helped true"],
  ["helped on the day of entry", [entry, aNewFact("plan-made", "2026-01-05", {})], 1, 1, "helped true"],
  ["helped too late", [entry, aNewFact("plan-made", "2026-04-01", {})], 1, 0, "helped false"],
  ["waiting still", [entry], 1, 0, "waiting"],
  ["off benefit before the norm day", [entry, offBenefit("2026-02-10")], 0, 0, "none"],
  [
    "helped on the first day off benefit",
    [entry, offBenefit("2026-02-10"), aNewFact("plan-made", "2026-02-10", {})],
    0,
    0,
    "none",
  ],
  ["exempt until later", [entry, exempt("2026-01-05", "2026-07-01")], 0, 0, "exempt"],
  [
    "whose norm day is still to come",
    [aBenefit("2026-05-01"), aNewFact("plan-made", "2026-05-02", {})],
    0,
    0,
    "helped true",
  ],
];

const pageSays = async (commissioner: TestCommissioner, clientId: ClientId, on: PlainDate): Promise<string> => {
  const asked = { clientId, on };
  const { state } = accepted(await commissioner.run((tx, given) => getDossier(tx, commissioner.keys, asked, given)));
  if (state.offer === null) return "none";
  return state.offer.kind === "helped" ? `helped ${state.offer.inTime}` : state.offer.kind;
};

for (const [name, entries, judged, inTime, page] of cases)
  test(`picked up in time, on the team's page and the client's own: ${name} -> ${inTime} of ${judged}, ${page}`, async () => {
    const commissioner = await aCommissioner({ preset: "participatiewet-2026" });
    const caseworker = await commissioner.actorFor("caseworker");
    const worker = personOf(caseworker);
    const clientId = await aClient(commissioner);
    await append(commissioner, ledger, clientId, [aNewFact("worker-assigned", "2026-01-05", { worker }), ...entries]);
    const on = plainDate("2026-06-01");
    const { total } = accepted(await commissioner.run((tx, given) => teamPage(tx, { on }, given), caseworker));
    assert.deepEqual([total.judged, total.inTime], [judged, inTime]);
    assert.equal(await pageSays(commissioner, clientId, on), page);
  });
