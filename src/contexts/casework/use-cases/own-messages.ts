import type { z } from "zod";
import type { ProviderId } from "../../../kernel/ids.ts";
import { type Done, done, ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Given } from "../../../platform/unit-of-work.ts";
import {
  type AsClient,
  historyOf,
  type Ledger,
  ownClient,
  ownEntries,
  type Recorded,
  workerOn,
} from "../../dossier/public.ts";
import type { OwnMessage } from "../domain/appointment-rows.ts";
import { providersOn } from "../domain/providers.ts";
import type { listOwnMessages } from "../messages-api.ts";
import { listOwnMessageRows } from "../own-message-store.ts";
import { namesOfProviders } from "../provider-store.ts";
import { type MessageActRefusal, sendMessageAsClient } from "./message-acts.ts";
import { sentAtOf } from "./messages.ts";
import { type People, peopleForClient } from "./own-people.ts";

type Sent = Pick<z.input<typeof listOwnMessages.reply>["messages"][number], "sentAt" | "by">;

/** When a message was sent and who of the office wrote it; of one that was recorded on a later day than it is of, no moment is known. */
export const sentOf = (
  { id, on, from }: OwnMessage,
  entries: readonly Recorded[],
  people: People,
  dayOf: Given["dayOf"],
): Sent => {
  const entry = entries.find(({ number }) => number === id);
  return { sentAt: sentAtOf(entry, on, dayOf), by: from === "client" ? null : people.recorder(entry?.recordedBy) };
};

const isCantCome = (entry: Recorded | undefined): boolean =>
  entry?.kind === "message-sent" && entry.body.cantCome !== undefined;

/**
 * What the client who asks and the office wrote to each other. As themselves they see which messages are theirs; who wrote them, and
 * which provider reads along, is told by the office.
 */
export const ownMessages = async ({
  actor,
  find,
  runForOffice,
}: Pick<AsClient<unknown, unknown>, "actor" | "find" | "runForOffice">): Promise<
  Result<z.input<typeof listOwnMessages.reply>, never>
> => {
  const clientId = ownClient(actor);
  const rows = await find<readonly OwnMessage[], never>(async (tx) => {
    if (clientId === undefined) return ok([]);
    tx.concerns([clientId]);
    return ok(await listOwnMessageRows(tx, clientId));
  });
  if (!rows.ok) return rows;
  return runForOffice(async (tx, { today, dayOf }) => {
    const entries = await ownEntries(tx, clientId);
    const history = historyOf(entries);
    const people = await peopleForClient(tx, today, workerOn(history, today));
    const involved = providersOn(history, today).map(({ provider }) => provider);
    const writers = rows.value.flatMap(({ provider }) => provider ?? []);
    const providers = await namesOfProviders(tx, [...new Set([...writers, ...involved])]);
    return ok({
      on: today,
      providers: involved.map((id) => ({ id, name: providers.get(id) ?? id })),
      messages: rows.value.map((row) => ({
        ...row,
        provider: row.provider === null ? null : (providers.get(row.provider) ?? null),
        ...sentOf(row, entries, people, dayOf),
        isCantCome: isCantCome(entries.find(({ number }) => number === row.id)),
      })),
    });
  });
};

type Said = { readonly text: string; readonly provider: ProviderId | null };

/** Goes into the ledger under the commissioner's rights, for the client that the sign-in names and no other. */
export const sendOwnMessage = async (
  ledger: Ledger,
  { actor, body, runForOffice }: Pick<AsClient<unknown, Said>, "actor" | "body" | "runForOffice">,
): Promise<Result<Done, MessageActRefusal>> => {
  const clientId = ownClient(actor);
  if (clientId === undefined) return refuse({ code: "client-not-found" });
  const sent = await runForOffice((tx, given) => sendMessageAsClient(tx, ledger, { clientId, ...body }, given));
  return sent.ok ? done : sent;
};
