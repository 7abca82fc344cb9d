import { type Duration, subtractDuration } from "../../../kernel/duration.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { FacilityRhythm, History } from "../../dossier/public.ts";
import type { OwnDecisionState } from "./own-words.ts";

/** A decision as its client reads it: an exemption by its ground, a premium or facility by what it is. */
export type OwnDecision = {
  readonly kind: "exemption" | "facility";
  readonly code: string;
  readonly state: OwnDecisionState;
  /** Null where it was not asked. */
  readonly decidedOn: PlainDate | null;
  readonly from: PlainDate;
  /** The first day without it; null when no end is known. */
  readonly until: PlainDate | null;
  readonly why: string | null;
  /** In cents. */
  readonly amount: number | null;
  readonly per: FacilityRhythm | null;
  /** Why it was ended before its time. */
  readonly ended: string | null;
};

/** What is over, was refused or was paid once is told this long: after that it is no news any more. */
const toldFor = "P1Y" as Duration;

/** What was decided about exemptions, premiums and facilities: all that holds or is to come, and of the rest the last year's; the latest first. */
export const decisionsOn = (
  { exemptions, facilities }: Pick<History, "exemptions" | "facilities">,
  day: PlainDate,
  { dutyRuns }: { readonly dutyRuns: boolean },
): readonly OwnDecision[] => {
  const since = subtractDuration(day, toldFor);
  return [
    ...exemptions.map(
      ({ ground: code, decidedOn, from, until, why, ended }): OwnDecision => ({
        ...{ kind: "exemption", code, state: exemptOn({ from, until }, day, dutyRuns), from, until },
        ...{ decidedOn, why, amount: null, per: null, ended },
      }),
    ),
    ...facilities.map(
      ({ facility: code, granted, decidedOn, from, until, why, amount, per, ended }): OwnDecision => ({
        ...{ kind: "facility", code, state: granted ? givenOn({ from, until, per }, day) : "refused", from, until },
        ...{ decidedOn, why, amount, per, ended },
      }),
    ),
  ]
    .filter(({ state, from, until }) => isGoing(state) || (until !== null && state === "over" ? until : from) > since)
    .toSorted((a, b) => (a.from === b.from ? 0 : a.from < b.from ? 1 : -1));
};

const isGoing = (state: OwnDecisionState): boolean => state === "to-come" || state === "runs" || state === "idle";

type Days = { readonly from: PlainDate; readonly until: PlainDate | null };

const stateOn = ({ from, until }: Days, day: PlainDate): "to-come" | "runs" | "over" => {
  if (day < from) return "to-come";
  return until === null || day < until ? "runs" : "over";
};

/** Who has no duty to work is not told to be exempt from it. */
const exemptOn = (days: Days, day: PlainDate, dutyRuns: boolean): OwnDecisionState => {
  const state = stateOn(days, day);
  return state === "runs" && !dutyRuns ? "idle" : state;
};

/** What is paid once does not run. */
const givenOn = ({ per, ...days }: Days & Pick<OwnDecision, "per">, day: PlainDate): OwnDecisionState =>
  per === "month" || days.until !== null || day < days.from ? stateOn(days, day) : "once";
