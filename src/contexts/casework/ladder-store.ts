import type { PlainDate } from "../../kernel/plain-date.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
import { isSeen } from "./list-store.ts";

export type RungCount = {
  readonly rung: string;
  readonly stand: number;
  readonly tooLong: number;
  readonly entered: number;
};
export type MoveCount = { readonly from: string; readonly to: string | null; readonly people: number };

/** Who stands where on the last day of a period, who of them stays too long, and who came on it within the period. */
export const countOnRungs = (tx: Tx, from: PlainDate, until: PlainDate): Promise<RungCount[]> =>
  tx.rows(sql<RungCount>`
    select s.rung,
           count(*) filter (where s.from_day < ${until} and s.until_day >= ${until})::int as stand,
           count(*) filter (where s.from_day < ${until} and s.until_day >= ${until} and s.last_on < ${until}::date - 1)::int as "tooLong",
           count(*) filter (where s.from_day >= ${from} and s.from_day < ${until})::int as entered
    from casework.rung_stay s
    where s.tenant_id = ${tx.tenantId} and s.until_day >= ${from} and s.from_day < ${until} and s.from_day < s.until_day and ${isSeen(tx, "s")}
    group by s.rung`);

/** From which rung to which, of stays that ended within a period. */
export const countMoves = (tx: Tx, from: PlainDate, until: PlainDate): Promise<MoveCount[]> =>
  tx.rows(sql<MoveCount>`
    select s.rung as "from", s.moved_to as "to", count(*)::int as people
    from casework.rung_stay s
    where s.tenant_id = ${tx.tenantId} and s.until_day >= ${from} and s.until_day < ${until} and s.direction is not null
      and s.from_day < s.until_day and ${isSeen(tx, "s")}
    group by s.rung, s.moved_to order by people desc, s.rung, s.moved_to nulls last`);
