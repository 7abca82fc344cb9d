import type { ReactElement, ReactNode } from "react";
import "./tag.css";

/** moss: done, in time; amber: soon; brick: late, refused; slate: neutral; petrol: where one is. */
export type Tone = "moss" | "amber" | "brick" | "slate" | "petrol";

export const Tag = ({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }): ReactElement => (
  <span className={`trede-tag trede-tag--${tone}`}>{children}</span>
);
