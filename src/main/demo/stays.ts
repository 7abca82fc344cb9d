import type { MunicipalityCode } from "../../kernel/ids.ts";
import { type DayNumber, dayAt } from "./day-numbers.ts";
import { office } from "./office.ts";
import type { Random } from "./random.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A time on benefit, or under the office's care without one (`scheme` null). */
export type Stay = {
  readonly from: DayNumber;
  /** The first day it no longer runs; null while it runs. */
  readonly until: DayNumber | null;
  readonly scheme: string | null;
  readonly municipality: MunicipalityCode;
  /** Distance to the labour market, 1 to 4. */
  readonly phase: number;
  readonly exit: string | null;
};

/** Ten years, as the law keeps them. */
export const storyLength = 3652;

/** Half of all stays are shorter than this, by phase; the tail does the rest. */
const medianDays = [0, 220, 600, 1500, 3200];

/** How likely somebody is back, by why they left. */
const back: Readonly<Record<string, number>> = {
  work: 0.42,
  relationship: 0.35,
  other: 0.35,
  fraud: 0.3,
  study: 0.2,
  moved: 0.1,
};

/** After seasonal work ends and when school is out more people come; in summer fewer. */
const season = [1, 0.85, 0.8, 0.75, 0.72, 0.7, 0.62, 0.68, 0.95, 0.9, 0.92, 0.8];

/** A client's stays over the ten years that end today, in order and apart from each other. */
export const staysOf = (random: Random, today: DayNumber, words: Vocabulary): readonly Stay[] => {
  const first = firstStay(random, today, words);
  const stays = [first];
  for (let last = first; last.until !== null && stays.length < 5; ) {
    if (!random.chance(back[last.exit ?? ""] ?? 0)) break;
    const from = last.until + gap(random);
    if (from > today) break;
    last = stay(random, today, words, { ...last, from, municipality: nextHome(random, last) });
    stays.push(last);
  }
  return stays;
};

const firstStay = (random: Random, today: DayNumber, words: Vocabulary): Stay => {
  const phase = Number(random.weighted({ 1: 16, 2: 30, 3: 30, 4: 24 }));
  const municipality = random.pick([office.municipalities[0], ...office.municipalities]).code;
  // some ask for help without a benefit; they have no scheme
  const scheme = random.chance(0.025) ? null : random.weighted(words.schemes);
  return stay(random, today, words, { from: arrival(random, today), scheme, municipality, phase });
};

/** Later years bring somewhat more people: those who came first left the files of today the longest ago. */
const arrival = (random: Random, today: DayNumber): DayNumber => {
  const begin = today - storyLength;
  for (;;) {
    const share = Math.sqrt(1 + 3 * random.fraction()) - 1;
    const day = begin + Math.floor(share * (storyLength + 1));
    const month = Number(dayAt(day).slice(5, 7));
    if (random.chance(season[month - 1] ?? 1)) return day;
  }
};

const stay = (random: Random, today: DayNumber, words: Vocabulary, as: Omit<Stay, "until" | "exit">): Stay => {
  const until = as.from + 24 + random.days(medianDays[as.phase] ?? 400);
  const exit = random.weighted(words.exits);
  return until > today ? { ...as, until: null, exit: null } : { ...as, until, exit };
};

/** Days between leaving and coming back; one in four is back within the month. */
const gap = (random: Random): number =>
  random.chance(0.25) ? random.between(4, 30) : 30 + Math.min(random.days(260), 2200);

/** Some come back from elsewhere in the region. */
const nextHome = (random: Random, { municipality }: Stay): MunicipalityCode =>
  random.chance(0.06) ? otherThan(municipality) : municipality;

export const otherThan = (municipality: MunicipalityCode): MunicipalityCode => {
  const other = office.municipalities.find(({ code }) => code !== municipality);
  if (other === undefined) throw new Error("the office serves one municipality");
  return other.code;
};
