import type { CampaignId, EntryNumber } from "../../../kernel/ids.ts";
import { endOfTime, type PlainDate } from "../../../kernel/plain-date.ts";
import type { History, ReExaminationCause } from "../../dossier/public.ts";
import { runningDays } from "./days.ts";

/** One time somebody was looked at anew, and what followed on it; null what did not (page 03, "recalls, diagnoses, offers, reports"). */
export type Look = {
  readonly id: EntryNumber;
  readonly from: PlainDate;
  /** The day its outcome was written down; `endOfTime` while it is under way. */
  readonly until: PlainDate;
  readonly cause: ReExaminationCause;
  readonly campaign: CampaignId | null;
  readonly outcome: string | null;
  readonly spokenOn: PlainDate | null;
  readonly diagnosedOn: PlainDate | null;
  /** A plan, trajectory or instrument began. */
  readonly offeredOn: PlainDate | null;
  readonly workedOn: PlainDate | null;
  /** The first day without any benefit. */
  readonly leftOn: PlainDate | null;
};

export const looksOf = (history: History): readonly Look[] =>
  history.reExaminations.map(({ id, from, cause, campaign, closed }) => ({
    id,
    from,
    until: closed?.on ?? endOfTime,
    cause,
    campaign,
    outcome: closed?.outcome ?? null,
    spokenOn: firstAfter({ id, from }, history.contacts),
    diagnosedOn: firstAfter({ id, from }, history.diagnoses),
    offeredOn: firstAfter({ id, from }, history.plans, history.trajectories, history.instruments),
    workedOn: firstAfter({ id, from }, history.jobs),
    leftOn: leftAfter(history, from),
  }));

type Begun = { readonly id: EntryNumber; readonly from: PlainDate };

/** What began before and goes on did not follow; of the day itself only what was recorded after it did. */
const firstAfter = (look: Begun, ...lists: readonly (readonly Begun[])[]): PlainDate | null =>
  lists
    .flat()
    .filter(({ id, from }) => from > look.from || (from === look.from && id > look.id))
    .reduce<PlainDate | null>((first, { from }) => (first === null || from < first ? from : first), null);

const leftAfter = ({ benefits }: History, day: PlainDate): PlainDate | null => {
  const run = runningDays(benefits).find(({ from, until }) => from <= day && day < until);
  return run === undefined || run.until === endOfTime ? null : run.until;
};
