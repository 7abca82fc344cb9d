import type { ClientId, ProviderId } from "../../../kernel/ids.ts";
import type { Result } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy } from "../../access/public.ts";
import {
  type AppendRefusal,
  type EntryKind,
  type History,
  historyOf,
  type Ledger,
  type NewEntry,
} from "../../dossier/public.ts";
import { type MessageRefusal, type ReadBy, type Sending, sendMessage, writeNote } from "../domain/message-acts.ts";
import type { NamedIllness } from "../domain/named-illness.ts";
import { withoutIllness } from "../domain/without-illness.ts";
import { actOnClient, type Recorded, type SeenOnScreen } from "./act-on-client.ts";

export type MessageActRefusal = MessageRefusal | NamedIllness | AppendRefusal;

/** Who answers has read what was written last; so nothing is sent twice either. */
const reads: ReadonlySet<EntryKind> = new Set<EntryKind>([
  "message-sent",
  "provider-joined",
  "provider-left",
  "entry-corrected",
  "entry-withdrawn",
]);

type Work = { readonly tx: Tx; readonly ledger: Ledger; readonly given: Given };

const act = async (
  work: Work,
  clientId: ClientId,
  seen: SeenOnScreen | null,
  decide: (history: History) => Result<NewEntry, MessageRefusal>,
): Promise<Result<Recorded, MessageActRefusal>> => {
  const policy = await loadPolicy(work.tx);
  return actOnClient<MessageRefusal | NamedIllness>(work, clientId, seen, (entries) =>
    withoutIllness(decide(historyOf(entries)), policy.on, work.given.today),
  );
};

type Asked = { readonly clientId: ClientId; readonly text: string };

type FromOffice = { readonly formal: boolean; readonly entriesSeen: number; readonly readBy: ReadBy | null };

export const sendClientMessage = (
  tx: Tx,
  ledger: Ledger,
  { clientId, text, formal, entriesSeen, readBy }: Asked & FromOffice,
  given: Given,
) =>
  act({ tx, ledger, given }, clientId, { entriesSeen, reads }, (history) => {
    const sending = { from: "commissioner", text, formal, ...(readBy === null ? {} : { readBy }) } as const;
    return sendMessage(sending, history, given.today);
  });

/** Rests on nothing: what a colleague wrote meanwhile makes it no less true. */
export const writeClientNote = (tx: Tx, ledger: Ledger, { clientId, text }: Asked, given: Given) =>
  act({ tx, ledger, given }, clientId, null, () => writeNote(text, given.today));

/** Crossing messages are no fault of the client, who sees no entries. `provider` reads it besides the office. */
export const sendMessageAsClient = (
  tx: Tx,
  ledger: Ledger,
  { clientId, text, provider }: Asked & { readonly provider: ProviderId | null },
  given: Given,
) => {
  const sending: Sending = { from: "client", text, ...(provider === null ? {} : { provider }) };
  return act({ tx, ledger, given }, clientId, null, (history) => sendMessage(sending, history, given.today));
};

/** As a client's, for the provider sees no entries either. */
export const sendMessageAsProvider = (
  tx: Tx,
  ledger: Ledger,
  { clientId, text, readBy }: Asked & { readonly readBy: ReadBy },
  given: Given,
) => {
  const sending: Sending = { from: "provider", text, readBy };
  return act({ tx, ledger, given }, clientId, null, (history) => sendMessage(sending, history, given.today));
};
