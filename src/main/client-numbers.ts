import type { ClientNumbers } from "../contexts/access/public.ts";
import { findClientByNumber, labelsOf } from "../contexts/dossier/public.ts";

/** What the dossier knows of client numbers, for who may sign in as a client. */
export const clientNumbers: ClientNumbers = {
  idOf: async (tx, clientNumber) => (await findClientByNumber(tx, clientNumber))?.clientId,
  numbersOf: async (tx, clients) =>
    new Map((await labelsOf(tx, clients)).map(({ clientId, clientNumber }) => [clientId, clientNumber])),
};
