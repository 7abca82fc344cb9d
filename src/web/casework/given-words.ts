import type { PlainDate } from "../../kernel/plain-date.ts";
import { labelOf } from "../languages/codes.ts";
import type { Formats } from "../languages/formats.ts";
import type { Language } from "../languages/language.ts";
import { sayIn } from "../languages/texts.ts";
import { delivererTexts } from "./deliverer-texts.ts";

export type Given = {
  readonly by: string | null;
  readonly name: string | null;
  readonly plannedUntil: PlainDate | null;
  readonly hoursPerWeek: number | null;
};

type By = { readonly by: string; readonly name: string | null };

/** "door De Tussenstap (re-integratiebedrijf)", or the kind alone. */
export const byInWords = ({ by, name }: By, language: Language, from?: PlainDate): string => {
  const say = sayIn(delivererTexts, language);
  const organisation = labelOf("organisation", by, language, from);
  return name === null ? say("by", { organisation }) : say("by-named", { name, organisation });
};

/** Of help that began: who gives it, how many hours a week, and until when it is or was meant to last; of what has an end that is past. */
export const givenInWords = (
  { by, name, plannedUntil, hoursPerWeek }: Given,
  { from, until, on }: { readonly from: PlainDate; readonly until: PlainDate | null; readonly on: PlainDate },
  language: Language,
  formats: Formats,
): readonly string[] => {
  const say = sayIn(delivererTexts, language);
  return [
    ...(by === null ? [] : [byInWords({ by, name }, language, from)]),
    ...(hoursPerWeek === null ? [] : [say("hours", { hours: formats.number(hoursPerWeek) })]),
    ...(plannedUntil === null || until !== null
      ? []
      : [say(plannedUntil > on ? "planned-until" : "was-planned-until", { day: formats.lastDay(plannedUntil) })]),
  ];
};
