import type { MunicipalityCode } from "../../../kernel/ids.ts";
import { contains, daysBetween, type Period, type PlainDate } from "../../../kernel/plain-date.ts";
import type { SchemeCode } from "./entry.ts";
import type { BenefitSpell, ExemptionSpell, History, Spell } from "./history.ts";
import { municipalityOn } from "./state.ts";

/** A stretch on benefit as a figure counts it: one spell, or several with short gaps taken together. */
export type CountedSpell = Period & Pick<BenefitSpell, "id" | "municipality" | "endReason">;

/**
 * The municipality of a spell: the one the benefit itself names, also where a move on the very day of its start was
 * recorded after it; else where the client lived on that day.
 */
export const municipalityOf = (history: History, spell: CountedSpell): MunicipalityCode | null =>
  spell.municipality ?? municipalityOn(history, spell.from);

/**
 * The benefit spells of the chosen schemes (by the scheme at their start), in order of start. With a bridge, spells
 * whose gap is at most that many days are one: who is back within the month never really left (domain page 09, "Traps").
 */
export const benefitSpells = (
  history: History,
  schemes: ReadonlySet<SchemeCode>,
  bridgeDays: number | null,
): CountedSpell[] => {
  const spells: CountedSpell[] = [];
  for (const spell of history.benefits) {
    if (!schemes.has(spell.scheme)) continue;
    const last = spells.at(-1);
    if (bridgeDays !== null && last && reaches(last, spell.from, bridgeDays))
      spells[spells.length - 1] = join(last, spell);
    else spells.push(spell);
  }
  return spells;
};

const reaches = (spell: CountedSpell, from: PlainDate, bridgeDays: number): boolean =>
  spell.until === null || daysBetween(spell.until, from) <= bridgeDays;

const join = (first: CountedSpell, next: BenefitSpell): CountedSpell => {
  const outlasts = first.until === null || (next.until !== null && next.until <= first.until);
  return outlasts ? first : { ...first, until: next.until, endReason: next.endReason };
};

/** On benefit on a day, on any of the schemes. */
export const isOnBenefit = (history: History, day: PlainDate): boolean =>
  history.benefits.some((spell) => contains(spell, day));

/** The exemption that frees the client from the work obligation on a day, if any. */
export const exemptionOn = (history: History, day: PlainDate): ExemptionSpell | undefined =>
  history.exemptions.find((exemption) => contains(exemption, day));

export type Help = Spell & { readonly kind: "plan" | "trajectory" | "instrument" };

/**
 * The first plan, trajectory or instrument that runs on `entry` or starts after it. A plan without instrument and an
 * instrument without plan both count (domain page 09). When it runs at entry, help counts from entry.
 */
export const firstHelp = (
  history: History,
  entry: PlainDate,
): { readonly on: PlainDate; readonly help: Help } | undefined => {
  let first: { on: PlainDate; help: Help } | undefined;
  const weigh = (kind: Help["kind"], spells: readonly Spell[]): void => {
    for (const spell of spells) {
      const on = spell.from > entry ? spell.from : contains(spell, entry) ? entry : undefined;
      if (on !== undefined && (first === undefined || on < first.on)) first = { on, help: { ...spell, kind } };
    }
  };
  weigh("plan", history.plans);
  weigh("trajectory", history.trajectories);
  weigh("instrument", history.instruments);
  return first;
};

/** Helped within a term: help that runs at entry or starts no later than `lastDay`. */
export const isHelpedBy = (history: History, entry: PlainDate, lastDay: PlainDate): boolean => {
  const first = firstHelp(history, entry);
  return first !== undefined && first.on <= lastDay;
};
