import type { PersonId, ProviderId } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { type Done, done, ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import type { ClientNumbers } from "../client-numbers.ts";
import { endRole as decideEnd, grantRole as decideGrant, type PeopleRefusal } from "../domain/people.ts";
import { partyOfRole, type Role } from "../domain/permissions.ts";
import { mayTakeSide, type Named, type Side, type SideRefusal, sideOf, sideOfRole } from "../domain/side.ts";
import { findProvider } from "../provider-store.ts";
import {
  findPerson,
  holdRoles,
  addPerson as insertPerson,
  listRolesHeld,
  type Person,
  saveRole,
  changePerson as updatePerson,
} from "../store.ts";

/** Whom a role of another side than the commissioner's is for; nobody when it is left out. */
export type NamedSide = { readonly providerId?: ProviderId | null; readonly clientNumber?: number | null };

export type NewPerson = NamedSide & {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly team: string | null;
  readonly workerCode: string | null;
};

export type PersonRefusal = PeopleRefusal | SideRefusal;

/** Records somebody with a first role; that they may sign in is another part (`addPerson` in person-access.ts). */
export const recordPerson = async (
  tx: Tx,
  { role, providerId, clientNumber, ...who }: NewPerson,
  given: Given,
  clients: ClientNumbers,
): Promise<Result<{ personId: PersonId }, PersonRefusal>> => {
  const side = sideOfRole(role, await named(tx, { providerId, clientNumber }, clients));
  if (!side.ok) return side;
  const id = given.newId<PersonId>();
  const person = { ...who, ...columnsOf(side.value), id, email: who.email.toLowerCase(), endedAt: null };
  const added = await insertPerson(tx, person, given.now);
  if (added !== "added") return refuse({ code: added });
  await saveRole(tx, { personId: id, role, from: given.today, until: null });
  tx.note({ person: id, role });
  return ok({ personId: id });
};

const named = async (
  tx: Tx,
  { providerId, clientNumber }: { [K in keyof NamedSide]: NamedSide[K] | undefined },
  clients: ClientNumbers,
): Promise<Named> => ({
  provider: providerId == null ? null : ((await findProvider(tx, providerId))?.id ?? "unknown"),
  client: clientNumber == null ? null : ((await clients.idOf(tx, clientNumber)) ?? "unknown"),
});

const columnsOf = (side: Side): Pick<Person, "providerId" | "clientId"> => ({
  providerId: side.kind === "provider" ? side.providerId : null,
  clientId: side.kind === "client" ? side.clientId : null,
});

type Grant = NamedSide & { readonly personId: PersonId; readonly role: Role; readonly from: PlainDate };

/** Gives a role; somebody whose roles are all over may come to another side with it. */
export const grantRole = async (
  tx: Tx,
  { personId, role, from, ...asked }: Grant,
  { today }: Pick<Given, "today">,
  clients: ClientNumbers,
): Promise<Result<Done, PersonRefusal>> => {
  const person = await findPerson(tx, personId);
  if (person === undefined) return refuse({ code: "no-such-person" });
  const side = sideOfRole(role, await namedOrAsBefore(tx, person, role, asked, clients));
  if (!side.ok) return side;
  await holdRoles(tx);
  const held = await listRolesHeld(tx);
  const decided = decideGrant(held, personId, role, from);
  if (!decided.ok) return decided;
  const mayCome = mayTakeSide(sideOf(person), side.value, held, personId, today);
  if (!mayCome.ok) return mayCome;
  const saved = await updatePerson(tx, { ...person, ...columnsOf(side.value) });
  if (saved !== "changed") return refuse({ code: saved });
  await saveRole(tx, decided.value);
  tx.note({ person: personId, role, from });
  return done;
};

/** Who is at that side already need not be told for whom they work. */
const namedOrAsBefore = async (
  tx: Tx,
  { providerId, clientId }: Person,
  role: Role,
  asked: NamedSide,
  clients: ClientNumbers,
): Promise<Named> => {
  const { provider, client } = await named(
    tx,
    { providerId: asked.providerId, clientNumber: asked.clientNumber },
    clients,
  );
  const party = partyOfRole[role];
  return {
    provider: provider ?? (party === "provider" ? providerId : null),
    client: client ?? (party === "client" ? clientId : null),
  };
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
