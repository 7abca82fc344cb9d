import { endOfTime } from "../../../kernel/plain-date.ts";
import type { ExemptionSpell, ReExamination } from "../../dossier/public.ts";
import { earliest, latest, runningDays, without } from "./days.ts";
import { type Moment, moment, named, type Told } from "./moment.ts";

/** Each day an exemption is to be looked at again asks for that until somebody did, or it is over. */
export const reviewsDue = ({ id, from, until, reviewOn, reviews }: ExemptionSpell): Moment[] => {
  const end = until ?? endOfTime;
  const asked = [{ from, reviewOn }, ...reviews];
  return asked.flatMap((each, i) => {
    const next = asked[i + 1]?.from ?? endOfTime;
    const begin = latest(each.from, from);
    const last = earliest(next, end);
    if (each.reviewOn === null || begin >= last) return [];
    return [moment(id, { from: begin, until: last }, { dueOn: each.reviewOn, cameOn: next < endOfTime ? next : null })];
  });
};

/** Under way until its outcome is written down. */
export const underWay = ({ id, from, closed }: ReExamination): Moment =>
  moment(id, { from, until: closed?.on ?? endOfTime }, { cameOn: closed?.on ?? null });

/** From the first day on benefit, or the last time somebody was looked at, until the next time. */
export const toReExamine = ({ history: { benefits, reExaminations } }: Told): Moment[] => {
  const looks = reExaminations.map(({ from, closed }) => ({ from, until: closed?.on ?? endOfTime }));
  const looking = runningDays(looks);
  const parts = runningDays(benefits).flatMap((part) => without(part, looking));
  return named(parts, benefits).map(({ subject, days }) =>
    moment(subject, days, { cameOn: looking.some(({ from }) => from === days.until) ? days.until : null }),
  );
};
