import type { Mapping } from "../../../contexts/exchange/mapping-schema.ts";
import type { Instant } from "../../../kernel/instant.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { startOfDay } from "../../languages/office-day.ts";
import { parseTypedDay } from "../../languages/typed-date.ts";
import { type MappingProblem, readMapping } from "./mapping-reading.ts";

export const ownMapping = "own";

/** `chosen` is the name of a shipped mapping, "own" for the one in `mappingText`, empty when none is chosen yet. */
export type TypedImport = {
  readonly chosen: string;
  readonly mappingText: string;
  readonly fileName: string;
  readonly isHistory: boolean;
  readonly knownFrom: string;
};

export type ImportField = "mapping" | "mappingText" | "file" | "knownFrom";
export type ImportFault =
  | "choose-a-mapping"
  | "not-json"
  | "choose-a-file"
  | "file-name-too-long"
  | "not-a-day"
  | "not-in-the-past";

export type ImportRefusal = {
  readonly code: "faulty";
  readonly faults: Readonly<Partial<Record<ImportField, ImportFault>>>;
  /** What is the matter with the mapping itself, place by place. */
  readonly problems: readonly MappingProblem[];
};

export type ImportToStart = {
  readonly fileName: string;
  readonly mapping: Mapping;
  readonly recordedAt: Instant | null;
};

type Shipped = readonly { readonly name: string; readonly mapping: Mapping }[];

/** Every fault at once. A history load is known from the beginning of the day that is typed. */
export const readImport = (
  typed: TypedImport,
  shipped: Shipped,
  today: PlainDate,
): Result<ImportToStart, ImportRefusal> => {
  const mapping = mappingOf(typed, shipped);
  const recordedAt = recordedAtOf(typed, today);
  const fileFault = faultOfFile(typed.fileName);
  if (mapping.ok && recordedAt.ok && fileFault === undefined)
    return ok({ fileName: typed.fileName, mapping: mapping.value, recordedAt: recordedAt.value });
  return refuse({
    code: "faulty",
    faults: {
      ...(mapping.ok ? {} : mapping.refusal.faults),
      ...(fileFault === undefined ? {} : { file: fileFault }),
      ...(recordedAt.ok ? {} : { knownFrom: recordedAt.refusal.code }),
    },
    problems: mapping.ok ? [] : mapping.refusal.problems,
  });
};

/** Which fault goes with which part of what is typed. */
const faultOf: Readonly<Partial<Record<keyof TypedImport, ImportField>>> = {
  chosen: "mapping",
  mappingText: "mappingText",
  fileName: "file",
  isHistory: "knownFrom",
  knownFrom: "knownFrom",
};

/** What is left of the faults once something was typed anew; it is judged again when it is sent. Null when nothing is left. */
export const faultsAfter = (refusal: ImportRefusal, changed: Partial<TypedImport>): ImportRefusal | null => {
  const mended = new Set((Object.keys(changed) as (keyof TypedImport)[]).map((part) => faultOf[part]));
  const faults = Object.fromEntries(
    Object.entries(refusal.faults).filter(([field]) => !mended.has(field as ImportField)),
  );
  const problems = mended.has("mapping") || mended.has("mappingText") ? [] : refusal.problems;
  return Object.keys(faults).length + problems.length === 0 ? null : { ...refusal, faults, problems };
};

const mappingOf = (typed: TypedImport, shipped: Shipped): Result<Mapping, ImportRefusal> => {
  if (typed.chosen !== ownMapping) {
    const found = shipped.find(({ name }) => name === typed.chosen);
    return found === undefined
      ? refuse({ code: "faulty", faults: { mapping: "choose-a-mapping" }, problems: [] })
      : ok(found.mapping);
  }
  const read = readMapping(typed.mappingText);
  if (read.ok) return read;
  const { refusal } = read;
  return refuse(
    refusal.code === "not-json"
      ? { code: "faulty", faults: { mappingText: "not-json" }, problems: [] }
      : { code: "faulty", faults: {}, problems: refusal.problems },
  );
};

const recordedAtOf = (
  { isHistory, knownFrom }: TypedImport,
  today: PlainDate,
): Result<Instant | null, { readonly code: "not-a-day" | "not-in-the-past" }> => {
  if (!isHistory) return ok(null);
  const day = parseTypedDay(knownFrom);
  if (day === undefined) return refuse({ code: "not-a-day" });
  return day >= today ? refuse({ code: "not-in-the-past" }) : ok(startOfDay(day));
};

const faultOfFile = (fileName: string): ImportFault | undefined => {
  if (fileName === "") return "choose-a-file";
  return fileName.length > 200 ? "file-name-too-long" : undefined;
};
