import type { EntryNumber } from "../../kernel/ids.ts";
import { type DayNumber, dayAt } from "./day-numbers.ts";
import type { Story, Told } from "./story.ts";

/** What the source of the monthly deliveries is called. */
const feed = "uitkeringsadministratie";

/**
 * A few running benefits and exemptions of which a monthly delivery says otherwise; of some the next month's agreed again. Told
 * with dice of its own.
 */
export const tellDeliveries = (story: Story, told: readonly Told[]): void => {
  const { random } = story;
  for (const each of told) {
    if (each.kind !== "benefit-started" && each.kind !== "exemption-granted") continue;
    if (!runsOn(told, each, story.today) || !random.chance(0.03)) continue;
    const day = firstOfMonth(story.today - random.between(0, 75));
    if (day < each.from + 40) continue;
    const how = { knownOn: day, entry: each };
    const differed = story.tell(
      "delivery-differed",
      day,
      { ...differs(story, each), feed, entry: 0 as EntryNumber },
      how,
    );
    const next = firstOfMonth(day + 45);
    if (differed !== null && random.chance(0.3))
      story.tell("delivery-agreed", next, { feed }, { about: differed, knownOn: next });
  }
};

const runsOn = (told: readonly Told[], each: Told, day: DayNumber): boolean =>
  (each.until === null || each.until > day) &&
  !told.some(({ about, kind }) => about === each && (kind === "benefit-ended" || kind === "exemption-ended"));

/** No longer in the file, or there from another day. */
const differs = ({ random }: Story, { kind, from, until, body }: Told) => {
  if (random.chance(0.4)) return { difference: "gone" } as const;
  const days = { from: dayAt(from + random.between(1, 20)), until: until === null ? null : dayAt(until) };
  const what =
    kind === "benefit-started" && "scheme" in body
      ? { scheme: body.scheme }
      : "ground" in body
        ? { ground: body.ground }
        : {};
  return { difference: "other", said: { ...days, ...what } } as const;
};

const firstOfMonth = (day: DayNumber): DayNumber => day + 1 - Number(dayAt(day).slice(8));
