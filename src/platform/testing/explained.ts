import type { Connection, Database } from "../database/database.ts";

type PlanNode = {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "Index Cond"?: string;
  readonly "Index Name"?: string;
  readonly Plans?: readonly PlanNode[];
};

/** How one statement would be carried out: the tables it reads whole, and by what condition it enters which index. */
export type Plan = {
  readonly statement: string;
  readonly scanned: readonly string[];
  /** "stretch_by_worker (tenant_id = …)". */
  readonly entered: readonly string[];
};

const nodesOf = (node: PlanNode): readonly PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

const planOf = async (
  connection: Connection,
  text: string,
  parameters: readonly unknown[] | undefined,
): Promise<Plan> => {
  const { rows } = await connection.query<{ "QUERY PLAN": readonly { readonly Plan: PlanNode }[] }>(
    `explain (format json) ${text}`,
    parameters,
  );
  const nodes = (rows[0]?.["QUERY PLAN"] ?? []).flatMap(({ Plan }) => nodesOf(Plan));
  return {
    statement: text,
    scanned: nodes.filter((node) => node["Node Type"] === "Seq Scan").map((node) => node["Relation Name"] ?? "?"),
    entered: nodes
      .filter((node) => node["Index Cond"] !== undefined)
      .map((node) => `${node["Index Name"] ?? "?"} ${node["Index Cond"]}`),
  };
};

/** The same database, that keeps the plan of every question put to it, as the role and for the tenant that put it. */
export const explained = (database: Database): { readonly database: Database; readonly plans: Plan[] } => {
  const plans: Plan[] = [];
  const transaction: Database["transaction"] = (as, work) =>
    database.transaction(as, (connection) =>
      work({
        query: async (text, parameters) => {
          if (/^\s*(select|with)\b/i.test(text)) plans.push(await planOf(connection, text, parameters));
          return connection.query(text, parameters);
        },
      }),
    );
  return { database: { ...database, transaction }, plans };
};
