import type { EntryNumber, ProviderId } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { History, NewEntry } from "../../dossier/public.ts";
import { mostCharacters } from "./message-length.ts";
import { providersOn } from "./providers.ts";

export type MessageRefusal =
  | { readonly code: "message-too-long"; readonly atMost: number }
  | { readonly code: "provider-not-involved" }
  | { readonly code: "agreement-without-client" };

/** Which provider reads along, and whether the client does then. */
export type ReadBy = { readonly provider: ProviderId; readonly clientReads: boolean };

/** Who says something; only the commissioner can mark it as an agreement. Without `readBy` client and commissioner read it. */
export type Sending =
  | { readonly from: "client"; readonly text: string; readonly cantCome?: EntryNumber; readonly provider?: ProviderId }
  | { readonly from: "commissioner"; readonly text: string; readonly formal: boolean; readonly readBy?: ReadBy }
  | { readonly from: "provider"; readonly text: string; readonly readBy: ReadBy };

/** A message in the one thread of a client; a provider reads and writes only while it is involved. */
export const sendMessage = (
  sending: Sending,
  history: Pick<History, "providers">,
  today: PlainDate,
): Result<NewEntry, MessageRefusal> => {
  const { from, text } = sending;
  const fault = faultOf(text);
  if (fault !== undefined) return refuse(fault);
  const readBy = readBySaid(sending);
  const isThere = readBy === undefined || providersOn(history, today).some((each) => each.provider === readBy.provider);
  if (!isThere) return refuse({ code: "provider-not-involved" });
  const isFormal = sending.from === "commissioner" && sending.formal;
  if (isFormal && readBy?.clientReads === false) return refuse({ code: "agreement-without-client" });
  const about = sending.from === "client" && sending.cantCome !== undefined ? { cantCome: sending.cantCome } : {};
  const body = { from, text, ...(isFormal ? { formal: true as const } : {}), ...about, ...bodyOf(readBy) };
  return ok({ kind: "message-sent", subject: "own", validFrom: today, validUntil: null, body });
};

/** A client reads what they write themselves. */
const readBySaid = (sending: Sending): ReadBy | undefined => {
  if (sending.from !== "client") return sending.readBy;
  return sending.provider === undefined ? undefined : { provider: sending.provider, clientReads: true };
};

/** What colleagues should know; the client never reads it on their page. */
export const writeNote = (text: string, today: PlainDate): Result<NewEntry, MessageRefusal> => {
  const fault = faultOf(text);
  if (fault !== undefined) return refuse(fault);
  return ok({ kind: "note-written", subject: "own", validFrom: today, validUntil: null, body: { text } });
};

const bodyOf = (readBy: ReadBy | undefined): { provider?: ProviderId; withoutClient?: true } =>
  readBy === undefined
    ? {}
    : { provider: readBy.provider, ...(readBy.clientReads ? {} : { withoutClient: true as const }) };

const faultOf = (text: string): MessageRefusal | undefined =>
  text.length > mostCharacters ? { code: "message-too-long", atMost: mostCharacters } : undefined;
