import type { ClientId } from "../../../kernel/ids.ts";
import { plainDate } from "../../../kernel/plain-date.ts";
import { ok } from "../../../kernel/result.ts";
import { takeNumbers } from "../../../platform/counter.ts";
import type { Actor, Given, Tx } from "../../../platform/unit-of-work.ts";
import { accepted, type TestCommissioner } from "../../access/testing/a-commissioner.ts";
import { insertClients } from "../client-store.ts";
import type { NewEntry } from "../domain/amend.ts";
import type { FactBodies, FactKind, SchemeCode } from "../domain/entry.ts";
import type { Appended, Ledger } from "../ledger.ts";
import { keptCitizenNumber } from "../use-cases/citizen-number.ts";

export type ClientOver = { readonly name?: string; readonly birthYear?: number; readonly citizenNumber?: string };

/** A client without entries. */
export const aClient = (commissioner: TestCommissioner, over: ClientOver = {}): Promise<ClientId> =>
  commissioner.run((tx, given) => addClient(commissioner, tx, given, over));

const addClient = async (
  { keys }: TestCommissioner,
  tx: Tx,
  given: Given,
  { name, birthYear, citizenNumber }: ClientOver,
): Promise<ClientId> => {
  const clientId = given.newId<ClientId>();
  const number = await takeNumbers(tx, "client", 1);
  const kept =
    citizenNumber === undefined
      ? { citizenCipher: null, citizenHash: null }
      : keptCitizenNumber(tx, keys, clientId, citizenNumber);
  await insertClients(tx, [{ clientId, number, name: name ?? null, birthYear: birthYear ?? null, ...kept }]);
  return clientId;
};

/** A client the office knows: registered, by the first entry of the ledger. */
export const aKnownClient = async (
  commissioner: TestCommissioner,
  ledger: Ledger,
  over: ClientOver = {},
): Promise<ClientId> => {
  const clientId = await aClient(commissioner, over);
  await append(commissioner, ledger, clientId, [aNewFact("client-registered", "2026-01-01", {})]);
  return clientId;
};

/** A fact to append; it opens something or stands by itself unless `subject` is given. */
export const aNewFact = <K extends FactKind>(
  kind: K,
  from: string,
  body: FactBodies[K],
  over: { readonly subject?: number; readonly until?: string } = {},
): NewEntry => ({
  kind,
  subject: (over.subject ?? "own") as never,
  validFrom: plainDate(from),
  validUntil: over.until === undefined ? null : plainDate(over.until),
  body,
});

export const aBenefit = (from: string, municipality?: string): NewEntry =>
  aNewFact("benefit-started", from, {
    scheme: "social-assistance" as SchemeCode,
    ...(municipality === undefined ? {} : { municipality: municipality as never }),
  });

/** Appends to one client's ledger in a transaction of its own. */
export const append = async (
  commissioner: TestCommissioner,
  ledger: Ledger,
  clientId: ClientId,
  entries: readonly NewEntry[],
  as?: Actor,
): Promise<Appended | undefined> =>
  commissioner.run(
    async (tx, given) => accepted(await ledger.append(tx, given, [clientId], () => ok(entries)))[0],
    as,
    { activity: "testAppend" },
  );
