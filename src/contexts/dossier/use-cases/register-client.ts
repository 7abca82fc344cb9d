import type { ClientId } from "../../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { takeNumbers } from "../../../platform/counter.ts";
import type { Keys } from "../../../platform/keys.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import {
  findByCitizenHashes,
  findByNameWord,
  findKnownClient,
  insertClients,
  insertUnknownClient,
  nameWords,
} from "../client-store.ts";
import { mayBeTheSame } from "../domain/namesakes.ts";
import { readTypedNumber, yearBeyond } from "../domain/put-right.ts";
import { hashCitizenNumber, keptCitizenNumber } from "./citizen-number.ts";

/** Who somebody is, as they say so at the desk; a citizen number may come later. */
export type NewPerson = {
  readonly name: string;
  readonly birthYear: number | null;
  readonly citizenNumber: string | null;
  /** Whoever registers them has looked at those of the same name: it is none of them. */
  readonly isSomebodyElse: boolean;
};

/** Somebody of the same name who is known already. */
type Namesake = {
  readonly clientId: ClientId;
  readonly clientNumber: number;
  readonly name: string;
  readonly birthYear: number | null;
};

export type RegisterRefusal =
  | { readonly code: "no-citizen-number-this" }
  | { readonly code: "birth-year-beyond"; readonly earliest: number; readonly latest: number }
  | { readonly code: "client-known-already"; readonly clientId: ClientId; readonly clientNumber: number }
  | { readonly code: "client-in-an-import" }
  /** `clients`: the first few; `more`: how many besides. */
  | { readonly code: "perhaps-known-already"; readonly clients: readonly Namesake[]; readonly more: number };

/** Makes a client who is not there yet; the first entry of the ledger must follow in the same transaction. */
export const registerClient = async (
  tx: Tx,
  keys: Keys,
  { name, birthYear, citizenNumber: typed, isSomebodyElse }: NewPerson,
  given: Given,
): Promise<Result<ClientId, RegisterRefusal>> => {
  const years = yearBeyond(birthYear, given.today);
  if (years !== undefined) return refuse({ code: "birth-year-beyond", ...years });
  const citizenNumber = typed === null ? null : readTypedNumber(typed);
  if (citizenNumber === undefined) return refuse({ code: "no-citizen-number-this" });
  // taken first: who registers the same person at the same moment waits here, and then finds them
  const number = await takeNumbers(tx, "client", 1);
  const clientId = given.newId<ClientId>();
  if (citizenNumber === null) {
    const known = isSomebodyElse ? undefined : await findNamesakes(tx, { name, birthYear, citizenHash: null });
    if (known !== undefined) return refuse(known);
    await insertClients(tx, [{ clientId, number, name, birthYear, citizenCipher: null, citizenHash: null }]);
    return ok(clientId);
  }
  const hash = hashCitizenNumber(tx, keys, citizenNumber);
  const known =
    (await findKnown(tx, hash)) ??
    (isSomebodyElse ? undefined : await findNamesakes(tx, { name, birthYear, citizenHash: hash }));
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

/** So many are named. */
const mostNamed = 5;

type Sought = Pick<NewPerson, "name" | "birthYear"> & { readonly citizenHash: string | null };

/** Who may be the same person without anybody having noticed; undefined when nobody is. */
const findNamesakes = async (tx: Tx, { name, ...known }: Sought): Promise<RegisterRefusal | undefined> => {
  const words = nameWords(name);
  const rarest = words.toSorted((a, b) => b.length - a.length)[0];
  if (rarest === undefined) return undefined;
  const found = (await findByNameWord(tx, rarest)).filter((each) =>
    mayBeTheSame({ words, ...known }, { ...each, words: nameWords(each.name) }),
  );
  if (found.length === 0) return undefined;
  const clients = found.slice(0, mostNamed).map(({ citizenHash, ...client }) => client);
  tx.concerns(clients.map(({ clientId }) => clientId));
  return { code: "perhaps-known-already", clients, more: found.length - clients.length };
};
