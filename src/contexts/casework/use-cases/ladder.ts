import type { z } from "zod";
import type { ClientId } from "../../../kernel/ids.ts";
import { endOfTime } from "../../../kernel/plain-date.ts";
import { ok, type Result } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy, loadPolicyKnownAt, type Policy } from "../../access/public.ts";
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
import { longerStayOf } from "../domain/longer-stay.ts";
import { moveRung, type RungMove, type RungRefusal } from "../domain/move-rung.ts";
import type { NamedIllness } from "../domain/named-illness.ts";
import { type RungStay, rungStaysOf } from "../domain/rung-stays.ts";
import { rungAsOn } from "../domain/rungs-ever.ts";
import { withoutIllness } from "../domain/without-illness.ts";
import type { listClientRungs } from "../ladder-api.ts";
import { actOnClient, type Recorded } from "./act-on-client.ts";

export type RungsRefusal = OpenLedgerRefusal;
export type MoveRungRefusal = RungRefusal | NamedIllness | AppendRefusal | DayOutOfBounds;

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
  const policy = await loadPolicyKnownAt(tx, knownAt);
  const { ordered, rungs } = policy.on(day).ladder;
  // what came after the day that is asked about is not there yet, an extension no more than a move
  const whole = historyOf(seen, knownAt);
  const history = { ...whole, rungs: whole.rungs.filter(({ from }) => from <= day) };
  const stays = rungStaysOf(history, policy.on);
  return ok({
    clientId,
    on: day,
    entriesSeen: seen.length,
    ordered,
    rungs: rungs.map((rung) => ({ ...rung, next: [...rung.next] })),
    stays: stays.toReversed().map((stay) => ({
      ...stay,
      ...rungOfStay(stay, policy),
      longer: longerStayOf(history, stay, policy, day),
      inUse: rungs.some(({ code }) => code === stay.rung),
      until: stay.until === endOfTime ? null : stay.until,
    })),
  });
};

/** What it was called when the stay began, and what the ladder of then lets it be made longer by. */
const rungOfStay = (stay: RungStay, policy: Policy) => {
  const { rung: code, from } = stay;
  const { nl = code, en = code } = rungAsOn(policy, code, from) ?? {};
  const settled = policy.on(from).ladder.rungs.find((rung) => rung.code === code);
  return { nl, en, extension: settled?.extension ?? null };
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
    return withoutIllness(moved, policy.on, given.today);
  });
};
