import type { ReactElement } from "react";
import "./bars.css";

export type Bar = {
  readonly key: string;
  readonly name: string;
  /** From left to right, in percent of the widest bar; a bad part is striped, so that it is not told by colour alone. */
  readonly parts: readonly { readonly width: number; readonly isBad?: boolean }[];
};

/** Bars are for who looks; a table beside them says the same in numbers. */
export const Bars = ({ bars }: { readonly bars: readonly Bar[] }): ReactElement => (
  <ul className="trede-bars" aria-hidden="true">
    {bars.map(({ key, name, parts }) => (
      <li key={key}>
        <span>{name}</span>
        <span className="trede-bars__track">
          {parts.map(({ width, isBad }) => (
            <i key={String(isBad)} className={isBad ? "is-bad" : undefined} style={{ width: `${width}%` }} />
          ))}
        </span>
      </li>
    ))}
  </ul>
);
