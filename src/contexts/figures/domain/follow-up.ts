import { addDays, type PlainDate } from "../../../kernel/plain-date.ts";

/** How far the people of a cohort have been followed, by the last day that is known. */
export type FollowUp = {
  /** Counted spells whose year is not over yet: nobody can say whether they are still on benefit after it. */
  readonly pending: number;
  /** The day on which the last of these is judged; null when none is pending. */
  readonly completeOn: PlainDate | null;
  /** Exits count until a day that has yet to come. */
  readonly exitsPending: boolean;
};

export const followedWhole: FollowUp = { pending: 0, completeOn: null, exitsPending: false };

/** The day a spell is judged: whether it still runs, and whether help came by then (domain page 09). */
export const judgingDay = (start: PlainDate, followUpDays: number): PlainDate => addDays(start, followUpDays);

type Followed = { readonly exitBy: PlainDate; readonly followUpDays: number };

/** How far these spells have been followed when `until` is the last day that is known. */
export const followUpOf = (
  starts: Iterable<PlainDate>,
  { exitBy, followUpDays }: Followed,
  until: PlainDate,
): FollowUp => {
  let pending = 0;
  let completeOn: PlainDate | null = null;
  for (const start of starts) {
    const judged = judgingDay(start, followUpDays);
    if (judged <= until) continue;
    pending += 1;
    if (completeOn === null || judged > completeOn) completeOn = judged;
  }
  return { pending, completeOn, exitsPending: exitBy > until };
};
