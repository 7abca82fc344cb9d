import type { ClientId, EntryNumber } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy } from "../../access/public.ts";
import {
  type AppendRefusal,
  type DayOutOfBounds,
  daysOfAssignment,
  daysWithin,
  type EntryKind,
  historyOf,
  type Ledger,
} from "../../dossier/public.ts";
import { type ColleagueRefusal, type Joining, joinColleague, leaveColleague } from "../domain/colleagues.ts";
import { listWorkers } from "../worker-store.ts";
import { actOnClient, type Recorded } from "./act-on-client.ts";

export type ColleagueActRefusal = ColleagueRefusal | AppendRefusal | DayOutOfBounds;

const reads: ReadonlySet<EntryKind> = new Set<EntryKind>([
  "colleague-joined",
  "colleague-left",
  "entry-corrected",
  "entry-withdrawn",
]);

type About = { readonly clientId: ClientId; readonly entriesSeen: number };

export const joinClientColleague = async (
  tx: Tx,
  ledger: Ledger,
  { clientId, entriesSeen, ...joining }: About & Joining,
  given: Given,
): Promise<Result<Recorded, ColleagueActRefusal>> => {
  const day = daysWithin(daysOfAssignment(given.today), { from: joining.from });
  if (!day.ok) return day;
  const workers = await listWorkers(tx, given.today);
  const rules = (await loadPolicy(tx)).on(joining.from);
  return actOnClient<ColleagueRefusal>({ tx, ledger, given }, clientId, { entriesSeen, reads }, (entries) => {
    if (!workers.some(({ id }) => id === joining.worker)) return refuse({ code: "no-such-worker" });
    const joined = joinColleague(historyOf(entries), joining, rules);
    return joined.ok ? ok([joined.value]) : joined;
  });
};

export const leaveClientColleague = async (
  tx: Tx,
  ledger: Ledger,
  { clientId, entriesSeen, colleague, on }: About & { readonly colleague: EntryNumber; readonly on: PlainDate },
  given: Given,
): Promise<Result<Recorded, ColleagueActRefusal>> => {
  const day = daysWithin(daysOfAssignment(given.today), { on });
  if (!day.ok) return day;
  return actOnClient<ColleagueRefusal>({ tx, ledger, given }, clientId, { entriesSeen, reads }, (entries) => {
    const left = leaveColleague(historyOf(entries), { colleague, on });
    return left.ok ? ok([left.value]) : left;
  });
};
