export type Address = { readonly pathname: string; readonly search: string; readonly hash: string };

/** The address that is open, as a link to it. "//host" on our own site would, as a link, lead to another one. */
export const thisAddress = ({ pathname, search, hash }: Address): string =>
  pathname.startsWith("//") ? "/" : `${pathname}${search}${hash}`;
