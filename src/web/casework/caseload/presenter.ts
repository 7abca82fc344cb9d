import type { listCaseload, listWorkers } from "../../../contexts/casework/api.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { labelOf } from "../../languages/codes.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import type { KeyNumber } from "../../ui/strip.tsx";
import { type ClientRow, presentClient } from "../client-row.ts";
import type { CaseloadState } from "./form.ts";
import { caseloadTexts } from "./texts.ts";

type Reply = ReplyOf<typeof listCaseload>;
type Worker = ReplyOf<typeof listWorkers>["workers"][number];

export const titleOf = (state: CaseloadState, workers: readonly Worker[], language: Language): string => {
  const say = sayIn(caseloadTexts, language);
  if (state.view === "all") return say("title-all");
  if (state.view === "mine" || state.worker === undefined) return say("title-mine");
  const worker = workers.find(({ id }) => id === state.worker);
  return worker === undefined ? say("title-worker-unknown") : say("title-worker", { worker: worker.name });
};

export const aboutOf = (total: number, sort: CaseloadState["sort"], language: Language): string => {
  const say = sayIn(caseloadTexts, language);
  return say("about", { count: total, order: say(sort === "urgency" ? "order-urgency" : "order-other") });
};

export type CaseloadShown = {
  /** Null where the figures of one colleague are not to be seen. */
  readonly numbers: readonly KeyNumber[] | null;
  readonly rows: readonly ClientRow[];
};

export const presentCaseload = (reply: Reply, language: Language, formats: Formats): CaseloadShown => ({
  numbers: reply.counts === null ? null : numbersOf(reply.counts, language, formats),
  rows: reply.rows.map((row) => presentClient(row, language, formats)),
});

/** How many of the most frequent signals have a number of their own. */
const rulesShown = 2;

/** What is late stands out only when there is something late. */
const numbersOf = (
  { asking, overdue, rules }: NonNullable<Reply["counts"]>,
  language: Language,
  formats: Formats,
): readonly KeyNumber[] => {
  const say = sayIn(caseloadTexts, language);
  return [
    { label: say("asking", { count: asking }), value: formats.number(asking) },
    { label: say("overdue"), value: formats.number(overdue), tone: overdue > 0 ? "brick" : undefined },
    ...rules
      .slice(0, rulesShown)
      .map(({ rule, clients }) => ({ label: labelOf("signal-rule", rule, language), value: formats.number(clients) })),
  ];
};
