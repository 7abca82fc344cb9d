import { endOfTime } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { csvOf, lastDayOf } from "../../../platform/csv.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { listMunicipalities, loadPolicy } from "../../access/public.ts";
import { type CaseloadRow, listCaseload } from "../caseload-store.ts";
import { type ExportRefusal, exportLimit } from "../domain/export-limit.ts";
import { type CaseloadFilter, questionOf } from "./caseload.ts";
import { type CaseworkFileWords, type CaseworkHead, codeIn } from "./file-words.ts";
import { ruleLabel, stepLabel } from "./gate-labels.ts";
import { phaseNames } from "./phase-labels.ts";

const heads = [
  "client",
  "name",
  "worker",
  "municipality",
  "scheme",
  "on-benefit-since",
  "phase",
  "exempt-up-to",
  "helped-on",
  "activity",
  "signal",
  "step",
  "due-on",
] as const satisfies readonly CaseworkHead[];

/** The whole list; of each client the signal that is most urgent. */
export const caseloadFile = async (
  tx: Tx,
  filter: CaseloadFilter,
  { today }: Given,
  words: CaseworkFileWords,
): Promise<Result<string, ExportRefusal>> => {
  const { rows, counts } = await listCaseload(tx, await questionOf(tx, filter, today, exportLimit, 0));
  if (counts.total > exportLimit) return refuse({ code: "too-many-rows", rows: counts.total, limit: exportLimit });
  tx.concerns(rows.map(({ clientId }) => clientId));
  const policy = await loadPolicy(tx);
  const { schemes } = policy.on(today);
  const nameOf = phaseNames(policy, today);
  const towns = new Map((await listMunicipalities(tx)).map(({ code, name }) => [code, name]));
  const line = (row: CaseloadRow) => {
    const [signal] = row.signals;
    const step = signal?.about ?? null;
    return {
      client: row.clientNumber,
      name: row.name,
      worker: row.workerName,
      municipality: row.municipality === null ? null : (towns.get(row.municipality) ?? row.municipality),
      scheme: row.scheme === null ? null : codeIn(words, schemes, row.scheme),
      "on-benefit-since": row.onBenefitSince,
      phase: row.phase === null ? null : words.phase(nameOf(row.phase)),
      "exempt-up-to": row.exemptUntil === endOfTime ? words.word("no-end") : lastDayOf(row.exemptUntil),
      "helped-on": row.helpedOn,
      activity: row.activity === null ? null : words.activity(row.activity),
      signal: signal === undefined ? null : words.label(ruleLabel(policy, signal.rule, today)),
      step: step === null ? null : words.label(stepLabel(policy, step, today)),
      "due-on": signal?.dueOn ?? null,
    };
  };
  return ok(csvOf({ words, heads }, rows.map(line)));
};
