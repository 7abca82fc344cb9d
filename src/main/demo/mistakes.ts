import type { FactBodies, FactKind } from "../../contexts/dossier/public.ts";
import { type DayNumber, dayAt } from "./day-numbers.ts";
import type { Random } from "./random.ts";
import type { Source, Story, Told } from "./story.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What the office said about an entry later on. */
export type Amended =
  | {
      readonly kind: "entry-corrected";
      readonly target: Told;
      readonly from: DayNumber;
      readonly until: DayNumber | null;
      readonly body: FactBodies[FactKind];
      readonly knownOn: DayNumber;
      readonly source: Source;
    }
  | {
      readonly kind: "entry-withdrawn";
      readonly target: Told;
      readonly from: DayNumber;
      readonly until: null;
      readonly body: { readonly reason: string };
      readonly knownOn: DayNumber;
      readonly source: Source;
    };

/**
 * Puts mistakes into a story that is true: about one fact in twenty was written down wrong and corrected, or belongs in
 * another dossier and was withdrawn. What stands in the end is the truth, so only earlier days of knowing show it. `beside` is
 * told of the same facts without mistakes, and refers to them as they were written.
 */
export const withMistakes = (
  { random, today, words, told }: Story,
  beside: readonly Told[],
): readonly (Told | Amended)[] => {
  const written = new Map<Told, Told>();
  const all: (Told | Amended)[] = [];
  for (const truth of told) {
    const about = truth.about === null ? null : (written.get(truth.about) ?? truth.about);
    const mendedOn = truth.knownOn + 2 + random.days(24);
    // a plan in writing is changed in a next version, never corrected
    const isWrong = random.chance(0.05) && mendedOn <= today && !("text" in truth.body);
    const fact = { ...truth, ...(isWrong ? mistaken(random, words, truth) : {}), about };
    written.set(truth, fact);
    all.push(fact);
    if (!isWrong) continue;
    const { from, until, body } = truth;
    all.push({ kind: "entry-corrected", target: fact, from, until, body, knownOn: mendedOn, source: "administration" });
  }
  const asWritten = (fact: Told | null | undefined) => fact && (written.get(fact) ?? fact);
  for (const each of beside) {
    const about = asWritten(each.about) ?? null;
    const fact = {
      ...each,
      about,
      version: asWritten(each.version) ?? undefined,
      entry: asWritten(each.entry) ?? undefined,
    };
    written.set(each, fact);
    all.push(fact);
  }
  return [...all, ...strays(random, today, words, told)];
};

/** What was written instead: another word of the list, another number, or a day close by. */
const mistaken = (random: Random, words: Vocabulary, { from, until, body, knownOn }: Told): Partial<Told> => {
  const wrong = Object.entries(body).flatMap(([field, said]) => {
    const other = otherWord(random, words, field, said);
    return other === undefined || other === said ? [] : [{ ...body, [field]: other }];
  });
  if (wrong.length > 0 && random.chance(0.6)) return { body: random.pick(wrong) };
  if (until !== null) return { until: until + random.pick([-31, -30, 30, 31, 365]) };
  const day = from + random.pick([-9, -2, -1, 1, 2, 10]);
  return { from: day <= knownOn ? day : from - 1 };
};

const otherWord = (random: Random, words: Vocabulary, field: string, said: unknown): unknown => {
  if (field === "scheme") return random.weighted(words.schemes);
  if (field === "ground") return random.weighted(words.grounds);
  if (field === "product") return random.weighted(words.modules);
  if (field === "hoursPerWeek") return Number(said) + random.pick([-4, 2, 4, 8]);
  if (field === "phase") return 1 + (Number(said) % 4);
  return undefined;
};

const strayReasons = ["verkeerd dossier", "dubbel ingevoerd", "niet doorgegaan"];

/** Facts of somebody else, taken away when it was noticed. */
const strays = (random: Random, today: DayNumber, words: Vocabulary, told: readonly Told[]): (Told | Amended)[] => {
  const all: (Told | Amended)[] = [];
  for (const { from, knownOn, source } of told) {
    const noticedOn = knownOn + 1 + random.days(15);
    if (!random.chance(0.008) || noticedOn > today) continue;
    const stray: Told = { ...strayFact(random, words, from), from, knownOn, source, about: null };
    const reason = random.pick(strayReasons);
    const gone = { kind: "entry-withdrawn", target: stray, from, until: null, body: { reason }, source } as const;
    all.push(stray, { ...gone, knownOn: noticedOn });
  }
  return all;
};

const strayFact = (random: Random, words: Vocabulary, from: DayNumber): Pick<Told, "kind" | "body" | "until"> => {
  const product = random.weighted(words.modules) as never;
  return random.pick([
    { kind: "job-started", body: { hoursPerWeek: 24 }, until: null },
    { kind: "plan-made", body: { goal: "betaald werk" }, until: from + 182 },
    { kind: "instrument-started", body: { product }, until: null },
    {
      kind: "exemption-granted",
      body: { ground: random.weighted(words.grounds) as never, decidedOn: dayAt(from) },
      until: from + 182,
    },
  ] as const);
};
