import type { ClientId } from "../../../kernel/ids.ts";
import { type Tx, unlogged } from "../../../platform/unit-of-work.ts";
import { findByCitizenHashes, keptCitizenNumber, type NewClient } from "../../dossier/public.ts";
import type { Fields } from "../domain/format.ts";
import { findImport, type ImportId } from "../import-store.ts";
import { findRowLinks, type RowLink } from "../row-link-store.ts";
import { nextStagedRows, type StagedChunk } from "../staging-store.ts";
import type { ImportWork } from "./import-act.ts";
import { stagedPlace } from "./stage-file.ts";

/** Rows per transaction: short enough to stop and go on, long enough to write in bulk. */
const chunkSize = 4_000;

export type Row = StagedChunk & { readonly clientId: ClientId; readonly fields: Fields };

/** Somebody the office does not know yet; the number comes when it is written. */
export type FreshClient = Omit<NewClient, "number">;

/**
 * The staged rows of the next persons, ready to be written: their clients, what they led to before. While an import is
 * applied nothing else makes clients or links, so it may be read before the chunk ahead of it is written.
 */
export type Chunk = {
  /** The person after whom it begins, and the last one in it. */
  readonly after: string;
  readonly upto: string;
  readonly staged: readonly StagedChunk[];
  readonly before: ReadonlyMap<string, RowLink>;
  /** Rows that are new or say something else than before. */
  readonly rows: readonly Row[];
  readonly fresh: readonly FreshClient[];
  /** What the file tells of persons who are known already. */
  readonly told: readonly FreshClient[];
};

/** Reads the chunk after a person; null: from where the import is. */
export const readChunk = (
  { installation, actor, keys }: ImportWork,
  id: ImportId,
  after: string | null,
): Promise<Chunk> =>
  unlogged(installation, actor, async (tx) => {
    const found = await findImport(tx, id);
    if (found === undefined) throw new Error(`no import ${id}`);
    const from = after ?? found.doneUpto ?? "";
    const staged = await nextStagedRows(tx, id, from, chunkSize);
    const before = await findRowLinks(
      tx,
      found.feed,
      staged.map(({ keyHash }) => keyHash),
    );
    const changed = staged.filter(({ keyHash, rowHash }) => before.get(keyHash)?.rowHash !== rowHash);
    const clients = await withClients(tx, { newId: installation.newId, keys, id }, changed);
    return { after: from, upto: staged.at(-1)?.personHash ?? from, staged, before, ...clients };
  });

type With = Pick<ImportWork, "keys"> & { readonly newId: ImportWork["installation"]["newId"]; readonly id: ImportId };

/** Finds each row's client by citizen number, and prepares those who are not there yet. */
const withClients = async (tx: Tx, { newId, keys, id }: With, staged: readonly StagedChunk[]) => {
  const known = await findByCitizenHashes(tx, [...new Set(staged.map(({ personHash }) => personHash))]);
  const clientOf = new Map(known.map(({ hash, clientId }) => [hash, clientId]));
  const contents = staged.map((row) => ({ row, ...(JSON.parse(row.content) as { cipher: string; fields: Fields }) }));
  const fresh = new Map<string, FreshClient>();
  for (const { row, cipher, fields } of contents) {
    if (clientOf.has(row.personHash)) continue;
    const clientId = newId<ClientId>();
    clientOf.set(row.personHash, clientId);
    const citizenNumber = keys.decrypt(tx.tenantId, "citizen-number-cipher", stagedPlace(id), cipher);
    fresh.set(row.personHash, {
      clientId,
      ...personIn(fields),
      ...keptCitizenNumber(tx, keys, clientId, citizenNumber),
    });
  }
  const rows = contents.map(
    ({ row, fields }): Row => ({ ...row, fields, clientId: clientOf.get(row.personHash) as ClientId }),
  );
  const told = rows
    .filter(({ personHash, fields }) => !fresh.has(personHash) && (fields["name"] || fields["birthYear"]))
    .map(({ clientId, fields }) => ({ clientId, citizenCipher: null, citizenHash: null, ...personIn(fields) }));
  return { rows, fresh: [...fresh.values()], told };
};

const personIn = (fields: Fields) => ({
  name: fields["name"] ?? null,
  birthYear: fields["birthYear"] ? Number(fields["birthYear"]) : null,
});
