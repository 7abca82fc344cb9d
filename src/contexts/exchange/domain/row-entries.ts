import type { PersonId } from "../../../kernel/ids.ts";
import { type Entry, historyOf, type NewEntry, withdrawnEntries } from "../../dossier/public.ts";
import type { Fields, Format } from "./format.ts";
import { changeOfRow, type Links } from "./row-changes.ts";
import { factsOf } from "./row-facts.ts";

/** A row of one client, by the key under which what it led to is remembered. */
export type ClientRow = { readonly keyHash: string; readonly rowHash: string; readonly fields: Fields };

/** What a row led to: which entry holds which part of it. */
export type RowLinks = { readonly keyHash: string; readonly rowHash: string; readonly links: Links };

export type RowsOfClient = {
  /** In order of line. */
  readonly rows: readonly ClientRow[];
  readonly before: ReadonlyMap<string, { readonly links: Links }>;
  readonly workers: ReadonlyMap<string, PersonId>;
  /** The number that the first new entry will have. */
  readonly next: number;
  readonly ledger: readonly Entry[];
  readonly format: Format;
};

/** All that one client's rows add to its ledger; somebody who was not known to the office yet is registered first. */
export const rowEntries = ({
  rows,
  before,
  workers,
  next,
  ledger,
  format,
}: RowsOfClient): { readonly entries: readonly NewEntry[]; readonly links: readonly RowLinks[] } => {
  const entries: NewEntry[] = [];
  const planned = rows.map((row) => ({ row, facts: factsOf(format, row.fields) }));
  const [first] = planned.flatMap(({ facts }) => facts.map(({ validFrom }) => validFrom)).toSorted();
  const isNew = ledger.length === 0 || historyOf(ledger).registeredOn === null;
  if (isNew && first !== undefined)
    entries.push({ kind: "client-registered", subject: "own", validFrom: first, validUntil: null, body: {} });
  const withdrawn = withdrawnEntries(ledger);
  const links = planned.map(({ row: { keyHash, rowHash }, facts }) => {
    const linked = before.get(keyHash)?.links ?? {};
    const change = changeOfRow(facts, linked, { workers, next: next + entries.length, withdrawn });
    entries.push(...change.entries);
    return { keyHash, rowHash, links: change.links };
  });
  return { entries, links };
};
