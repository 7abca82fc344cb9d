import type { z } from "zod";
import { type Done, done, ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Asked } from "../../../platform/http/router.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import type { Ledger } from "../../dossier/public.ts";
import type { listOwnMessages } from "../messages-api.ts";
import { listOwnMessageRows } from "../own-message-store.ts";
import { type MessageActRefusal, sendMessageAsClient } from "./message-acts.ts";

/** What the client who asks and the office wrote to each other. */
export const ownMessages = async (
  tx: Tx,
  given: Given,
): Promise<Result<z.input<typeof listOwnMessages.reply>, never>> => {
  const { party } = tx.actor;
  if (party.kind !== "client") return ok({ on: given.today, messages: [] });
  tx.concerns([party.clientId]);
  return ok({ on: given.today, messages: await listOwnMessageRows(tx, party.clientId) });
};

type AsClient = Pick<Asked<object, object, { readonly text: string }>, "actor" | "body" | "runForOffice">;

/** Goes into the ledger under the commissioner's rights, for the client that the sign-in names and no other. */
export const sendOwnMessage = async (
  ledger: Ledger,
  { actor: { party }, body: { text }, runForOffice }: AsClient,
): Promise<Result<Done, MessageActRefusal>> => {
  if (party.kind !== "client") return refuse({ code: "client-not-found" });
  const { clientId } = party;
  const sent = await runForOffice((tx, given) => sendMessageAsClient(tx, ledger, { clientId, text }, given));
  return sent.ok ? done : sent;
};
