import { endOfInstants } from "../../../kernel/instant.ts";
import type { Entry } from "./entry.ts";
import { factBehind, saysTheSame, standingFacts } from "./standing.ts";

/** An entry as it was recorded; a ledger that was only told has no purpose. */
type Recorded = Entry & { readonly purpose?: string };

/**
 * What a client did themselves, signed in: signed or refused a plan, wrote a message, said they can't come, handed something in. What
 * the office recorded of them (a signature on paper, a plan read out at the desk) is the office's own.
 */
export const isClientsOwn = (entry: Recorded): boolean => {
  if (entry.purpose === "own-data") return true;
  switch (entry.kind) {
    case "plan-signed":
      return entry.body.by === "client" && entry.body.how === "signed-in";
    case "plan-shown":
      return entry.body.how === "own-page";
    case "message-sent":
      return entry.body.from === "client";
    case "document-added":
      return entry.body.handedIn === true;
    default:
      return false;
  }
};

/**
 * Whether an amendment takes away or rewrites what a client did themselves. Putting their words back as they were is always allowed:
 * the withdrawal of a withdrawal, or of a correction.
 */
export const touchesClientsOwn = (before: readonly Entry[], after: readonly Entry[], target: Entry): boolean => {
  const fact = factBehind(target, before);
  if (fact === undefined || !isClientsOwn(fact)) return false;
  const [was, is] = [before, after].map((entries) =>
    standingFacts(entries, endOfInstants).find(({ number }) => number === fact.number),
  );
  return is === undefined || (was !== undefined && saysTheSame(was, fact) && !saysTheSame(is, fact));
};
