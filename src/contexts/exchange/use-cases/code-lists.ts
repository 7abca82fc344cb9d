import type { PersonId } from "../../../kernel/ids.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { listMunicipalities, listPeople, loadPolicy } from "../../access/public.ts";
import type { CodeLists } from "../domain/row-reading.ts";

/** What a file's codes are checked against: the commissioner's own lists, also codes that are no longer given out. */
export const codeLists = async (tx: Tx, given: Given): Promise<CodeLists> => {
  const settings = (await loadPolicy(tx)).on(given.today);
  const municipalities = (await listMunicipalities(tx)).map(({ code }) => code as string);
  return {
    schemes: new Set(Object.keys(settings.schemes)),
    grounds: new Set(Object.keys(settings.exemptionGrounds)),
    endReasons: new Set(Object.keys(settings.endReasons)),
    products: new Set(Object.keys(settings.products)),
    municipalities: new Set(municipalities),
    workers: new Set((await workerCodes(tx)).keys()),
    onlyMunicipality: municipalities.length === 1 ? (municipalities[0] ?? null) : null,
  };
};

/** How files name workers. */
export const workerCodes = async (tx: Tx): Promise<Map<string, PersonId>> =>
  new Map((await listPeople(tx)).flatMap(({ id, workerCode }) => (workerCode === null ? [] : [[workerCode, id]])));
