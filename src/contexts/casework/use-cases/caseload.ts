import type { MunicipalityCode, PersonId } from "../../../kernel/ids.ts";
import { endOfTime, type PlainDate } from "../../../kernel/plain-date.ts";
import { ok } from "../../../kernel/result.ts";
import type { Keys } from "../../../platform/keys.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy, type Policy } from "../../access/public.ts";
import { hashCitizenNumber, nameWords } from "../../dossier/public.ts";
import { type AtGate, type CaseloadQuestion, type CaseloadRow, listCaseload, rowsOfFound } from "../caseload-store.ts";
import { clockOn } from "../domain/running-signal.ts";
import { type Sought, soughtBy } from "../domain/sought.ts";
import { type Found, type FoundPage, findByCitizenNumber, findByNameWords, findByNumber } from "../search-store.ts";
import { organisationLabel, stepLabel } from "./gate-labels.ts";

/** What a list is asked for, as it comes from the address. */
export type CaseloadFilter = {
  readonly view: CaseloadQuestion["view"];
  readonly worker?: PersonId | undefined;
  readonly signal?: string | undefined;
  readonly overdue?: "true" | undefined;
  readonly municipality?: MunicipalityCode | undefined;
  readonly scheme?: string | undefined;
  readonly benefit?: "on" | "off" | undefined;
  readonly sort: CaseloadQuestion["sort"];
  readonly order: CaseloadQuestion["order"];
};

type Paged = { readonly page: number; readonly pageSize: number };

export const questionOf = async (
  tx: Tx,
  filter: CaseloadFilter,
  on: PlainDate,
  limit: number,
  offset: number,
): Promise<CaseloadQuestion> => ({
  on,
  isSeparated: (await loadPolicy(tx)).on(on).caseloadModel === "separated",
  rules: filter.sort === "waits" || filter.sort === "signal" ? await rulesInOrder(tx, on) : [],
  view: filter.view,
  worker: filter.view === "mine" ? tx.actor.personId : (filter.worker ?? null),
  signal: filter.signal ?? null,
  overdue: filter.overdue === "true",
  municipality: filter.municipality ?? null,
  scheme: filter.scheme ?? null,
  benefit: filter.benefit ?? null,
  sort: filter.sort,
  order: filter.order,
  limit,
  offset,
});

const rulesInOrder = async (tx: Tx, on: PlainDate): Promise<string[]> =>
  (await loadPolicy(tx)).on(on).signalRules.map(({ code }) => code);

export const caseloadPage = async (tx: Tx, { page, pageSize, ...filter }: CaseloadFilter & Paged, { today }: Given) => {
  const question = await questionOf(tx, filter, today, pageSize, (page - 1) * pageSize);
  const { rows, counts } = await listCaseload(tx, question);
  tx.concerns(rows.map(({ clientId }) => clientId));
  const { total, ...strip } = counts;
  const shown = (await isScoreHidden(tx, question)) ? null : strip;
  const policy = await loadPolicy(tx);
  return ok({ page, pageSize, total, on: today, counts: shown, rows: rows.map((row) => shownRow(row, policy, today)) });
};

/**
 * A colleague's list is needed to stand in for them; how many of theirs are late is a figure about one worker, and who sees
 * that is a setting.
 */
const isScoreHidden = async (tx: Tx, { view, worker, on }: CaseloadQuestion): Promise<boolean> => {
  if (view !== "worker" || worker === tx.actor.personId) return false;
  return (await loadPolicy(tx)).on(on).teamVisibility !== "worker";
};

const shownRow = (
  { workerId, workerName, exemptUntil, signals, gate, ...row }: CaseloadRow,
  policy: Policy,
  today: PlainDate,
) => ({
  ...row,
  worker: workerId === null ? null : { id: workerId, name: workerName ?? workerId },
  exempt: exemptUntil !== null,
  exemptUntil: exemptUntil === endOfTime ? null : exemptUntil,
  signals: signals.map((signal) => ({ ...signal, ...clockOn(signal, today) })),
  gate: gate === null ? null : gateShown(gate, policy),
});

/** In the words of the day of notification, as on the list of the gate. */
const gateShown = ({ step, ball, since, openedOn }: AtGate, policy: Policy) => ({
  step: step === null ? null : stepLabel(policy, step, openedOn),
  ball: { ...organisationLabel(policy, ball, openedOn), since },
});

/**
 * Nine digits are a citizen number, fewer a client number, anything else the beginnings of names. What was typed is
 * not logged; who was found is. Who is a client now comes first.
 */
export const searchClients = async (
  tx: Tx,
  keys: Keys,
  { text, page, pageSize }: { readonly text: string } & Paged,
  { today }: Given,
) => {
  const sought = soughtBy(text);
  const found = await find(tx, keys, sought, { on: today, limit: pageSize, offset: (page - 1) * pageSize });
  const rows = await rowsOfFound(tx, found.clients, today);
  tx.concerns(found.clients);
  const policy = await loadPolicy(tx);
  const shown = rows.map(({ benefitEndedOn, ...row }) => ({ ...shownRow(row, policy, today), benefitEndedOn }));
  return ok({ page, pageSize, total: found.total, foundBy: sought.by, rows: shown });
};

const find = async (tx: Tx, keys: Keys, sought: Sought, page: FoundPage): Promise<Found> => {
  if (sought.by === "client-number") return findByNumber(tx, sought.number);
  if (sought.by === "citizen-number") return findByCitizenNumber(tx, hashCitizenNumber(tx, keys, sought.digits));
  const words = nameWords(sought.text);
  return words.length === 0 ? { clients: [], total: 0 } : findByNameWords(tx, words, page);
};
