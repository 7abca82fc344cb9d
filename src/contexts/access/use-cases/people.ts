import type { PersonId } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { type Done, done, ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { endRole as decideEnd, grantRole as decideGrant, type PeopleRefusal } from "../domain/people.ts";
import type { Role } from "../domain/permissions.ts";
import {
  findPerson,
  holdRoles,
  addPerson as insertPerson,
  listRolesHeld,
  saveRole,
  changePerson as updatePerson,
} from "../store.ts";

export type NewPerson = {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly team: string | null;
  readonly workerCode: string | null;
  readonly providerId?: string;
  readonly clientId?: string;
};

/** Records somebody with a first role; that they may sign in is another part (`addPerson` in person-access.ts). */
export const recordPerson = async (
  tx: Tx,
  who: NewPerson,
  given: Given,
): Promise<Result<{ personId: PersonId }, PeopleRefusal>> => {
  const id = given.newId<PersonId>();
  const email = who.email.toLowerCase();
  const person = {
    ...who,
    id,
    email,
    providerId: who.providerId ?? null,
    clientId: who.clientId ?? null,
    endedAt: null,
  };
  const added = await insertPerson(tx, person, given.now);
  if (added !== "added") return refuse({ code: added });
  await saveRole(tx, { personId: id, role: who.role, from: given.today, until: null });
  tx.note({ person: id, role: who.role });
  return ok({ personId: id });
};

type Change = {
  readonly personId: PersonId;
  readonly name: string;
  readonly team: string | null;
  readonly workerCode: string | null;
};

export const changePerson = async (tx: Tx, { personId, ...to }: Change): Promise<Result<Done, PeopleRefusal>> => {
  if ((await findPerson(tx, personId)) === undefined) return refuse({ code: "no-such-person" });
  tx.note({ person: personId });
  return (await updatePerson(tx, personId, to)) ? done : refuse({ code: "worker-code-taken" });
};

export const grantRole = async (
  tx: Tx,
  { personId, role, from }: { readonly personId: PersonId; readonly role: Role; readonly from: PlainDate },
): Promise<Result<Done, PeopleRefusal>> => {
  if ((await findPerson(tx, personId)) === undefined) return refuse({ code: "no-such-person" });
  await holdRoles(tx);
  const decided = decideGrant(await listRolesHeld(tx), personId, role, from);
  if (!decided.ok) return decided;
  await saveRole(tx, decided.value);
  tx.note({ person: personId, role, from });
  return done;
};

export const endRole = async (
  tx: Tx,
  { personId, role, until }: { readonly personId: PersonId; readonly role: Role; readonly until: PlainDate },
): Promise<Result<Done, PeopleRefusal>> => {
  if ((await findPerson(tx, personId)) === undefined) return refuse({ code: "no-such-person" });
  await holdRoles(tx);
  const decided = decideEnd(await listRolesHeld(tx), personId, role, until);
  if (!decided.ok) return decided;
  await saveRole(tx, decided.value);
  tx.note({ person: personId, role, until });
  return done;
};
