import { type Connection, type Database, openingStatements } from "../../platform/database/database.ts";

export type Recorded = { readonly text: string; readonly parameters: readonly unknown[] | undefined };

/** A database that takes down every statement of a request, opening and commit included, until it is told to stop. */
export const recorded = (database: Database) => {
  const statements: Recorded[] = [];
  let recording = true;
  const watched: Database & { stopRecording: () => void } = {
    ...database,
    stopRecording: () => {
      recording = false;
    },
    transaction: (as, work) => {
      if (!recording) return database.transaction(as, work);
      statements.push(...openingStatements(as).map((text) => ({ text, parameters: undefined })));
      return database.transaction(as, async (connection) => {
        const result = await work(watching(connection, statements));
        statements.push({ text: "commit", parameters: undefined });
        return result;
      });
    },
  };
  return { statements, watched };
};

const watching = (connection: Connection, statements: Recorded[]): Connection => ({
  query: (text, parameters) => {
    statements.push({ text, parameters });
    return connection.query(text, parameters);
  },
});
