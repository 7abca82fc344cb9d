import type { listSettings } from "../../../contexts/access/api.ts";
import { type DurationUnit, parseDuration, partsOf } from "../../../kernel/duration.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";

export type SettingKind = ReplyOf<typeof listSettings>["settings"][number]["kind"];

export const durationUnits: readonly DurationUnit[] = ["D", "W", "M", "Y"];

/** A code with its labels; `from` when it is not given out before, `until` when it no longer is; else empty. */
export type CodeLabel = {
  readonly code: string;
  readonly nl: string;
  readonly en: string;
  readonly from: string;
  readonly until: string;
};

/** Null for what is no duration. */
export const durationParts = (value: unknown): { readonly n: number; readonly unit: DurationUnit } | null => {
  const length = typeof value === "string" ? parseDuration(value) : undefined;
  return length === undefined ? null : partsOf(length);
};

/** Values come over the line as anything; what is no list of codes reads as an empty one. */
export const codesIn = (value: unknown): readonly CodeLabel[] => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Object.entries(value as Record<string, unknown>).map(([code, label]) => {
    const { nl, en, from, until } = (label ?? {}) as Record<string, unknown>;
    return { code, nl: textOf(nl), en: textOf(en), from: textOf(from), until: textOf(until) };
  });
};

export const listIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];

const textOf = (part: unknown): string => (typeof part === "string" ? part : "");

/** What codes in other settings are called. */
export type Lists = Readonly<
  Record<"schemes" | "organisations" | "phases" | "exemptionGrounds" | "involvedRoles", readonly CodeLabel[]>
>;

const listOf: Readonly<Record<string, keyof Lists>> = {
  assistanceSchemes: "schemes",
  categorialGrounds: "exemptionGrounds",
  benefitsRoles: "involvedRoles",
};

/** The codes a list setting chooses from. */
export const chosenFrom = (key: string, lists: Lists): readonly CodeLabel[] => {
  const list = listOf[key];
  return list === undefined ? [] : lists[list];
};
