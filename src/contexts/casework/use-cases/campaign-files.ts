import type { CampaignId } from "../../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { type CsvRow, csvOf } from "../../../platform/csv.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy } from "../../access/public.ts";
import { findCampaign, listCalled } from "../campaign-store.ts";
import { type ExportRefusal, exportLimit } from "../domain/export-limit.ts";
import { isSmall, tellsOfFew, withheldGroups } from "../domain/figure-disclosure.ts";
import { type CampaignRefusal, campaign } from "./campaigns.ts";

type Asked = { readonly campaign: CampaignId };

/** What followed for how many of those called. Who reads it may be a council, so what would tell of a few is withheld. */
export const campaignFile = async (tx: Tx, asked: Asked, given: Given): Promise<Result<string, CampaignRefusal>> => {
  const found = await campaign(tx, asked);
  if (!found.ok) return found;
  const { name, startedOn, called, counts, outcomes } = found.value;
  const { disclosureLimit: limit } = (await loadPolicy(tx)).on(given.today);
  const row = (what: string, clients: number, isWithheld: boolean): CsvRow => [
    what,
    isWithheld ? null : clients,
    isWithheld || isSmall(called, limit) ? null : called,
    name,
    startedOn,
    given.today,
    isWithheld ? limit : null,
  ];
  const isFew = (clients: number): boolean => tellsOfFew({ numerator: clients, denominator: called }, limit);
  // outcomes and who still waits are together all who were called
  const groups = [...outcomes.map(({ clients }) => clients), called - counts.closed];
  const withheld = withheldGroups(
    groups.map((clients) => ({ numerator: clients, denominator: clients })),
    limit,
  );
  return ok(
    csvOf(
      ["what", "clients", "called", "campaign", "started-on", "counted-on", "withheld-under"],
      [
        row("called", called, isSmall(called, limit)),
        ...Object.entries(counts).map(([what, clients]) => row(what, clients, isFew(clients))),
        ...outcomes.map(({ outcome, clients }, i) => row(`outcome ${outcome}`, clients, withheld.has(i))),
      ],
    ),
  );
};

export type CalledFileRefusal = CampaignRefusal | ExportRefusal;

/** Everybody who was called; each of them finds in their log that they were in it. */
export const calledClientsFile = async (
  tx: Tx,
  { campaign: id, part }: Asked & { readonly part: "all" | "open" | "closed" },
  { today }: Given,
): Promise<Result<string, CalledFileRefusal>> => {
  if ((await findCampaign(tx, id)) === undefined) return refuse({ code: "no-such-campaign" });
  const { rows, total } = await listCalled(tx, { campaign: id, on: today, part, limit: exportLimit, offset: 0 });
  if (total > exportLimit) return refuse({ code: "too-many-rows", rows: total, limit: exportLimit });
  tx.concerns(rows.map(({ clientId }) => clientId));
  const head = ["client", "name", "worker", "outcome", "closed-on", "spoken-on", "diagnosed-on", "offered-on"];
  return ok(
    csvOf(
      [...head, "worked-on", "left-on"],
      rows.map((row) => [
        row.clientNumber,
        row.name,
        row.workerName,
        row.outcome,
        row.closedOn,
        row.spokenOn,
        row.diagnosedOn,
        row.offeredOn,
        row.workedOn,
        row.leftOn,
      ]),
    ),
  );
};
