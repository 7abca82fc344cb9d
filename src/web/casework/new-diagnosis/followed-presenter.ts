import type { getWhatFollowed } from "../../../contexts/casework/diagnosis-api.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { capital } from "../../languages/capital.ts";
import { labelOf, phaseOf } from "../../languages/codes.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import type { RangeShown } from "../../ui/range-shown.ts";
import { followedTexts } from "./followed-texts.ts";

export type WhatFollowed = ReplyOf<typeof getWhatFollowed>;
type Share = WhatFollowed["rows"][number]["inWork"];

export type Trait = WhatFollowed["alike"][number];

/** A share is never without its interval; of few people it is said as how many of how many, since a percentage would say too much. */
export type FollowedShown = {
  readonly about: string;
  /** Each trait as this client has it. */
  readonly traits: Readonly<Record<Trait, string>>;
  readonly rows: readonly {
    readonly key: string;
    readonly what: string;
    readonly people: string;
    readonly inWork: RangeShown;
    readonly offBenefit: RangeShown;
  }[];
  readonly withheld: string | null;
};

export const presentFollowed = (
  { situation, alike, rows, limit, withheld }: WhatFollowed,
  language: Language,
  formats: Formats,
): FollowedShown => {
  const say = sayIn(followedTexts, language);
  const traits = traitsOf(situation, language);
  const shareOf = ({ count, share, low, high }: Share, n: number): RangeShown => ({
    share,
    low,
    high,
    n,
    counted: say("of-all", { count, n: formats.number(n) }),
  });
  return {
    about:
      alike.length === 0
        ? say("about-all")
        : say("about", {
            traits: listed(
              alike.map((trait) => traits[trait]),
              language,
            ),
          }),
    traits,
    rows: rows.map(({ what, people, inWork, offBenefit }) => ({
      key: what ?? "",
      what: capital(what === null ? say("nothing") : labelOf("product", what, language)),
      people: formats.number(people),
      inWork: shareOf(inWork, people),
      offBenefit: shareOf(offBenefit, people),
    })),
    withheld: withheld === 0 ? null : say("withheld", { count: withheld, limit: formats.number(limit) }),
  };
};

const traitsOf = (
  { phase, stay, worked, limits }: WhatFollowed["situation"],
  language: Language,
): Record<Trait, string> => {
  const say = sayIn(followedTexts, language);
  return {
    phase: phase === null ? say("without-phase") : say("in-phase", { phase: phaseOf(phase, language) }),
    stay: say(stay),
    worked: say(worked ? "worked" : "not-worked"),
    limits: say(limits === null ? "no-diagnosis" : limits ? "limits" : "no-limits"),
  };
};

const listed = (words: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: "conjunction" }).format(words);
