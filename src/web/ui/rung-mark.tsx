import type { ReactElement } from "react";
import "./rung-mark.css";

/** The logo: three rungs. The name stands beside it. */
export const RungMark = (): ReactElement => (
  <span className="trede-rung-mark" aria-hidden="true">
    <i />
    <i />
    <i />
  </span>
);

/** Which of how many, as rungs of which one is filled; the words stand beside it. */
export const Rungs = ({ at, of }: { readonly at: number; readonly of: number }): ReactElement => (
  <span className="trede-rungs" aria-hidden="true">
    {Array.from({ length: of }, (_, index) => index + 1).map((rung) => (
      <i key={rung} className={rung === at ? "is-here" : undefined} />
    ))}
  </span>
);
