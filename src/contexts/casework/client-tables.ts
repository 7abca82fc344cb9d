import type { ClientTable } from "../dossier/public.ts";

/** Rows about clients beside the lists that are made of ledgers. */
export const caseworkClientTables: readonly ClientTable[] = ["casework.mail"];
