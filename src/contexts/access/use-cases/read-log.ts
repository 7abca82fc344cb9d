import type { ClientId } from "../../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Tx } from "../../../platform/unit-of-work.ts";
import type { ClientNumbers } from "../client-numbers.ts";
import { type FoundLine, findLogLines, type LogQuestion } from "../log-store.ts";

export type LogRefusal = { readonly code: "no-such-client"; readonly clientNumber: number };

export type LogFilter = Omit<LogQuestion, "clientId"> & { readonly clientNumber?: number | undefined };
type AskedPage = LogFilter & { readonly after?: string | undefined; readonly pageSize: number };

/**
 * Lines of the log for who keeps watch over it. That somebody looked is one line, about the client that was asked for if any: with
 * one for each client on the page, looking would double what there is to look at (ADR 0009).
 */
export const readLog = async (
  tx: Tx,
  asked: AskedPage,
  clients: ClientNumbers,
): Promise<Result<LogPage, LogRefusal>> => {
  const { after, pageSize, ...filter } = asked;
  const question = await logQuestionOf(tx, filter, clients);
  return question.ok ? ok(await logPageOf(tx, question.value, { after, pageSize }, clients)) : question;
};

/** What is asked, by the client's id: somebody may be deleted on term while a file is made, what they stand in is there still. */
export const logQuestionOf = async (
  tx: Tx,
  { clientNumber, ...filter }: LogFilter,
  clients: ClientNumbers,
): Promise<Result<LogQuestion, LogRefusal>> => {
  if (clientNumber === undefined) return ok(filter);
  const clientId = await clients.idOf(tx, clientNumber);
  if (clientId !== undefined) return ok({ ...filter, clientId });
  noteFilter(tx, filter);
  return refuse({ code: "no-such-client", clientNumber });
};

const noteFilter = (tx: Tx, filter: Omit<LogQuestion, "clientId">): void =>
  tx.note(Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)));

type ShownLine = Awaited<ReturnType<typeof withNumbers>>[number];
export type LogPage = { readonly lines: readonly ShownLine[]; readonly next: string | null };

export const logPageOf = async (
  tx: Tx,
  question: LogQuestion,
  { after, pageSize }: { readonly after: string | undefined; readonly pageSize: number },
  clients: ClientNumbers,
): Promise<LogPage> => {
  const { clientId, ...filter } = question;
  noteFilter(tx, filter);
  if (clientId !== undefined) tx.concerns([clientId]);
  const found = await findLogLines(tx, question, after, pageSize + 1);
  const shown = found.slice(0, pageSize);
  const next = found.length > pageSize ? (shown.at(-1)?.id ?? null) : null;
  return { lines: await withNumbers(tx, shown, clients), next };
};

const withNumbers = async (tx: Tx, lines: readonly FoundLine[], clients: ClientNumbers) => {
  const ids = [...new Set(lines.flatMap(({ clientId }) => clientId ?? []))];
  const numbers: ReadonlyMap<ClientId, number> = ids.length === 0 ? new Map() : await clients.numbersOf(tx, ids);
  return lines.map(({ clientId, ...line }) => ({
    ...line,
    client: clientId === null ? null : { id: clientId, number: numbers.get(clientId) ?? null },
  }));
};
