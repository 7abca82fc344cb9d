import { readMigrations } from "../../platform/database/migrate.ts";
import { madeBy, type Page } from "./page.ts";
import type { Catalogue, Column, Grant, Policy, Relation, Usage } from "./schema-catalogue.ts";

const about = `-- The database as the migrations make it, read from its own catalogue. ${madeBy}
-- Nothing runs this file. The tables of the job queue (schema pgboss) are made by its library and are not here.
--
-- distributed: each row belongs to the commissioner in tenant_id. reference: the same for all. coordinator: the installation's own.`;

/** The database in SQL, table by table. */
export const schemaPage = ({ roles, usages, relations }: Catalogue): Page => ({
  name: "schema.sql",
  text: `${[
    about,
    `-- roles, none of which can sign in by itself\n${roles.map((role) => `create role ${role} nologin noinherit;`).join("\n")}`,
    [...Map.groupBy(usages, ({ schema }) => schema)].map(usageText).join("\n"),
    ...relations.map(relationText),
  ].join("\n\n")}\n`,
});

const usageText = ([schema, usages]: readonly [string, readonly Usage[]]): string =>
  `create schema ${schema};\ngrant usage on schema ${schema} to ${usages.map(({ role }) => role).join(", ")};`;

/** How tables are spread, by the marks in their migrations. */
const kinds = new Map(
  readMigrations().flatMap(({ statements }) =>
    statements.flatMap((statement) => {
      const [, how, name] = /^-- (distribute|reference): ([a-z_.]+)$/.exec(statement) ?? [];
      return name === undefined ? [] : [[name, how === "distribute" ? "distributed" : "reference"] as const];
    }),
  ),
);

const relationText = (relation: Relation): string =>
  [
    `-- ${relation.name}${relation.kind === "v" ? "" : `: ${kinds.get(relation.name) ?? "coordinator"}`}`,
    relation.kind === "v" ? viewText(relation) : tableText(relation),
    ...(relation.comment === null ? [] : [`comment on table ${relation.name} is '${quoted(relation.comment)}';`]),
    ...relation.columns
      .filter(({ comment }) => comment !== null)
      .map(({ name, comment }) => `comment on column ${relation.name}.${name} is '${quoted(comment ?? "")}';`),
    ...relation.indexes.map((index) => `${index};`),
    ...(relation.enabled ? [`alter table ${relation.name} enable row level security;`] : []),
    ...(relation.forced ? [`alter table ${relation.name} force row level security;`] : []),
    ...relation.policies.map((policy) => policyText(relation.name, policy)),
    ...rolesOf(relation.grants).map((role) => grantText(relation, role)),
  ].join("\n");

const quoted = (text: string): string => text.replaceAll("'", "''");

const tableText = ({ name, columns, constraints }: Relation): string => {
  const lines = [
    ...columns.map(columnText),
    ...constraints.map((constraint) => `constraint ${constraint.name} ${constraint.says}`),
  ];
  return `create table ${name} (\n${lines.map((line) => `  ${line}`).join(",\n")}\n);`;
};

const columnText = ({ name, type, collation, required, usual }: Column): string =>
  [
    `${name} ${type}`,
    ...(collation === null ? [] : [`collate "${collation}"`]),
    ...(required ? ["not null"] : []),
    ...(usual === null ? [] : [`default ${usual}`]),
  ].join(" ");

const viewText = ({ name, options, view }: Relation): string =>
  `create view ${name}${options.length === 0 ? "" : ` with (${options.join(", ")})`} as\n${(view ?? "").trimEnd()}`;

const commands = { "*": "all", r: "select", a: "insert", w: "update", d: "delete" } as const;

const policyText = (table: string, { name, command, roles, using, check }: Policy): string => {
  const lines = [
    `create policy ${name} on ${table} for ${commands[command]} to ${roles.join(", ")}`,
    ...(using === null ? [] : [`  using ${inBrackets(using)}`]),
    ...(check === null ? [] : [`  with check ${inBrackets(check)}`]),
  ];
  return `${lines.join("\n")};`;
};

const inBrackets = (text: string): string => (text.startsWith("(") ? text : `(${text})`);

const rolesOf = (grants: readonly Grant[]): string[] => [...new Set(grants.map(({ role }) => role))];

const order = ["SELECT", "INSERT", "UPDATE", "DELETE"];

const grantText = ({ name, grants }: Relation, role: string): string => {
  const rights = grants
    .filter((grant) => grant.role === role)
    .toSorted((a, b) => order.indexOf(a.right) - order.indexOf(b.right))
    .map(({ right, columns }) => `${right.toLowerCase()}${columns.length === 0 ? "" : ` (${columns.join(", ")})`}`);
  return `grant ${rights.join(", ")} on ${name} to ${role};`;
};
