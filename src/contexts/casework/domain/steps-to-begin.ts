import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { History, PlanSpell, PlanStep } from "../../dossier/public.ts";

/**
 * Steps of the plan that runs on a day of which nothing has begun yet, in the order of the plan. What has begun follows from the help that
 * was recorded, also by a file: each time a product was given while the plan runs is one step with it, the earliest first.
 */
export const stepsToBegin = (history: History, day: PlainDate): readonly PlanStep[] => {
  const plan = history.plans.findLast(({ from, until }) => from <= day && (until === null || day < until));
  if (plan === undefined) return [];
  const steps = plan.versions.findLast(({ from }) => from <= day)?.body.steps ?? [];
  const begun = begunUnder(history, plan, day);
  const left = steps.toSorted((a, b) => (a.from < b.from ? -1 : 1)).filter(({ product }) => !begun.takeOne(product));
  return steps.filter((step) => left.includes(step));
};

const begunUnder = ({ trajectories, instruments }: History, plan: PlanSpell, day: PlainDate) => {
  const times = new Map<string, number>();
  for (const { product, from, until } of [...trajectories, ...instruments])
    if (product !== null && from <= day && (until === null || until > plan.from))
      times.set(product, (times.get(product) ?? 0) + 1);
  return {
    takeOne: (product: string): boolean => {
      const left = times.get(product) ?? 0;
      times.set(product, left - 1);
      return left > 0;
    },
  };
};
