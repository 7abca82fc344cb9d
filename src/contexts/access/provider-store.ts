import type { ProviderId, TenantId } from "../../kernel/ids.ts";
import type { Instant } from "../../kernel/instant.ts";
import { sql } from "../../platform/database/sql.ts";
import type { Tx } from "../../platform/unit-of-work.ts";

export type Provider = { readonly id: ProviderId; readonly registrationNumber: string; readonly name: string };

type ProviderRow = Provider & { readonly addedBy: TenantId };

const columns = sql`id, registration_number as "registrationNumber", name, added_by as "addedBy"`;

/** Every organisation, with how many of its people may sign in for this commissioner. */
export const listProviders = (tx: Tx): Promise<(ProviderRow & { readonly people: number })[]> =>
  tx.rows(
    sql<ProviderRow & { readonly people: number }>`
      select o.id, o.registration_number as "registrationNumber", o.name, o.added_by as "addedBy", count(p.id)::int as people
      from access.provider o
      left join access.person p on p.tenant_id = ${tx.tenantId} and p.provider_id = o.id and p.ended_at is null
      group by o.id order by o.name, o.id`,
  );

export const findProvider = (tx: Tx, id: ProviderId): Promise<ProviderRow | undefined> =>
  tx.row(sql<ProviderRow>`select ${columns} from access.provider where id = ${id}`);

export const findProviderByNumber = (tx: Tx, registrationNumber: string): Promise<ProviderRow | undefined> =>
  tx.row(sql<ProviderRow>`select ${columns} from access.provider where registration_number = ${registrationNumber}`);

/** False when an organisation with this number is there already: the database decides. */
export const addProvider = async (tx: Tx, provider: Provider, now: Instant): Promise<boolean> => {
  const added = await tx.run(
    sql`insert into access.provider (id, registration_number, name, added_by, added_at)
        values (${provider.id}, ${provider.registrationNumber}, ${provider.name}, ${tx.tenantId}, ${now})
        on conflict (registration_number) do nothing`,
  );
  return added === 1;
};

/** False when another organisation has this number. */
export const changeProvider = async (tx: Tx, { id, registrationNumber, name }: Provider): Promise<boolean> => {
  const changed = await tx.run(
    sql`update access.provider set registration_number = ${registrationNumber}, name = ${name}
        where id = ${id} and added_by = ${tx.tenantId}
          and not exists (select from access.provider other
                          where other.registration_number = ${registrationNumber} and other.id <> ${id})`,
  );
  return changed === 1;
};
