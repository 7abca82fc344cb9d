import { endOfTime, type PlainDate } from "../../../kernel/plain-date.ts";
import { type History, type PlanSpell, planParties } from "../../dossier/public.ts";
import { type Days, dayBefore, earliest, latest } from "./days.ts";
import { type Moment, moment, type Told } from "./moment.ts";
import { type Agreed, agreementsOf, standingOf } from "./plan-signing.ts";

/** A newer plan takes the place of an older one. */
export const planDays = (history: History, { from, until }: PlanSpell): Days => {
  const next = history.plans.find((other) => other.from > from)?.from ?? endOfTime;
  return { from, until: until !== null && until < next ? until : next };
};

/** A plan that names its end asks for the next one from beforehand until it is there, also when that is too late. */
export const planToRenew = (history: History, plan: PlanSpell): Moment[] => {
  const { from, until } = planDays(history, plan);
  if (plan.until === null || until !== plan.until) return [];
  const next = history.plans.find((other) => other.from >= until)?.from ?? endOfTime;
  if (next === until) return [];
  return [moment(plan.id, { from, until: next }, { dueOn: dayBefore(until), cameOn: next < endOfTime ? next : null })];
};

/** What was agreed in writing, with the day on which something else is agreed or the plan is over. */
const inWriting = ({ history, normOn }: Pick<Told, "history" | "normOn">): (Agreed & { readonly until: PlainDate })[] =>
  history.plans.flatMap((plan) => {
    const agreed = agreementsOf(plan, normOn).filter(({ versions }) =>
      versions.some(({ body }) => body.text !== undefined),
    );
    const { until } = planDays(history, plan);
    return agreed.map((each, i) => ({ ...each, until: earliest(agreed[i + 1]?.versions[0].from, until) }));
  });

/** Each agreement in writing waits for both: the commissioner's signature, and the client's word, whichever it is. */
export const unsigned = (told: Told): Moment[] =>
  inWriting(told).flatMap((agreed) => {
    const { from, id } = agreed.versions[0];
    const { until } = agreed;
    return from < until ? [moment(id, { from, until }, { cameOn: signedOn(agreed) })] : [];
  });

/** A client who would not sign waits for somebody to speak with them, until they do sign or something else is agreed. */
export const refused = (told: Told): Moment[] =>
  inWriting(told).flatMap(({ acts, until: last }) => {
    const said = acts.filter((act) => act.kind === "refused" || (act.kind === "signed" && act.by === "client"));
    return said.flatMap((act, i) => {
      const next = said[i + 1];
      const until = earliest(next?.on, last);
      if (act.kind !== "refused" || until <= act.on) return [];
      return [moment(act.entry, { from: act.on, until }, { cameOn: next?.kind === "signed" ? next.on : null })];
    });
  });

/** The days on which what is agreed in writing has the client's signature: until they will not any more, or something else is agreed. */
export const signedByClient = (told: Pick<Told, "history" | "normOn">): Days[] =>
  inWriting(told).flatMap(({ acts, until: last }) => {
    const said = acts.filter((act) => act.kind === "refused" || (act.kind === "signed" && act.by === "client"));
    return said.flatMap((act, i) => {
      const until = earliest(said[i + 1]?.on, last);
      return act.kind === "signed" && act.on < until ? [{ from: act.on, until }] : [];
    });
  });

/** The day the second of them said so; null while either has not. */
const signedOn = (agreed: Agreed): PlainDate | null => {
  const days = planParties
    .map((party) => standingOf(agreed, party))
    .map((each) => (each.kind === "waiting" ? null : each.on));
  return days.reduce((last, day) => (last === null || day === null ? null : latest(last, day)));
};
