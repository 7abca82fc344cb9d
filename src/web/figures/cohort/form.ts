import { windowRefusal } from "../../../contexts/figures/api.ts";
import { addDays, type PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { formatsIn } from "../../languages/formats.ts";
import { parseTypedDay } from "../../languages/typed-date.ts";
import type { CohortSearch } from "../places.ts";
import type { Asked } from "../question.ts";

/** The question as people type it: the window is "van ... tot en met ...", so `lastDay` still counts. */
export type TypedQuestion = {
  readonly from: string;
  readonly lastDay: string;
  readonly exitBy: string;
  readonly municipality: string;
  readonly schemes: readonly string[];
  readonly bridge: string;
};

export type QuestionField = keyof TypedQuestion;
export type QuestionFault = "not-a-day" | "ends-before-start" | "exit-before-window" | "not-whole-days";
export type QuestionFaults = Readonly<Partial<Record<QuestionField, QuestionFault>>>;

/** What the form shows for a question; days are typed the same in both languages. */
export const typedFrom = (asked: Asked): TypedQuestion => {
  const { typedDay } = formatsIn("nl");
  return {
    from: typedDay(asked.from),
    lastDay: typedDay(addDays(asked.until, -1)),
    exitBy: typedDay(asked.exitBy),
    municipality: asked.municipality ?? "",
    schemes: asked.schemes?.split(",") ?? [],
    bridge: asked.bridge === undefined ? "" : String(asked.bridge),
  };
};

type QuestionRefusal = { readonly code: "faulty"; readonly faults: QuestionFaults };

/** Every fault at once, so that the question is mended once. */
export const readQuestion = (typed: TypedQuestion): Result<CohortSearch, QuestionRefusal> => {
  const from = parseTypedDay(typed.from);
  const lastDay = parseTypedDay(typed.lastDay);
  const exitBy = parseTypedDay(typed.exitBy);
  const bridge = readDays(typed.bridge);
  const faults: QuestionFaults = {
    ...(from === undefined && { from: "not-a-day" }),
    ...(lastDay === undefined && { lastDay: "not-a-day" }),
    ...(exitBy === undefined && { exitBy: "not-a-day" }),
    ...faultOfWindow(from, lastDay, exitBy),
    ...(bridge === "faulty" && { bridge: "not-whole-days" }),
  };
  if (from === undefined || lastDay === undefined || exitBy === undefined || bridge === "faulty" || hasAny(faults))
    return refuse({ code: "faulty", faults });
  return ok({
    from,
    until: addDays(lastDay, 1),
    exitBy,
    municipality: typed.municipality === "" ? undefined : typed.municipality,
    schemes: typed.schemes.length === 0 ? undefined : typed.schemes.join(","),
    bridge,
  });
};

const hasAny = (faults: QuestionFaults): boolean => Object.keys(faults).length > 0;

/** By the rule the server has: a window holds a day, and exits are followed until its last one. */
const faultOfWindow = (
  from: PlainDate | undefined,
  lastDay: PlainDate | undefined,
  exitBy: PlainDate | undefined,
): QuestionFaults => {
  if (from === undefined || lastDay === undefined) return {};
  const window = { from, until: addDays(lastDay, 1) };
  const refusal = windowRefusal(window, exitBy ?? lastDay);
  if (refusal === undefined) return {};
  return refusal.code === "empty-window" ? { lastDay: "ends-before-start" } : { exitBy: refusal.code };
};

/** Empty: no bridge, spells as they are. */
const readDays = (typed: string): number | undefined | "faulty" => {
  const text = typed.trim();
  if (text === "") return undefined;
  const days = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  return days <= 3650 ? days : "faulty";
};

export type KnownOnFault = "not-a-day" | "yet-to-come";

/** Empty, and today typed out, are now; what will be known on a day to come nobody can say. */
export const readKnownOn = (
  typed: string,
  today: PlainDate,
): Result<{ readonly knownOn: PlainDate | undefined }, { readonly code: KnownOnFault }> => {
  if (typed.trim() === "") return ok({ knownOn: undefined });
  const day = parseTypedDay(typed);
  if (day === undefined) return refuse({ code: "not-a-day" });
  if (day > today) return refuse({ code: "yet-to-come" });
  return ok({ knownOn: day === today ? undefined : day });
};
