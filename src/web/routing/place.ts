import { z } from "zod";

/** A page's address as data: its path, and what of its state is kept in the address. Links are made from it. */
export type Place<Params extends z.ZodType = z.ZodType, Search extends z.ZodType = z.ZodType> = {
  /** Parameters as {clientId}. */
  readonly path: `/${string}`;
  readonly params: Params;
  /** Every key optional or with a `.catch()`: an address somebody typed never breaks a page. */
  readonly search: Search;
};

const nothing = z.object({});
type Nothing = typeof nothing;

export const place = <P extends z.ZodType = Nothing, S extends z.ZodType = Nothing>(said: {
  readonly path: `/${string}`;
  readonly params?: P;
  readonly search?: S;
}): Place<P, S> => ({
  path: said.path,
  params: said.params ?? (nothing as unknown as P),
  search: said.search ?? (nothing as unknown as S),
});

export type Whereabouts<P extends Place> = ParamsPart<z.output<P["params"]>> & {
  readonly search?: Partial<z.output<P["search"]>>;
};

/** An empty object's schema reads as a record of nevers. */
type ParamsPart<T> = unknown extends T
  ? { readonly params?: unknown }
  : string extends keyof T
    ? { readonly params?: undefined }
    : { readonly params: T };

type Loose = { readonly params?: unknown; readonly search?: unknown };

/** The address of a page. What is empty, or what the page takes by default, is not in it. */
export const hrefTo = <P extends Place>(to: P, where: Whereabouts<P>): string => {
  const { params, search } = where as Loose;
  const values = (params ?? {}) as Readonly<Record<string, unknown>>;
  const path = to.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values[name])));
  const usual = to.search.safeParse({}).data as Readonly<Record<string, unknown>> | undefined;
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries((search ?? {}) as Readonly<Record<string, unknown>>))
    if (value !== undefined && value !== null && value !== "" && value !== usual?.[name])
      query.set(name, String(value));
  const tail = query.toString();
  return tail === "" ? path : `${path}?${tail}`;
};

/** A page number in an address. */
export const pageNumber = z.coerce.number<string | number>().int().min(1).catch(1);
