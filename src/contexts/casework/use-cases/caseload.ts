import type { MunicipalityCode, PersonId } from "../../../kernel/ids.ts";
import { endOfTime, type PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { csvOf } from "../../../platform/csv.ts";
import type { Keys } from "../../../platform/keys.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { hashCitizenNumber, nameWords } from "../../dossier/public.ts";
import { type CaseloadQuestion, type CaseloadRow, listCaseload, rowsOfClients } from "../caseload-store.ts";
import { runningOn } from "../domain/running-signal.ts";
import type { SignalKind } from "../domain/signal.ts";
import { findByCitizenNumber, findByNameWords, findByNumber } from "../search-store.ts";

/** What a list is asked for, as it comes from the address. */
export type CaseloadFilter = {
  readonly view: CaseloadQuestion["view"];
  readonly worker?: PersonId | undefined;
  readonly signal?: SignalKind | "any" | undefined;
  readonly overdue?: "true" | undefined;
  readonly municipality?: MunicipalityCode | undefined;
  readonly scheme?: string | undefined;
  readonly benefit?: "on" | "off" | undefined;
  readonly sort: CaseloadQuestion["sort"];
  readonly order: CaseloadQuestion["order"];
};

type Paged = { readonly page: number; readonly pageSize: number };

const questionOf = (
  tx: Tx,
  filter: CaseloadFilter,
  on: PlainDate,
  limit: number,
  offset: number,
): CaseloadQuestion => ({
  on,
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

export const caseloadPage = async (tx: Tx, { page, pageSize, ...filter }: CaseloadFilter & Paged, { today }: Given) => {
  const { rows, counts } = await listCaseload(tx, questionOf(tx, filter, today, pageSize, (page - 1) * pageSize));
  tx.concerns(rows.map(({ clientId }) => clientId));
  const { total, ...strip } = counts;
  return ok({ page, pageSize, total, on: today, counts: strip, rows: rows.map((row) => shownRow(row, today)) });
};

/** Over this many rows a spreadsheet no longer helps; who wants more is asked to narrow the list, never given a part of it. */
const exportLimit = 50_000;

export type ExportRefusal = { readonly code: "too-many-rows"; readonly rows: number; readonly limit: number };

export const caseloadFile = async (
  tx: Tx,
  filter: CaseloadFilter,
  { today }: Given,
): Promise<Result<string, ExportRefusal>> => {
  const { rows, counts } = await listCaseload(tx, questionOf(tx, filter, today, exportLimit, 0));
  if (counts.total > exportLimit) return refuse({ code: "too-many-rows", rows: counts.total, limit: exportLimit });
  tx.concerns(rows.map(({ clientId }) => clientId));
  const head = [
    "client",
    "name",
    "worker",
    "municipality",
    "scheme",
    "on-benefit-since",
    "phase",
    "exempt-until",
    "helped-on",
    "activity",
    "signal",
    "due-on",
  ];
  const lines = rows.map((row) => {
    const [signal] = row.signals;
    const exempt = row.exemptUntil === endOfTime ? "" : row.exemptUntil;
    const about = [
      row.clientNumber,
      row.name,
      row.workerName,
      row.municipality,
      row.scheme,
      row.onBenefitSince,
      row.phase,
    ];
    return [...about, exempt, row.helpedOn, row.activity, signal?.kind ?? null, signal?.dueOn ?? null];
  });
  return ok(csvOf(head, lines));
};

const shownRow = ({ workerId, workerName, exemptUntil, signals, ...row }: CaseloadRow, today: PlainDate) => ({
  ...row,
  worker: workerId === null ? null : { id: workerId, name: workerName ?? workerId },
  exempt: exemptUntil !== null,
  exemptUntil: exemptUntil === endOfTime ? null : exemptUntil,
  signals: signals.map((signal) => runningOn(signal, today)),
});

/**
 * Nine digits are a citizen number, fewer a client number, anything else the beginnings of names. What was typed is
 * not logged; who was found is.
 */
export const searchClients = async (
  tx: Tx,
  keys: Keys,
  { text, page, pageSize }: { readonly text: string } & Paged,
  { today }: Given,
) => {
  const foundBy = kindOf(text);
  const offset = (page - 1) * pageSize;
  const found = await find(tx, keys, foundBy, text, pageSize, offset);
  const rows = await rowsOfClients(tx, found.clients, today);
  tx.concerns(found.clients);
  return ok({ page, pageSize, total: found.total, foundBy, rows: rows.map((row) => shownRow(row, today)) });
};

const digits = (text: string): string => text.replaceAll(/[\s.]/g, "");

const kindOf = (text: string): "name" | "client-number" | "citizen-number" => {
  if (/^\d{9}$/.test(digits(text))) return "citizen-number";
  return /^\d{1,12}$/.test(digits(text)) ? "client-number" : "name";
};

const find = async (tx: Tx, keys: Keys, by: ReturnType<typeof kindOf>, text: string, limit: number, offset: number) => {
  if (by === "client-number") return findByNumber(tx, Number(digits(text)));
  if (by === "citizen-number") return findByCitizenNumber(tx, hashCitizenNumber(tx, keys, digits(text)));
  const words = nameWords(text);
  return words.length === 0 ? { clients: [], total: 0 } : findByNameWords(tx, words, limit, offset);
};
