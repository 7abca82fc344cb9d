import type { PlainDate } from "../../../kernel/plain-date.ts";
import { actorName } from "../../languages/actors.ts";
import { formatsIn } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { changesTexts } from "./changes-texts.ts";
import { inARow } from "./in-a-row.ts";
import { type Change, heldOnce, isReplaced, valueBefore, valueInstead } from "./later-change.ts";
import type { Lists } from "./setting-value.ts";
import type { Setting } from "./settings-reply.ts";
import { settingsTexts } from "./texts.ts";
import { holdsParts, valueChanges } from "./value-changes.ts";
import { valueInWords } from "./value-in-words.ts";

/** A value: one line as a whole, or, when it holds parts, what it changes line by line. */
export type ValueView = { readonly whole: string; readonly changes: readonly string[] | null };

export type ChangeView = {
  readonly key: string;
  readonly from: string;
  /** What it changed, against what held on its day when it was recorded; null when the value is one thing. */
  readonly changes: readonly string[] | null;
  readonly value: string;
  readonly number: number;
  readonly isToCome: boolean;
  /** Another was recorded for the same day after it: that one holds. */
  readonly isReplaced: boolean;
  /** When and by whom it was taken back before its day; null when it was not. */
  readonly withdrawn: string | null;
  /** It held once, and does not now: it can be used again. */
  readonly comesBack: boolean;
  readonly recorded: string;
  /** Who decided it and what belongs to that; null when neither was said. */
  readonly decided: string | null;
  /** What comes into force on its day when it is taken back, and what that changes against this one. */
  readonly instead: ValueView & { readonly wasPlanned: boolean };
  /** What then does not change on its day; null when the value is one thing. */
  readonly undone: readonly string[] | null;
};

type Words = { readonly lists: Lists; readonly language: Language; readonly today: PlainDate };

export const isComing = ({ withdrawn, validFrom }: Change, today: PlainDate): boolean =>
  withdrawn === null && validFrom > today;

/** What is said of a step or rule has signs of its own. */
export const inOneLine = (setting: Setting, value: unknown, { language, lists }: Omit<Words, "today">): string => {
  const isSaid = setting.kind === "steps" || setting.kind === "signals" || setting.kind === "ladder";
  const words = valueInWords(setting, value, language, lists);
  const line = isSaid ? words.join(". ") : inARow(words);
  return line === "" ? sayIn(settingsTexts, language)("nothing") : line;
};

/** Every change, the latest first. */
export const presentHistory = (setting: Setting, words: Words): readonly ChangeView[] =>
  setting.changes
    .toSorted((a, b) => (a.validFrom === b.validFrom ? b.number - a.number : a.validFrom < b.validFrom ? 1 : -1))
    .map((change) => presentChange(setting, change, words));

const presentChange = (setting: Setting, change: Change, words: Words): ChangeView => {
  const { language, today } = words;
  const { day, moment } = formatsIn(language);
  const say = sayIn(settingsTexts, language);
  const replaced = isReplaced(change, setting.changes);
  const instead = valueInstead(setting, change);
  return {
    key: String(change.number),
    from: day(change.validFrom),
    changes: changesIn(setting, valueBefore(setting, change), change.value, words),
    value: inOneLine(setting, change.value, words),
    number: change.number,
    isToCome: isComing(change, today) && !replaced,
    isReplaced: replaced,
    withdrawn:
      change.withdrawn === null
        ? null
        : say("withdrawnBy", { when: moment(change.withdrawn.at), by: actorName(change.withdrawn.by, language) }),
    comesBack: change.withdrawn === null && heldOnce(setting, change, today),
    recorded: say("recorded", { when: moment(change.recordedAt), by: actorName(change.recordedBy, language) }),
    decided: decidedIn(change, say),
    instead: {
      whole: inOneLine(setting, instead.value, words),
      changes: changesIn(setting, change.value, instead.value, words),
      wasPlanned: instead.wasPlanned,
    },
    undone: changesIn(setting, instead.value, change.value, words),
  };
};

/** Null when the value holds no parts; one sentence when both say the same. */
const changesIn = (
  setting: Setting,
  before: unknown,
  after: unknown,
  { language, lists }: Words,
): readonly string[] | null => {
  if (!holdsParts(setting.kind)) return null;
  const lines = valueChanges(setting, before, after, language, lists);
  return lines.length > 0 ? lines : [sayIn(changesTexts, language)("same")];
};

const decidedIn = (
  { decidedBy, note }: Change,
  say: ReturnType<typeof sayIn<keyof (typeof settingsTexts)["nl"]>>,
): string | null => {
  if (decidedBy === null) return note;
  const by = say("decidedWords", { by: decidedBy });
  return note === null ? by : `${by} ${note}`;
};
