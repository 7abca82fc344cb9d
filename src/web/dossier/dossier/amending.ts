import type { EntryNumber } from "../../../kernel/ids.ts";
import type { Problem } from "../../../platform/endpoint.ts";
import type { TimelineEntry } from "./entry-words.ts";
import type { AmendAct } from "./withdrawal-form.ts";

/** What was on screen when somebody decided. */
export type Shown = { readonly entriesSeen: number; readonly timeline: readonly TimelineEntry[] };

export type Asking = {
  readonly step: "asking";
  readonly act: AmendAct;
  readonly entry: TimelineEntry;
  /** As the page was when the deciding began; the page itself may be asked anew under an open dialog. */
  readonly shown: Shown;
  readonly problem: Problem | null;
};

export type Amending =
  | { readonly step: "reading" }
  | Asking
  | { readonly step: "done"; readonly act: AmendAct; readonly made: EntryNumber; readonly entriesSeen: number }
  | { readonly step: "undone" }
  | { readonly step: "undo-refused"; readonly problem: Problem };

const isOvertaken = ({ problem }: Asking): boolean => problem?.code === "changed-meanwhile";

/** What somebody else recorded since the deciding began; told in the dialog once the server has said so. */
export const newsFor = (asked: Asking, now: readonly TimelineEntry[]): readonly TimelineEntry[] =>
  isOvertaken(asked) ? newSince(asked.shown.timeline, now) : [];

/** What the decision rests on: the page as it was when it began, and as it is only once its news stands in the dialog. */
export const restsOn = (asked: Asking, now: Shown): Shown => (isOvertaken(asked) ? now : asked.shown);

/** Entries that were not there before, or that were corrected, withdrawn or put back since. */
export const newSince = (before: readonly TimelineEntry[], now: readonly TimelineEntry[]): readonly TimelineEntry[] => {
  const known = new Set(before.map(standingOf));
  return now.filter((entry) => !known.has(standingOf(entry)));
};

const standingOf = ({ number, corrected, withdrawn }: TimelineEntry): string =>
  [number, corrected?.entry, withdrawn?.entry].join(" ");
