import { capital } from "../../../languages/capital.ts";
import { sayIn } from "../../../languages/texts.ts";
import { inARow, withoutStop } from "../in-a-row.ts";
import { codeTexts } from "./code-texts.ts";
import type { EffectOf, EffectShown, Telling } from "./effect-shown.ts";

type Named = { readonly nl: string; readonly en: string };

/** What is called otherwise, which values can be chosen no longer or up to a day, and how much is written with them. */
export const codesShown = ({ gone, added, renamed, dated }: EffectOf<"codes">, telling: Telling): EffectShown => {
  const { say, on, formats, language } = telling;
  const nameOf = (named: Named & { readonly code: string }): string => capital(named[language] || named.code);
  const entries = gone.reduce((sum, each) => sum + each.entries, 0);
  const use = entries === 0 ? say("codes-unused") : say("codes-used", { count: entries });
  return {
    key: "codes",
    sentences: [
      ...(gone.length + added.length + renamed.length + dated.length === 0 ? [say("codes-same")] : []),
      ...renamed.map((each) => renamedSaid(each, telling)),
      ...dated.flatMap((each) => datedSaid(each, telling)),
      ...(added.length === 0
        ? []
        : [say("codes-added", { count: added.length, names: withoutStop(inARow(added.map(nameOf))) })]),
      ...(gone.length === 0 ? [] : [say("codes-gone", { count: gone.length, day: on, use })]),
    ],
    warnings: gone
      .filter((each) => each.unnamed && each.entries > 0)
      .map((each) => say("code-unnamed", { name: nameOf(each), code: each.code })),
    table:
      gone.length === 0
        ? null
        : {
            caption: say("codes"),
            heads: [say("what"), say("entries"), say("clients")],
            lines: gone.map((each) => ({
              key: each.code,
              label: nameOf(each),
              cells: [formats.number(each.entries), formats.number(each.people)],
            })),
          },
  };
};

const otherOf = { nl: "en", en: "nl" } as const;

/** From when it is called what, and how much keeps the old name; that one language kept its text, which is easily forgotten. */
const renamedSaid = (
  { was, entries, ...is }: EffectOf<"codes">["renamed"][number],
  { language, from }: Telling,
): string => {
  const say = sayIn(codeTexts, language);
  const other = otherOf[language];
  const isHere = was[language] !== is[language];
  const told = isHere ? language : other;
  const rename = say(entries === 0 ? "renamed-none" : "renamed", {
    where: isHere ? "" : say(`in-${other}`),
    was: was[told],
    is: is[told],
    day: from,
    count: entries,
  });
  const keeps = isHere ? other : language;
  return was[keeps] === is[keeps] ? `${rename} ${say(`kept-${keeps}`, { text: is[keeps] })}` : rename;
};

const datedSaid = (
  { from, until, ...named }: EffectOf<"codes">["dated"][number],
  { language, formats }: Telling,
): readonly string[] => {
  const say = sayIn(codeTexts, language);
  const name = named[language] || named.code;
  return [
    ...(from === null ? [] : [say("begins", { name, day: formats.day(from) })]),
    ...(until === null ? [] : [say("ends", { name, last: formats.lastDay(until) })]),
    ...(from === null && until === null ? [say("endless", { name })] : []),
  ];
};
