import type { CampaignId } from "../../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { csvOf, type FileRow } from "../../../platform/csv.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy } from "../../access/public.ts";
import { findCampaign, listCalled } from "../campaign-store.ts";
import { type ExportRefusal, exportLimit } from "../domain/export-limit.ts";
import { followedOnCall } from "../domain/shown-campaign.ts";
import { type CampaignRefusal, campaignUnder } from "./campaigns.ts";
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

/** What followed for how many of those called. Who reads it may be a council, so what would tell of a few is withheld from everybody. */
export const campaignFile = async (
  tx: Tx,
  asked: Asked,
  { today }: Given,
  words: CaseworkFileWords,
): Promise<Result<string, CampaignRefusal>> => {
  const { disclosureLimit: limit, reExaminationOutcomes } = (await loadPolicy(tx)).on(today);
  const found = await campaignUnder(tx, asked, limit);
  if (!found.ok) return found;
  const { name, startedOn, called, counts, outcomes } = found.value;
  const row = (what: string, clients: number | null): FileRow<(typeof reportHeads)[number]> => ({
    what,
    clients,
    called: clients === null ? null : called,
    campaign: name,
    "started-on": startedOn,
    "counted-on": today,
    "withheld-because": clients === null ? words.withheld(limit) : null,
  });
  const outcomeName = (code: string): string =>
    `${words.word("outcome")}: ${codeIn(words, reExaminationOutcomes, code)}`;
  return ok(
    csvOf({ words, heads: reportHeads }, [
      row(words.word("called"), called),
      ...followedOnCall.map((what) => row(words.word(what), counts[what])),
      ...outcomes.map(({ outcome, clients }) => row(outcomeName(outcome), clients)),
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
