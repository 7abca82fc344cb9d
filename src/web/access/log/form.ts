import type { z } from "zod";
import type { listLogLines } from "../../../contexts/access/api.ts";
import { addDays, type PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { formatsIn } from "../../languages/formats.ts";
import { startOfDay } from "../../languages/office-day.ts";
import { parseTypedDay } from "../../languages/typed-date.ts";
import type { logPlace } from "../places.ts";

export type LogState = z.output<(typeof logPlace)["search"]>;
type Question = z.input<(typeof listLogLines)["query"]>;

/** What the address says -> what is asked, without the page. Days are those of the office. */
export const filterOf = ({ from, lastDay, actor, client, activity, outcome }: LogState): Question => ({
  ...(from === undefined ? {} : { from: startOfDay(from) }),
  ...(lastDay === undefined ? {} : { until: startOfDay(addDays(lastDay, 1)) }),
  ...(actor === undefined ? {} : { actor }),
  ...(client === undefined ? {} : { clientNumber: client }),
  ...(activity === undefined ? {} : { activity }),
  ...(outcome === undefined ? {} : { outcome }),
});

export const questionOf = (state: LogState): Question => ({
  ...filterOf(state),
  ...(state.after === undefined ? {} : { after: state.after }),
});

/** All that can be asked for, as nothing of it is. */
export const nothingAsked: LogState = {
  from: undefined,
  lastDay: undefined,
  actor: undefined,
  client: undefined,
  activity: undefined,
  outcome: undefined,
  after: undefined,
};

export const isFiltered = (state: LogState): boolean => Object.keys(filterOf(state)).length > 0;

export type TypedFilter = { readonly from: string; readonly lastDay: string; readonly client: string };
export type TypedFaults = Partial<Record<keyof TypedFilter, "not-a-day" | "ends-before-start" | "not-a-number">>;

export const typedFrom = ({ from, lastDay, client }: LogState): TypedFilter => {
  const { typedDay } = formatsIn("nl");
  const typed = (day: PlainDate | undefined): string => (day === undefined ? "" : typedDay(day));
  return { from: typed(from), lastDay: typed(lastDay), client: client === undefined ? "" : String(client) };
};

/** What was typed, empty where nothing is asked; every fault at once. */
export const readTyped = (
  typed: TypedFilter,
): Result<Pick<LogState, "from" | "lastDay" | "client">, { readonly code: "faulty"; readonly faults: TypedFaults }> => {
  const [from, lastDay, client] = [readDay(typed.from), readDay(typed.lastDay), readNumber(typed.client)];
  const faults: TypedFaults = {
    ...(from === "faulty" && { from: "not-a-day" }),
    ...(lastDay === "faulty" && { lastDay: "not-a-day" }),
    ...(from !== undefined && lastDay !== undefined && lastDay < from && { lastDay: "ends-before-start" }),
    ...(client === "faulty" && { client: "not-a-number" }),
  };
  if (from === "faulty" || lastDay === "faulty" || client === "faulty" || Object.keys(faults).length > 0)
    return refuse({ code: "faulty", faults });
  return ok({ from, lastDay, client });
};

const readDay = (typed: string): PlainDate | undefined | "faulty" =>
  typed.trim() === "" ? undefined : (parseTypedDay(typed) ?? "faulty");

const readNumber = (typed: string): number | undefined | "faulty" => {
  const text = typed.trim();
  if (text === "") return undefined;
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : "faulty";
};
