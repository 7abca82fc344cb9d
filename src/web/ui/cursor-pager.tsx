import type { ReactElement, ReactNode } from "react";
import { Button } from "./button.tsx";
import "./pager.css";

type Props = {
  /** What is shown. */
  readonly words: string;
  /** Export and the like, before the steps. */
  readonly links?: ReactNode;
  /** Back to the first page; left out there. */
  readonly first?: { readonly label: string; readonly onPress: () => void } | undefined;
  readonly next?: { readonly label: string; readonly onPress: () => void } | undefined;
};

/** The foot of a table that grows while it is read: a page begins after the last row of the one before. */
export const CursorPager = ({ words, links, first, next }: Props): ReactElement => (
  <div className="trede-foot">
    <span className="trede-number" role="status">
      {words}
    </span>
    <span className="trede-foot__links trede-no-print">
      {links}
      {[first, next].map(
        (step) =>
          step !== undefined && (
            <Button key={step.label} look="link" small onPress={step.onPress}>
              {step.label}
            </Button>
          ),
      )}
    </span>
  </div>
);
