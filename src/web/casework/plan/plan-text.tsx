import type { ReactElement } from "react";
import { useLanguage, useTexts } from "../../languages/use-language.ts";
import { blocksOf, type PlanBlock, stepParts } from "./plan-blocks.ts";
import { planTexts } from "./texts.ts";
import "./plan.css";

type Props = {
  readonly text: string;
  /** The level of its headings. */
  readonly level: 2 | 3 | 4;
};

/** A plan as it is signed, word for word: it is Dutch whatever the reader's language. */
export const PlanText = ({ text, level }: Props): ReactElement => (
  <div className="trede-plan-text" lang="nl">
    {blocksOf(text).map((block) => (
      <Block key={block.heading} block={block} level={level} />
    ))}
  </div>
);

/** Told to who reads the rest of the page in another language. */
export const PlanLanguage = (): ReactElement | null => {
  const say = useTexts(planTexts);
  const { language } = useLanguage();
  return language === "nl" ? null : <p className="trede-soft trede-no-print">{say("in-dutch")}</p>;
};

const Block = ({ block, level }: { readonly block: PlanBlock; readonly level: Props["level"] }): ReactElement => {
  const Heading = `h${level}` as const;
  return (
    <section>
      <Heading>{block.heading}</Heading>
      <Lines {...block} />
    </section>
  );
};

const Lines = ({ kind, lines }: PlanBlock): ReactElement => {
  if (kind === "list")
    return (
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    );
  if (kind === "steps")
    return (
      <ol className="trede-plan-text__steps">
        {lines.map((line) => {
          const [what, when] = stepParts(line);
          return (
            <li key={line}>
              <strong>{what}</strong>
              {when !== "" && <span className="trede-soft">{when}</span>}
            </li>
          );
        })}
      </ol>
    );
  return (
    <>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
};
