import type { PlainDate } from "../../kernel/plain-date.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
import type { NeedCount } from "./domain/shown-needs.ts";
import { isSeen } from "./list-store.ts";

/** Needs that were there on some day of a period, and of how many they still are on its last day. */
export const countNeeds = (tx: Tx, from: PlainDate, until: PlainDate): Promise<NeedCount[]> =>
  tx.rows(sql<NeedCount>`
    select n.need, n.phase, count(distinct n.client_id)::int as clients,
           (count(distinct n.client_id) filter (where n.until_day >= ${until}))::int as "open"
    from casework.unmet_need n
    where n.tenant_id = ${tx.tenantId} and n.from_day < ${until} and n.until_day > ${from} and n.from_day < n.until_day and ${isSeen(tx, "n")}
    group by n.need, n.phase order by clients desc, n.need, n.phase nulls last`);
