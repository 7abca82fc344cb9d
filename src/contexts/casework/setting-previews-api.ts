import { z } from "zod";
import { endpoint, plainDateSchema } from "../../platform/endpoint.ts";
import { countWords } from "./domain/effects/count-words.ts";

const compared = z.object({ now: z.int(), changed: z.int() });
const named = { code: z.string(), nl: z.string(), en: z.string() };
const moved = z.object({ signals: z.int(), people: z.int() });

const signals = z.object({
  of: z.literal("signals"),
  raised: moved,
  gone: moved,
  /** Late by the change, and not as it is. */
  overdue: moved,
  /** Late as it is, and open but not late by the change. */
  inTimeAgain: moved,
  /** Rules with any open signal either way, in the order of the settings. */
  rules: z.array(z.object({ ...named, open: compared, late: compared })),
});

const rungs = z.object({
  of: z.literal("rungs"),
  rungs: z.array(z.object({ ...named, people: z.int(), beyondUsual: compared, tooLong: compared, goes: z.boolean() })),
});

const gate = z.object({
  of: z.literal("gate"),
  people: compared,
  steps: z.array(z.object({ ...named, waiting: compared, late: compared, goes: z.boolean() })),
});

const codes = z.object({
  of: z.literal("codes"),
  gone: z.array(
    z.object({
      ...named,
      entries: z.int(),
      people: z.int(),
      /** Taken out of the list with its words, rather than given a last day. */
      unnamed: z.boolean(),
    }),
  ),
  added: z.array(z.object(named)),
  /** Called something else from the first day of the change, and how many entries are of before: they keep their name. */
  renamed: z.array(z.object({ ...named, was: z.object({ nl: z.string(), en: z.string() }), entries: z.int() })),
  /** Chosen on other days than before: when it begins and ends, where that is new; both null when its end was taken away. */
  dated: z.array(z.object({ ...named, from: plainDateSchema.nullable(), until: plainDateSchema.nullable() })),
});

const loads = z.object({
  of: z.literal("loads"),
  /** Points of a full caseload. */
  full: compared,
  workers: z.int(),
  over: compared,
  teams: z.array(z.object({ team: z.string().nullable(), workers: z.int(), points: compared, over: compared })),
});

const keeping = z.object({
  of: z.literal("keeping"),
  /** Whether a night deletes what is past its term, or only counts it. */
  deletes: z.object({ now: z.boolean(), changed: z.boolean() }),
  persons: compared,
  dossiers: compared,
  held: compared,
});

const counts = z.object({
  of: z.literal("counts"),
  counts: z.array(
    z.object({
      what: z.enum(countWords),
      now: z.int(),
      changed: z.int(),
      /** In how many dossiers; null where it is not counted over dossiers. */
      people: compared.nullable(),
    }),
  ),
});

export const previewSetting = endpoint({
  operationId: "previewSetting",
  summary: "What a change of a setting would do, counted as it is and as it would be; nothing is changed.",
  method: "POST",
  path: "/setting-previews",
  permission: "casework.setting.preview",
  purpose: "administration",
  body: z.strictObject({ key: z.string().max(60), validFrom: plainDateSchema, value: z.unknown() }),
  reply: z.object({
    /** The day that was looked at: today, or the first day of the change when that is later. */
    on: plainDateSchema,
    /** The first day of the year that was looked back over, for what holds for entries to come alone. */
    since: plainDateSchema,
    /** How many clients there are. */
    clients: z.int(),
    /** None: what the setting does can't be counted beforehand. */
    effects: z.array(z.discriminatedUnion("of", [signals, rungs, gate, codes, loads, keeping, counts])),
  }),
});
