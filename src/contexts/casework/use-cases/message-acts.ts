import type { ClientId } from "../../../kernel/ids.ts";
import { ok, type Result } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy } from "../../access/public.ts";
import type { AppendRefusal, EntryKind, Ledger, NewEntry } from "../../dossier/public.ts";
import {
  type MessageRefusal,
  type MessageRules,
  type Sending,
  sendMessage,
  writeNote,
} from "../domain/message-acts.ts";
import { actOnClient, type Recorded, type SeenOnScreen } from "./act-on-client.ts";

export type MessageActRefusal = MessageRefusal | AppendRefusal;

/** Who answers has read what was written last; so nothing is sent twice either. */
const reads: ReadonlySet<EntryKind> = new Set<EntryKind>(["message-sent", "entry-corrected", "entry-withdrawn"]);

type Work = { readonly tx: Tx; readonly ledger: Ledger; readonly given: Given };

const act = async (
  work: Work,
  clientId: ClientId,
  seen: SeenOnScreen | null,
  decide: (rules: MessageRules) => Result<NewEntry, MessageRefusal>,
): Promise<Result<Recorded, MessageActRefusal>> => {
  const policy = await loadPolicy(work.tx);
  return actOnClient<MessageRefusal>(work, clientId, seen, () => {
    const decided = decide(policy.on(work.given.today));
    return decided.ok ? ok([decided.value]) : decided;
  });
};

type Asked = { readonly clientId: ClientId; readonly text: string };

export const sendClientMessage = (
  tx: Tx,
  ledger: Ledger,
  { clientId, text, formal, entriesSeen }: Asked & { readonly formal: boolean; readonly entriesSeen: number },
  given: Given,
) =>
  act({ tx, ledger, given }, clientId, { entriesSeen, reads }, (rules) =>
    sendMessage({ from: "commissioner", text, formal }, rules, given.today),
  );

/** Rests on nothing: what a colleague wrote meanwhile makes it no less true. */
export const writeClientNote = (tx: Tx, ledger: Ledger, { clientId, text }: Asked, given: Given) =>
  act({ tx, ledger, given }, clientId, null, (rules) => writeNote(text, rules, given.today));

/** Crossing messages are no fault of the client, who sees no entries. */
export const sendMessageAsClient = (tx: Tx, ledger: Ledger, { clientId, text }: Asked, given: Given) => {
  const sending: Sending = { from: "client", text };
  return act({ tx, ledger, given }, clientId, null, (rules) => sendMessage(sending, rules, given.today));
};
