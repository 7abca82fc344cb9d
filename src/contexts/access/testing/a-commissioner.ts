import type { MunicipalityCode, PersonId, TenantId } from "../../../kernel/ids.ts";
import type { Refusal, Result } from "../../../kernel/result.ts";
import type { Database } from "../../../platform/database/database.ts";
import { newUuid } from "../../../platform/ids.ts";
import type { Keys } from "../../../platform/keys.ts";
import { anAct, anActor } from "../../../platform/testing/actors.ts";
import { aClock, type TestClock } from "../../../platform/testing/test-clock.ts";
import { testInstallation, testKeys } from "../../../platform/testing/test-database.ts";
import {
  type Act,
  type Actor,
  type Given,
  type Installation,
  type Tx,
  unitOfWork,
} from "../../../platform/unit-of-work.ts";
import { type PartyKind, partyOfRole, type Role } from "../domain/permissions.ts";
import type { PresetName } from "../domain/presets.ts";
import { addCommissioner } from "../use-cases/add-commissioner.ts";
import type { NewPerson } from "../use-cases/people.ts";
import { addPerson } from "../use-cases/person-access.ts";

type Work<T> = (tx: Tx, given: Given) => Promise<T>;

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
  readonly run: <T>(work: Work<T>, as?: Actor, act?: Partial<Act>) => Promise<T>;
  /** A person of this commissioner with that role, who may sign in; acts from the side the role belongs to unless said. */
  readonly actorFor: (role: Role, over?: Partial<NewPerson>, party?: PartyKind) => Promise<Actor>;
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
  const actorFor: TestCommissioner["actorFor"] = (role, person = {}, party = partyOfRole[role]) =>
    addActor({ run, database, tenantId }, role, { ...sideOf(party), ...person });
  return { tenantId, code, clock, installation, database, keys: testKeys, operator, run, actorFor };
};

const addActor = async (
  { run, database, tenantId }: Pick<TestCommissioner, "run" | "database" | "tenantId">,
  role: Role,
  over: Partial<NewPerson>,
): Promise<Actor> => {
  const id = newUuid();
  const who = { name: `${role} ${id.slice(-4)}`, email: `${id}@example.org`, role, team: null, workerCode: null };
  const person: NewPerson = { ...who, ...over };
  const { personId } = accepted(await addPerson({ database, tenantId, run }, person));
  return anActor(tenantId, { name: `person:${personId}`, personId, party: partyOf(person), roles: [role] });
};

const sideOf = (party: PartyKind): Partial<NewPerson> => {
  if (party === "provider") return { providerId: newUuid() };
  return party === "client" ? { clientId: newUuid() } : {};
};

const partyOf = ({ providerId, clientId }: NewPerson): Actor["party"] => {
  if (providerId !== undefined) return { kind: "provider", providerId };
  if (clientId !== undefined) return { kind: "client", clientId: clientId as never };
  return { kind: "commissioner" };
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
