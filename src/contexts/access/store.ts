import type { ClientId, MunicipalityCode, PersonId, ProviderId, TenantId } from "../../kernel/ids.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { PlainDate } from "../../kernel/plain-date.ts";
import { takeNumbers } from "../../platform/counter.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";
import type { RoleHeld, RoleOfStaff } from "./domain/people.ts";
import type { Role } from "./domain/permissions.ts";
import type { PresetName } from "./domain/presets.ts";

export type Commissioner = {
  readonly id: TenantId;
  readonly code: string;
  readonly name: string;
  readonly preset: PresetName;
};

export const findCommissioner = (tx: Tx): Promise<Commissioner | undefined> =>
  tx.row(sql<Commissioner>`select id, code, name, preset from access.commissioner where id = ${tx.tenantId}`);

/** What the commissioner is called, as in letters. */
export const findCommissionerName = async (tx: Tx): Promise<string> => (await findCommissioner(tx))?.name ?? "";

/** False when another commissioner has this code. */
export const addCommissioner = async (
  tx: Tx,
  { code, name, preset }: Omit<Commissioner, "id">,
  now: Instant,
): Promise<boolean> => {
  const added = await tx.run(
    sql`insert into access.commissioner (id, code, name, preset, created_at)
        values (${tx.tenantId}, ${code}, ${name}, ${preset}, ${now}) on conflict (code) do nothing`,
  );
  return added === 1;
};

export type Municipality = { readonly code: MunicipalityCode; readonly name: string };

export const listMunicipalities = (tx: Tx): Promise<Municipality[]> =>
  tx.rows(
    sql<Municipality>`select code, name from access.municipality where tenant_id = ${tx.tenantId} order by name, code`,
  );

export const saveMunicipality = (tx: Tx, { code, name }: Municipality): Promise<number> =>
  tx.run(
    sql`insert into access.municipality (tenant_id, code, name) values (${tx.tenantId}, ${code}, ${name})
        on conflict (tenant_id, code) do update set name = excluded.name`,
  );

export const deleteMunicipality = (tx: Tx, code: MunicipalityCode): Promise<number> =>
  tx.run(sql`delete from access.municipality where tenant_id = ${tx.tenantId} and code = ${code}`);

export type Person = {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string;
  readonly team: string | null;
  readonly workerCode: string | null;
  readonly providerId: ProviderId | null;
  readonly clientId: ClientId | null;
  readonly endedAt: Instant | null;
};

const personColumns = sql`id, name, email, team, worker_code as "workerCode", provider_id as "providerId", client_id as "clientId", ended_at as "endedAt"`;

export const listPeople = (tx: Tx): Promise<Person[]> =>
  tx.rows(sql<Person>`select ${personColumns} from access.person where tenant_id = ${tx.tenantId} order by name, id`);

export const findPerson = (tx: Tx, id: PersonId): Promise<Person | undefined> =>
  tx.row(sql<Person>`select ${personColumns} from access.person where tenant_id = ${tx.tenantId} and id = ${id}`);

/** Whether a client has a sign-in of their own, whose access did not end. */
export const hasSignIn = async (tx: Tx, clientId: ClientId): Promise<boolean> =>
  (await tx.row(sql`select from access.person
    where tenant_id = ${tx.tenantId} and client_id = ${clientId} and ended_at is null`)) !== undefined;

/** Addresses are kept in lower case. */
export const findPersonByEmail = (tx: Tx, email: string): Promise<Person | undefined> =>
  tx.row(
    sql<Person>`select ${personColumns} from access.person where tenant_id = ${tx.tenantId} and email = ${email.toLowerCase()}`,
  );

/** What is somebody else's already. */
export type Taken = "email-taken" | "worker-code-taken" | "client-signs-in-already";

/** Nothing is added when something of it is taken; says what. */
export const addPerson = async (tx: Tx, person: Person, now: Instant): Promise<"added" | Taken> => {
  const added = await tx.run(
    sql`insert into access.person (tenant_id, id, name, email, team, worker_code, provider_id, client_id, created_at)
        values (${tx.tenantId}, ${person.id}, ${person.name}, ${person.email}, ${person.team}, ${person.workerCode},
                ${person.providerId}, ${person.clientId}, ${now})
        on conflict do nothing`,
  );
  return added === 1 ? "added" : takenBy(tx, person);
};

const takenBy = async (tx: Tx, { id, email, clientId }: Omit<Person, "endedAt">): Promise<Taken> => {
  const others = await tx.rows(
    sql<Pick<Person, "email" | "clientId">>`select email, client_id as "clientId" from access.person
      where tenant_id = ${tx.tenantId} and id <> ${id} and (email = ${email} or client_id = ${clientId})`,
  );
  if (others.some((other) => other.email === email)) return "email-taken";
  return others.length > 0 ? "client-signs-in-already" : "worker-code-taken";
};

/** Nothing is changed when something of it is another person's; says what. Their access is kept apart (saveAccessEnd). */
export const changePerson = async (tx: Tx, to: Omit<Person, "endedAt">): Promise<"changed" | Taken> => {
  const changed = await tx.run(
    sql`update access.person set name = ${to.name}, email = ${to.email}, team = ${to.team}, worker_code = ${to.workerCode},
               provider_id = ${to.providerId}, client_id = ${to.clientId}
        where tenant_id = ${tx.tenantId} and id = ${to.id}
          and not exists (select from access.person other where other.tenant_id = ${tx.tenantId} and other.id <> ${to.id}
            and (other.email = ${to.email} or other.worker_code = ${to.workerCode} or other.client_id = ${to.clientId}))`,
  );
  return changed === 1 ? "changed" : takenBy(tx, to);
};

/** Since when somebody has no access; null when they have it. An end that was recorded before stays. */
export const saveAccessEnd = (tx: Tx, id: PersonId, endedAt: Instant | null): Promise<number> =>
  tx.run(
    sql`update access.person set ended_at = ${endedAt}
        where tenant_id = ${tx.tenantId} and id = ${id} and (ended_at is null) <> (${endedAt}::timestamptz is null)`,
  );

/**
 * Until this transaction ends nobody else changes who holds which role: what was decided on the roles held, such as that
 * somebody stays administrator, is still so when it is saved.
 */
export const holdRoles = (tx: Tx): Promise<number> => takeNumbers(tx, "role-change", 1);

export const listRolesHeld = (tx: Tx): Promise<RoleOfStaff[]> =>
  tx.rows(
    sql<RoleOfStaff>`select r.person_id as "personId", r.role, r.from_day as "from", r.until_day as "until",
                            p.ended_at is null as "hasAccess"
                     from access.role_held r join access.person p on p.tenant_id = r.tenant_id and p.id = r.person_id
                     where r.tenant_id = ${tx.tenantId} order by r.person_id, r.role, r.from_day`,
  );

export const rolesOf = (tx: Tx, person: PersonId, day: PlainDate): Promise<{ role: Role }[]> =>
  tx.rows(
    sql<{ role: Role }>`select role from access.role_held where tenant_id = ${tx.tenantId} and person_id = ${person}
                        and from_day <= ${day} and (until_day is null or until_day > ${day}) order by role`,
  );

export const saveRole = (tx: Tx, { personId, role, from, until }: RoleHeld): Promise<number> =>
  tx.run(
    sql`insert into access.role_held (tenant_id, person_id, role, from_day, until_day, granted_by)
        values (${tx.tenantId}, ${personId}, ${role}, ${from}, ${until}, ${tx.actor.name})
        on conflict (tenant_id, person_id, role, from_day) do update set until_day = excluded.until_day`,
  );
