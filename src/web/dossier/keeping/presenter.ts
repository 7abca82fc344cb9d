import type { listPurgeRuns } from "../../../contexts/dossier/api.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { actorName } from "../../languages/actors.ts";
import { durationWords } from "../../languages/durations.ts";
import { formatsIn } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { keepingTexts } from "./texts.ts";

export type KeepingReply = ReplyOf<typeof listPurgeRuns>;
type Run = KeepingReply["runs"][number];

export type RunRow = {
  readonly key: string;
  readonly when: string;
  readonly what: string;
  readonly tone: "moss" | "slate" | "amber";
  readonly by: string;
  readonly looked: string;
  readonly persons: string;
  readonly dossiers: string;
  readonly logLines: string;
};

export type KeepingView = {
  /** What the last run that came to its end says; null when none did. */
  readonly last: {
    readonly words: string;
    readonly numbers: readonly { readonly label: string; readonly value: string }[];
    readonly held: string | null;
  } | null;
  readonly terms: readonly { readonly label: string; readonly value: string }[];
  readonly rows: readonly RunRow[];
};

export const presentKeeping = (reply: KeepingReply, language: Language): KeepingView => ({
  last: reply.latest === null ? null : presentLast(reply.latest, language),
  terms: presentTerms(reply.terms, language),
  rows: reply.runs.map((run) => presentRun(run, language)),
});

const presentLast = (run: Run, language: Language): NonNullable<KeepingView["last"]> => {
  const say = sayIn(keepingTexts, language);
  const { number, moment } = formatsIn(language);
  const facts = { when: moment(run.finishedAt ?? run.startedAt), by: actorName(run.startedBy, language) };
  const isNothing = run.persons + run.dossiers + run.logLines === 0;
  const numbers = isNothing
    ? []
    : [
        { label: say("persons"), value: number(run.persons) },
        { label: say("dossiers"), value: number(run.dossiers) },
        { label: say("logLines"), value: number(run.logLines) },
      ];
  return {
    words: say(isNothing ? "nothingDue" : run.deletes ? "deleted" : "counted", facts),
    numbers,
    held: run.held === 0 ? null : say("held", { count: run.held }),
  };
};

const presentTerms = (terms: KeepingReply["terms"], language: Language): KeepingView["terms"] => {
  const say = sayIn(keepingTexts, language);
  const lengths = ["keepPersons", "keepBenefits", "keepCasework", "keepLog"] as const;
  return [
    ...lengths.map((key) => ({ label: say(key), value: durationWords(terms[key], language) })),
    { label: say("deleting"), value: say(terms.deleting) },
  ];
};

const presentRun = (run: Run, language: Language): RunRow => {
  const say = sayIn(keepingTexts, language);
  const { number, moment } = formatsIn(language);
  const isOver = run.finishedAt !== null;
  return {
    key: String(run.number),
    when: moment(run.startedAt),
    what: `${say(run.deletes ? "didDelete" : "didCount")}${isOver ? "" : `, ${say("isRunning")}`}`,
    tone: isOver ? (run.deletes ? "moss" : "slate") : "amber",
    by: actorName(run.startedBy, language),
    looked: number(run.clients),
    persons: number(run.persons),
    dossiers: number(run.dossiers),
    logLines: number(run.logLines),
  };
};

/** How it stood when a count was asked for; null when none was. */
export type AskedWhen = Pick<KeepingReply, "latest"> | null;

/** Whether that count has still to come to its end; it may go on with a run that was stopped. */
export const isAwaited = ({ latest }: Pick<KeepingReply, "latest">, asked: AskedWhen): boolean =>
  asked !== null && latest?.finishedAt === asked.latest?.finishedAt;
