import type { EntryNumber, PersonId } from "../../../kernel/ids.ts";
import type { FactBodies, FactKind, NewEntry } from "../../dossier/public.ts";
import type { PlannedFact, Slot } from "./row-facts.ts";

/** Which entry holds a part of a row, and what the row said there: "kind|from|until|body". */
export type Link = { readonly number: EntryNumber; readonly said: string };
export type Links = Readonly<Partial<Record<Slot, Link>>>;

export type RowChange = { readonly entries: readonly NewEntry[]; readonly links: Links };

/**
 * What a row adds to the ledger, given what the same row led to before. A new part is a new entry; a part that says
 * something else now is a correction; a part that is gone (an end taken back) is a withdrawal. A part that says the same is
 * left alone, also when somebody corrected its entry by hand meanwhile: the file did not change its mind. When somebody
 * withdrew it, a row that says something else now brings it again.
 */
export const changeOfRow = (
  facts: readonly PlannedFact[],
  linked: Links,
  { workers, next, withdrawn }: Beside,
): RowChange => {
  const before = standingLinks(linked, withdrawn);
  const entries: NewEntry[] = [];
  const links: Partial<Record<Slot, Link>> = {};
  const numberOfNext = (): EntryNumber => (next + entries.length) as EntryNumber;
  for (const fact of facts) {
    const said = saidBy(fact);
    const link = before[fact.slot];
    if (link?.said === said) links[fact.slot] = link;
    else if (link !== undefined && kindOf(link) === fact.kind) {
      entries.push({ kind: "entry-corrected", target: link.number, ...datesOf(fact), body: bodyOf(fact, workers) });
      links[fact.slot] = { number: link.number, said };
    } else {
      if (link !== undefined) entries.push(withdrawalOf(link, fact));
      const number = numberOfNext();
      const subject = fact.opens ? "own" : openingOf(links);
      entries.push({ kind: fact.kind, subject, ...datesOf(fact), body: bodyOf(fact, workers) });
      links[fact.slot] = { number, said };
    }
  }
  for (const [slot, link] of Object.entries(before) as [Slot, Link][])
    if (!facts.some((fact) => fact.slot === slot)) {
      const [fact] = facts;
      if (fact !== undefined) entries.push(withdrawalOf(link, fact));
    }
  return { entries, links };
};

type Beside = {
  readonly workers: ReadonlyMap<string, PersonId>;
  /** The number that the first entry of this row will have. */
  readonly next: number;
  /** Entries of the client that were taken away. */
  readonly withdrawn: ReadonlySet<EntryNumber>;
};

/** Without its start, an end is about nothing: it goes with it. */
const standingLinks = (links: Links, withdrawn: ReadonlySet<EntryNumber>): Links => {
  const standing = Object.entries(links).filter(([, { number }]) => !withdrawn.has(number));
  if (standing.length === Object.keys(links).length) return links;
  const isOpen = standing.some(([slot]) => slot === "start");
  return Object.fromEntries(standing.filter(([slot]) => isOpen || slot === "worker"));
};

const saidBy = ({ kind, validFrom, validUntil, body }: PlannedFact): string =>
  [kind, validFrom, validUntil ?? "", JSON.stringify(body)].join("|");

const kindOf = ({ said }: Link): FactKind => said.slice(0, said.indexOf("|")) as FactKind;

const datesOf = ({ validFrom, validUntil }: PlannedFact) => ({ validFrom, validUntil });

const bodyOf = (fact: PlannedFact, workers: ReadonlyMap<string, PersonId>): FactBodies[FactKind] => {
  if (fact.kind !== "worker-assigned") return fact.body;
  const worker = workers.get(fact.body.worker);
  if (worker === undefined) throw new Error("a checked row with an unknown worker");
  return { worker };
};

/** The end of a row is about the row's start, which comes first. */
const openingOf = (links: Links): EntryNumber => {
  if (links.start === undefined) throw new Error("an end before its start");
  return links.start.number;
};

const withdrawalOf = (link: Link, { validFrom }: PlannedFact): NewEntry => ({
  kind: "entry-withdrawn",
  target: link.number,
  validFrom,
  validUntil: null,
  body: { reason: "no longer in the file" },
});
