import type { ReactElement, ReactNode } from "react";
import "./card.css";

export const Cards = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <div className="trede-cards">{children}</div>
);

type Props = { readonly title: string; readonly children: ReactNode; readonly small?: ReactNode };

/** One thing about how it stands: what it is, and in small since when or why. */
export const Card = ({ title, children, small }: Props): ReactElement => (
  <section className="trede-card">
    <h2 className="trede-card__title">{title}</h2>
    <div>{children}</div>
    {small !== undefined && small !== null && <div className="trede-card__small">{small}</div>}
  </section>
);
