import type { EntryNumber } from "../../../kernel/ids.ts";
import type { Instant } from "../../../kernel/instant.ts";
import { type Entry, type EntryKind, type FactKind, factBehind, historyOf } from "../../dossier/public.ts";
import { type CohortGroup, type CohortPlace, type CohortQuestion, cohortPlaces } from "./cohort.ts";
import type { DifferenceReason, Topic, Way } from "./difference-reasons.ts";

export type { DifferenceReason } from "./difference-reasons.ts";

/** One benefit spell that is counted differently, and what explains it. */
export type Change = {
  readonly spell: EntryNumber;
  readonly before: readonly CohortGroup[];
  readonly after: readonly CohortGroup[];
  readonly reason: DifferenceReason;
};

/**
 * Why the spells of one client are counted differently as known at `before` and at `after`.
 * The reason is found, not guessed: the entries that became known in between are added by reason, one group at a
 * time; the first that alone leads from the earlier to the later outcome explains it. When none does alone, several did together.
 */
export const changesBetween = (
  entries: readonly Entry[],
  before: Instant,
  after: Instant,
  question: CohortQuestion,
): Change[] => {
  const known = entries.filter((entry) => entry.knownFrom <= before);
  const added = entries.filter((entry) => entry.knownFrom > before && entry.knownFrom <= after);
  if (added.length === 0) return [];
  const placesWith = (extra: readonly Entry[]): Places =>
    bySpell(cohortPlaces(historyOf([...known, ...extra]), question));
  const was = placesWith([]);
  const is = placesWith(added);
  const byReason = Map.groupBy(added, (entry) => reasonOf(entry, entries));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((spell) => {
    const [from, to] = [was.get(spell) ?? [], is.get(spell) ?? []];
    if (same(from, to)) return [];
    const alone = [...byReason].find(
      ([reason, some]) => reason !== null && same(placesWith(some).get(spell) ?? [], to),
    );
    return [{ spell, before: from, after: to, reason: alone?.[0] ?? "several-together" }];
  });
};

type Places = ReadonlyMap<EntryNumber, readonly CohortGroup[]>;

const bySpell = (places: readonly CohortPlace[]): Places => new Map(places.map((place) => [place.spell, place.groups]));

const same = (a: readonly CohortGroup[], b: readonly CohortGroup[]): boolean =>
  a.length === b.length && a.every((group, i) => group === b[i]);

/** What a fact can change in a cohort; null when it can't. */
const topicOf: Readonly<Record<FactKind, Topic | null>> = {
  "client-registered": "municipality",
  "municipality-moved": "municipality",
  "benefit-started": "benefit",
  "benefit-changed": null,
  "benefit-ended": "benefit-end",
  "exemption-granted": "exemption",
  "exemption-ended": "exemption",
  "delivery-differed": null,
  "delivery-agreed": null,
  "phase-set": null,
  "gate-opened": null,
  "gate-step-done": null,
  "gate-handed-over": null,
  "gate-suspended": null,
  "gate-resumed": null,
  "gate-closed": null,
  "rung-set": null,
  "exemption-reviewed": null,
  "re-examination-opened": null,
  "re-examination-closed": null,
  "facility-decided": null,
  "facility-ended": null,
  "need-unmet": null,
  "appointment-planned": null,
  "appointment-moved": null,
  "appointment-cancelled": null,
  "appointment-held": null,
  "appointment-mailed": null,
  "appointment-not-mailed": null,
  "email-agreed": null,
  "email-withdrawn": null,
  "note-written": null,
  "message-sent": null,
  "colleague-joined": null,
  "colleague-left": null,
  "provider-joined": null,
  "provider-left": null,
  "need-ended": null,
  "document-added": null,
  "document-removed": null,
  "plan-made": "help",
  "plan-revised": "help",
  "plan-shown": null,
  "plan-signed": null,
  "plan-refused": null,
  "trajectory-started": "help",
  "trajectory-ended": "help",
  "instrument-started": "help",
  "instrument-ended": "help",
  "job-started": null,
  "job-ended": null,
  "diagnosis-made": null,
  "contact-recorded": null,
  "signal-rested": null,
  "signal-woken": null,
  "signal-concluded": null,
  "worker-assigned": null,
  "worker-handed-over": null,
};

/** Whether an entry of this kind can change where somebody is counted; what is said about another entry may. */
export const canChangeCohort = (kind: EntryKind): boolean =>
  kind === "entry-corrected" || kind === "entry-withdrawn" || topicOf[kind] !== null;

/** The reason an entry stands for; a correction or withdrawal speaks of the fact it finally refers to. */
const reasonOf = (entry: Entry, entries: readonly Entry[]): DifferenceReason | null => {
  const fact = factBehind(entry, entries);
  const topic = fact === undefined ? null : topicOf[fact.kind];
  return topic === null ? null : `${topic}-${wayOf(entry.kind)}`;
};

const wayOf = (kind: EntryKind): Way =>
  kind === "entry-corrected" ? "corrected" : kind === "entry-withdrawn" ? "withdrawn" : "recorded-later";
