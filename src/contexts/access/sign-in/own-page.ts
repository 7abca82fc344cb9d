const longest = 1_000;

/**
 * The page to come back to after signing in, as a path of this product; "/" for whatever is none. A link made by somebody else
 * must never lead to another site by way of our sign-in, and browsers read "//host" and "/\host" as one.
 */
export const ownPage = (asked: unknown, publicUrl: string): string => {
  if (typeof asked !== "string" || asked.length > longest || !asked.startsWith("/")) return "/";
  const { origin } = new URL(publicUrl);
  const url = URL.canParse(asked, origin) ? new URL(asked, origin) : undefined;
  // judged as a browser would read it: "/./\\host" comes out as "//host"
  if (url === undefined || url.origin !== origin || /^\/(\/|(v1|sign-in)(\/|$))/.test(url.pathname)) return "/";
  return `${url.pathname}${url.search}${url.hash}`;
};
