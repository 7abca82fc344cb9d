import type { PlainDate } from "../../kernel/plain-date.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
import type { FollowedGroup, Situation } from "./domain/what-followed.ts";
import { isSeen } from "./list-store.ts";

type Row = Omit<FollowedGroup, "situation"> & Situation;

/** What is looked at on this day or was before, counted: as many groups as there are kinds of help and situations, however many people. */
export const countFollowed = async (tx: Tx, on: PlainDate): Promise<FollowedGroup[]> => {
  const rows = await tx.rows(sql<Row>`
    select nullif(f.what, '') as what, f.phase, f.stay, f.worked, f.limits, f.in_work as "isInWork",
           f.off_benefit as "isOffBenefit", count(*)::int as people
    from casework.followed f
    where f.tenant_id = ${tx.tenantId} and f.looked_on <= ${on} and ${isSeen(tx, "f")}
    group by f.what, f.phase, f.stay, f.worked, f.limits, f.in_work, f.off_benefit`);
  return rows.map(({ phase, stay, worked, limits, ...group }) => ({
    ...group,
    situation: { phase, stay, worked, limits },
  }));
};
