import { capital } from "../../../languages/capital.ts";
import { durationWords } from "../../../languages/durations.ts";
import type { Language } from "../../../languages/language.ts";
import { sayIn } from "../../../languages/texts.ts";
import { ladderIn } from "./form.ts";
import { ladderTexts } from "./texts.ts";

/** One line per rung, from the top down: its result, its stay and what comes next. */
export const ladderInWords = (value: unknown, language: Language): readonly string[] => {
  const say = sayIn(ladderTexts, language);
  const { ordered, rungs } = ladderIn(value);
  const nameOf = (code: string): string => rungs.find((rung) => rung.code === code)?.[language] ?? code;
  const lines = rungs.toReversed().map((rung) => {
    const length = (key: "usual" | "atMost" | "extension") => {
      const of = rung[key];
      return of === null ? [] : [say(`in-words-${key}`, { length: durationWords(of, language) })];
    };
    const result = language === "nl" ? rung.resultNl : rung.resultEn;
    const next = rung.next.map(nameOf).join(", ");
    return [
      say("in-words", { name: capital(rung[language]), result }),
      ...length("usual"),
      ...length("atMost"),
      ...length("extension"),
      ...(next === "" ? [] : [say("in-words-next", { next })]),
    ].join("; ");
  });
  return ordered ? lines : [say("in-words-unordered"), ...lines];
};
