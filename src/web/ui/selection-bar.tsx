import type { ReactElement, ReactNode } from "react";
import "./selection-bar.css";

type Props = {
  /** What is chosen: "25 cliënten gekozen". */
  readonly words: string;
  /** What can be done with it; the primary action last. */
  readonly children: ReactNode;
};

/** What is chosen in a list and what may be done with it: in sight wherever one is in the list. */
export const SelectionBar = ({ words, children }: Props): ReactElement => (
  <div className="trede-selection-bar trede-no-print">
    <span role="status">{words}</span>
    <span className="trede-selection-bar__acts">{children}</span>
  </div>
);
