import type { getWhatFollowed } from "../../../contexts/casework/diagnosis-api.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { capital } from "../../languages/capital.ts";
import { labelOf, phaseOf } from "../../languages/codes.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { fewestForShare, type RangeShown } from "../../ui/range-shown.ts";
import { followedTexts } from "./followed-texts.ts";

export type WhatFollowed = ReplyOf<typeof getWhatFollowed>;
type Share = WhatFollowed["rows"][number]["inWork"];

/** A share with its interval; of few people how many of how many, since a percentage would say too much. */
export type ShareShown = { readonly words: string; readonly range: RangeShown | null };

export type FollowedShown = {
  readonly about: string;
  readonly rows: readonly {
    readonly key: string;
    readonly what: string;
    readonly people: string;
    readonly inWork: ShareShown;
    readonly offBenefit: ShareShown;
  }[];
  readonly withheld: string | null;
};

export const presentFollowed = (
  { situation, rows, limit, withheld }: WhatFollowed,
  language: Language,
  formats: Formats,
): FollowedShown => {
  const say = sayIn(followedTexts, language);
  const { phase, stay } = situation;
  const shareOf = ({ count, share, low, high }: Share, n: number): ShareShown => ({
    words: say("of-all", { count, n: formats.number(n) }),
    range: n < fewestForShare ? null : { share, low, high, n },
  });
  return {
    about: say("about", {
      phase: phase === null ? say("without-phase") : say("in-phase", { phase: phaseOf(phase, language) }),
      stay: say(stay),
    }),
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
