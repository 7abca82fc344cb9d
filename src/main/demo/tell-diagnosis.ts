import type {
  CircumstanceCode,
  FactBodies,
  LimitCode,
  OccupationCode,
  OrganisationCode,
  ProductCode,
  WayToTravel,
} from "../../contexts/dossier/public.ts";
import { mayNeedChildCare } from "./ages.ts";
import { type DayNumber, dayAt } from "./day-numbers.ts";
import { additions, diagnosisResults } from "./gate-words.ts";
import type { Story } from "./story.ts";

/** Of the list that ships (seeds/occupations.csv). */
const occupations = [
  "9112",
  "5223",
  "9333",
  "5120",
  "4110",
  "8322",
  "9214",
  "5311",
  "7115",
  "8219",
  "4222",
  "5321",
  "9334",
];
const limits = ["lifting", "standing", "pace", "concentration", "hours", "contact", "sitting", "noise"];
const circumstances = ["language", "child-care", "no-qualification", "transport", "no-experience", "digital"];
const strengths = [
  "komt afspraken na",
  "werkt graag met de handen",
  "vijf jaar ervaring als ploegleider",
  "spreekt drie talen",
  "goed met ouderen",
  "rijbewijs B",
  "leert snel op de werkplek",
];
const wishes = [
  "Ik wil graag weer in de zorg werken, dicht bij huis.",
  "Het liefst iets buiten, met vaste collega's.",
  "Eerst beter Nederlands leren, dan een baan in de techniek.",
  "Werk onder schooltijd, zodat ik er na drie uur voor de kinderen ben.",
  "Mijn groot rijbewijs halen en chauffeur worden.",
];
const ways: readonly WayToTravel[] = ["bicycle", "public-transport", "car"];

/** A diagnosis by somebody, who says what it adds when one of the last year is there already. */
export const tellDiagnosisMade = (story: Story, on: DayNumber, by: OrganisationCode, birthYear: number): void => {
  const isKnown = story.told.some(({ kind, from }) => kind === "diagnosis-made" && from > on - 370 && from <= on);
  const adds = story.random.pick(additions);
  // nobody worked before they were seventeen
  const workedAtMost = Math.max(1, Number(dayAt(on).slice(0, 4)) - birthYear - 17);
  const body = bodyOf(story, workedAtMost);
  const around = (body.circumstances ?? []).filter(
    (code) => (code as string) !== "child-care" || mayNeedChildCare(on, birthYear),
  );
  const { circumstances: _all, ...others } = body;
  const said = { ...others, ...(around.length > 0 ? { circumstances: around } : {}) };
  story.tell("diagnosis-made", on, { ...said, by, ...(isKnown ? { adds } : {}) });
};

const bodyOf = ({ random, words }: Story, workedAtMost: number): Omit<FactBodies["diagnosis-made"], "by"> => {
  const some = <T extends string>(from: readonly string[], most: number): readonly T[] =>
    [...new Set(Array.from({ length: random.between(0, most) }, () => random.pick(from)))] as unknown as readonly T[];
  const conclusion = random.weighted({ "none-needed": 8, mediate: 34, help: 58 } as const);
  const limited = some<LimitCode>(limits, 2).map((code) => ({ code }));
  const around = some<CircumstanceCode>(circumstances, 2);
  const strong = some(strengths, 2);
  return {
    conclusion,
    grounds: random.pick(diagnosisResults),
    wishes: random.pick(wishes),
    wanted: [random.pick(occupations) as OccupationCode],
    experience: [
      {
        occupation: random.pick(occupations) as OccupationCode,
        years: Math.min(random.between(1, 15), workedAtMost),
      },
    ],
    hoursPerWeek: random.pick([16, 20, 24, 28, 32, 36]),
    travel: { minutes: random.pick([30, 45, 60]), by: [random.pick(ways)] },
    ...(conclusion === "help" ? { helpWith: [random.weighted(words.modules) as ProductCode] } : {}),
    ...(limited.length > 0 ? { limits: limited } : {}),
    ...(around.length > 0 ? { circumstances: around } : {}),
    ...(strong.length > 0 ? { strengths: strong } : {}),
  };
};
