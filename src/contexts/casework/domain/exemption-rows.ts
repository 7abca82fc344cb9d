import type { EntryNumber } from "../../../kernel/ids.ts";
import { endOfTime, type PlainDate } from "../../../kernel/plain-date.ts";
import type { History } from "../../dossier/public.ts";
import { runningDays } from "./days.ts";
import { type ExemptionRules, isCategorial } from "./exemption-acts.ts";

/** An exemption as campaigns pick by it. */
export type ExemptionRow = {
  readonly id: EntryNumber;
  readonly from: PlainDate;
  readonly until: PlainDate;
  /** The first day of the exemptions that run on into this one: one that was renewed is as old as its first decision. */
  readonly exemptSince: PlainDate;
  readonly ground: string;
  /** Judged for this person, not had by a whole group. */
  readonly individual: boolean;
  /** The days on which it was reviewed: each time somebody was looked at anew. */
  readonly reviewed: readonly PlainDate[];
};

export const exemptionRowsOf = (
  { exemptions }: History,
  rulesOn: (day: PlainDate) => Pick<ExemptionRules, "categorialGrounds">,
): readonly ExemptionRow[] => {
  const runs = runningDays(exemptions);
  return exemptions.map(({ id, from, until, ground, reviews }) => ({
    id,
    from,
    until: until ?? endOfTime,
    exemptSince: runs.find((run) => run.from <= from && from < run.until)?.from ?? from,
    ground,
    individual: !isCategorial(ground, rulesOn(from)),
    reviewed: reviews.map((review) => review.from),
  }));
};
