import type { PersonId } from "../../kernel/ids.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { PlainDate } from "../../kernel/plain-date.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
import type { Absence, Known } from "./domain/absence.ts";

export type KeptAbsence = Known & {
  readonly id: string;
  readonly coverNames: readonly string[];
  /** The first day back before it was ended sooner; null when it was not. */
  readonly firstUntil: PlainDate | null;
};

const absences = sql`
  select a.id, a.person_id as person, p.name, a.from_day as "from", a.until_day as until, a.covered_by as "coveredBy",
         a.first_until_day as "firstUntil",
         array(select c.name from access.person c where c.tenant_id = a.tenant_id and c.id = any(a.covered_by) order by c.name) as "coverNames"
  from casework.absence a join access.person p on p.tenant_id = a.tenant_id and p.id = a.person_id`;

/** Absences that are not over on a day, the first to begin first. */
export const listAbsences = (tx: Tx, on: PlainDate): Promise<KeptAbsence[]> =>
  tx.rows(sql<KeptAbsence>`
    ${absences}
    where a.tenant_id = ${tx.tenantId} and a.until_day > ${on} and a.from_day < a.until_day order by a.from_day, p.name, a.id`);

export type EndedAbsence = KeptAbsence & { readonly firstUntil: PlainDate };

/** Those that were ended sooner and would not be over yet. */
export const listEndedAbsences = (tx: Tx, on: PlainDate): Promise<EndedAbsence[]> =>
  tx.rows(sql<EndedAbsence>`
    ${absences}
    where a.tenant_id = ${tx.tenantId} and a.first_until_day > ${on} order by a.from_day, p.name, a.id`);

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

/** Back sooner; one that has not begun by then never does. Until when it was is kept, so that the end can be revoked. */
export const endAbsence = async (tx: Tx, id: string, back: PlainDate): Promise<boolean> => {
  const ended = await tx.run(sql`
    update casework.absence set until_day = ${back}, first_until_day = coalesce(first_until_day, until_day)
    where tenant_id = ${tx.tenantId} and id = ${id} and until_day > ${back} and from_day < until_day`);
  return ended > 0;
};

export const revokeEndOfAbsence = async (tx: Tx, id: string): Promise<boolean> => {
  const revoked = await tx.run(sql`
    update casework.absence set until_day = first_until_day, first_until_day = null
    where tenant_id = ${tx.tenantId} and id = ${id} and first_until_day is not null`);
  return revoked > 0;
};
