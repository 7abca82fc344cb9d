import { z } from "zod";

export const formats = ["benefits", "exemptions", "trajectories", "jobs"] as const;
export type Format = (typeof formats)[number];

/** The fields each format knows; the first ones are required. */
export const fieldsOf = {
  benefits: {
    required: ["citizenNumber", "scheme", "start"],
    optional: ["end", "endReason", "municipality", "birthYear", "name", "worker"],
  },
  exemptions: { required: ["citizenNumber", "ground", "from"], optional: ["decidedOn", "until", "endedOn", "worker"] },
  trajectories: {
    required: ["citizenNumber", "kind", "start"],
    optional: ["end", "endReason", "product", "goal", "worker"],
  },
  jobs: { required: ["citizenNumber", "start"], optional: ["end", "endReason", "hoursPerWeek", "employer", "worker"] },
} as const satisfies Record<Format, { readonly required: readonly string[]; readonly optional: readonly string[] }>;

const dateFormats = ["yyyy-MM-dd", "yyyyMMdd", "dd-MM-yyyy", "dd/MM/yyyy", "d-M-yyyy", "d/M/yyyy"] as const;
export type DateFormat = (typeof dateFormats)[number];

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
  .check((context) => {
    const { format, columns, constants, key } = context.value;
    const known: readonly string[] = [...fieldsOf[format].required, ...fieldsOf[format].optional];
    const given = new Set([...Object.keys(columns), ...Object.keys(constants)]);
    const issue = (path: string[], message: string) =>
      context.issues.push({ code: "custom", input: context.value, path, message });
    for (const field of given) if (!known.includes(field)) issue(["columns", field], `${format} has no field ${field}`);
    for (const field of fieldsOf[format].required)
      if (!given.has(field)) issue(["columns"], `${field} is required for ${format}`);
    for (const field of key) if (!given.has(field)) issue(["key"], `key field ${field} is in no column`);
  });

export type Mapping = z.output<typeof mappingSchema>;
