import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { CodeLabels } from "./codes.ts";
import { type NameEver, namedIn, namesEver } from "./names-ever.ts";

/** A phase as the ledger has it. What it is called, and which there are, is the setting `phases`. */
export const isPhase = (value: unknown): boolean =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 9;

/** The same as the code of a list. */
export const isPhaseCode = (code: string): boolean => /^[1-9]$/.test(code);

/** The lists of phases over time. */
type PhaseLists = {
  readonly days: readonly PlainDate[];
  readonly on: (day: PlainDate) => { readonly phases: CodeLabels };
};

/**
 * Every phase there was up to a day, as it was last called: who was in it then keeps its name. What went from the list ended when it
 * went; what comes later is not there yet.
 */
export const phasesEver = (lists: PhaseLists, upTo: PlainDate): readonly NameEver[] =>
  namesEver(lists, upTo, ({ phases }) => namedIn(phases)).toSorted((a, b) => (a.code < b.code ? -1 : 1));
