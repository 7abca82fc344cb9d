import type { ReactElement, ReactNode } from "react";
import { PageLink } from "../routing/page-link.tsx";
import type { Place, Whereabouts } from "../routing/place.ts";
import "./button.css";

export type ButtonLook = "primary" | "quiet" | "danger" | "link";

const classOf = (look: ButtonLook, small: boolean): string =>
  `trede-button trede-button--${look}${small ? " trede-button--small" : ""}`;

type Common = { readonly look?: ButtonLook; readonly small?: boolean; readonly children: ReactNode };

type ButtonProps = Common & {
  readonly onPress?: () => void;
  readonly submits?: boolean;
  /** While something is under way: the button stays in place and does nothing. */
  readonly busy?: boolean;
  /** What it is about, for who hears it without its surroundings. */
  readonly aloud?: string;
  readonly expanded?: boolean;
};

export const Button = (props: ButtonProps): ReactElement => {
  const { look = "primary", small = false, busy = false, submits = false } = props;
  return (
    <button
      type={submits ? "submit" : "button"}
      className={classOf(look, small)}
      aria-disabled={busy ? true : undefined}
      aria-expanded={props.expanded}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else props.onPress?.();
      }}
    >
      {props.children}
      {props.aloud !== undefined && <span className="trede-aloud"> {props.aloud}</span>}
    </button>
  );
};

/** A link to a page of Trede that looks like a button. */
export const ButtonToPage = <P extends Place>(props: Common & { readonly to: P } & Whereabouts<P>): ReactElement => (
  <PageLink<Place>
    to={props.to}
    params={props.params}
    search={props.search ?? {}}
    className={classOf(props.look ?? "primary", props.small ?? false)}
  >
    {props.children}
  </PageLink>
);

/** A link out of the pages (sign-in) that looks like a button. */
export const ButtonToAddress = (props: Common & { readonly href: string }): ReactElement => (
  <a href={props.href} className={classOf(props.look ?? "primary", props.small ?? false)}>
    {props.children}
  </a>
);
