import type { ReactElement } from "react";
import { useTexts } from "../languages/use-language.ts";
import { uiTexts } from "./texts.ts";
import "./skeleton.css";

type Props = { readonly kind: "text" | "table" | "cards" | "head"; readonly lines?: number };

const usual = { text: 4, table: 10, cards: 4, head: 2 } as const;

/** The shape of what is coming, after 300 ms. As high as what comes, so that nothing jumps. */
export const Skeleton = ({ kind, lines = usual[kind] }: Props): ReactElement => {
  const say = useTexts(uiTexts);
  return (
    <div role="status">
      <span className="trede-aloud">{say("loading")}</span>
      <div className={`trede-skeleton trede-skeleton--${kind}`} aria-hidden="true">
        {Array.from({ length: lines }, (_, index) => `line-${index}`).map((line) => (
          <i key={line} />
        ))}
      </div>
    </div>
  );
};
