import { contactWays, daysOfRecord, isWithin } from "../../../contexts/dossier/api.ts";
import { addDuration, type Duration } from "../../../kernel/duration.ts";
import { addDays, type PlainDate } from "../../../kernel/plain-date.ts";
import { parseTypedDay } from "../../languages/typed-date.ts";

/** As many characters as a text in the ledger may have. */
export const mostCharacters = 500;

export type SignalField = "until" | "reason" | "conclusion" | "note" | "on" | "how" | "about";
export type SignalFault = {
  readonly field: SignalField;
  readonly code: "day-wrong" | "day-past" | "day-to-come" | "required" | "choose-one" | "too-long";
};

export type SignalRead<Body> =
  | { readonly ok: true; readonly body: Body }
  | { readonly ok: false; readonly faults: readonly SignalFault[] };

const faultOfText = (field: SignalField, typed: string, isRequired: boolean): SignalFault[] => {
  const text = typed.trim();
  if (text === "") return isRequired ? [{ field, code: "required" }] : [];
  return text.length > mostCharacters ? [{ field, code: "too-long" }] : [];
};

const orNull = (typed: string): string | null => (typed.trim() === "" ? null : typed.trim());

export type RestDraft = { readonly until: string; readonly reason: string };

/** A day to come, and why it can wait until then; how long it may be at most is for the server to say. */
export const readRest = (
  { until: typed, reason }: RestDraft,
  today: PlainDate,
): SignalRead<{ readonly until: PlainDate; readonly reason: string }> => {
  const until = parseTypedDay(typed);
  const faults: SignalFault[] = [
    ...(until === undefined ? [{ field: "until", code: "day-wrong" } as const] : []),
    ...(until !== undefined && until <= today ? [{ field: "until", code: "day-past" } as const] : []),
    ...faultOfText("reason", reason, true),
  ];
  if (faults.length > 0 || until === undefined) return { ok: false, faults };
  return { ok: true, body: { until, reason: reason.trim() } };
};

/** What one mostly waits for: a week, two weeks, a month. */
export const usualRests = (
  today: PlainDate,
): readonly { readonly key: "week" | "fortnight" | "month"; readonly day: PlainDate }[] => [
  { key: "week", day: addDays(today, 7) },
  { key: "fortnight", day: addDays(today, 14) },
  { key: "month", day: addDuration(today, "P1M" as Duration) },
];

export type ConclusionDraft = { readonly conclusion: string; readonly note: string };

export const readConclusion = ({
  conclusion,
  note,
}: ConclusionDraft): SignalRead<{ readonly conclusion: string; readonly note: string | null }> => {
  const faults: SignalFault[] = [
    ...(conclusion === "" ? [{ field: "conclusion", code: "choose-one" } as const] : []),
    ...faultOfText("note", note, false),
  ];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, body: { conclusion, note: orNull(note) } };
};

export type ContactDraft = { readonly on: string; readonly how: string; readonly about: string };
type ContactWay = (typeof contactWays)[number];

/** A contact that was: today or earlier. */
export const readContact = (
  { on: typed, how, about }: ContactDraft,
  today: PlainDate,
): SignalRead<{ readonly on: PlainDate; readonly how: ContactWay; readonly about: string | null }> => {
  const on = parseTypedDay(typed);
  const way = contactWays.find((each) => each === how);
  const isThere = on !== undefined && isWithin(daysOfRecord(today), on);
  const faults: SignalFault[] = [
    ...(on !== undefined && on > today ? [{ field: "on", code: "day-to-come" } as const] : []),
    ...(isThere || (on !== undefined && on > today) ? [] : [{ field: "on", code: "day-wrong" } as const]),
    ...(way === undefined ? [{ field: "how", code: "choose-one" } as const] : []),
    ...faultOfText("about", about, false),
  ];
  if (faults.length > 0 || on === undefined || way === undefined) return { ok: false, faults };
  return { ok: true, body: { on, how: way, about: orNull(about) } };
};
