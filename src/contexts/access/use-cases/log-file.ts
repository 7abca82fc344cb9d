import { ok, type Result } from "../../../kernel/result.ts";
import { csvInPages, type FileRow, type FileWords } from "../../../platform/csv.ts";
import type { Asked } from "../../../platform/http/router.ts";
import type { Tx } from "../../../platform/unit-of-work.ts";
import type { ClientNumbers } from "../client-numbers.ts";
import type { LogQuestion } from "../log-store.ts";
import { type LogFilter, type LogPage, type LogRefusal, logPageOf, logQuestionOf } from "./read-log.ts";

const heads = [
  "at",
  "who",
  "actor",
  "role",
  "client",
  "activity",
  "activity-code",
  "purpose",
  "outcome",
  "detail",
  "trace",
] as const;
export type LogHead = (typeof heads)[number];

type Line = LogPage["lines"][number];

/** The words of the screens, in one language. */
export type LogFileWords = FileWords<LogHead> & {
  readonly line: (line: Line) => Readonly<Record<"who" | "role" | "activity" | "purpose" | "outcome", string>>;
};

const pageSize = 5_000;

/** All of them as a file. Each page is a transaction of its own, so that a log of years leaves too. */
export const logFile = async (
  { run }: Pick<Asked<unknown, unknown, unknown>, "run">,
  filter: LogFilter,
  clients: ClientNumbers,
  words: LogFileWords,
): Promise<Result<AsyncIterable<string>, LogRefusal>> => {
  const page = async (tx: Tx, question: LogQuestion, after?: string): Promise<LogPage> => {
    const read = await logPageOf(tx, question, { after, pageSize }, clients);
    tx.note({ lines: read.lines.length });
    return read;
  };
  const first = await run(async (tx) => {
    const question = await logQuestionOf(tx, filter, clients);
    return question.ok ? ok({ question: question.value, read: await page(tx, question.value) }) : question;
  });
  if (!first.ok) return first;
  const { question, read } = first.value;
  const rowOf = rowIn(words);
  const pages = async function* (): AsyncGenerator<FileRow<LogHead>[]> {
    yield read.lines.map(rowOf);
    for (let after = read.next; after !== null; ) {
      const last = after;
      const following = await run(async (tx) => ok(await page(tx, question, last)));
      // the file has begun: one that ended here in peace would be taken for whole
      if (!following.ok) throw new Error("the log could not be read on; the file is not whole");
      after = following.value.next;
      yield following.value.lines.map(rowOf);
    }
  };
  return ok(csvInPages({ words, heads }, pages()));
};

/** In words, with the codes by which lines are counted and found again. */
const rowIn =
  (words: LogFileWords) =>
  (line: Line): FileRow<LogHead> => ({
    ...words.line(line),
    at: line.at,
    actor: line.actor,
    client: line.client?.number ?? null,
    "activity-code": line.activity,
    detail: JSON.stringify(line.detail),
    trace: line.trace,
  });
