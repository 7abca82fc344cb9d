import type { PersonId } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { Tx } from "../../../platform/unit-of-work.ts";
import { listPeople, listRolesHeld, type Role, staffWithClients } from "../../access/public.ts";

export type KnownToClient = { readonly name: string; readonly role: Role | null; readonly isTheirs: boolean };

export type People = {
  readonly byId: (id: PersonId | null) => KnownToClient | null;
  /** Of who recorded an entry. */
  readonly recorder: (recordedBy: string | undefined) => KnownToClient | null;
};

/** Staff as a client may know them: who they speak with and who writes to them, by name and role (ADR 0037). `worker` is responsible for them. */
export const peopleForClient = async (tx: Tx, day: PlainDate, worker: PersonId | null): Promise<People> => {
  const roles = Map.groupBy(
    (await listRolesHeld(tx)).filter(({ from, until }) => from <= day && (until === null || until > day)),
    ({ personId }) => personId,
  );
  const roleOf = (id: PersonId): Role | null => {
    const held = (roles.get(id) ?? []).map(({ role }) => role);
    return staffWithClients.find((role) => held.includes(role)) ?? null;
  };
  const staff = (await listPeople(tx)).filter(({ clientId, providerId }) => clientId === null && providerId === null);
  const known = new Map(
    staff.map(({ id, name }) => [`person:${id}`, { name, role: roleOf(id), isTheirs: id === worker }]),
  );
  const recorder = (recordedBy: string | undefined) => known.get(recordedBy ?? "") ?? null;
  return { recorder, byId: (id) => recorder(id === null ? undefined : `person:${id}`) };
};
