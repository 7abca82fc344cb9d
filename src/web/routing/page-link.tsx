import { useRouter } from "@tanstack/react-router";
import type { MouseEvent, ReactElement, ReactNode } from "react";
import { useTexts } from "../languages/use-language.ts";
import { uiTexts } from "../ui/texts.ts";
import { opensElsewhere } from "./opens-elsewhere.ts";
import { hrefTo, type Place, type Whereabouts } from "./place.ts";

type Props<P extends Place> = {
  readonly to: P;
  readonly children: ReactNode;
  readonly className?: string;
  readonly isHere?: boolean;
  /** Opens beside this page, which holds what somebody is typing. */
  readonly isAside?: boolean;
} & Whereabouts<P>;

/** A link to a page of Trede: an ordinary link that does not load everything again. */
export const PageLink = <P extends Place>(props: Props<P>): ReactElement => {
  const router = useRouter();
  const say = useTexts(uiTexts);
  const href = hrefTo(props.to, props as unknown as Whereabouts<P>);
  const follow = (event: MouseEvent): void => {
    if (event.defaultPrevented || props.isAside || opensElsewhere(event)) return;
    event.preventDefault();
    router.history.push(href);
  };
  return (
    <a
      href={href}
      className={props.className}
      aria-current={props.isHere ? "page" : undefined}
      target={props.isAside ? "_blank" : undefined}
      onClick={follow}
    >
      {props.children}
      {props.isAside && <span className="trede-aloud"> {say("opens-aside")}</span>}
    </a>
  );
};
