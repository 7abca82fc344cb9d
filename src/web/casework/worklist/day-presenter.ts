import type { getCalendar } from "../../../contexts/casework/appointments-api.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { capital } from "../../languages/capital.ts";
import { clientName, labelOf } from "../../languages/codes.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { worklistTexts } from "./texts.ts";

export type DayCalendar = ReplyOf<typeof getCalendar>;

export type DayRow = {
  readonly key: string;
  readonly id: DayCalendar["appointments"][number]["clientId"];
  readonly time: string;
  readonly name: string;
  /** Null when the name already is the number. */
  readonly number: string | null;
  readonly kind: string;
  readonly where: string;
  /** What came of it; null while nothing was recorded. */
  readonly outcome: string | null;
};

/** One's own appointments of a day, by the clock; what was called off asks nothing of anybody. */
export const presentDay = ({ appointments }: DayCalendar, language: Language): readonly DayRow[] => {
  const say = sayIn(worklistTexts, language);
  return appointments
    .filter(({ state }) => state !== "cancelled")
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ id, clientId, clientNumber, name, on, at, minutes, what, how, place, state }) => ({
      key: `${clientId} ${id}`,
      id: clientId,
      time: `${at}–${clockAfter(at, minutes)}`,
      name: clientName({ name, clientNumber }, language),
      number: name === null ? null : String(clientNumber),
      kind: capital(labelOf("appointment-kind", what, language, on)),
      where: how === "in-person" ? (place ?? say("how-in-person")) : say(`how-${how}`),
      outcome: state === "planned" || state === "cancelled" ? null : say(`came-${state}`),
    }));
};

/** How many still have to be held, or told of how they went: with one of those a day's work is not done. */
export const openOf = (rows: readonly DayRow[]): number => rows.filter(({ outcome }) => outcome === null).length;

const clockAfter = (at: string, minutes: number): string => {
  const [hour = 0, minute = 0] = at.split(":").map(Number);
  const end = 60 * hour + minute + minutes;
  return [Math.floor(end / 60) % 24, end % 60].map((part) => String(part).padStart(2, "0")).join(":");
};
