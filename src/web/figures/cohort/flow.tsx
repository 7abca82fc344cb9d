import { type ReactElement, useId } from "react";
import { useTexts } from "../../languages/use-language.ts";
import { useWidth } from "../../ui/use-width.ts";
import { FlowDrawing } from "./flow-drawing.tsx";
import { FlowList } from "./flow-list.tsx";
import type { FlowProps } from "./flow-props.ts";
import { cohortTexts } from "./texts.ts";
import "./flow.css";

/** Narrower than this, the words would not fit beside the bars: the tree is a list then. */
const narrowest = 920;

/** The cohort as a tree: bands whose width is the number, or a list of bands on a narrow screen; always in words too. */
export const Flow = (props: FlowProps): ReactElement => {
  const say = useTexts(cohortTexts);
  const [box, width] = useWidth();
  const label = useId();
  return (
    <figure className="trede-flow" ref={box} aria-labelledby={label}>
      <figcaption className="trede-aloud" id={label}>
        {say("flowLabel")}
      </figcaption>
      {width !== null && (width < narrowest ? <FlowList {...props} /> : <FlowDrawing {...props} width={width} />)}
      <details className="trede-flow__in-words trede-small">
        <summary>{say("flowInWords")}</summary>
        <ul>
          {props.view.inWords.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </details>
    </figure>
  );
};
