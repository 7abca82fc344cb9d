import { useRouter } from "@tanstack/react-router";
import type { MouseEvent, ReactElement, ReactNode } from "react";
import { opensElsewhere } from "./opens-elsewhere.ts";
import { hrefTo, type Place, type Whereabouts } from "./place.ts";

type Props<P extends Place> = {
  readonly to: P;
  readonly children: ReactNode;
  readonly className?: string;
  readonly isHere?: boolean;
} & Whereabouts<P>;

/** A link to a page of Trede: an ordinary link that does not load everything again. */
export const PageLink = <P extends Place>(props: Props<P>): ReactElement => {
  const router = useRouter();
  const href = hrefTo(props.to, props as unknown as Whereabouts<P>);
  const follow = (event: MouseEvent): void => {
    if (event.defaultPrevented || opensElsewhere(event)) return;
    event.preventDefault();
    router.history.push(href);
  };
  return (
    <a href={href} className={props.className} aria-current={props.isHere ? "page" : undefined} onClick={follow}>
      {props.children}
    </a>
  );
};
