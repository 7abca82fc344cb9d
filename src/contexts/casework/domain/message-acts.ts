import type { EntryNumber } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { CodeLabels } from "../../access/public.ts";
import type { NewEntry } from "../../dossier/public.ts";
import { illnessIn } from "./diagnose.ts";
import { mostCharacters } from "./message-length.ts";

export type MessageRules = { readonly healthWords: CodeLabels };

export type MessageRefusal =
  | { readonly code: "message-too-long"; readonly atMost: number }
  | { readonly code: "health-words"; readonly found: readonly string[] };

/** Who says something; only the commissioner can mark it as an agreement. */
export type Sending =
  | { readonly from: "client"; readonly text: string; readonly cantCome?: EntryNumber }
  | { readonly from: "commissioner"; readonly text: string; readonly formal: boolean };

/** A message between client and commissioner, read by both. */
export const sendMessage = (
  sending: Sending,
  rules: MessageRules,
  today: PlainDate,
): Result<NewEntry, MessageRefusal> => {
  const { from, text } = sending;
  const fault = faultOf(text, rules, today);
  if (fault !== undefined) return refuse(fault);
  const isFormal = sending.from === "commissioner" && sending.formal;
  const about = sending.from === "client" && sending.cantCome !== undefined ? { cantCome: sending.cantCome } : {};
  const body = { from, text, ...(isFormal ? { formal: true as const } : {}), ...about };
  return ok({ kind: "message-sent", subject: "own", validFrom: today, validUntil: null, body });
};

/** What colleagues should know; the client never reads it on their page. */
export const writeNote = (text: string, rules: MessageRules, today: PlainDate): Result<NewEntry, MessageRefusal> => {
  const fault = faultOf(text, rules, today);
  if (fault !== undefined) return refuse(fault);
  return ok({ kind: "note-written", subject: "own", validFrom: today, validUntil: null, body: { text } });
};

const faultOf = (text: string, rules: MessageRules, today: PlainDate): MessageRefusal | undefined =>
  text.length > mostCharacters ? { code: "message-too-long", atMost: mostCharacters } : illnessIn([text], rules, today);
