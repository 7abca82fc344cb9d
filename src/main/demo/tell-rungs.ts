import type { FactBodies, OrganisationCode, RungCode } from "../../contexts/dossier/public.ts";
import type { DayNumber } from "./day-numbers.ts";
import type { Stay } from "./stays.ts";
import type { Story } from "./story.ts";
import { lastDay } from "./tell-benefits.ts";

/** Before these years nobody was put on a rung here. */
const recordedFor = 4 * 365;

const reasons = ["er kwam zorg thuis tussen", "de plek paste niet", "eerst weer wennen aan een vast ritme"];

/**
 * Stays on the ladder, from where somebody stood when they came, or when the office began to record it: mostly a rung at a time and in
 * time, some longer than they should, some down again. Told after the rest and with dice of its own.
 */
export const tellRungs = (story: Story, stays: readonly Stay[]): void => {
  const { random, today, words } = story;
  const rungs = words.plan.ladder.rungs.map(({ code }) => code);
  for (const stay of stays) {
    let at = random.between(0, Math.max(0, Math.min(2, rungs.length - 1)));
    let day: DayNumber = Math.max(stay.from + random.between(10, 60), today - recordedFor);
    let why: string | null = null;
    while (day < lastDay(story, stay)) {
      say(story, rungs[at] ?? null, day, why);
      const length = random.chance(0.85) ? random.between(150, 360) : random.between(370, 800);
      day += length;
      const isDown = at > 0 && random.chance(0.15);
      // who stays on the highest rung that is reached on benefit goes no further here
      if (!isDown && at >= Math.min(4, rungs.length - 1)) break;
      at += isDown ? -1 : 1;
      why = isDown ? random.pick(reasons) : null;
    }
    if (stay.until !== null && stay.until > today - recordedFor && stay.until <= today)
      say(story, null, stay.until, null);
  }
};

const say = (story: Story, rung: string | null, day: DayNumber, why: string | null): void => {
  const body: FactBodies["rung-set"] = {
    rung: rung as RungCode | null,
    by: "commissioner" as OrganisationCode,
    ...(why === null ? {} : { why }),
  };
  story.tell("rung-set", day, body, { knownOn: day });
};
