import { useLocation, useParams, useRouter } from "@tanstack/react-router";
import type { z } from "zod";
import { hrefTo, type Place, type Whereabouts } from "./place.ts";

export type Here<P extends Place> = {
  readonly params: z.output<P["params"]>;
  readonly search: z.output<P["search"]>;
  /** Changes the state in the address; `replace` leaves no step for the back button. */
  readonly change: (search: Partial<z.output<P["search"]>>, how?: { readonly replace?: boolean }) => void;
};

/** Where the reader is on this page, from the address. */
export const usePlace = <P extends Place>(here: P): Here<P> => {
  const router = useRouter();
  const location = useLocation();
  // the router opens no page whose parameters do not fit
  const params = here.params.parse(useParams({ strict: false })) as z.output<P["params"]>;
  const search = here.search.parse(Object.fromEntries(new URLSearchParams(location.searchStr))) as z.output<
    P["search"]
  >;
  return {
    params,
    search,
    change: (changed, how = {}) => {
      const where = { params, search: { ...(search as object), ...changed } } as Whereabouts<P>;
      const href = hrefTo(here, where);
      if (how.replace) router.history.replace(href);
      else router.history.push(href);
    },
  };
};

/** Goes to another page. */
export const useGo = (): (<P extends Place>(to: P, where: Whereabouts<P>) => void) => {
  const router = useRouter();
  return (to, where) => router.history.push(hrefTo(to, where));
};
