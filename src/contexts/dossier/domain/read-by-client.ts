import { endOfInstants } from "../../../kernel/instant.ts";
import { clientReadsDocument } from "./documents.ts";
import type { Entry, Fact } from "./entry.ts";
import { entryPolicies } from "./entry-policy.ts";
import { standingFacts } from "./standing.ts";

/**
 * The entries of which a client may be told what they say: those their kind's audience has them in, and where each entry says so itself, those
 * that say it as they stand now. Corrections and withdrawals stay, or what was wrong would be told as it was first written.
 */
export const readByClient = <E extends Entry>(entries: readonly E[]): readonly E[] => {
  const standing = standingFacts(entries, endOfInstants);
  const removed = new Set(standing.flatMap(({ kind, subject }) => (kind === "document-removed" ? [subject] : [])));
  const chosen = new Set(
    standing.flatMap((fact) => (saysClientReads(fact) && !removed.has(fact.number) ? [fact.number] : [])),
  );
  return entries.filter(({ kind, number }) => {
    if (kind === "entry-corrected" || kind === "entry-withdrawn") return true;
    const { audience } = entryPolicies[kind];
    return audience === "by-entry" ? chosen.has(number) : audience !== "staff";
  });
};

/** What office and provider write to each other is not for the client, nor is a document that nobody meant for them. */
const saysClientReads = (fact: Fact): boolean => {
  if (fact.kind === "message-sent") return fact.body.withoutClient !== true;
  return fact.kind === "document-added" && clientReadsDocument(fact.body);
};
