import type { Connection } from "./database.ts";

/**
 * For questions that join tables filled a moment ago: nothing is known of them yet, so the planner takes them for small and
 * would look all through one for each row of another. Every join is then made by hashing or sorting, whatever it believes.
 */
export const overFreshTables = async <T>({ query }: Connection, ask: () => Promise<T>): Promise<T> => {
  await query("set local enable_nestloop = off");
  const answer = await ask();
  await query("set local enable_nestloop to default");
  return answer;
};
