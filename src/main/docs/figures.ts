import { catalogue } from "../../contexts/figures/domain/catalogue.ts";
import { differenceReasons } from "../../contexts/figures/domain/difference-reasons.ts";
import { code, codes, markdown, type Page, table } from "./page.ts";
import { wordsOf } from "./words.ts";

const about = `Every figure there is. Its id and version never change their meaning: another definition is another version. A figure is counted by one pure
function over one client's history; the same function tells on a client's page in which figures they count and why.`;

/** The catalogue (figures/domain/catalogue.ts) with the words of the definitions page. */
export const figuresPage = async (): Promise<Page> => {
  const { figureWords, nameInCatalogue } = await wordsOf("figures/figure-words.ts");
  const { reasonAlone } = await wordsOf("figures/difference-words.ts");
  return {
    name: "figures.md",
    text: markdown(
      "Figures",
      about,
      ...catalogue.map((figure) => {
        const words = figureWords.en[nameInCatalogue(figure.id)];
        if (words === undefined) throw new Error(`the figure ${figure.id} has no words`);
        const days = String(figure.parameters["followUpDays"] ?? "");
        return [
          `## ${figure.id}: ${words.name}`,
          words.definition(days),
          table(
            ["version", "unit", "numerator", "denominator", "parameters", "used by", "source"],
            [
              [
                String(figure.version),
                figure.unit,
                figure.numerator ?? words.formula,
                figure.denominator ?? "",
                Object.entries(figure.parameters)
                  .map(([name, value]) => `${name} = ${value}`)
                  .join(", "),
                figure.usedBy.join(", "),
                figure.source,
              ],
            ],
          ),
        ].join("\n\n");
      }),
      "## Why a figure reads differently",
      `\`bin/trede figures difference\` and the page of differences tell how many spells changed place between two moments, by one of these reasons. The reason is
found by adding what became known, one reason at a time, until the place is the later one; where no reason does it alone it is ${codes(["several-together"])}.`,
      table(
        ["reason", "in words"],
        differenceReasons.map((reason) => [code(reason), reasonAlone("en", reason)]),
      ),
    ),
  };
};
