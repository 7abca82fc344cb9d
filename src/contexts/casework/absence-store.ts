import type { PersonId } from "../../kernel/ids.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { PlainDate } from "../../kernel/plain-date.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
import type { Absence, Known } from "./domain/absence.ts";

export type KeptAbsence = Known & { readonly id: string; readonly coverNames: readonly string[] };

/** Absences that are not over on a day, the first to begin first. */
export const listAbsences = (tx: Tx, on: PlainDate): Promise<KeptAbsence[]> =>
  tx.rows(sql<KeptAbsence>`
    select a.id, a.person_id as person, p.name, a.from_day as "from", a.until_day as until, a.covered_by as "coveredBy",
           array(select c.name from access.person c where c.tenant_id = a.tenant_id and c.id = any(a.covered_by) order by c.name) as "coverNames"
    from casework.absence a join access.person p on p.tenant_id = a.tenant_id and p.id = a.person_id
    where a.tenant_id = ${tx.tenantId} and a.until_day > ${on} order by a.from_day, p.name, a.id`);

export type Covered = { readonly id: PersonId; readonly name: string; readonly until: PlainDate };

/** For whom somebody stands in on a day. */
export const coveredBy = (tx: Tx, me: PersonId, on: PlainDate): Promise<Covered[]> =>
  tx.rows(sql<Covered>`
    select a.person_id as id, p.name, a.until_day as until
    from casework.absence a join access.person p on p.tenant_id = a.tenant_id and p.id = a.person_id
    where a.tenant_id = ${tx.tenantId} and a.until_day > ${on} and a.from_day <= ${on} and ${me}::uuid = any(a.covered_by)
    order by p.name`);

export const insertAbsence = (
  tx: Tx,
  { id, person, from, until, coveredBy: cover }: Absence & { readonly id: string },
  recordedAt: Instant,
): Promise<number> =>
  tx.run(sql`
    insert into casework.absence (tenant_id, id, person_id, from_day, until_day, covered_by, recorded_by, recorded_at)
    values (${tx.tenantId}, ${id}, ${person}, ${from}, ${until}, ${cover}::uuid[], ${tx.actor.name}, ${recordedAt})`);

/** Back sooner: one that has not begun by then goes; one that has ends on the day somebody is back. */
export const endAbsence = async (tx: Tx, id: string, back: PlainDate): Promise<boolean> => {
  const gone = await tx.run(sql`
    delete from casework.absence where tenant_id = ${tx.tenantId} and id = ${id} and from_day >= ${back}`);
  const ended = await tx.run(sql`
    update casework.absence set until_day = ${back} where tenant_id = ${tx.tenantId} and id = ${id} and until_day > ${back}`);
  return gone + ended > 0;
};
