import { dayOfNumber, type PlainDate } from "../../../kernel/plain-date.ts";
import type { CodeLabels } from "./codes.ts";

/** A phase as the ledger has it. What it is called, and which there are, is the setting `phases`. */
export const isPhase = (value: unknown): boolean =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 9;

/** The same as the code of a list. */
export const isPhaseCode = (code: string): boolean => /^[1-9]$/.test(code);

type PhaseEver = {
  readonly code: string;
  readonly nl: string;
  readonly en: string;
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
};

/** The lists of phases over time. */
type PhaseLists = {
  readonly days: readonly PlainDate[];
  readonly on: (day: PlainDate) => { readonly phases: CodeLabels };
};

/**
 * Every phase there was up to a day, as it was last called: who was in it then keeps its name. What went from the list ended when it
 * went; what comes later is not there yet.
 */
export const phasesEver = ({ days, on }: PhaseLists, upTo: PlainDate): readonly PhaseEver[] => {
  const ever = new Map<string, PhaseEver>();
  for (const day of [dayOfNumber(Number.NEGATIVE_INFINITY), ...days.filter((each) => each <= upTo)]) {
    const { phases } = on(day);
    for (const [code, phase] of ever)
      if (!Object.hasOwn(phases, code) && (phase.until === null || phase.until > day))
        ever.set(code, { ...phase, until: day });
    for (const [code, { nl, en, from = null, until = null }] of Object.entries(phases))
      ever.set(code, { code, nl, en, from, until });
  }
  return [...ever.values()].toSorted((a, b) => (a.code < b.code ? -1 : 1));
};
