import type { z } from "zod";
import type { ClientId } from "../../../kernel/ids.ts";
import { addDays, endOfTime, type PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy } from "../../access/public.ts";
import {
  type AppendRefusal,
  type AskedOfClient,
  type DayOutOfBounds,
  daysOfRecord,
  daysWithin,
  type EntryKind,
  historyOf,
  type Ledger,
  type OpenLedgerRefusal,
  openLedger,
} from "../../dossier/public.ts";
import { moveRung, type RungMove, type RungRefusal } from "../domain/move-rung.ts";
import { rungStaysOf } from "../domain/rung-stays.ts";
import type { getLadderFlow, listClientRungs } from "../ladder-api.ts";
import { countMoves, countOnRungs } from "../ladder-store.ts";
import { actOnClient, type Recorded } from "./act-on-client.ts";

export type RungsRefusal = OpenLedgerRefusal;
export type MoveRungRefusal = RungRefusal | AppendRefusal | DayOutOfBounds;
export type FlowRefusal = DayOutOfBounds | { readonly code: "period-empty" };

type ClientRungs = z.output<typeof listClientRungs.reply>;

/** Where a client stands and stood, by the ladder of that day. */
export const clientRungs = async (
  tx: Tx,
  asked: AskedOfClient,
  given: Given,
): Promise<Result<ClientRungs, RungsRefusal>> => {
  const opened = await openLedger(tx, asked, given);
  if (!opened.ok) return opened;
  const { seen, day, knownAt } = opened.value;
  const { clientId } = asked;
  const policy = await loadPolicy(tx);
  const { ordered, rungs } = policy.on(day).ladder;
  // what came after the day that is asked about is not there yet, an extension no more than a move
  const known = historyOf(seen, knownAt).rungs.filter(({ from }) => from <= day);
  const stays = rungStaysOf({ rungs: known }, policy.on);
  return ok({
    clientId,
    on: day,
    entriesSeen: seen.length,
    ordered,
    rungs: rungs.map((rung) => ({ ...rung, next: [...rung.next] })),
    stays: stays.toReversed().map((stay) => ({ ...stay, until: stay.until === endOfTime ? null : stay.until })),
  });
};

/** What a move is decided on. */
const kindsRead: ReadonlySet<EntryKind> = new Set<EntryKind>(["rung-set", "entry-corrected", "entry-withdrawn"]);

type Moving = RungMove & { readonly clientId: ClientId; readonly entriesSeen: number };

export const moveClientRung = async (
  tx: Tx,
  ledger: Ledger,
  { clientId, entriesSeen, ...move }: Moving,
  given: Given,
): Promise<Result<Recorded, MoveRungRefusal>> => {
  const day = daysWithin(daysOfRecord(given.today), { on: move.on });
  if (!day.ok) return day;
  const policy = await loadPolicy(tx);
  return actOnClient({ tx, ledger, given }, clientId, { entriesSeen, reads: kindsRead }, (entries) => {
    const moved = moveRung(historyOf(entries), move, policy.on, given.today);
    return moved.ok ? ok([moved.value]) : moved;
  });
};

type Flow = z.output<typeof getLadderFlow.reply>;

/** The last year up to and including today, unless said. */
export const ladderFlow = async (
  tx: Tx,
  asked: { readonly from?: PlainDate | undefined; readonly until?: PlainDate | undefined },
  { today }: Given,
): Promise<Result<Flow, FlowRefusal>> => {
  const days = daysWithin(daysOfRecord(today), asked);
  if (!days.ok) return days;
  const until = asked.until ?? addDays(today, 1);
  const from = asked.from ?? addDays(until, -365);
  if (from >= until || until >= endOfTime) return refuse({ code: "period-empty" });
  const policy = await loadPolicy(tx);
  const last = addDays(until, -1);
  const { ordered, rungs } = policy.on(last).ladder;
  const counts = new Map((await countOnRungs(tx, from, until)).map((count) => [count.rung, count]));
  const moves = await countMoves(tx, from, until);
  const known = rungs.map(({ code, nl, en }) => ({ code, nl, en }));
  const named = new Set([
    ...counts.keys(),
    ...moves.flatMap((move) => [move.from, ...(move.to === null ? [] : [move.to])]),
  ]);
  const gone = [...named].filter((code) => !known.some((rung) => rung.code === code));
  return ok({
    from,
    until,
    ordered,
    rungs: [...known, ...gone.map((code) => ({ code, nl: code, en: code }))].map((rung) => {
      const { stand = 0, tooLong = 0, entered = 0 } = counts.get(rung.code) ?? {};
      return { ...rung, stand, tooLong, entered };
    }),
    moves,
  });
};
