import type { EntryNumber } from "../../../kernel/ids.ts";
import { endOfInstants, type Instant } from "../../../kernel/instant.ts";
import type { Correction, Entry, Fact, Withdrawal } from "./entry.ts";

/** A fact as it stands: with the dates and body of its last standing correction. */
export const standingFacts = (entries: readonly Entry[], knownAt: Instant): Fact[] => {
  const known = knownEntries(entries, knownAt);
  const verdict = verdictOf(known);
  const facts: Fact[] = [];
  for (const entry of known) {
    if (entry.kind === "entry-corrected" || entry.kind === "entry-withdrawn") continue;
    if (verdict?.withdrawn.has(entry.number)) continue;
    const correction = verdict?.corrections.get(entry.number);
    facts.push(correction === undefined ? entry : corrected(entry, correction));
  }
  return facts;
};

/** What was said about entries: which are taken away, and which correction holds for which. */
export type Verdict = {
  readonly withdrawn: ReadonlySet<EntryNumber>;
  readonly corrections: ReadonlyMap<EntryNumber, Correction>;
};

const none: ReadonlySet<EntryNumber> = new Set();

/** The entries that were taken away, as is known now. */
export const withdrawnEntries = (entries: readonly Entry[]): ReadonlySet<EntryNumber> =>
  verdictOf(knownEntries(entries, endOfInstants))?.withdrawn ?? none;

/** Entries known at the instant, in the order they were recorded. */
export const knownEntries = (entries: readonly Entry[], knownAt: Instant): readonly Entry[] => {
  let last = 0;
  let asIs = true;
  for (const entry of entries) {
    if (entry.knownFrom > knownAt || entry.number < last) {
      asIs = false;
      break;
    }
    last = entry.number;
  }
  if (asIs) return entries;
  return entries.filter((entry) => entry.knownFrom <= knownAt).toSorted((a, b) => a.number - b.number);
};

/**
 * Undefined when nothing was corrected or withdrawn, which is the case for most dossiers.
 * Read from the last entry back: a target always precedes what is said about it, so when an entry is reached, all
 * that could take it away has been weighed. Of several corrections the last one recorded holds.
 */
export const verdictOf = (known: readonly Entry[]): Verdict | undefined => {
  let withdrawn: Set<EntryNumber> | undefined;
  let corrections: Map<EntryNumber, Correction> | undefined;
  for (let i = known.length - 1; i >= 0; i -= 1) {
    const entry = known[i];
    if (entry === undefined || withdrawn?.has(entry.number)) continue;
    if (entry.kind === "entry-withdrawn") {
      withdrawn ??= new Set();
      withdrawn.add(entry.target);
    } else if (entry.kind === "entry-corrected") {
      corrections ??= new Map();
      if (!corrections.has(entry.target)) corrections.set(entry.target, corrections.get(entry.number) ?? entry);
    }
  }
  if (withdrawn === undefined && corrections === undefined) return undefined;
  return { withdrawn: withdrawn ?? new Set(), corrections: corrections ?? new Map() };
};

/** What a correction says of its fact, without why it was made. */
export const correctedBody = ({ body }: Correction): Fact["body"] => {
  if (body.because === undefined) return body;
  const { because: _why, ...says } = body;
  return says;
};

type Says = Pick<Fact, "validFrom" | "validUntil" | "body">;

/** Whether two say the same: days and each thing in the body, in whatever order. */
export const saysTheSame = (a: Says, b: Says): boolean => {
  const [these, those] = [Object.entries(a.body), new Map(Object.entries(b.body))];
  return (
    a.validFrom === b.validFrom &&
    a.validUntil === b.validUntil &&
    these.length === those.size &&
    these.every(([key, value]) => those.get(key) === value)
  );
};

/** The fact with what its correction says in place of its own dates and body; what it is about does not change. */
const corrected = (fact: Fact, correction: Correction): Fact =>
  ({
    kind: fact.kind,
    number: fact.number,
    subject: fact.subject,
    validFrom: correction.validFrom,
    validUntil: correction.validUntil,
    recordedAt: fact.recordedAt,
    knownFrom: fact.knownFrom,
    body: correctedBody(correction),
  }) as Fact;

/** The fact that a correction or withdrawal finally speaks of; a fact speaks of itself. */
export const factBehind = (entry: Entry, entries: readonly Entry[]): Fact | undefined => {
  let current: Entry | undefined = entry;
  while (current?.kind === "entry-corrected" || current?.kind === "entry-withdrawn") {
    const { target }: Correction | Withdrawal = current;
    current = entries.find(({ number }) => number === target);
  }
  return current;
};
