import { z } from "zod";
import { endpoint, instantSchema, plainDateSchema, queryInteger } from "../../platform/endpoint.ts";
import { mostInDecidedBy, mostInNote } from "./domain/change-rules.ts";
import { settingKinds } from "./domain/settings.ts";

const settingValue = z.unknown();
const decision = {
  decidedBy: z.string().trim().min(1).max(mostInDecidedBy).nullable().default(null),
  note: z.string().trim().min(1).max(mostInNote).nullable().default(null),
};

export const listSettings = endpoint({
  operationId: "listSettings",
  summary: "Every policy setting: its value on a day and all its changes.",
  method: "GET",
  path: "/settings",
  permission: "access.setting.read",
  purpose: "administration",
  query: z.strictObject({ on: plainDateSchema.optional() }),
  reply: z.object({
    preset: z.string(),
    version: z.int(),
    settings: z.array(
      z.object({
        key: z.string(),
        group: z.string(),
        kind: z.enum(settingKinds),
        choices: z.array(z.string()),
        value: settingValue,
        presetValue: settingValue,
        changes: z.array(
          z.object({
            number: z.int(),
            validFrom: plainDateSchema,
            value: settingValue,
            recordedAt: instantSchema,
            recordedBy: z.string(),
            /** Who took the decision, and what belongs to it, as far as it was said. */
            decidedBy: z.string().nullable(),
            note: z.string().nullable(),
            /** Present when it was taken back before its day; it never held. */
            withdrawn: z.object({ at: instantSchema, by: z.string() }).nullable(),
          }),
        ),
      }),
    ),
  }),
});

export const changeSetting = endpoint({
  operationId: "changeSetting",
  summary: "Changes a policy setting from a day on; lists that rest on it are made anew.",
  method: "POST",
  path: "/settings",
  permission: "access.setting.change",
  purpose: "administration",
  body: z.strictObject({
    key: z.string().max(60),
    validFrom: plainDateSchema,
    value: settingValue,
    ...decision,
    /** The version the page showed: who saw less of this setting than there is decides again. */
    versionSeen: z.int().min(0),
  }),
  reply: z.object({ version: z.int() }),
});

export const withdrawSetting = endpoint({
  operationId: "withdrawSetting",
  summary: "Takes back a change of a setting before its day; it stays on view as withdrawn.",
  method: "POST",
  path: "/setting-changes/{number}/withdrawals",
  permission: "access.setting.change",
  purpose: "administration",
  params: z.strictObject({ number: queryInteger(1, 2_147_483_647) }),
  reply: z.object({ version: z.int() }),
});
