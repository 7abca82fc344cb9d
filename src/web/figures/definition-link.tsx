import { useRouter } from "@tanstack/react-router";
import type { ReactElement, ReactNode } from "react";
import { hrefTo } from "../routing/place.ts";
import { FollowedLink } from "./followed-link.tsx";
import { definitionsPlace } from "./places.ts";

/** To the definition of one figure, at its place on the page. */
export const DefinitionLink = ({
  id,
  children,
}: {
  readonly id: string;
  readonly children: ReactNode;
}): ReactElement => {
  const router = useRouter();
  const href = `${hrefTo(definitionsPlace, {})}#${id}`;
  return <FollowedLink link={{ href, follow: () => router.history.push(href) }}>{children}</FollowedLink>;
};
