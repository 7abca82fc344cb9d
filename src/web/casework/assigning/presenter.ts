import type { listWorkers } from "../../../contexts/casework/api.ts";
import { type PlainDate, plainDate } from "../../../kernel/plain-date.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import type { Assignment } from "./form.ts";
import { assigningTexts } from "./texts.ts";
import type { Assigning, Kept } from "./use-assigning.ts";

type Worker = ReplyOf<typeof listWorkers>["workers"][number];

const workerName = (workers: readonly Worker[], worker: string | null): string =>
  workers.find(({ id }) => id === worker)?.name ?? "";

type Reader = { readonly today: PlainDate; readonly language: Language; readonly formats: Formats };

/** "K. Demir (4 cliënten; afwezig tot en met 19 maart 2026)": who is given clients while away, leaves them to who stands in. */
export const workerInWords = (worker: Pick<Worker, "name" | "clients" | "away">, reader: Reader): string => {
  const load = sayIn(assigningTexts, reader.language)("worker-load", { count: worker.clients });
  return `${worker.name} (${[load, ...awayInWords(worker, reader)].join("; ")})`;
};

/** The same without how much work somebody has. */
export const whoInWords = (worker: Pick<Worker, "name" | "away">, reader: Reader): string => {
  const away = awayInWords(worker, reader);
  return away.length === 0 ? worker.name : `${worker.name} (${away.join("; ")})`;
};

const awayInWords = ({ away }: Pick<Worker, "away">, { today, language, formats }: Reader): readonly string[] => {
  if (away === null) return [];
  const say = sayIn(assigningTexts, language);
  const last = formats.lastDay(away.until);
  return [away.from <= today ? say("away", { last }) : say("away-later", { from: formats.day(away.from), last })];
};

/**
 * What was done, sentence by sentence: how many were assigned, who had them already, who stayed with a colleague, and where
 * an earlier act still comes into force, from when, since it ends this one.
 */
export const doneInWords = (
  { count, unchanged, kept, later, body }: Extract<Assigning, { step: "assigned" }>,
  { workers, today }: { readonly workers: readonly Worker[]; readonly today: PlainDate },
  language: Language,
  formats: Formats,
): readonly string[] => {
  const say = sayIn(assigningTexts, language);
  const [first] = later.map(({ from }) => from).toSorted();
  const worker = workerName(workers, body.worker);
  return [
    count === 0
      ? say("assigned-none")
      : say(doneAs(body, today), { count, worker, day: formats.day(plainDate(body.from)) }),
    ...(unchanged === 0 ? [] : [say("unchanged", { count: unchanged, worker })]),
    ...keptInWords(kept, language),
    ...(first === undefined ? [] : [say("later", { count: later.length, day: formats.day(first) })]),
  ];
};

/** What is to come is said with its day: until then it is as it was. */
const doneAs = ({ worker, seenWith, from }: Assignment, today: PlainDate) => {
  const did = worker === null ? "given-back" : seenWith == null ? "assigned" : "handed-over";
  return from > today ? (`${did}-later` as const) : did;
};

export const undoneInWords = (
  { count, kept }: Extract<Assigning, { step: "undone" }>,
  language: Language,
): readonly string[] => {
  const say = sayIn(assigningTexts, language);
  return [count === 0 ? say("undone-none") : say("undone", { count }), ...keptInWords(kept, language)];
};

/** By colleague, since they are whom to ask. */
const keptInWords = (kept: Kept, language: Language): readonly string[] => {
  const say = sayIn(assigningTexts, language);
  return [...Map.groupBy(kept, ({ worker }) => worker?.name ?? null)].map(([worker, clients]) =>
    worker === null ? say("kept-nobody", { count: clients.length }) : say("kept", { count: clients.length, worker }),
  );
};
