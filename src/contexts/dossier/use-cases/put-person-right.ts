import type { ClientId } from "../../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { takeNumbers } from "../../../platform/counter.ts";
import type { Asked } from "../../../platform/http/router.ts";
import type { Keys } from "../../../platform/keys.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { findByCitizenHashes, findKnownClient, isNumberKnown, type PersonData } from "../client-store.ts";
import {
  type KnownPerson,
  type PersonChanges,
  type PutRight,
  type PutRightRefusal,
  putRight,
} from "../domain/put-right.ts";
import { lockClients } from "../ledger-store.ts";
import { addPersonChange, lockPerson, type PersonWas, replacePerson } from "../person-store.ts";
import { decryptCitizenNumber, hashCitizenNumber, keptCitizenNumber } from "./citizen-number.ts";
import { hashOfWas } from "./complete-persons.ts";

export type PutPersonRightRefusal =
  | PutRightRefusal
  | { readonly code: "client-not-found" }
  | { readonly code: "person-erased" }
  | { readonly code: "person-changed-meanwhile" }
  /** Two dossiers of one person stay two. Whoever may put right who somebody is may open dossiers, so they are told which. */
  | {
      readonly code: "number-of-another-client";
      readonly field: "citizenNumber";
      readonly clientId: ClientId;
      readonly clientNumber: number;
    }
  | { readonly code: "number-in-an-import"; readonly field: "citizenNumber" };

export type PutPersonRight = PutRight & { readonly clientId: ClientId; readonly personSeen: string };

/** Stands for who somebody is as a page showed it, without saying it: another one means that it changed. */
export const personSeen = (tx: Pick<Tx, "tenantId">, keys: Keys, clientId: ClientId, person: KnownPerson): string =>
  keys.shortHash(
    tx.tenantId,
    "person-seen",
    JSON.stringify([clientId, person.name, person.birthYear, person.citizenNumber]),
  );

/**
 * Puts right who a client is, decided on what stands now, under a lock; whoever had something else on screen decides again. That it
 * was done, and why, is kept with the person and goes with them; what it was before is not kept (ADR 0025).
 */
export const putPersonRight = async (
  tx: Tx,
  keys: Keys,
  { clientId, personSeen: seen, ...asked }: PutPersonRight,
  given: Given,
): Promise<Result<{ readonly changes: PersonChanges }, PutPersonRightRefusal>> => {
  const known = await openPerson(tx, keys, clientId);
  if (!known.ok) return known;
  if (personSeen(tx, keys, clientId, known.value.person) !== seen) return refuse({ code: "person-changed-meanwhile" });
  const decided = putRight(known.value.person, asked, given.today);
  if (!decided.ok) return decided;
  const { person, changes } = decided.value;
  const kept: PersonData = { ...known.value.kept, name: person.name, birthYear: person.birthYear };
  if (changes.citizenNumber === undefined || person.citizenNumber === null) await replacePerson(tx, kept);
  else {
    const holder = await findHolder(tx, keys, person.citizenNumber);
    if (holder !== undefined) return refuse(holder);
    await replacePerson(tx, { ...kept, ...keptCitizenNumber(tx, keys, clientId, person.citizenNumber) });
  }
  const was = wasOf(tx, keys, clientId, { person: known.value.person, changes });
  await addPersonChange(tx, clientId, { changes, was, reason: asked.reason }, given);
  tx.note({ changes });
  return ok({ changes });
};

/** What was wrong, so that it is known again when a file still gives it, and not what it was. */
const wasOf = (
  tx: Tx,
  keys: Keys,
  clientId: ClientId,
  { person, changes }: { readonly person: KnownPerson; readonly changes: PersonChanges },
): PersonWas => {
  const of = (field: keyof PersonWas): string | null =>
    changes[field] === "corrected" ? hashOfWas(tx, keys, clientId, field, person[field]) : null;
  return { name: of("name"), birthYear: of("birthYear") };
};

/** Who they are, as nobody changes it until this transaction ends. */
const openPerson = async (
  tx: Tx,
  keys: Keys,
  clientId: ClientId,
): Promise<Result<{ readonly kept: PersonData; readonly person: KnownPerson }, PutPersonRightRefusal>> => {
  // as who registers somebody does, and in that order: of two who give out one number the second finds the first
  await takeNumbers(tx, "client", 0);
  await lockClients(tx, [clientId]);
  const client = await findKnownClient(tx, clientId);
  if (client === undefined) return refuse({ code: "client-not-found" });
  tx.concerns([clientId]);
  const kept = await lockPerson(tx, clientId);
  if (kept === undefined || client.personErasedOn !== null) return refuse({ code: "person-erased" });
  const { name, birthYear, citizenCipher: cipher } = kept;
  const citizenNumber = cipher === null ? null : decryptCitizenNumber(tx, keys, clientId, cipher);
  return ok({ kept, person: { name, birthYear, citizenNumber } });
};

/** Whose number it is already; undefined when it is nobody's. */
const findHolder = async (tx: Tx, keys: Keys, citizenNumber: string): Promise<PutPersonRightRefusal | undefined> => {
  const [found] = await findByCitizenHashes(tx, [hashCitizenNumber(tx, keys, citizenNumber)]);
  if (found === undefined) return undefined;
  const field = "citizenNumber";
  const client = await findKnownClient(tx, found.clientId);
  if (client === undefined) return { code: "number-in-an-import", field };
  tx.concerns([client.clientId]);
  return { code: "number-of-another-client", field, clientId: client.clientId, clientNumber: client.clientNumber };
};

/** An import that wrote somebody with the number between the question and the answer is found when it is asked again. */
export const putPersonRightAt = async (
  { run }: Pick<Asked<unknown, unknown, unknown>, "run">,
  keys: Keys,
  asked: PutPersonRight,
): ReturnType<typeof putPersonRight> => {
  const once = () =>
    run<{ readonly changes: PersonChanges }, PutPersonRightRefusal>((tx, given) =>
      putPersonRight(tx, keys, asked, given),
    );
  try {
    return await once();
  } catch (error) {
    if (isNumberKnown(error)) return once();
    throw error;
  }
};
