import type { EndReasonCode, SchemeCode } from "../../contexts/dossier/public.ts";
import type { MunicipalityCode } from "../../kernel/ids.ts";
import type { DayNumber } from "./day-numbers.ts";
import { otherThan, type Stay } from "./stays.ts";
import type { Story } from "./story.ts";

/** The benefit itself: its start and end, where the client lives, and how far from work they are held to be. */
export const tellBenefit = (story: Story, stay: Stay): void => {
  const { random } = story;
  const { from, until, scheme, municipality, exit } = stay;
  if (scheme !== null) {
    const started = story.tell("benefit-started", from, { scheme: scheme as SchemeCode, municipality });
    if (started === null) return;
    if (random.chance(0.02))
      story.tell(
        "benefit-changed",
        from + random.between(90, 700),
        { scheme: other(story, scheme) },
        { about: started },
      );
    if (until !== null && exit !== null)
      story.tell("benefit-ended", until, { reason: exit as EndReasonCode }, { about: started });
  }
  tellMove(story, stay, municipality);
  tellPhases(story, stay);
};

const other = ({ words }: Story, scheme: string): SchemeCode =>
  (Object.keys(words.schemes).find((each) => each !== scheme) ?? scheme) as SchemeCode;

/** Within the region, so that the benefit goes on under the same commissioner. */
const tellMove = (story: Story, stay: Stay, home: MunicipalityCode): void => {
  if (!story.random.chance(0.07)) return;
  const day = stay.from + story.random.between(40, 1200);
  if (day < lastDay(story, stay)) story.tell("municipality-moved", day, { municipality: otherThan(home) });
};

/** What a work intake found, for each phase; without dice, so that the rest is told as it was. */
const grounds: Readonly<Record<number, readonly string[]>> = {
  1: ["recent werk en een diploma", "werkte tot vorige maand, zoekt zelf"],
  2: ["een jaar zonder werk, geen diploma", "wil ander werk en mist daar ervaring voor"],
  3: ["vier jaar zonder werk, schulden", "spreekt nog weinig Nederlands"],
  4: ["lang zonder werk en zorg voor een kind", "kan op dit moment maar een paar uur per week"],
};

const groundsOf = (phase: number, day: DayNumber): string => grounds[phase]?.[day % 2] ?? "werkervaring en opleiding";

const tellPhases = (story: Story, stay: Stay): void => {
  const { random } = story;
  let { phase } = stay;
  for (let day = stay.from + random.between(0, 14); day < lastDay(story, stay); day += 120 + random.days(800)) {
    story.tell("phase-set", day, { phase, grounds: groundsOf(phase, day) });
    // up or down by one, away from the ends
    phase = phase === 1 ? 2 : phase === 4 ? 3 : phase + random.pick([-1, -1, 1]);
  }
};

/** The end of a stay, or tomorrow while it runs: what happens in it happens before. */
export const lastDay = ({ today }: Pick<Story, "today">, { until }: Stay): DayNumber => until ?? today + 1;
