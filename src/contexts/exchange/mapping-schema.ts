import { z } from "zod";
import { type Format, fieldTypes, requiredFields } from "./domain/format.ts";
import { mappingFaults } from "./domain/mapping.ts";
import type { DateFormat } from "./domain/written-date.ts";

export type { Format } from "./domain/format.ts";

export const formats = Object.keys(fieldTypes) as [Format, ...Format[]];

export const requiredFieldsOf = (format: Format): readonly string[] => requiredFields[format];

export const hasField = (format: Format, field: string): boolean => Object.hasOwn(fieldTypes[format], field);

const dateFormats = [
  "yyyy-MM-dd",
  "yyyyMMdd",
  "dd-MM-yyyy",
  "dd/MM/yyyy",
  "d-M-yyyy",
  "d/M/yyyy",
] as const satisfies readonly DateFormat[];

/** How a file's columns become facts. Any export shape comes in by writing one of these, without code. */
export const mappingSchema = z
  .strictObject({
    /** Names the source: rows of the same feed with the same key are the same row. */
    feed: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/),
    format: z.enum(formats),
    encoding: z.enum(["utf-8", "windows-1252"]),
    separator: z.enum([",", ";", "\t", "|"]),
    quote: z.enum(['"', "'"]).nullable(),
    /** field -> column head */
    columns: z.record(z.string(), z.string().min(1)),
    /** field -> date format; all dates when given as "*" */
    dateFormats: z.record(z.string(), z.enum(dateFormats)).default({ "*": "yyyy-MM-dd" }),
    /** field -> value in the file -> code */
    translations: z.record(z.string(), z.record(z.string(), z.string())).default({}),
    /** field -> the value for every row */
    constants: z.record(z.string(), z.string()).default({}),
    /** columns of the file that are left aside knowingly; any other unknown column is a fault */
    ignored: z.array(z.string()).default([]),
    /** whether an end date is the first day off or the last day on */
    endIs: z.enum(["first-day-off", "last-day-on"]),
    /** fields that together name a row, the same in the next delivery */
    key: z.array(z.string()).min(1),
    /** all: rows no longer there are reported; some: they are not */
    covers: z.enum(["all", "some"]),
  })
  .check(({ value, issues }) => {
    for (const { path, message } of mappingFaults(value))
      issues.push({ code: "custom", input: value, path: path.split("."), message });
  });

export type Mapping = z.output<typeof mappingSchema>;
