import type { logOutcomes } from "../../contexts/access/api.ts";
import { type Activity, isActivity } from "../../platform/activity.ts";
import type { Endpoint } from "../../platform/endpoint.ts";
import { isRole, roleLabel } from "../entrance/roles.ts";
import type { Tone } from "../ui/tone.ts";
import { activityInWords } from "./activity-words.ts";
import type { Language } from "./language.ts";

export type LogOutcome = (typeof logOutcomes)[number];

const purposes: Readonly<Record<Language, Readonly<Record<Endpoint["purpose"], string>>>> = {
  nl: {
    casework: "begeleiding",
    benefits: "uitkering",
    policy: "beleid",
    contracting: "inkoop en contract",
    administration: "beheer",
    research: "onderzoek",
    "own-data": "eigen gegevens",
  },
  en: {
    casework: "casework",
    benefits: "benefits",
    policy: "policy",
    contracting: "contracting",
    administration: "administration",
    research: "research",
    "own-data": "own data",
  },
};

const outcomes: Readonly<Record<Language, Readonly<Record<LogOutcome, string>>>> = {
  nl: { done: "gedaan", refused: "niet doorgegaan", denied: "geweigerd", failed: "mislukt" },
  en: { done: "done", refused: "did not go ahead", denied: "denied", failed: "failed" },
};

/** A withdrawal of a withdrawal puts an entry back: the log says which it was. */
const withdrawals: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    fact: activityInWords("withdrawEntry", "nl"),
    correction: "correctie ingetrokken",
    withdrawal: "vermelding teruggezet",
  },
  en: {
    fact: activityInWords("withdrawEntry", "en"),
    correction: "withdrew a correction",
    withdrawal: "restored an entry",
  },
};

const tones: Readonly<Record<LogOutcome, Tone>> = { done: "slate", refused: "amber", denied: "brick", failed: "amber" };

const isOutcome = (text: string): text is LogOutcome => Object.hasOwn(tones, text);

export const outcomeInWords = (outcome: LogOutcome, language: Language): string => outcomes[language][outcome];

type Line = {
  readonly activity: string;
  readonly withdrawn: string | null;
  readonly purpose: string;
  readonly outcome: string;
  readonly role: string;
};

export type LineInWords = {
  readonly activity: string;
  readonly purpose: string;
  readonly roles: string;
  readonly outcome: { readonly tone: Tone; readonly words: string };
};

/** A line of the log as people read it. What another version wrote and this one does not know reads as it is written. */
export const lineInWords = (line: Line, language: Language): LineInWords => ({
  activity: doneInWords(line, language),
  purpose: (purposes[language] as Readonly<Record<string, string>>)[line.purpose] ?? line.purpose,
  roles: rolesInWords(line.role, language),
  outcome: isOutcome(line.outcome)
    ? { tone: tones[line.outcome], words: outcomeInWords(line.outcome, language) }
    : { tone: "slate", words: line.outcome },
});

const doneInWords = ({ activity, withdrawn }: Line, language: Language): string => {
  const withdrawal = withdrawn === null ? undefined : withdrawals[language][withdrawn];
  return withdrawal ?? (isActivity(activity) ? activityInWords(activity satisfies Activity, language) : activity);
};

/** The log names one role or several, with a space between. */
const rolesInWords = (roles: string, language: Language): string =>
  roles
    .split(" ")
    .map((role) => (isRole(role) ? roleLabel(role, language) : role))
    .join(", ");
