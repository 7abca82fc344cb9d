import type { listSignals } from "../../../contexts/casework/signals-api.ts";
import { addDays } from "../../../kernel/plain-date.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import type { DecisionPart, DossierTab } from "../../dossier/places.ts";
import { clientInWords, clientName, labelOf } from "../../languages/codes.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import type { Running } from "../../ui/clock-time.ts";
import type { Choice } from "../../ui/select-field.tsx";
import type { KeyNumber } from "../../ui/strip.tsx";
import { asksLabel, senderSaid, signalLabel } from "../signal-labels.ts";
import { answeredOn, partOn } from "../signal-places.ts";
import type { ActedOn } from "../signals/use-signal-acts.ts";
import { worklistTexts } from "./texts.ts";

export type Worklist = ReplyOf<typeof listSignals>;
type Row = Worklist["rows"][number];

export type WorklistRow = {
  readonly key: string;
  readonly id: Row["clientId"];
  readonly name: string;
  /** Null when the name already is the number. */
  readonly number: string | null;
  readonly asks: string;
  readonly signal: string;
  readonly clock: Running;
  /** The utmost day, once the first one has passed. */
  readonly limit: string | null;
  readonly rests: string | null;
  readonly worker: string | null;
  readonly byHand: boolean;
  /** Where it is answered; null where the row itself does. */
  readonly tab: DossierTab | null;
  readonly part: DecisionPart | null;
  readonly on: ActedOn;
};

export const presentWorklist = (reply: Worklist, language: Language, formats: Formats): readonly WorklistRow[] =>
  reply.rows.map((row) => presentRow(row, language, formats));

const presentRow = (row: Row, language: Language, formats: Formats): WorklistRow => {
  const say = sayIn(worklistTexts, language);
  const { clientId, rule, subject, about, since, dueOn, daysLeft, limitOn, restsUntil, restReason } = row;
  const name = clientName(row, language);
  const from = senderSaid(row, language, formats);
  const signal = from === null ? signalLabel(row, language) : `${signalLabel(row, language)}, ${from}`;
  return {
    key: `${clientId} ${rule} ${subject} ${about} ${since}`,
    id: clientId,
    name,
    number: row.name === null ? null : String(row.clientNumber),
    asks: asksLabel(row, language),
    signal: from === null ? labelOf("signal-rule", rule, language) : signal,
    clock: { since, dueOn, daysLeft },
    limit: limitOn !== null && daysLeft < 0 ? say("limit", { day: formats.shortDay(limitOn) }) : null,
    rests:
      restsUntil === null
        ? null
        : say("rests-until", { day: formats.shortDay(restsUntil), reason: restReason ?? say("no-reason") }),
    worker: row.worker?.name ?? null,
    byHand: row.byHand,
    tab: answeredOn(row.starts, row.answers),
    part: partOn(row.starts, row.answers),
    on: {
      clientId,
      rule,
      subject,
      about,
      signal,
      words: `${signal}, ${name}`,
      client: clientInWords(row, language),
      renews: row.starts === "plan-ends",
    },
  };
};

/** `open`: today's own appointments that still have to be held; with one of those the day's work is not done. */
export const aboutOf = ({ counts }: Worklist, open: number, language: Language): string => {
  const say = sayIn(worklistTexts, language);
  if (counts.today > 0) return say("about", { count: counts.today });
  return open > 0 ? say("about-open", { count: open }) : say("about-done");
};

/** What is late is part of what is to be done now. */
export const numbersOf = (
  { counts, aheadOf }: Worklist,
  language: Language,
  formats: Formats,
): readonly KeyNumber[] => {
  const say = sayIn(worklistTexts, language);
  const { late, today, later, resting } = counts;
  return [
    { label: say("number-late"), value: formats.number(late), tone: late > 0 ? "brick" : undefined },
    { label: say("number-today", { day: formats.shortDay(aheadOf) }), value: formats.number(today) },
    { label: say("number-later"), value: formats.number(later) },
    { label: say("number-resting"), value: formats.number(resting) },
  ];
};

/** The signals there are in this part, with how many; the chosen one stays, also when its last was done. */
export const ruleChoices = (
  { counts }: Worklist,
  chosen: string | undefined,
  language: Language,
): readonly Choice[] => {
  const say = sayIn(worklistTexts, language);
  const there = counts.rules.some(({ rule }) => rule === chosen);
  const listed = there || chosen === undefined ? counts.rules : [...counts.rules, { rule: chosen, signals: 0 }];
  return [
    { value: "", label: say("rule-all") },
    ...listed
      .map(({ rule, signals }) => ({
        value: rule,
        label: say("rule-choice", { rule: labelOf("signal-rule", rule, language), count: signals }),
      }))
      .toSorted((a, b) => a.label.localeCompare(b.label, language)),
  ];
};

/** For whom one stands in, and until when. */
export const coveringInWords = (
  { covering }: Pick<Worklist, "covering">,
  language: Language,
  formats: Formats,
): string => {
  const say = sayIn(worklistTexts, language);
  const each = covering.map(({ name, until }) => say("covering-one", { name, day: formats.day(addDays(until, -1)) }));
  return say("covering", { names: each.join(", ") });
};
