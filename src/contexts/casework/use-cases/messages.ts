import type { z } from "zod";
import type { ClientId } from "../../../kernel/ids.ts";
import { endOfInstants, type Instant } from "../../../kernel/instant.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { listPeople, type Person } from "../../access/public.ts";
import {
  askableMoment,
  type DayOutOfBounds,
  daysOfRecord,
  daysWithin,
  findKnownClient,
  findLedger,
  historyOf,
  type KnownAtRefusal,
  type Message,
} from "../../dossier/public.ts";
import type { listClientMessages } from "../messages-api.ts";

export type MessagesRefusal = { readonly code: "client-not-found" } | KnownAtRefusal | DayOutOfBounds;

type Asked = {
  readonly clientId: ClientId;
  readonly on?: PlainDate | undefined;
  readonly knownAt?: Instant | undefined;
};

/** The thread with a client and the notes about them, in order of day; what came after an earlier day that is asked about is left out. */
export const clientMessages = async (
  tx: Tx,
  { clientId, on, knownAt }: Asked,
  given: Given,
): Promise<Result<z.output<typeof listClientMessages.reply>, MessagesRefusal>> => {
  const moment = askableMoment(knownAt, given.now);
  if (!moment.ok) return moment;
  const within = daysWithin(daysOfRecord(given.today), { on });
  if (!within.ok) return within;
  const ledger = await findLedger(tx, clientId);
  if (ledger === undefined || (await findKnownClient(tx, clientId)) === undefined)
    return refuse({ code: "client-not-found" });
  tx.concerns([clientId]);
  const people = new Map((await listPeople(tx)).map((person) => [`person:${person.id}`, person]));
  const recorders = new Map(ledger.seen.map(({ number, recordedBy }) => [number, people.get(recordedBy)]));
  const { messages } = historyOf(ledger.seen, moment.value ?? endOfInstants);
  return ok({
    clientId,
    on: on ?? given.today,
    entriesSeen: ledger.seen.length,
    messages: messages
      .filter((each) => on === undefined || each.on <= on)
      .map((each) => ({ ...each, by: writerOf(each, recorders.get(each.id)) })),
  });
};

/** Who recorded it wrote it, unless that is somebody of the other side: what a client said elsewhere, a colleague may have written down. */
const writerOf = ({ from }: Message, recorder: Person | undefined): string | null =>
  recorder !== undefined && (recorder.clientId !== null) === (from === "client") ? recorder.name : null;
