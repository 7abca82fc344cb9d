import { type Import, listImports } from "../../contexts/exchange/public.ts";
import type { Tx } from "../../platform/unit-of-work.ts";

/** Every import, the last first, read a page at a time: there may be many, and each has its mapping with it. */
export async function* everyImport(tx: Tx, pageSize = 200): AsyncGenerator<Import> {
  let before = Number.POSITIVE_INFINITY;
  for (let page = 1; ; page += 1) {
    const { imports } = await listImports(tx, null, page, pageSize);
    for (const each of imports) {
      // one that was begun meanwhile moves the others down a page
      if (each.number >= before) continue;
      before = each.number;
      yield each;
    }
    if (imports.length < pageSize) return;
  }
}

/** The import a number names; undefined when there is none. */
export const importByNumber = async (tx: Tx, number: number, pageSize?: number): Promise<Import | undefined> => {
  for await (const each of everyImport(tx, pageSize)) {
    if (each.number === number) return each;
    if (each.number < number) return undefined;
  }
  return undefined;
};
