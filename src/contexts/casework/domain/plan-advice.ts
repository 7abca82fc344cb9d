import type { Diagnosis } from "../../dossier/public.ts";

/** What the diagnosis that counts advised. */
export type Advice = Pick<Diagnosis, "conclusion"> & { readonly helpWith?: readonly string[] | undefined };

/**
 * Whether steps with these products are something else than was advised: help without any of what was named, or any help where none
 * was needed (page 03, "Diagnosis and profiling"). Who mediates may need whatever gets somebody a vacancy.
 */
export const departsFrom = ({ conclusion, helpWith = [] }: Advice, products: readonly string[]): boolean => {
  if (conclusion === "help") return !products.some((product) => helpWith.includes(product));
  return conclusion === "none-needed" && products.length > 0;
};
