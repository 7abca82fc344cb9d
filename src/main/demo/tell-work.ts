import type { DayNumber } from "./day-numbers.ts";
import type { Stay } from "./stays.ts";
import type { Story } from "./story.ts";
import { lastDay } from "./tell-benefits.ts";

/** None of them exists. */
export const employers = [
  "Bakkerij De Korenaar",
  "Kwekerij Zonneveld",
  "Transport Dijkzicht",
  "Zorggroep De Linde",
  "Schoonmaakbedrijf Helder",
  "Bouwbedrijf Oudewaard",
  "Hotel De Haven",
  "Supermarkt Nieuwedijk",
  "Metaalwerk Polderweg",
  "Distributiecentrum Waard",
  "Groenvoorziening Rivierenland",
  "Kinderopvang Het Nest",
  "Uitzendbureau Vlot",
  "Garage Van der Sluis",
];

/** Work beside the benefit, and the work somebody leaves for. `next` is when they are back, if they are. */
export const tellWork = (story: Story, stay: Stay, next: DayNumber | null): void => {
  const { random } = story;
  if (random.chance(0.13)) tellSmallJobs(story, stay);
  if (stay.exit !== "work" || stay.until === null) return;
  const from = stay.until - (random.chance(0.2) ? random.between(1, 20) : 0);
  const lost = next === null ? from + 60 + random.days(1400) : next - random.between(0, 20);
  tellJob(story, from, Math.max(lost, from + 14), random.pick([20, 24, 24, 28, 32, 32, 36, 38, 40]));
};

/** Partial exit (glossary): a few hours here and there, at times three jobs at once. */
const tellSmallJobs = (story: Story, stay: Stay): void => {
  const { random } = story;
  const first = stay.from + random.between(20, 500);
  for (let left = random.pick([1, 1, 1, 2, 2, 3]); left > 0; left -= 1) {
    const from = first + random.between(0, 40);
    if (from >= lastDay(story, stay)) continue;
    tellJob(story, from, from + 60 + random.days(200), random.between(4, 14));
  }
};

const tellJob = (story: Story, from: DayNumber, until: DayNumber, hoursPerWeek: number): void => {
  const started = story.tell("job-started", from, { hoursPerWeek, employer: story.random.pick(employers) });
  if (started !== null) story.tell("job-ended", until, {}, { about: started });
};
