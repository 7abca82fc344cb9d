import type { TestCommissioner } from "../../access/testing/a-commissioner.ts";
import { allClients, type Entry, historyOf, scanLedgers } from "../../dossier/public.ts";

/** Every client's ledger, in an order that does not hang on ids. */
export const ledgersOf = ({ run }: TestCommissioner): Promise<(readonly Entry[])[]> =>
  run(async (tx) => {
    const ledgers: { readonly words: string; readonly entries: readonly Entry[] }[] = [];
    for await (const dossiers of scanLedgers(tx, await allClients(tx)))
      for (const { entries } of dossiers) ledgers.push({ words: inWords(entries), entries });
    return ledgers.toSorted((x, y) => (x.words < y.words ? -1 : 1)).map(({ entries }) => entries);
  });

const inWords = (entries: readonly Entry[]): string => JSON.stringify([entries.length, entries.map(said)]);

/** What an entry says, without the times at which it came. */
export const said = ({ recordedAt: _recordedAt, knownFrom: _knownFrom, ...says }: Entry) => says;

/** The benefit spells that stand, as "from until", in order; "-" while there is no end. */
export const standing = async (commissioner: TestCommissioner): Promise<string[]> =>
  (await ledgersOf(commissioner))
    .flatMap((entries) => historyOf(entries).benefits)
    .map(({ from, until }) => `${from} ${until ?? "-"}`)
    .toSorted();
