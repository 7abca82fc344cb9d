import type { EntryNumber } from "../../../kernel/ids.ts";
import { endOfInstants } from "../../../kernel/instant.ts";
import type { Entry, Fact } from "./entry.ts";
import { standingFacts } from "./standing.ts";

/**
 * The entries that a fact is about besides itself: what opened the gate, the benefit or the plan it belongs to, and the version of the
 * plan that it names. Without them it counts for nothing.
 */
export const groundsOf = ({ number, subject, body }: Fact): readonly EntryNumber[] => {
  const version = "version" in body ? body.version : subject;
  return [...new Set([subject, version])].filter((ground) => ground !== number);
};

/** The facts that stand and rest on this entry: they no longer count once it is withdrawn. */
export const restingOn = (entries: readonly Entry[], number: EntryNumber): readonly Fact[] =>
  standingFacts(entries, endOfInstants).filter((fact) => groundsOf(fact).includes(number));
