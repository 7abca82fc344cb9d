import { type Duration, subtractDuration } from "../../../kernel/duration.ts";
import type { ClientId } from "../../../kernel/ids.ts";
import { addDays, type PlainDate } from "../../../kernel/plain-date.ts";
import type { Entry, EntryKind } from "./entry.ts";
import { entryPolicies, type KeepTerm } from "./entry-policy.ts";
import type { History, Spell } from "./history.ts";

/** How long a commissioner keeps what after a dossier ended: policy settings, as they hold today. */
export type KeepTerms = Readonly<Record<KeepTerm, Duration>> & { readonly keepPersons: Duration };

/** What is read off a ledger to know how long it is kept. */
export type KeptDossier = {
  readonly history: History;
  /** Of every entry that is seen, withdrawn ones too: what was withdrawn is still there to read. */
  readonly kinds: ReadonlySet<EntryKind>;
  /** The latest day any of those entries names; null without entries. */
  readonly lastNamedOn: PlainDate | null;
  /** For a dossier in which nothing stands any more: the last time somebody did something to it. */
  readonly lastRecordedOn: PlainDate;
};

/**
 * Where a dossier stands.
 *   in-use           something runs, so no term does
 *   held             the same, though only a job or an exemption without an end keeps it: all else is past its term
 *   kept             it ended, and no term has passed
 *   persons-due      who it is about may be known no longer; what happened may
 *   dossier-due      all of it goes
 */
export type Keeping = {
  readonly stands: "in-use" | "held" | "kept" | "persons-due" | "dossier-due";
  /** The first day on which nothing ran any more; null while something does, and when there never was anything. */
  readonly endedOn: PlainDate | null;
};

/**
 * The client's file is kept for ten years after the end of the help, then destroyed (STANDARDS, retention; the municipal
 * selection list): each kind of entry has its term, and a dossier goes as a whole when the longest of those in it has
 * passed. Person data never outlives the dossier. A term runs from the last day on which anything ran or took place. A
 * responsible worker, a plan without an end and a gate nobody closed keep nothing open: nobody ends them when the help ends.
 */
export const keepingOf = (dossier: KeptDossier, terms: KeepTerms, today: PlainDate): Keeping => {
  const { history, kinds } = dossier;
  // only ever in an import that was dropped: nobody saw it, so there is nothing to keep it for
  if (kinds.size === 0) return { stands: "dossier-due", endedOn: null };
  const dossierGoes = startOfLongest(
    [...termsOf(kinds)].map((term) => terms[term]),
    today,
  );
  const personsGo = later(subtractDuration(today, terms.keepPersons), dossierGoes);
  const running = [...benefitAndHelp(history), ...mayRunOnUnseen(history)].some((spell) => runs(spell, today));
  const last = lastDayOf(history) ?? dossier.lastRecordedOn;
  if (running) {
    const isHeld = last <= dossierGoes && !benefitAndHelp(history).some((spell) => runs(spell, today));
    return { stands: isHeld ? "held" : "in-use", endedOn: null };
  }
  const stands = last <= dossierGoes ? "dossier-due" : last <= personsGo ? "persons-due" : "kept";
  return { stands, endedOn: last };
};

const termsOf = (kinds: ReadonlySet<EntryKind>): ReadonlySet<KeepTerm> =>
  new Set([...kinds].map((kind) => entryPolicies[kind].retention.term));

/** What ended by this day is past the longest of the terms. */
const startOfLongest = (terms: readonly Duration[], today: PlainDate): PlainDate =>
  terms.map((term) => subtractDuration(today, term)).reduce((a, b) => (a < b ? a : b));

const later = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);

/** What the office itself gives, and ends. */
const benefitAndHelp = ({ benefits, trajectories, instruments, plans }: History): readonly Spell[] => [
  ...benefits,
  ...trajectories,
  ...instruments,
  ...plans.filter(({ until }) => until !== null),
];

/** Of these nobody may hear that they ended. */
const mayRunOnUnseen = ({ exemptions, jobs }: History): readonly Spell[] => [...exemptions, ...jobs];

const runs = ({ until }: Spell, today: PlainDate): boolean => until === null || until > today;

/** The last day anything ended or, without an end, began; null when nothing stands. */
const lastDayOf = (history: History): PlainDate | null => {
  const spells = [...benefitAndHelp(history), ...mayRunOnUnseen(history), ...history.plans];
  const days = [
    ...spells.map(({ from, until }) => until ?? from),
    ...history.benefits.flatMap(({ changes }) => changes.map(({ from }) => from)),
    ...[...history.residences, ...history.phases, ...history.workers].map(({ from }) => from),
    ...history.gates.flatMap(({ from, acts }) => [from, ...acts.map(({ on }) => on)]),
    ...(history.registeredOn === null ? [] : [history.registeredOn]),
  ];
  return days.length === 0 ? null : days.reduce(later);
};

export type Due = {
  /** Whose person data goes, those whose dossier goes among them. */
  readonly persons: readonly ClientId[];
  readonly dossiers: readonly ClientId[];
  readonly held: number;
  /** Those that go and ever told of a benefit name no day from this one on; null when there are none. */
  readonly endedBefore: PlainDate | null;
};

/** Of some dossiers: what is past its term today. */
export const dueAmong = (
  dossiers: readonly (KeptDossier & { readonly clientId: ClientId })[],
  terms: KeepTerms,
  today: PlainDate,
): Due => {
  const kept = dossiers.map((dossier) => ({ ...dossier, ...keepingOf(dossier, terms, today) }));
  const going = kept.filter(({ stands }) => stands === "dossier-due");
  const persons = kept.filter(({ stands }) => stands === "dossier-due" || stands === "persons-due");
  // as it was known at some earlier moment any day in it may have counted, also one that was corrected or withdrawn since
  const ends = going.flatMap(({ kinds, lastNamedOn }) =>
    kinds.has("benefit-started") && lastNamedOn !== null ? [lastNamedOn] : [],
  );
  return {
    persons: persons.map(({ clientId }) => clientId),
    dossiers: going.map(({ clientId }) => clientId),
    held: kept.filter(({ stands }) => stands === "held").length,
    endedBefore: ends.length === 0 ? null : addDays(ends.reduce(later), 1),
  };
};

export const lastDayNamed = (entries: readonly Entry[]): PlainDate | null => {
  const days = entries.flatMap(({ validFrom, validUntil }) => [validFrom, validUntil ?? validFrom]);
  return days.length === 0 ? null : days.reduce(later);
};

/** Of two such days the one that holds for both. */
export const laterOf = (a: PlainDate | null, b: PlainDate | null): PlainDate | null =>
  a === null || b === null ? (a ?? b) : later(a, b);
