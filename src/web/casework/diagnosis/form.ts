import type { z } from "zod";
import type { recordDiagnosis } from "../../../contexts/casework/diagnosis-api.ts";
import { daysOfRecord, diagnosisConclusions, isWithin, type waysToTravel } from "../../../contexts/dossier/api.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { parseTypedDay } from "../../languages/typed-date.ts";
import type { Diagnosis } from "./presenter.ts";

export type WayToTravel = (typeof waysToTravel)[number];

/** A diagnosis as typed; "" where nothing was chosen. */
export type DiagnosisDraft = {
  readonly on: string;
  readonly by: string;
  readonly conclusion: string;
  readonly helpWith: readonly string[];
  readonly limits: readonly { readonly code: string; readonly note: string }[];
  readonly circumstances: readonly string[];
  /** One on a line. */
  readonly strengths: string;
  readonly wishes: string;
  readonly experience: readonly { readonly occupation: string; readonly years: string }[];
  readonly wanted: readonly string[];
  readonly hours: string;
  readonly minutes: string;
  readonly travelBy: readonly WayToTravel[];
  readonly grounds: string;
  readonly adds: string;
};

export type DiagnosisField =
  | "on"
  | "by"
  | "conclusion"
  | "helpWith"
  | "strengths"
  | "wishes"
  | "experience"
  | "hours"
  | "minutes"
  | "grounds"
  | "adds";
export type DiagnosisFault = {
  readonly field: DiagnosisField;
  readonly code:
    | "day-wrong"
    | "day-to-come"
    | "choose-one"
    | "help-none"
    | "grounds-missing"
    | "adds-missing"
    | "hours-wrong"
    | "minutes-wrong"
    | "years-wrong"
    | "too-many-lines";
};

type Body = Omit<z.input<(typeof recordDiagnosis)["body"]>, "entriesSeen">;
export type DiagnosisRead =
  | { readonly ok: true; readonly body: Body }
  | { readonly ok: false; readonly faults: readonly DiagnosisFault[] };

/** What the form starts with: what was known already, without what it led to then. */
export const draftAfter = (before: Diagnosis | undefined, on: string): DiagnosisDraft => ({
  on,
  by: "",
  conclusion: "",
  helpWith: [],
  limits: (before?.limits ?? []).map(({ code, note }) => ({ code, note: note ?? "" })),
  circumstances: before?.circumstances ?? [],
  strengths: (before?.strengths ?? []).join("\n"),
  wishes: before?.wishes ?? "",
  experience: (before?.experience ?? []).map(({ occupation, years }) => ({ occupation, years: String(years) })),
  wanted: before?.wanted ?? [],
  hours: before?.hoursPerWeek == null ? "" : String(before.hoursPerWeek),
  minutes: before?.travel == null ? "" : String(before.travel.minutes),
  travelBy: before?.travel?.by ?? [],
  grounds: "",
  adds: "",
});

const mostLines = 20;

/** What is typed -> what is sent, or every fault. While an earlier one counts, what this one adds is asked. */
export const readDiagnosis = (
  draft: DiagnosisDraft,
  { today, isCounting }: { readonly today: PlainDate; readonly isCounting: boolean },
): DiagnosisRead => {
  const on = parseTypedDay(draft.on);
  const conclusion = diagnosisConclusions.find((each) => each === draft.conclusion);
  const faults = [
    ...faultsOfDay(on, today),
    ...faultsOfChoices(draft),
    ...faultsOfNumbers(draft),
    ...faultsOfTexts(draft, isCounting),
  ];
  if (faults.length > 0 || on === undefined || conclusion === undefined) return { ok: false, faults };
  return {
    ok: true,
    body: {
      on,
      by: draft.by,
      conclusion,
      helpWith: conclusion === "help" ? [...draft.helpWith] : [],
      limits: draft.limits.map(({ code, note }) => ({ code, note: orNull(note) })),
      circumstances: [...draft.circumstances],
      strengths: linesOf(draft.strengths),
      wishes: orNull(draft.wishes),
      experience: draft.experience.map(({ occupation, years }) => ({ occupation, years: Number(years) })),
      wanted: [...draft.wanted],
      hoursPerWeek: draft.hours.trim() === "" ? null : Number(draft.hours),
      travel: draft.minutes.trim() === "" ? null : { minutes: Number(draft.minutes), by: [...draft.travelBy] },
      grounds: draft.grounds.trim(),
      adds: isCounting ? orNull(draft.adds) : null,
    },
  };
};

const orNull = (typed: string): string | null => (typed.trim() === "" ? null : typed.trim());

const linesOf = (typed: string): string[] =>
  typed
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

const faultsOfDay = (on: PlainDate | undefined, today: PlainDate): DiagnosisFault[] => {
  if (on === undefined) return [{ field: "on", code: "day-wrong" }];
  if (on > today) return [{ field: "on", code: "day-to-come" }];
  return isWithin(daysOfRecord(today), on) ? [] : [{ field: "on", code: "day-wrong" }];
};

const faultsOfChoices = ({ by, conclusion, helpWith }: DiagnosisDraft): DiagnosisFault[] => [
  ...(by === "" ? [{ field: "by", code: "choose-one" } as const] : []),
  ...(conclusion === "" ? [{ field: "conclusion", code: "choose-one" } as const] : []),
  ...(conclusion === "help" && helpWith.length === 0 ? [{ field: "helpWith", code: "help-none" } as const] : []),
];

const isWhole = (typed: string, most: number): boolean => /^\d{1,3}$/.test(typed.trim()) && Number(typed) <= most;

const faultsOfNumbers = ({ hours, minutes, experience }: DiagnosisDraft): DiagnosisFault[] => [
  ...(hours.trim() === "" || isWhole(hours, 60) ? [] : [{ field: "hours", code: "hours-wrong" } as const]),
  ...(minutes.trim() === "" || isWhole(minutes, 240) ? [] : [{ field: "minutes", code: "minutes-wrong" } as const]),
  ...(experience.every(({ years }) => isWhole(years, 60))
    ? []
    : [{ field: "experience", code: "years-wrong" } as const]),
];

const faultsOfTexts = ({ grounds, adds, strengths }: DiagnosisDraft, isCounting: boolean): DiagnosisFault[] => [
  ...(grounds.trim() === "" ? [{ field: "grounds", code: "grounds-missing" } as const] : []),
  ...(isCounting && adds.trim() === "" ? [{ field: "adds", code: "adds-missing" } as const] : []),
  ...(linesOf(strengths).length > mostLines ? [{ field: "strengths", code: "too-many-lines" } as const] : []),
];
