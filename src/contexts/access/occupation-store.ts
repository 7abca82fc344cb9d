import { column } from "../../platform/database/columns.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
import type { Occupation } from "./domain/occupations.ts";

/** The commissioner's own list, by what it is called in Dutch. */
export const listOccupations = (tx: Tx): Promise<Occupation[]> =>
  tx.rows(
    sql<Occupation>`select code, nl, en from access.occupation where tenant_id = ${tx.tenantId} order by nl, code`,
  );

/** Adds occupations and mends labels. What a new list no longer has stays, since dossiers may name it. */
export const saveOccupations = async (tx: Tx, occupations: readonly Occupation[]): Promise<void> => {
  await tx.query(
    `insert into access.occupation (tenant_id, code, nl, en)
       select $1::uuid, unnest($2::text[]), unnest($3::text[]), unnest($4::text[])
     on conflict (tenant_id, code) do update set nl = excluded.nl, en = excluded.en`,
    [
      tx.tenantId,
      column("text", occupations, ({ code }) => code),
      column("text", occupations, ({ nl }) => nl),
      column("text", occupations, ({ en }) => en),
    ],
  );
};
