import type { InvolvedRoleCode } from "../../contexts/dossier/public.ts";
import type { Stay } from "./stays.ts";
import type { Story } from "./story.ts";
import { lastDay } from "./tell-benefits.ts";
import type { Worker } from "./tell-workers.ts";

/** Others beside the responsible worker: for some debts or civic integration, and for some the benefit. Told with dice of its own. */
export const tellColleagues = (story: Story, stays: readonly Stay[], workers: readonly Worker[]): void => {
  const { random, today } = story;
  for (const stay of stays) {
    if (stay.scheme === null || !random.chance(0.25) || workers.length === 0) continue;
    const day = Math.max(stay.from + random.between(5, 90), today - 900);
    if (day >= lastDay(story, stay)) continue;
    const role = random.weighted({ benefits: 40, debts: 35, "civic-integration": 15, "job-hunter": 10 });
    const { id: worker } = random.pick(workers);
    const joined = story.tell("colleague-joined", day, { worker, role: role as InvolvedRoleCode });
    const leaves = stay.until ?? day + random.between(60, 900);
    if (joined !== null && leaves > day && leaves <= today) story.tell("colleague-left", leaves, {}, { about: joined });
  }
};
