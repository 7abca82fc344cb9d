import type { ClientId } from "../../../kernel/ids.ts";
import { takeNumbers } from "../../../platform/counter.ts";
import { type Tx, unlogged } from "../../../platform/unit-of-work.ts";
import { findByCitizenHashes, type NewClient } from "../../dossier/public.ts";
import type { Fields } from "../domain/format.ts";
import { findImport, type ImportId } from "../import-store.ts";
import { findRowLinks, type RowLink } from "../row-link-store.ts";
import { nextStagedRows, type StagedChunk } from "../staging-store.ts";
import type { ImportWork } from "./import-act.ts";

/**
 * Rows per transaction: short enough to stop and go on, long enough to write in bulk. The embedded database has one
 * session, so everybody else waits for each.
 */
const chunkSizes = { server: 4_000, embedded: 1_000 } as const;

export type Row = StagedChunk & { readonly fields: Fields };

/**
 * The staged rows of the next persons, ready to be written: their clients, what they led to before. While an import is
 * applied nothing else makes clients or links, so it may be read before the chunk ahead of it is written.
 */
export type Chunk = {
  /** The place after which it begins, and the last one in it. */
  readonly after: number;
  readonly upto: number;
  readonly staged: readonly StagedChunk[];
  readonly before: ReadonlyMap<string, RowLink>;
  /** Rows that are new or say something else than before, by the client they are about. */
  readonly rows: ReadonlyMap<ClientId, readonly Row[]>;
  /** Those of them who were found by citizen number, which the purge may be erasing or somebody may be putting right. */
  readonly byNumber: readonly { readonly clientId: ClientId; readonly citizenHash: string }[];
  /** Those of them the office does not know yet. */
  readonly fresh: readonly NewClient[];
};

/** Reads the chunk after a place; null: from where the import is. */
export const readChunk = ({ installation, actor }: ImportWork, id: ImportId, after: number | null): Promise<Chunk> =>
  unlogged(installation, actor, async (tx) => {
    const found = await findImport(tx, id);
    if (found === undefined) throw new Error(`no import ${id}`);
    const from = after ?? Number(found.doneUpto);
    const staged = await nextStagedRows(tx, id, from, chunkSizes[installation.database.kind]);
    const before = await findRowLinks(
      tx,
      found.feed,
      staged.map(({ keyHash }) => keyHash),
    );
    const changed = staged.filter(({ keyHash, rowHash }) => before.get(keyHash)?.rowHash !== rowHash);
    return {
      after: from,
      upto: staged.at(-1)?.place ?? from,
      staged,
      before,
      ...(await withClients(tx, changed, before)),
    };
  });

/**
 * Finds each row's client, by what it led to before or by citizen number, and prepares those who are not there yet. Who a
 * client is may be erased while its dossier is kept: its rows still find it, and a new row makes a new client.
 */
const withClients = async (tx: Tx, staged: readonly StagedChunk[], before: Chunk["before"]) => {
  const byPerson = Map.groupBy(staged, ({ personHash }) => personHash);
  const known = await findByCitizenHashes(tx, [...byPerson.keys()]);
  const clientOf = new Map(known.map(({ hash, clientId }) => [hash, clientId]));
  const rows = new Map<ClientId, readonly Row[]>();
  const unnumbered: Omit<NewClient, "number">[] = [];
  const byNumber = new Map<ClientId, string>();
  for (const [personHash, mine] of byPerson) {
    const read = mine.map((row): Row => ({ ...row, fields: JSON.parse(row.content) as Fields }));
    const byClient = Map.groupBy(read, ({ keyHash }) => before.get(keyHash)?.clientId ?? clientOf.get(personHash));
    for (const [known, some] of byClient) {
      const [first] = some;
      if (first === undefined) continue;
      rows.set(known ?? first.clientId, some);
      if (known !== undefined && some.some(({ keyHash }) => !before.has(keyHash))) byNumber.set(known, personHash);
      if (known !== undefined) continue;
      const { clientId, citizenCipher, fields } = first;
      unnumbered.push({ clientId, citizenCipher, citizenHash: personHash, ...personIn(fields) });
    }
  }
  const found = [...byNumber].map(([clientId, citizenHash]) => ({ clientId, citizenHash }));
  return { rows, byNumber: found, fresh: await numbered(tx, unnumbered) };
};

/** New clients get the next numbers. They are gone when the chunk is never written: a series may have gaps. */
const numbered = async (tx: Tx, clients: readonly Omit<NewClient, "number">[]): Promise<NewClient[]> => {
  const first = clients.length === 0 ? 0 : await takeNumbers(tx, "client", clients.length);
  return clients.map((client, i) => ({ ...client, number: first + i }));
};

export const personIn = (fields: Fields) => ({
  name: fields["name"] ?? null,
  birthYear: fields["birthYear"] ? Number(fields["birthYear"]) : null,
});
