import type { CampaignId } from "../../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { csvOf, type FileRow } from "../../../platform/csv.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy } from "../../access/public.ts";
import { findCampaign, listCalled } from "../campaign-store.ts";
import { type ExportRefusal, exportLimit } from "../domain/export-limit.ts";
import { isSmall, tellsOfFew, withheldGroups } from "../domain/figure-disclosure.ts";
import { type CampaignRefusal, campaign } from "./campaigns.ts";
import { type CaseworkFileWords, type CaseworkHead, codeIn } from "./file-words.ts";

type Asked = { readonly campaign: CampaignId };

const reportHeads = [
  "what",
  "clients",
  "called",
  "campaign",
  "started-on",
  "counted-on",
  "withheld-because",
] as const satisfies readonly CaseworkHead[];

/** What followed for how many of those called. Who reads it may be a council, so what would tell of a few is withheld. */
export const campaignFile = async (
  tx: Tx,
  asked: Asked,
  { today }: Given,
  words: CaseworkFileWords,
): Promise<Result<string, CampaignRefusal>> => {
  const found = await campaign(tx, asked);
  if (!found.ok) return found;
  const { name, startedOn, called, counts, outcomes } = found.value;
  const { disclosureLimit: limit, reExaminationOutcomes } = (await loadPolicy(tx)).on(today);
  const row = (what: string, clients: number, isWithheld: boolean): FileRow<(typeof reportHeads)[number]> => ({
    what,
    clients: isWithheld ? null : clients,
    called: isWithheld || isSmall(called, limit) ? null : called,
    campaign: name,
    "started-on": startedOn,
    "counted-on": today,
    "withheld-because": isWithheld ? words.withheld(limit) : null,
  });
  const isFew = (clients: number): boolean => tellsOfFew({ numerator: clients, denominator: called }, limit);
  // outcomes and who still waits are together all who were called
  const groups = [...outcomes.map(({ clients }) => clients), called - counts.closed];
  const withheld = withheldGroups(
    groups.map((clients) => ({ numerator: clients, denominator: clients })),
    limit,
  );
  const followed = ["spoken", "diagnosed", "offered", "worked", "off", "closed"] as const;
  // with who is done all others are known, and so is who still waits
  const gives = (what: (typeof followed)[number]): boolean => what === "closed" && withheld.has(outcomes.length);
  const outcomeName = (code: string): string =>
    `${words.word("outcome")}: ${codeIn(words, reExaminationOutcomes, code)}`;
  return ok(
    csvOf({ words, heads: reportHeads }, [
      row(words.word("called"), called, isSmall(called, limit)),
      ...followed.map((what) => row(words.word(what), counts[what], isFew(counts[what]) || gives(what))),
      ...outcomes.map(({ outcome, clients }, i) => row(outcomeName(outcome), clients, withheld.has(i))),
    ]),
  );
};

export type CalledFileRefusal = CampaignRefusal | ExportRefusal;

const calledHeads = [
  "client",
  "name",
  "worker",
  "outcome",
  "closed-on",
  "spoken-on",
  "diagnosed-on",
  "offered-on",
  "worked-on",
  "left-on",
] as const satisfies readonly CaseworkHead[];

/** Everybody who was called; each of them finds in their log that they were in it. */
export const calledClientsFile = async (
  tx: Tx,
  { campaign: id, part }: Asked & { readonly part: "all" | "open" | "closed" },
  { today }: Given,
  words: CaseworkFileWords,
): Promise<Result<string, CalledFileRefusal>> => {
  if ((await findCampaign(tx, id)) === undefined) return refuse({ code: "no-such-campaign" });
  const { rows, total } = await listCalled(tx, { campaign: id, on: today, part, limit: exportLimit, offset: 0 });
  if (total > exportLimit) return refuse({ code: "too-many-rows", rows: total, limit: exportLimit });
  tx.concerns(rows.map(({ clientId }) => clientId));
  const { reExaminationOutcomes } = (await loadPolicy(tx)).on(today);
  const lines = rows.map((row) => ({
    client: row.clientNumber,
    name: row.name,
    worker: row.workerName,
    outcome: row.outcome === null ? null : codeIn(words, reExaminationOutcomes, row.outcome),
    "closed-on": row.closedOn,
    "spoken-on": row.spokenOn,
    "diagnosed-on": row.diagnosedOn,
    "offered-on": row.offeredOn,
    "worked-on": row.workedOn,
    "left-on": row.leftOn,
  }));
  return ok(csvOf({ words, heads: calledHeads }, lines));
};
