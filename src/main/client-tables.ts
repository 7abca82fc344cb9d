import { caseworkClientTables } from "../contexts/casework/client-tables.ts";
import { caseworkReadModel } from "../contexts/casework/read-model.ts";
import type { ClientTable } from "../contexts/dossier/public.ts";
import { exchangeClientTables } from "../contexts/exchange/public.ts";

/** Where contexts beside the dossier have rows about clients, which go when a dossier does. */
export const clientTables: readonly ClientTable[] = [
  ...caseworkReadModel.tables,
  ...caseworkClientTables,
  ...exchangeClientTables,
];
