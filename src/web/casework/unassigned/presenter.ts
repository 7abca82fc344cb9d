import type { listWorkers } from "../../../contexts/casework/api.ts";
import type { ClientId } from "../../../kernel/ids.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import type { Later } from "./form.ts";
import { unassignedTexts } from "./texts.ts";

type Worker = ReplyOf<typeof listWorkers>["workers"][number];

/** The chosen clients that are still on the list, in its order: who was assigned meanwhile is not assigned twice. */
export const stillChosen = (
  chosen: ReadonlySet<string>,
  rows: readonly { readonly id: ClientId }[],
): readonly ClientId[] => rows.map(({ id }) => id).filter((id) => chosen.has(id));

export const workerName = (workers: readonly Worker[], worker: string | null): string =>
  workers.find(({ id }) => id === worker)?.name ?? "";

/** What was done; where an earlier act still comes into force, how often and from when, since it ends this one. */
export const assignedWords = (
  { count, worker, later }: { readonly count: number; readonly worker: string; readonly later: Later },
  language: Language,
  formats: Formats,
): string => {
  const say = sayIn(unassignedTexts, language);
  const done = say("assigned", { count, worker });
  const [first] = later.map(({ from }) => from).toSorted();
  return first === undefined ? done : `${done} ${say("later", { count: later.length, day: formats.day(first) })}`;
};
