import type { MunicipalityCode } from "../../kernel/ids.ts";
import type { Instant } from "../../kernel/instant.ts";
import { takeNumbers } from "../../platform/counter.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";

export type MunicipalityChange = {
  readonly number: number;
  readonly code: MunicipalityCode;
  readonly name: string;
  readonly recordedAt: Instant;
  readonly recordedBy: string;
} & ({ readonly what: "added" | "removed"; readonly was: null } | { readonly what: "renamed"; readonly was: string });

/** Who changes municipalities takes it before looking at what there is: of two at once the second sees the first. */
export const nextMunicipalityNumber = (tx: Tx): Promise<number> => takeNumbers(tx, "municipality-change", 1);

export const addMunicipalityChange = (tx: Tx, change: MunicipalityChange): Promise<number> =>
  tx.run(
    sql`insert into access.municipality_change (tenant_id, number, code, what, name, was, recorded_at, recorded_by)
        values (${tx.tenantId}, ${change.number}, ${change.code}, ${change.what}, ${change.name}, ${change.was},
                ${change.recordedAt}, ${change.recordedBy})`,
  );

/** The latest first. */
export const listMunicipalityChanges = (tx: Tx): Promise<MunicipalityChange[]> =>
  tx.rows(
    sql<MunicipalityChange>`select number, code, what, name, was, recorded_at as "recordedAt", recorded_by as "recordedBy"
                            from access.municipality_change where tenant_id = ${tx.tenantId} order by number desc`,
  );
