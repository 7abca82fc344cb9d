import { readCitizenNumber } from "../../../kernel/citizen-number.ts";
import type { ClientId } from "../../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { takeNumbers } from "../../../platform/counter.ts";
import type { Keys } from "../../../platform/keys.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { findByCitizenHashes, findKnownClient, insertClients, insertUnknownClient } from "../client-store.ts";
import { hashCitizenNumber, keptCitizenNumber } from "./citizen-number.ts";

/** Who somebody is, as they say so at the desk; a citizen number may come later. */
export type NewPerson = {
  readonly name: string;
  readonly birthYear: number | null;
  readonly citizenNumber: string | null;
};

export type RegisterRefusal =
  | { readonly code: "no-citizen-number-this" }
  | { readonly code: "birth-year-beyond"; readonly earliest: number; readonly latest: number }
  | { readonly code: "client-known-already"; readonly clientId: ClientId; readonly clientNumber: number }
  | { readonly code: "client-in-an-import" };

/** Makes a client who is not there yet; the first entry of the ledger must follow in the same transaction. */
export const registerClient = async (
  tx: Tx,
  keys: Keys,
  { name, birthYear, citizenNumber: typed }: NewPerson,
  given: Given,
): Promise<Result<ClientId, RegisterRefusal>> => {
  const thisYear = Number(given.today.slice(0, 4));
  if (birthYear !== null && (birthYear < thisYear - 120 || birthYear > thisYear - 10))
    return refuse({ code: "birth-year-beyond", earliest: thisYear - 120, latest: thisYear - 10 });
  const citizenNumber = typed === null ? null : readCitizenNumber(typed.replaceAll(/[ .-]/g, ""));
  if (citizenNumber === undefined) return refuse({ code: "no-citizen-number-this" });
  // taken first: who registers the same person at the same moment waits here, and then finds them
  const number = await takeNumbers(tx, "client", 1);
  const clientId = given.newId<ClientId>();
  if (citizenNumber === null) {
    await insertClients(tx, [{ clientId, number, name, birthYear, citizenCipher: null, citizenHash: null }]);
    return ok(clientId);
  }
  const hash = hashCitizenNumber(tx, keys, citizenNumber);
  const known = await findKnown(tx, hash);
  if (known !== undefined) return refuse(known);
  const kept = keptCitizenNumber(tx, keys, clientId, citizenNumber);
  if (await insertUnknownClient(tx, { clientId, number, name, birthYear, ...kept })) return ok(clientId);
  // an import wrote them between the question and the answer
  const found = await findKnown(tx, hash);
  if (found === undefined) throw new Error("a citizen number is known of nobody");
  return refuse(found);
};

/** Why nobody with this citizen number can be made; undefined when it is nobody's yet. */
const findKnown = async (tx: Tx, hash: string): Promise<RegisterRefusal | undefined> => {
  const [found] = await findByCitizenHashes(tx, [hash]);
  if (found === undefined) return undefined;
  const client = await findKnownClient(tx, found.clientId);
  if (client === undefined) return { code: "client-in-an-import" };
  tx.concerns([client.clientId]);
  return { code: "client-known-already", clientId: client.clientId, clientNumber: client.clientNumber };
};
