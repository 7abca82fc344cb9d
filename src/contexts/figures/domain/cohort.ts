import type { EntryNumber, MunicipalityCode } from "../../../kernel/ids.ts";
import { addDays, type PlainDate } from "../../../kernel/plain-date.ts";
import {
  benefitSpells,
  type CountedSpell,
  exemptionOn,
  type History,
  isHelpedBy,
  municipalityOf,
  type SchemeCode,
} from "../../dossier/public.ts";
import type { CohortGroup } from "./cohort-groups.ts";
import type { CohortCounts } from "./cohort-ratios.ts";

export type { CohortGroup } from "./cohort-groups.ts";

/** Which entry cohort is asked for, and how far it is followed. */
export type CohortQuestion = {
  /** Benefit spells that start in [from, until). */
  readonly from: PlainDate;
  readonly until: PlainDate;
  /** The last day an exit counts in A1 and B1. */
  readonly exitBy: PlainDate;
  readonly schemes: ReadonlySet<SchemeCode>;
  /** Gaps of at most this many days are bridged; null: spells as they are. */
  readonly bridgeDays: number | null;
  /** The spell's own at its start (`municipalityOf`); null: everywhere. */
  readonly municipality: MunicipalityCode | null;
  /** Days after the start at which "still on benefit" and "helped within" are judged; 365 in the study. */
  readonly followUpDays: number;
};

/** Where one benefit spell of one client ends up in the tree, and until when it ran. */
export type CohortPlace = {
  readonly spell: EntryNumber;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  readonly groups: readonly CohortGroup[];
};

/**
 * The counted spells of one client, each with its groups (domain page 09, "Cohort figures").
 * X: started in the window. Y: of X, still on benefit after the follow-up. Z: of Y, obliged to work on that day.
 * A: of Z, with a plan, trajectory or instrument that starts within the follow-up or runs at entry; B: of Z, without.
 * C: of Y without obligation, with one. A1, B1: of A, B, off benefit no later than `exitBy`.
 */
export const cohortPlaces = (history: History, question: CohortQuestion): CohortPlace[] => {
  const places: CohortPlace[] = [];
  for (const spell of benefitSpells(history, question.schemes, question.bridgeDays)) {
    if (spell.from < question.from || spell.from >= question.until) continue;
    if (question.municipality !== null && municipalityOf(history, spell) !== question.municipality) continue;
    places.push({ spell: spell.id, from: spell.from, until: spell.until, groups: groupsOf(history, spell, question) });
  }
  return places;
};

const groupsOf = (history: History, spell: CountedSpell, question: CohortQuestion): readonly CohortGroup[] => {
  const judgedOn = addDays(spell.from, question.followUpDays);
  if (spell.until !== null && spell.until <= judgedOn) return ["X"];
  const helped = isHelpedBy(history, spell.from, judgedOn);
  if (exemptionOn(history, judgedOn) !== undefined) return helped ? ["X", "Y", "C"] : ["X", "Y"];
  const left = spell.until !== null && spell.until <= question.exitBy;
  if (helped) return left ? ["X", "Y", "Z", "A", "A1"] : ["X", "Y", "Z", "A"];
  return left ? ["X", "Y", "Z", "B", "B1"] : ["X", "Y", "Z", "B"];
};

export const noCounts: CohortCounts = { X: 0, Y: 0, Z: 0, A: 0, B: 0, C: 0, A1: 0, B1: 0 };

/** Counts over any number of clients; `tally` is added to, so that a million dossiers need no list. */
export const addToCounts = (tally: Record<CohortGroup, number>, places: readonly CohortPlace[]): void => {
  for (const place of places) for (const group of place.groups) tally[group] += 1;
};
