import type { z } from "zod";
import type { Instant } from "../../../kernel/instant.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { listPeople, type Person } from "../../access/public.ts";
import {
  type AskedOfClient,
  historyOf,
  type Message,
  type OpenLedgerRefusal,
  openLedger,
  type Recorded,
} from "../../dossier/public.ts";
import type { listClientMessages } from "../messages-api.ts";

export type MessagesRefusal = OpenLedgerRefusal;

/** The thread with a client and the notes about them, in order of day; what came after an earlier day that is asked about is left out. */
export const clientMessages = async (
  tx: Tx,
  asked: AskedOfClient,
  given: Given,
): Promise<Result<z.output<typeof listClientMessages.reply>, MessagesRefusal>> => {
  const opened = await openLedger(tx, asked, given);
  if (!opened.ok) return opened;
  const { seen, day, knownAt } = opened.value;
  const { clientId } = asked;
  const people = new Map((await listPeople(tx)).map((person) => [`person:${person.id}`, person]));
  const recorders = new Map(seen.map(({ number, recordedBy }) => [number, people.get(recordedBy)]));
  const entryOf = new Map(seen.map((entry) => [entry.number, entry]));
  const { messages } = historyOf(seen, knownAt);
  return ok({
    clientId,
    on: day,
    entriesSeen: seen.length,
    messages: messages
      .filter((each) => each.on <= day)
      .map((each) => ({
        ...each,
        cantCome: each.cantCome ?? null,
        sentAt: sentAtOf(entryOf.get(each.id), each.on, given.dayOf),
        by: writerOf(each, recorders.get(each.id)),
      })),
  });
};

/** The moment it was recorded, when that was on the day it is of: what was written down later was sent at some other time. */
export const sentAtOf = (entry: Recorded | undefined, on: PlainDate, dayOf: Given["dayOf"]): Instant | null =>
  entry !== undefined && dayOf(entry.recordedAt) === on ? entry.recordedAt : null;

/** Who recorded it wrote it, unless that is somebody of the other side: what a client said elsewhere, a colleague may have written down. */
const writerOf = ({ from }: Message, recorder: Person | undefined): string | null =>
  recorder !== undefined && (recorder.clientId !== null) === (from === "client") ? recorder.name : null;
