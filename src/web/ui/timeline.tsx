import type { ReactElement, ReactNode } from "react";
import "./timeline.css";

export const Timeline = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <div className="trede-timeline">{children}</div>
);

export const TimelineMonth = (props: { readonly month: string; readonly children: ReactNode }): ReactElement => (
  <section>
    <h3 className="trede-timeline__month">{props.month}</h3>
    <ol>{props.children}</ol>
  </section>
);

type ItemProps = {
  readonly when: string;
  /** A short rung: it happened, but the story does not turn on it. */
  readonly isQuiet?: boolean;
  /** What somebody comes for: it is brought into view and gets the focus. */
  readonly isSought?: boolean;
  readonly children: ReactNode;
  readonly marks?: ReactNode;
  /** Who, source, what may be done. */
  readonly small?: ReactNode;
};

const bringIntoView = (item: HTMLLIElement | null): void => {
  item?.scrollIntoView({ block: "center" });
  item?.focus({ preventScroll: true });
};

export const TimelineItem = (props: ItemProps): ReactElement => (
  <li
    className={`trede-timeline__item${props.isQuiet ? " is-quiet" : ""}${props.isSought ? " is-sought" : ""}`}
    tabIndex={props.isSought ? -1 : undefined}
    ref={props.isSought ? bringIntoView : undefined}
  >
    <span className="trede-timeline__when">{props.when}</span>
    <span className="trede-timeline__rung" aria-hidden="true" />
    <div className="trede-timeline__what">
      {props.children} {props.marks !== undefined && <span className="trede-timeline__marks">{props.marks}</span>}
      {props.small !== undefined && <div className="trede-timeline__small">{props.small}</div>}
    </div>
  </li>
);
