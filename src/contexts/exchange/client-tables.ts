/** Tables here with rows about clients; they go when a client's dossier does (ADR 0025). */
export const exchangeClientTables: readonly string[] = ["exchange.missing_row", "exchange.row_link"];
