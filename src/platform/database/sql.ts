import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
} from "kysely";

/** Statements are written as SQL; what is put in with ${} becomes a parameter, never text (ADR 0005). */
export { sql } from "kysely";

/** A statement and the shape of its rows. The store that writes it vouches for the shape; tests on both databases check it. */
export type Statement<T> = RawBuilder<T>;

/** Turns a statement into text and parameters; runs nothing. */
const compiler = new Kysely<Record<string, never>>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

export const compiled = (
  statement: Statement<unknown>,
): { readonly text: string; readonly parameters: readonly unknown[] } => {
  const { sql: text, parameters } = statement.compile(compiler);
  return { text, parameters };
};
