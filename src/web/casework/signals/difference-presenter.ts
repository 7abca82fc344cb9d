import type { listClientSignals } from "../../../contexts/casework/signals-api.ts";
import type { EntryNumber } from "../../../kernel/ids.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { capital } from "../../languages/capital.ts";
import { labelOf } from "../../languages/codes.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { differenceTexts } from "./difference-texts.ts";

type Difference = NonNullable<ReplyOf<typeof listClientSignals>["signals"][number]["difference"]>;
type Says = NonNullable<Difference["here"]>;

export type DifferenceShown = {
  /** The entry in the dossier that it is about. */
  readonly entry: EntryNumber;
  /** Null when it was taken away here: then there is nothing to correct, but it can be put back. */
  readonly isHere: boolean;
  readonly what: string;
  readonly here: string;
  readonly thereHead: string;
  readonly there: string;
};

/** What the dossier says beside what the delivery says. */
export const presentDifference = (
  { entry, on, feed, difference, here, there }: Difference,
  language: Language,
  formats: Formats,
): DifferenceShown => {
  const say = sayIn(differenceTexts, language);
  return {
    entry,
    isHere: here !== null,
    what: say(difference),
    here: here === null ? say("taken-away") : inWords(here, language, formats),
    thereHead: say("delivery", { feed, day: formats.day(on) }),
    there: there === null ? say("not-there") : inWords(there, language, formats),
  };
};

const inWords = ({ from, until, scheme, ground = "" }: Says, language: Language, { day, lastDay }: Formats): string => {
  const say = sayIn(differenceTexts, language);
  const what = capital(
    scheme === undefined ? labelOf("ground", ground, language, from) : labelOf("scheme", scheme, language, from),
  );
  return until === null
    ? say("runs", { what, from: day(from) })
    : say("ended", { what, from: day(from), until: lastDay(until) });
};
