import type { ClientId } from "../../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { type CsvRow, csvInPages } from "../../../platform/csv.ts";
import type { Asked } from "../../../platform/http/router.ts";
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
  const question = await questionOf(tx, filter, clients);
  return question.ok ? ok(await pageOf(tx, question.value, { after, pageSize }, clients)) : question;
};

/** What is asked, by the client's id: somebody may be deleted on term while a file is made, what they stand in is there still. */
const questionOf = async (
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

type LogPage = { readonly lines: readonly ShownLine[]; readonly next: string | null };

const pageOf = async (
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

const pageSize = 5_000;
const head = ["at", "who", "actor", "role", "client", "activity", "purpose", "outcome", "detail", "trace"];

/** All of them as a file. Each page is a transaction of its own, so that a log of years leaves too. */
export const logFile = async (
  { run }: Pick<Asked<unknown, unknown, unknown>, "run">,
  filter: LogFilter,
  clients: ClientNumbers,
): Promise<Result<AsyncIterable<string>, LogRefusal>> => {
  const page = async (tx: Tx, question: LogQuestion, after?: string): Promise<LogPage> => {
    const read = await pageOf(tx, question, { after, pageSize }, clients);
    tx.note({ lines: read.lines.length });
    return read;
  };
  const first = await run(async (tx) => {
    const question = await questionOf(tx, filter, clients);
    return question.ok ? ok({ question: question.value, read: await page(tx, question.value) }) : question;
  });
  if (!first.ok) return first;
  const { question, read } = first.value;
  const pages = async function* (): AsyncGenerator<CsvRow[]> {
    yield read.lines.map(csvRow);
    for (let after = read.next; after !== null; ) {
      const last = after;
      const following = await run(async (tx) => ok(await page(tx, question, last)));
      // the file has begun: one that ended here in peace would be taken for whole
      if (!following.ok) throw new Error("the log could not be read on; the file is not whole");
      after = following.value.next;
      yield following.value.lines.map(csvRow);
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
