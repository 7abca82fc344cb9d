import { type Duration, subtractDuration } from "../../../kernel/duration.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { ClaimOutcome, History } from "../../dossier/public.ts";
import { saysWhy } from "./gate-words.ts";

/** How a claim ended, as who claimed reads it. */
export type OwnClaim = {
  readonly on: PlainDate;
  readonly outcome: ClaimOutcome;
  /** Of what was decided against them. */
  readonly why: string | null;
};

/** As long as other decisions are told (own-decisions.ts). */
const toldFor = "P1Y" as Duration;

/** The last word on each claim, of the last year; the latest first. */
export const claimsOn = ({ gates }: Pick<History, "gates">, day: PlainDate): readonly OwnClaim[] => {
  const since = subtractDuration(day, toldFor);
  return gates
    .flatMap(({ acts }): OwnClaim[] => {
      const last = acts.findLast((act) => act.kind === "step" && act.outcome !== null && act.on <= day);
      if (last?.kind !== "step" || last.outcome === null || last.on <= since) return [];
      return [{ on: last.on, outcome: last.outcome, why: saysWhy(last.outcome) ? last.result : null }];
    })
    .toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1));
};
