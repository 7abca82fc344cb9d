import type { ReactElement } from "react";
import "./ball-chip.css";

/** Who has the ball: the words name the party and since when. */
export const BallChip = ({ words }: { readonly words: string }): ReactElement => (
  <span className="trede-ball">{words}</span>
);
