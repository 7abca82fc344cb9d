import type { ReactElement, ReactNode } from "react";
import type { Tone } from "./tag.tsx";
import "./notice.css";

type Props = {
  readonly tone: Tone;
  readonly children: ReactNode;
  /** Undo, or where to go on. */
  readonly action?: ReactNode;
};

/** What just happened, in the place where it happened; it stays until something else does. */
export const Notice = ({ tone, children, action }: Props): ReactElement => (
  <div className={`trede-notice trede-notice--${tone} trede-notice--in-line`} role="status">
    <span>{children}</span>
    {action}
  </div>
);
