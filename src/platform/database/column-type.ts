export type Value = string | number | boolean | null;

/** The types that bulk writes use, by the names PostgreSQL has for them. */
export type ColumnType = "uuid" | "text" | "int" | "bigint" | "date" | "timestamptz" | "bool";
