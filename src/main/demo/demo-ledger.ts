import type { Entry } from "../../contexts/dossier/public.ts";
import type { EntryNumber } from "../../kernel/ids.ts";
import { type Instant, instantOf, millisecondsOf } from "../../kernel/instant.ts";
import type { PlannedEntry } from "./client-history.ts";

/** A planned history as the ledger of a client who is new: numbered from 1, recorded in that order from `now` on. */
export const ledgerOf = (planned: readonly PlannedEntry[], now: Instant): readonly Entry[] =>
  planned.map(({ entry }, i) => {
    const number = (i + 1) as EntryNumber;
    const recordedAt = instantOf(millisecondsOf(now) + i);
    const times = { number, recordedAt, knownFrom: recordedAt };
    if ("target" in entry) return { ...entry, ...times } as Entry;
    return { ...entry, subject: entry.subject === "own" ? number : entry.subject, ...times } as Entry;
  });
