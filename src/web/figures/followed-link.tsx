import type { ReactElement, ReactNode } from "react";
import { opensElsewhere } from "../routing/opens-elsewhere.ts";

/** A link made by the page itself: where to, and how to go there without loading everything again. */
export type Followed = { readonly href: string; readonly follow: () => void };

type Props = {
  readonly link: Followed;
  /** What it is called for who does not see what stands around it. */
  readonly name?: string;
  readonly children: ReactNode;
};

/** As `PageLink`, for where a link needs a name of its own, a place in the page, or stands in a drawing. */
export const FollowedLink = ({ link, name, children }: Props): ReactElement => (
  <a
    href={link.href}
    aria-label={name}
    onClick={(event) => {
      if (opensElsewhere(event)) return;
      event.preventDefault();
      link.follow();
    }}
  >
    {children}
  </a>
);
