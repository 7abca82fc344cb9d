import type { listOwnAccess } from "../../../contexts/dossier/api.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { capital } from "../../languages/capital.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { lineInWords } from "../../languages/log-words.ts";
import { sayIn } from "../../languages/texts.ts";
import { ownAccessTexts } from "./texts.ts";
import { type ToldAmongOthers, toldAmongOthers } from "./told-among-others.ts";
import { englishTold } from "./told-words-en.ts";
import { dutchTold, type ToldToClient } from "./told-words-nl.ts";
import { whatFor } from "./what-for.ts";

type Line = ReplyOf<typeof listOwnAccess>["lines"][number];

export type Looked = {
  readonly key: string;
  readonly who: string;
  /** What they did, with how often that day. */
  readonly what: string;
  readonly purpose: string;
};
export type LookedDay = { readonly day: string; readonly looked: readonly Looked[] };

/** By day, the same thing by the same function once, with how often: who looked is no list of clicks. */
export const presentOwnAccess = (
  lines: readonly Line[],
  language: Language,
  formats: Formats,
): readonly LookedDay[] => {
  const say = sayIn(ownAccessTexts, language);
  return [...Map.groupBy(lines, ({ on }) => on)].map(([on, some]) => ({
    day: formats.day(on),
    looked: some.map((line) => {
      const times = line.times === 1 ? "" : `, ${say("times", { count: line.times })}`;
      return {
        key: keyOf(line),
        who: whoOf(line, language),
        what: `${doneSaid(line, language)}${times}`,
        purpose: whatFor(line, language),
      };
    }),
  }));
};

const told: Readonly<Record<Language, Readonly<Record<ToldToClient, string>>>> = { nl: dutchTold, en: englishTold };

const isAmongOthers = (activity: string): activity is ToldAmongOthers => Object.hasOwn(toldAmongOthers.nl, activity);

const isTold = (activity: string): activity is ToldToClient => Object.hasOwn(dutchTold, activity);

/** What was only tried is told as that: it changed and showed nothing. */
const doneSaid = (line: Line, language: Language): string => {
  const say = sayIn(ownAccessTexts, language);
  const { activity, withdrawn, outcome } = line;
  if (outcome !== "done") return say(isReading(activity) ? "tried-to-look" : "tried-to-write");
  if (withdrawn === "withdrawal" || withdrawn === "correction") return say(`undid-${withdrawn}`);
  if (isTold(activity)) return told[language][activity];
  return isAmongOthers(activity) ? toldAmongOthers[language][activity] : capital(lineInWords(line, language).activity);
};

/** By what the operations of the API are called. */
const isReading = (activity: string): boolean => /^(get|list|export|search|reveal|preview|seek)/.test(activity);

const keyOf = ({ by, role, organisation, isTheirs, activity, withdrawn, purpose, outcome }: Line): string =>
  [by, role, organisation, isTheirs, activity, withdrawn, purpose, outcome].join("|");

const whoOf = (line: Line, language: Language): string => {
  const say = sayIn(ownAccessTexts, language);
  if (line.by !== "person") return say(line.by);
  if (line.organisation !== null) return line.organisation;
  if (line.isTheirs) return say("theirs");
  return line.role === "" ? say("unknown") : lineInWords(line, language).roles;
};
