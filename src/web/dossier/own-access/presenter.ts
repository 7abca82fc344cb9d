import type { listOwnAccess } from "../../../contexts/dossier/api.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { capital } from "../../languages/capital.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { lineInWords } from "../../languages/log-words.ts";
import { sayIn } from "../../languages/texts.ts";
import { ownAccessTexts } from "./texts.ts";

type Line = ReplyOf<typeof listOwnAccess>["lines"][number];

export type Looked = {
  readonly key: string;
  readonly who: string;
  /** What they did, with how often that day. */
  readonly what: string;
  readonly purpose: string;
};
export type LookedDay = { readonly day: string; readonly looked: readonly Looked[] };

/** By day, the same thing by the same function once, with how often: who looked is no list of clicks. */
export const presentOwnAccess = (
  lines: readonly Line[],
  language: Language,
  formats: Formats,
): readonly LookedDay[] => {
  const say = sayIn(ownAccessTexts, language);
  return [...Map.groupBy(lines, ({ on }) => on)].map(([on, some]) => ({
    day: formats.day(on),
    looked: some.map((line) => {
      const { activity, purpose, outcome } = lineInWords(line, language);
      const done = line.outcome === "done" ? activity : `${activity} (${outcome.words})`;
      const times = line.times === 1 ? "" : `, ${say("times", { count: line.times })}`;
      return {
        key: keyOf(line),
        who: whoOf(line, language),
        what: `${capital(done)}${times}`,
        purpose: say("purpose", { purpose }),
      };
    }),
  }));
};

const keyOf = ({ by, role, activity, withdrawn, purpose, outcome }: Line): string =>
  [by, role, activity, withdrawn, purpose, outcome].join("|");

const whoOf = (line: Line, language: Language): string => {
  const say = sayIn(ownAccessTexts, language);
  if (line.by !== "person") return say(line.by);
  return line.role === "" ? say("unknown") : lineInWords(line, language).roles;
};
