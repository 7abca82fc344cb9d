import type { ClientId, MunicipalityCode, PersonId, ProviderId, TenantId } from "../../../kernel/ids.ts";
import type { Refusal, Result } from "../../../kernel/result.ts";
import type { Database } from "../../../platform/database/database.ts";
import { newUuid } from "../../../platform/ids.ts";
import type { Keys } from "../../../platform/keys.ts";
import { type ActOver, anAct, anActor } from "../../../platform/testing/actors.ts";
import { aClock, type TestClock } from "../../../platform/testing/test-clock.ts";
import { testInstallation, testKeys } from "../../../platform/testing/test-database.ts";
import { type Actor, type Given, type Installation, type Tx, unitOfWork } from "../../../platform/unit-of-work.ts";
import type { ClientNumbers } from "../client-numbers.ts";
import { type PartyKind, partyOfRole, type Role } from "../domain/permissions.ts";
import type { PresetName } from "../domain/presets.ts";
import type { Side } from "../domain/side.ts";
import { addMembership } from "../sign-in/sign-in-store.ts";
import { addPerson as insertPerson, type Person, saveRole } from "../store.ts";
import { addCommissioner } from "../use-cases/add-commissioner.ts";
import { addProvider } from "../use-cases/providers.ts";

type Work<T> = (tx: Tx, given: Given) => Promise<T>;

/** What may be said of a test's person beside their role. */
export type Who = Pick<Person, "name" | "email" | "team" | "workerCode">;

export type TestCommissioner = {
  readonly tenantId: TenantId;
  readonly code: string;
  readonly clock: TestClock;
  readonly installation: Installation;
  readonly database: Database;
  readonly keys: Keys;
  /** An administrator without a person behind it. */
  readonly operator: Actor;
  /** One logged transaction, as the operator unless said. What it gives is given. */
  readonly run: <T>(work: Work<T>, as?: Actor, act?: ActOver) => Promise<T>;
  /** A person of this commissioner with that role, who may sign in; acts from the side the role belongs to unless said. */
  readonly actorFor: (role: Role, over?: Partial<Who>, from?: PartyKind | Side) => Promise<Actor>;
};

export type CommissionerOver = {
  readonly preset?: PresetName;
  /** Codes; one municipality with the commissioner's own code when none is given. */
  readonly municipalities?: readonly string[];
  readonly clock?: TestClock;
};

/** A commissioner of its own in the shared database. */
export const aCommissioner = async (over: CommissionerOver = {}): Promise<TestCommissioner> => {
  const clock = over.clock ?? aClock();
  const installation = await testInstallation(clock);
  const tenantId = newUuid<TenantId>();
  const code = `t-${tenantId.slice(-12)}`;
  const operator = anActor(tenantId);
  const municipalities = (over.municipalities ?? []).map((each) => ({ code: each as MunicipalityCode, name: each }));
  const run: TestCommissioner["run"] = async (work, as = operator, act = {}) => {
    let given: { value: Awaited<ReturnType<typeof work>> } | undefined;
    await unitOfWork(installation)(as, anAct(act), async (tx, at) => {
      given = { value: await work(tx, at) };
      return { ok: true, value: undefined };
    });
    if (given === undefined) throw new Error("the work was not done");
    return given.value;
  };
  const to = { code, name: `Commissioner ${code}`, preset: over.preset ?? "wwb-2006", municipalities };
  accepted(await run((tx, given) => addCommissioner(tx, to, given)));
  const { database } = installation;
  const actorFor: TestCommissioner["actorFor"] = async (role, person = {}, from = partyOfRole[role]) =>
    addActor({ run, database, tenantId }, role, person, typeof from === "string" ? await aSide(from, { run }) : from);
  return { tenantId, code, clock, installation, database, keys: testKeys, operator, run, actorFor };
};

/** Any number is a client: which clients there are is the dossier's affair. */
export const anyClient: ClientNumbers = { idOf: async () => newUuid<ClientId>(), numbersOf: async () => new Map() };

let lastNumber = 10_000_000;

/** Each has one of its own: which organisations there are is the same for every commissioner of a database. */
export const aRegistrationNumber = (): string => {
  lastNumber += 1;
  return String(lastNumber);
};

/** An organisation whose people may be given a role. */
export const aProvider = async ({ run }: Pick<TestCommissioner, "run">, name = "A provider"): Promise<ProviderId> => {
  const asked = { name, registrationNumber: aRegistrationNumber() };
  return accepted(await run((tx, given) => addProvider(tx, asked, given))).providerId;
};

/**
 * Written as it is asked, also a role of another side than the person's: that the use cases refuse such a pair is their test,
 * that it allows nothing is the permission table's.
 */
const addActor = async (
  { run, database, tenantId }: Pick<TestCommissioner, "run" | "database" | "tenantId">,
  role: Role,
  over: Partial<Who>,
  side: Side,
): Promise<Actor> => {
  const id = newUuid<PersonId>();
  const who: Who = {
    name: `${role} ${id.slice(-4)}`,
    email: `${id}@example.org`,
    team: null,
    workerCode: null,
    ...over,
  };
  await run(async (tx, { now, today }) => {
    const provider = side.kind === "provider" ? side.providerId : null;
    const client = side.kind === "client" ? side.clientId : null;
    await insertPerson(tx, { ...who, id, providerId: provider, clientId: client, endedAt: null }, now);
    await saveRole(tx, { personId: id, role, from: today, until: null });
  });
  await database.transaction({ role: "trede_auth" }, (connection) =>
    addMembership(connection, tenantId, id, who.email),
  );
  return anActor(tenantId, { name: `person:${id}`, personId: id, party: side, roles: [role] });
};

const aSide = async (party: PartyKind, commissioner: Pick<TestCommissioner, "run">): Promise<Side> => {
  if (party === "provider") return { kind: "provider", providerId: await aProvider(commissioner) };
  return party === "client" ? { kind: "client", clientId: newUuid<ClientId>() } : { kind: "commissioner" };
};

/** The value; a refusal is a fault of the test. */
export const accepted = <T, R extends Refusal>(result: Result<T, R>): T => {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
};

/** The person behind an actor. */
export const personOf = (actor: Actor): PersonId => {
  if (actor.personId === null) throw new Error(`${actor.name} is no person`);
  return actor.personId;
};
