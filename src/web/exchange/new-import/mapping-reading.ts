import type { z } from "zod";
import {
  type Format,
  hasField,
  type Mapping,
  mappingSchema,
  requiredFieldsOf,
} from "../../../contexts/exchange/mapping-schema.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";

/** What is the matter with one place in a mapping; the sentence is made in the reader's language. */
export type MappingProblem = { readonly path: string } & (
  | { readonly code: "required" | "unused" | "other" }
  | { readonly code: "unknown" | "key"; readonly names: readonly string[] }
  | { readonly code: "value"; readonly values: readonly string[] }
  | { readonly code: "field"; readonly format: Format }
  | { readonly code: "missing-fields"; readonly format: Format; readonly names: readonly string[] }
);

type MappingRefusal =
  | { readonly code: "not-json" }
  | { readonly code: "mapping-faulty"; readonly problems: readonly MappingProblem[] };

/** Reads a mapping as somebody wrote it, with every problem at its place. */
export const readMapping = (text: string): Result<Mapping, MappingRefusal> => {
  const json = parseJson(text);
  if (json === undefined) return refuse({ code: "not-json" });
  const read = mappingSchema.safeParse(json);
  if (read.success) return ok(read.data);
  const problems = read.error.issues.map((issue) => problemOf(issue, json));
  return refuse({ code: "mapping-faulty", problems: withoutRepeats(problems) });
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

type Issue = z.core.$ZodIssue;

const problemOf = (issue: Issue, json: unknown): MappingProblem => {
  const path = issue.path.map(String).join(".");
  switch (issue.code) {
    case "unrecognized_keys":
      return { path, code: "unknown", names: issue.keys };
    case "invalid_value":
      return { path, code: "value", values: issue.values.map((value) => JSON.stringify(value)) };
    case "invalid_type":
      return valueAt(json, issue.path) === undefined ? { path, code: "required" } : { path, code: "other" };
    case "custom":
      return ownRule(issue, path, json);
    default:
      return { path, code: "other" };
  }
};

/** The rules between fields, by where they point; what they found is looked up anew rather than read from a message. */
const ownRule = (issue: Issue, path: string, json: unknown): MappingProblem => {
  const mapping = json as Pick<Mapping, "format" | "columns" | "key"> & { readonly constants?: Mapping["constants"] };
  const { format } = mapping;
  const given = new Set([...Object.keys(mapping.columns), ...Object.keys(mapping.constants ?? {})]);
  if (issue.path[0] === "key") return { path, code: "key", names: mapping.key.filter((field) => !given.has(field)) };
  const [part, field] = issue.path;
  if (part !== "columns" || (field !== undefined && hasField(format, String(field)))) return { path, code: "unused" };
  if (field !== undefined) return { path, code: "field", format };
  return {
    path,
    code: "missing-fields",
    format,
    names: requiredFieldsOf(format).filter((field) => !given.has(field)),
  };
};

const valueAt = (json: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    json,
  );

const withoutRepeats = (problems: readonly MappingProblem[]): readonly MappingProblem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];
