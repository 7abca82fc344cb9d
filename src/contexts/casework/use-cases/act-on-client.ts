import type { ClientId, EntryNumber } from "../../../kernel/ids.ts";
import { ok, type Refusal, type Result, refuse } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import {
  type AppendRefusal,
  type EntryKind,
  type Ledger,
  type NewEntry,
  type Recorded as RecordedEntry,
  unchangedSince,
} from "../../dossier/public.ts";

/** What was recorded, and how many entries can be seen with it: enough to take it back, unless somebody else comes between. */
export type Recorded = {
  readonly clientId: ClientId;
  readonly entriesSeen: number;
  readonly entries: readonly EntryNumber[];
};

/** What was on screen: how many entries could be seen then, and which kinds of them the act rests on. */
export type SeenOnScreen = { readonly entriesSeen: number; readonly reads: ReadonlySet<EntryKind> };

/**
 * One act about one client, decided on what stands now, under a lock. With `seen`, who did not see one of the kinds it rests on decides
 * again (`changed-meanwhile`); without, whatever else was recorded does not matter.
 */
export const actOnClient = async <R extends Refusal>(
  { tx, ledger, given }: { readonly tx: Tx; readonly ledger: Ledger; readonly given: Given },
  clientId: ClientId,
  seen: SeenOnScreen | null,
  decide: (entries: readonly RecordedEntry[]) => Result<readonly NewEntry[], R>,
): Promise<Result<Recorded, R | AppendRefusal>> => {
  let before = 0;
  const appended = await ledger.append<R | AppendRefusal>(tx, given, [clientId], (entries) => {
    // made by an import that was dropped, or never written about: nobody the office knows
    if (entries.length === 0) return refuse({ code: "client-not-found" });
    tx.concerns([clientId]);
    before = entries.length;
    const unchanged = seen === null ? ok(true) : unchangedSince(entries, seen.entriesSeen, seen.reads);
    return unchanged.ok ? decide(entries) : unchanged;
  });
  if (!appended.ok) return appended;
  const entries = appended.value.flatMap((each) => each.entries);
  return ok({ clientId, entriesSeen: before + entries.length, entries });
};
