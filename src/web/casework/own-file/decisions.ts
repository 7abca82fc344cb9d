import type { getOwnFile } from "../../../contexts/casework/own-api.ts";
import { addDays } from "../../../kernel/plain-date.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { labelOf } from "../../languages/codes.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { decisionTexts } from "./decision-texts.ts";

type Decision = ReplyOf<typeof getOwnFile>["decisions"][number];
type Reader = { readonly language: Language; readonly formats: Formats };

/** What was decided about an exemption, a premium or a facility: what, how it stands, from when until when, how much, and why. */
export const decisionShown = (
  each: Decision,
  reader: Reader,
): { readonly title: string; readonly words: readonly string[] } => {
  const say = sayIn(decisionTexts, reader.language);
  const { kind, code, state, why, ended, from } = each;
  const what = labelOf(kind === "exemption" ? "ground" : "facility", code, reader.language, from);
  return {
    title: say(`${kind}-${state}`, { what }),
    words: [
      ...(kind === "exemption" && state !== "over" ? [say("exemption-means")] : []),
      ...amountOf(each, reader),
      daysOf(each, reader),
      ...(why === null ? [] : [say("why", { why })]),
      ...(ended === null ? [] : [say(state === "over" ? "why-ended" : "why-ends", { why: ended })]),
    ],
  };
};

type Office = { readonly named: string; readonly phone: string };

/**
 * What somebody does who does not agree: the same for every decision (art. 6:4, 6:5, 6:7 Awb). No last day is worked out: the six weeks run from
 * the day after the letter was sent (art. 6:8), which is not known here, and a day too early could keep somebody from objecting in time.
 */
export const objectionShown = (
  { named, phone }: Office,
  language: Language,
): { readonly title: string; readonly words: readonly string[] } => {
  const say = sayIn(decisionTexts, language);
  return {
    title: say("not-agreed"),
    words: [
      phone === "" ? say("ask-first") : say("ask-first-phone", { phone }),
      say("object", { office: named }),
      say("within-six-weeks"),
      say("what-to-write"),
      say("no-objection"),
      say("help-with-it"),
    ],
  };
};

const amountOf = ({ amount, per, state }: Decision, { language, formats }: Reader): readonly string[] => {
  if (amount === null || per === null || state === "refused") return [];
  const say = sayIn(decisionTexts, language);
  return [say(`${state === "over" ? "was-paid" : "paid"}-${per}`, { amount: formats.money(amount) })];
};

const daysOf = ({ state, from, until }: Decision, { language, formats }: Reader): string => {
  const say = sayIn(decisionTexts, language);
  if (state === "refused" || state === "once") return say("decided", { day: formats.day(from) });
  if (until === null) return say(state === "to-come" ? "begins" : "since", { day: formats.day(from) });
  const days = { from: formats.day(from), last: formats.day(addDays(until, -1)) };
  return say(state === "over" ? "held" : "holds", days);
};
