import type { DayNumber } from "./day-numbers.ts";
import type { Stay } from "./stays.ts";
import type { Story, Told } from "./story.ts";
import { lastDay } from "./tell-benefits.ts";

/**
 * A plan that runs out while help goes on is mostly followed by the next one. Told after the rest and with dice of its own, so
 * that first plans and help are what they were without it.
 */
export const tellRenewals = (story: Story, stays: readonly Stay[], told: readonly Told[]): void => {
  for (const stay of stays) {
    const plans = told.filter(
      ({ kind, from }) => kind === "plan-made" && from >= stay.from && from < lastDay(story, stay),
    );
    for (const plan of plans) renew(story, stay, plan, { plans, told });
  }
};

type Facts = { readonly plans: readonly Told[]; readonly told: readonly Told[] };

const renew = (story: Story, stay: Stay, plan: Told, { plans, told }: Facts): void => {
  const { random } = story;
  for (let ends = plan.until; ends !== null && ends < lastDay(story, stay); ) {
    const on: DayNumber = ends - random.between(-10, 20);
    const next = plans.find(({ from }) => from > plan.from && from < on + 60);
    if (next !== undefined || on >= lastDay(story, stay) || !helpRuns(told, on) || random.chance(0.1)) return;
    ends = on + random.pick([182, 273, 365, 365]);
    story.tell("plan-made", on, { goal: random.pick(renewedGoals) }, { until: ends, knownOn: on });
  }
};

const helpRuns = (told: readonly Told[], day: DayNumber): boolean =>
  told.some((each) => {
    if (!/^(trajectory|instrument)-started$/.test(each.kind) || each.from > day + 60) return false;
    const end = told.find(({ about, kind }) => about === each && kind.endsWith("-ended"));
    return end === undefined || end.from > day;
  });

const renewedGoals = [
  "betaald werk, stap voor stap meer uren",
  "werkstage afronden, daarna betaald werk",
  "vasthouden wat er is bereikt en solliciteren",
  "deeltijdwerk naast de zorg voor de kinderen",
  "Nederlands tot niveau B1, daarna werk",
];
