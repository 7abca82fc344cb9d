import type { listClientSignals } from "../../../contexts/casework/signals-api.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import type { DecisionPart, DossierTab } from "../../dossier/places.ts";
import { labelOf } from "../../languages/codes.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import type { Running } from "../../ui/clock-time.ts";
import type { Tone } from "../../ui/tag.tsx";
import { signalTone } from "../client-row.ts";
import { asksLabel, senderSaid, signalLabel } from "../signal-labels.ts";
import { answeredOn, partOn } from "../signal-places.ts";
import { type DifferenceShown, presentDifference } from "./difference-presenter.ts";
import { signalTexts } from "./texts.ts";
import type { ActedOn } from "./use-signal-acts.ts";

export type ClientSignals = ReplyOf<typeof listClientSignals>;

export type OpenRow = {
  readonly key: string;
  readonly signal: string;
  readonly asks: string;
  readonly tone: Tone;
  readonly owner: string;
  readonly clock: Running;
  readonly limit: string | null;
  /** Until when it is left alone, and why; null while it asks. */
  readonly rests: string | null;
  readonly byHand: boolean;
  /** Where it is answered; null where this tab itself does. */
  readonly tab: DossierTab | null;
  readonly part: DecisionPart | null;
  readonly difference: DifferenceShown | null;
  readonly on: ActedOn;
};

export const presentOpen = (
  { clientId, signals, on: day }: ClientSignals,
  language: Language,
  formats: Formats,
): readonly OpenRow[] => {
  const say = sayIn(signalTexts, language);
  return signals.map((each) => {
    const { rule, subject, about, since, dueOn, daysLeft, rests, limitOn } = each;
    const from = senderSaid(each, language, formats);
    const matter = signalLabel(each, language, day);
    const signal = from === null ? matter : `${matter}, ${from}`;
    return {
      key: `${rule} ${subject} ${about} ${since}`,
      signal,
      asks: asksLabel(each, language, day),
      tone: rests === null ? signalTone(each) : "slate",
      owner: say(`owner-${each.owner}`),
      clock: { since, dueOn, daysLeft },
      limit: limitOn === null ? null : say("limit", { day: formats.shortDay(limitOn) }),
      rests: rests === null ? null : say("rests-until", { day: formats.shortDay(rests.until), reason: rests.reason }),
      byHand: each.byHand,
      tab: answeredOn(each.starts, each.answers),
      part: partOn(each.starts, each.answers),
      difference: each.difference === null ? null : presentDifference(each.difference, language, formats),
      on: { clientId, rule, subject, about, signal, words: signal, client: null, renews: each.starts === "plan-ends" },
    };
  });
};

export type PastRow = {
  readonly key: string;
  readonly signal: string;
  readonly since: string;
  readonly due: string;
  readonly closed: string;
  readonly outcome: string;
  /** What somebody wrote with a conclusion. */
  readonly note: string | null;
};

export const presentPast = ({ past }: ClientSignals, language: Language, formats: Formats): readonly PastRow[] =>
  past.map((each) => ({
    key: `${each.rule} ${each.subject} ${each.since}`,
    signal: signalLabel(each, language, each.since),
    since: formats.shortDay(each.since),
    due: formats.shortDay(each.dueOn),
    closed: formats.shortDay(each.closedOn),
    outcome: outcomeOf(each, language),
    note: each.conclusion?.note ?? null,
  }));

const outcomeOf = (
  { closedBy, closedOn, dueOn, conclusion }: ClientSignals["past"][number],
  language: Language,
): string => {
  const say = sayIn(signalTexts, language);
  if (conclusion !== null)
    return say("closed-conclusion", { conclusion: labelOf("signal-conclusion", conclusion.code, language, closedOn) });
  if (closedBy === "answer") return say(closedOn > dueOn ? "closed-answer-late" : "closed-answer");
  return say(closedOn === dueOn ? "closed-passed" : "closed-lapse");
};
