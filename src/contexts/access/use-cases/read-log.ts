import type { ClientId } from "../../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { type CsvRow, csvInPages } from "../../../platform/csv.ts";
import type { Asked } from "../../../platform/http/router.ts";
import type { Tx } from "../../../platform/unit-of-work.ts";
import type { ClientNumbers } from "../client-numbers.ts";
import { type FoundLine, findLogLines, type LogQuestion } from "../log-store.ts";

export type LogRefusal = { readonly code: "no-such-client"; readonly clientNumber: number };

export type LogFilter = Omit<LogQuestion, "clientId"> & { readonly clientNumber?: number | undefined };
type LogPage = LogFilter & { readonly after?: string | undefined; readonly pageSize: number };

/**
 * Lines of the log for who keeps watch over it. That somebody looked is one line, about the client that was asked for if any: with
 * one for each client on the page, looking would double what there is to look at (ADR 0009).
 */
export const readLog = async (tx: Tx, asked: LogPage, clients: ClientNumbers) => {
  const { after, pageSize, ...filter } = asked;
  const question = await questionOf(tx, filter, clients);
  if (!question.ok) return question;
  const found = await findLogLines(tx, question.value, after, pageSize + 1);
  const shown = found.slice(0, pageSize);
  const next = found.length > pageSize ? (shown.at(-1)?.id ?? null) : null;
  return ok({ lines: await withNumbers(tx, shown, clients), next });
};

const questionOf = async (
  tx: Tx,
  { clientNumber, ...filter }: LogFilter,
  clients: ClientNumbers,
): Promise<Result<LogQuestion, LogRefusal>> => {
  tx.note(Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)));
  if (clientNumber === undefined) return ok(filter);
  const clientId = await clients.idOf(tx, clientNumber);
  if (clientId === undefined) return refuse({ code: "no-such-client", clientNumber });
  tx.concerns([clientId]);
  return ok({ ...filter, clientId });
};

const withNumbers = async (tx: Tx, lines: readonly FoundLine[], clients: ClientNumbers) => {
  const ids = [...new Set(lines.flatMap(({ clientId }) => clientId ?? []))];
  const numbers: ReadonlyMap<ClientId, number> = ids.length === 0 ? new Map() : await clients.numbersOf(tx, ids);
  return lines.map(({ clientId, ...line }) => ({
    ...line,
    client: clientId === null ? null : { id: clientId, number: numbers.get(clientId) ?? null },
  }));
};

const pageSize = 5_000;
const head = ["at", "who", "actor", "role", "client", "activity", "purpose", "outcome", "detail", "trace"];

/** All of them as a file. Each page is a transaction of its own, so that a log of years leaves too. */
export const logFile = async (
  { run }: Pick<Asked<unknown, unknown, unknown>, "run">,
  filter: LogFilter,
  clients: ClientNumbers,
): Promise<Result<AsyncIterable<string>, LogRefusal>> => {
  const page = (after?: string) =>
    run(async (tx) => {
      const read = await readLog(tx, { ...filter, after, pageSize }, clients);
      if (read.ok) tx.note({ lines: read.value.lines.length });
      return read;
    });
  const first = await page();
  if (!first.ok) return first;
  const pages = async function* (): AsyncGenerator<CsvRow[]> {
    let read = first.value;
    yield read.lines.map(csvRow);
    while (read.next !== null) {
      const following = await page(read.next);
      if (!following.ok) return;
      read = following.value;
      yield read.lines.map(csvRow);
    }
  };
  return ok(csvInPages(head, pages()));
};

type ShownLine = Awaited<ReturnType<typeof withNumbers>>[number];

const csvRow = (line: ShownLine): CsvRow => [
  line.at,
  line.who,
  line.actor,
  line.role,
  line.client?.number ?? null,
  line.activity,
  line.purpose,
  line.outcome,
  JSON.stringify(line.detail),
  line.trace,
];
