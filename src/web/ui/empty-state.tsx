import type { ReactElement, ReactNode } from "react";
import "./empty-state.css";

type Props = { readonly why: string; readonly action?: ReactNode };

/** Nothing to show: one sentence why, one action. */
export const EmptyState = ({ why, action }: Props): ReactElement => (
  <div className="trede-empty">
    <p>{why}</p>
    {action}
  </div>
);
