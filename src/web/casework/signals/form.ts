import { contactWays, daysOfRecord, isWithin } from "../../../contexts/dossier/api.ts";
import { addDuration, type Duration } from "../../../kernel/duration.ts";
import { addDays, type PlainDate } from "../../../kernel/plain-date.ts";
import { parseTypedDay } from "../../languages/typed-date.ts";

/** As many characters as a text in the ledger may have. */
export const mostCharacters = 500;

export type SignalField = "until" | "reason" | "conclusion" | "note" | "on" | "how" | "about";
export type SignalFault = {
  readonly field: SignalField;
  readonly code:
    | "day-wrong"
    | "rest-day-wrong"
    | "day-past"
    | "day-late"
    | "day-to-come"
    | "required"
    | "choose-one"
    | "too-long";
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

/** The last day a signal can be left alone until is a setting's. */
export type RestBounds = { readonly today: PlainDate; readonly latest: PlainDate };

export type RestDraft = { readonly until: string; readonly reason: string };

/** A day to come, the last one at most, and why it can wait until then. */
export const readRest = (
  { until: typed, reason }: RestDraft,
  { today, latest }: RestBounds,
): SignalRead<{ readonly until: PlainDate; readonly reason: string }> => {
  const until = parseTypedDay(typed);
  const faults: SignalFault[] = [
    ...(until === undefined ? [{ field: "until", code: "rest-day-wrong" } as const] : []),
    ...(until !== undefined && until <= today ? [{ field: "until", code: "day-past" } as const] : []),
    ...(until !== undefined && until > latest ? [{ field: "until", code: "day-late" } as const] : []),
    ...faultOfText("reason", reason, true),
  ];
  if (faults.length > 0 || until === undefined) return { ok: false, faults };
  return { ok: true, body: { until, reason: reason.trim() } };
};

type UsualRest = { readonly key: "week" | "fortnight" | "month"; readonly day: PlainDate };

/** What one mostly waits for, as far as it may be that long: a week, two weeks, a month. */
export const usualRests = ({ today, latest }: RestBounds): readonly UsualRest[] => {
  const all: readonly UsualRest[] = [
    { key: "week", day: addDays(today, 7) },
    { key: "fortnight", day: addDays(today, 14) },
    { key: "month", day: addDuration(today, "P1M" as Duration) },
  ];
  return all.filter(({ day }) => day <= latest);
};

export type ConclusionDraft = { readonly conclusion: string; readonly note: string };

/** What pressing that the administration has to correct it says of how the signal ends. */
export const otherSideMends = "other-side-mends";

/** The conclusion that is known beforehand, as long as the commissioner gives it out; nothing is chosen otherwise. */
export const conclusionBegun = (
  known: string | null,
  choices: readonly { readonly value: string }[],
): ConclusionDraft => ({
  conclusion: choices.some(({ value }) => value === known) ? (known ?? "") : "",
  note: "",
});

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
