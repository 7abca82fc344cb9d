import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { historyOf } from "../domain/history.ts";
import { type Due, dueAmong, type KeepTerms, lastDayNamed } from "../domain/keeping.ts";
import { type LedgerDays, ledgerDays, nextClientsToPurge, personsAmong } from "../purge-store.ts";

/**
 * Of some ledgers what is past its term on a day. Of whom an import under way has written is not known yet what stands; they are left
 * out.
 */
export const dueOf = (
  ledgers: readonly LedgerDays[],
  terms: KeepTerms,
  onDay: PlainDate,
  { dayOf }: Pick<Given, "dayOf">,
): Due =>
  dueAmong(
    ledgers
      .filter(({ isWaiting }) => !isWaiting)
      .map(({ clientId, entries, lastRecordedAt }) => ({
        clientId,
        history: historyOf(entries),
        kinds: new Set(entries.map(({ kind }) => kind)),
        lastNamedOn: lastDayNamed(entries),
        lastRecordedOn: dayOf(lastRecordedAt),
      })),
    terms,
    onDay,
  );

/** How much a run of the purge on some day would delete: names that are there, and whole dossiers; and what an open end keeps. */
export type DueCount = { readonly persons: number; readonly dossiers: number; readonly held: number };

const atOnce = 2_000;

/** The same count by each of some sets of terms, over all clients. Nothing is deleted, and no row is locked. */
export const dueByTerms = async (
  tx: Tx,
  some: readonly KeepTerms[],
  onDay: PlainDate,
  given: Pick<Given, "dayOf">,
): Promise<{ readonly clients: number; readonly due: readonly DueCount[] }> => {
  let due = some.map((): DueCount => ({ persons: 0, dossiers: 0, held: 0 }));
  let clients = 0;
  for (let chunk = await nextClientsToPurge(tx, null, atOnce); chunk.length > 0; ) {
    clients += chunk.length;
    const ledgers = await ledgerDays(tx, chunk);
    const counted: DueCount[] = [];
    for (const [i, terms] of some.entries()) {
      const found = dueOf(ledgers, terms, onDay, given);
      const { persons, dossiers, held } = due[i] ?? { persons: 0, dossiers: 0, held: 0 };
      counted.push({
        persons: persons + (await personsAmong(tx, found.persons)).length,
        dossiers: dossiers + found.dossiers.length,
        held: held + found.held,
      });
    }
    due = counted;
    chunk = await nextClientsToPurge(tx, chunk.at(-1)?.id ?? null, atOnce);
  }
  return { clients, due };
};
