import type { ReactElement, ReactNode } from "react";
import "./strip.css";

export type KeyNumber = {
  readonly label: string;
  readonly value: ReactNode;
  readonly tone?: "brick" | "amber" | undefined;
};

/** The few numbers a page is about, in one line. */
export const Strip = ({ numbers }: { readonly numbers: readonly KeyNumber[] }): ReactElement => (
  <dl className="trede-strip">
    {numbers.map(({ label, value, tone }) => (
      <div key={label} className={`trede-strip__item${tone === undefined ? "" : ` trede-strip__item--${tone}`}`}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
