import type { PersonId, TenantId } from "../../../kernel/ids.ts";
import type { Instant } from "../../../kernel/instant.ts";
import { type Done, done, ok, type Refusal, type Result, refuse } from "../../../kernel/result.ts";
import type { Connection, Database } from "../../../platform/database/database.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import type { ClientNumbers } from "../client-numbers.ts";
import { endAccess as decideEnd, type PeopleRefusal } from "../domain/people.ts";
import {
  addMembership,
  changeMembershipEmail,
  endMembership,
  endSessionsOf,
  hasMembership,
  reopenMembership,
} from "../sign-in/sign-in-store.ts";
import {
  findPerson,
  findPersonByEmail,
  holdRoles,
  listRolesHeld,
  type Person,
  saveAccessEnd,
  changePerson as updatePerson,
} from "../store.ts";
import { type NewPerson, type PersonRefusal, recordPerson } from "./people.ts";

/**
 * Who may sign in stands in two places, which no database role reaches both: the person, and the membership that sign-in reads
 * before a commissioner is known. So each act here is two transactions, the first one logged; stopped between the two, it
 * is whole when it is asked again.
 */
export type AccessWork = {
  readonly database: Database;
  readonly tenantId: TenantId;
  readonly clients: ClientNumbers;
  readonly run: <T, R extends Refusal>(work: (tx: Tx, given: Given) => Promise<Result<T, R>>) => Promise<Result<T, R>>;
};

type Added = Result<{ personId: PersonId }, PersonRefusal>;

/** Adds somebody with a first role, who may sign in with this address. */
export const addPerson = async (work: AccessWork, who: NewPerson): Promise<Added> => {
  const recorded = await work.run((tx, given) => recordPerson(tx, who, given, work.clients));
  if (recorded.ok) {
    await asAuth(work, (connection) => addMembership(connection, work.tenantId, recorded.value.personId, who.email));
    return recorded;
  }
  return recorded.refusal.code === "email-taken" ? finishAdding(work, who, recorded) : recorded;
};

/** The address is taken, but by somebody who may not sign in: an earlier asking was stopped halfway. */
const finishAdding = async (work: AccessWork, who: NewPerson, refused: Added): Promise<Added> => {
  if (await asAuth(work, (connection) => hasMembership(connection, work.tenantId, who.email))) return refused;
  const halfway = await work.run((tx) => findHalfway(tx, who));
  if (!halfway.ok) return refused;
  const { personId, isAsAsked } = halfway.value;
  await asAuth(work, (connection) => addMembership(connection, work.tenantId, personId, who.email));
  return isAsAsked ? ok({ personId }) : refused;
};

const findHalfway = async (
  tx: Tx,
  { email, role }: NewPerson,
): Promise<Result<{ personId: PersonId; isAsAsked: boolean }, PeopleRefusal>> => {
  const person = await findPersonByEmail(tx, email);
  if (person === undefined) return refuse({ code: "no-such-person" });
  const held = await listRolesHeld(tx);
  tx.note({ person: person.id, halfway: true });
  const isAsAsked = held.some((each) => each.personId === person.id && each.role === role && each.until === null);
  return ok({ personId: person.id, isAsAsked });
};

type Change = Pick<Person, "name" | "email" | "team" | "workerCode"> & { readonly personId: PersonId };

/**
 * Changes what is known of a person. The address is how somebody is recognised the first time, so it changes where sign-in looks
 * too; who signed in before is recognised by their identity, whatever their address has become.
 */
export const changePerson = async (work: AccessWork, change: Change): Promise<Result<Done, PersonRefusal>> => {
  const email = change.email.toLowerCase();
  const changed = await work.run((tx) => recordChange(tx, { ...change, email }));
  if (!changed.ok) return changed;
  await asAuth(work, (connection) => changeMembershipEmail(connection, work.tenantId, change.personId, email));
  return done;
};

const recordChange = async (tx: Tx, { personId, ...to }: Change): Promise<Result<Done, PersonRefusal>> => {
  const person = await findPerson(tx, personId);
  if (person === undefined) return refuse({ code: "no-such-person" });
  tx.note({ person: personId });
  const changed = await updatePerson(tx, { ...person, ...to });
  return changed === "changed" ? done : refuse({ code: changed });
};

/**
 * Ends somebody's access: their sessions end, and they can't sign in, until it is given back. Roles and what they recorded
 * stay as they are. Other processes that serve the same database feel it within seconds (sessions.ts).
 */
export const endAccess = async (work: AccessWork, personId: PersonId): Promise<Result<Done, PeopleRefusal>> => {
  const ended = await work.run((tx, given) => recordEnd(tx, personId, given));
  if (!ended.ok) return ended;
  await asAuth(work, async (connection) => {
    await endMembership(connection, work.tenantId, personId, ended.value.at);
    await endSessionsOf(connection, work.tenantId, personId);
  });
  return done;
};

const recordEnd = async (
  tx: Tx,
  personId: PersonId,
  { now, today }: Given,
): Promise<Result<{ at: Instant }, PeopleRefusal>> => {
  if ((await findPerson(tx, personId)) === undefined) return refuse({ code: "no-such-person" });
  await holdRoles(tx);
  const decided = decideEnd(await listRolesHeld(tx), personId, today);
  if (!decided.ok) return decided;
  await saveAccessEnd(tx, personId, now);
  tx.note({ person: personId });
  return ok({ at: now });
};

/** Gives access back: who signed in before is recognised as before, with the roles still held. */
export const restoreAccess = async (work: AccessWork, personId: PersonId): Promise<Result<Done, PeopleRefusal>> => {
  const restored = await work.run((tx) => recordRestored(tx, personId));
  if (!restored.ok) return restored;
  await asAuth(work, (connection) => reopenMembership(connection, work.tenantId, personId, restored.value.email));
  return done;
};

const recordRestored = async (tx: Tx, personId: PersonId): Promise<Result<{ email: string }, PeopleRefusal>> => {
  const person = await findPerson(tx, personId);
  if (person === undefined) return refuse({ code: "no-such-person" });
  await saveAccessEnd(tx, personId, null);
  tx.note({ person: personId });
  return ok({ email: person.email });
};

const asAuth = <T>({ database }: AccessWork, work: (connection: Connection) => Promise<T>): Promise<T> =>
  database.transaction({ role: "trede_auth" }, work);
