import type { listLogLines, listLogSeals } from "../../../contexts/access/api.ts";
import type { ClientId } from "../../../kernel/ids.ts";
import { type Activity, activitiesBySubject } from "../../../platform/activity.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { activityInWords, subjectInWords } from "../../languages/activity-words.ts";
import { actorName } from "../../languages/actors.ts";
import { formatsIn } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import type { LineInWords } from "../../languages/log-words.ts";
import { sayIn } from "../../languages/texts.ts";
import type { Choice } from "../../ui/select-field.tsx";
import type { Tone } from "../../ui/tag.tsx";
import { saidOfLine } from "./line-words.ts";
import { logTexts } from "./texts.ts";

type Line = ReplyOf<typeof listLogLines>["lines"][number];
type Seals = ReplyOf<typeof listLogSeals>;

export type LogRow = LineInWords & {
  readonly id: string;
  readonly at: string;
  readonly who: string;
  /** Null for what was about nobody in particular. `opens`: the dossier, for who may open it. */
  readonly client: { readonly words: string; readonly opens: ClientId | null } | null;
};

export const presentLines = (lines: readonly Line[], language: Language, mayOpen: boolean): readonly LogRow[] => {
  const { moment } = formatsIn(language);
  return lines.map((line) => {
    return {
      id: line.id,
      at: moment(line.at),
      who: actorName(line.who, language),
      client: clientOf(line, language, mayOpen),
      ...saidOfLine(line, language),
    };
  });
};

const clientOf = ({ client }: Line, language: Language, mayOpen: boolean): LogRow["client"] => {
  if (client === null) return null;
  if (client.number === null) return { words: sayIn(logTexts, language)("gone"), opens: null };
  return { words: String(client.number), opens: mayOpen ? client.id : null };
};

/** Every activity there is, under what it is about. */
export const activityChoices = (language: Language): readonly Choice[] =>
  Object.entries(activitiesBySubject).flatMap(([subject, activities]) =>
    activities
      .map((activity: Activity) => ({
        value: activity,
        label: activityInWords(activity, language),
        group: subjectInWords(subject as keyof typeof activitiesBySubject, language),
      }))
      .toSorted((a, b) => a.label.localeCompare(b.label, language)),
  );

export type Assurance = {
  readonly tone: Tone;
  readonly sentences: readonly string[];
  readonly isRunning: boolean;
};

/** How far the log is sealed, and how far its seals were recomputed. */
export const presentSeals = ({ total, unsealed, verification }: Seals, language: Language): Assurance => {
  const say = sayIn(logTexts, language);
  const { number, moment } = formatsIn(language);
  const sealed =
    total === 0
      ? say("nothing-sealed")
      : unsealed === 0
        ? say("all-sealed", { count: total, n: number(total) })
        : say("sealed-but", { count: unsealed, unsealed: number(unsealed), n: number(total) });
  if (verification === null)
    return { tone: "slate", sentences: total === 0 ? [sealed] : [sealed, say("not-verified")], isRunning: false };
  const { upto, lines, brokenAt, finishedAt } = verification;
  const facts = { upto: number(upto), n: number(total), lines: number(lines) };
  if (finishedAt === null) return { tone: "slate", sentences: [sealed, say("verifying", facts)], isRunning: true };
  const when = moment(finishedAt);
  if (brokenAt !== null) {
    const found = say("broken", { ...facts, when, seal: number(brokenAt) });
    return { tone: "brick", sentences: [found, say("broken-next")], isRunning: false };
  }
  return { tone: "moss", sentences: [sealed, say("verified", { ...facts, when })], isRunning: false };
};

/** While seals are being recomputed the page asks again. */
export const askAgainAfter = ({ verification }: Seals): number | false =>
  verification !== null && verification.finishedAt === null ? 1000 : false;
