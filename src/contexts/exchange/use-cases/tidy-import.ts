import type { BatchId } from "../../../kernel/ids.ts";
import { ok } from "../../../kernel/result.ts";
import { type Tx, unitOfWork, unlogged } from "../../../platform/unit-of-work.ts";
import { completePersons, findBatch, type PersonData, settleBatch } from "../../dossier/public.ts";
import type { Fields } from "../domain/format.ts";
import { findImport, type Import, type ImportId, markTidy } from "../import-store.ts";
import { removeRowLinks } from "../row-link-store.ts";
import { lastOfNext, rowsThatTell, type Told, unstageUpto } from "../staging-store.ts";
import type { ImportWork } from "./import-act.ts";
import { personIn } from "./read-chunk.ts";

/** Rows per transaction. */
const chunkSize = 10_000;

/**
 * What is left to do once an import is applied, revoked or dropped, and shows as that: what an applied one tells of
 * persons who were known before is written, staged rows are removed, and so is what it left in the lists. In chunks;
 * stopped anywhere, it may be begun again.
 */
export const tidyImport = async (work: ImportWork, id: ImportId): Promise<void> => {
  const { installation, actor } = work;
  const found = await unlogged(installation, actor, (tx) => findImport(tx, id));
  if (found === undefined || found.doneUpto === null || !isOver(found)) return;
  let after: number | undefined = 0;
  while (after !== undefined) after = await unstageChunk(work, found, after);
  if (found.batchId !== null) await settle(work, found.batchId);
  await unlogged(installation, actor, (tx) => markTidy(tx, found));
};

const isOver = ({ status }: Import): boolean =>
  status === "applied" || status === "unchanged" || status === "revoked" || status === "dropped";

/** The last place whose rows are gone now; undefined when none were left. */
const unstageChunk = async (work: ImportWork, found: Import, after: number): Promise<number | undefined> => {
  const done = await unitOfWork(work.installation)(
    work.actor,
    { ...work.act, activity: "tidyImport", doneAgain: true },
    async (tx) => {
      // it may have been taken back meanwhile: then that is what is tidied
      const isStill = (await findImport(tx, found.id))?.status === found.status;
      const upto = isStill ? await lastOfNext(tx, found.id, after, chunkSize) : undefined;
      if (upto === undefined) return ok(undefined);
      const tells = found.status === "applied" && found.counts.told !== 0;
      const persons = tells ? personsIn(await rowsThatTell(tx, found.id, after, upto)) : [];
      await completePersons(tx, work.keys, persons);
      tx.note({ import: found.number, persons: persons.length });
      await unstageUpto(tx, found.id, upto);
      return ok(upto);
    },
  );
  if (!done.ok) throw new Error("tidying can't be refused");
  return done.value;
};

/** Of several rows about one person the last one in the file holds. */
const personsIn = (told: readonly Told[]): PersonData[] => {
  const persons = new Map<string, PersonData>();
  for (const { clientId, content } of told) {
    const { name, birthYear } = personIn(JSON.parse(content) as Fields);
    if (name === null && birthYear === null) continue;
    persons.set(clientId, { clientId, name, birthYear, citizenCipher: null, citizenHash: null });
  }
  return [...persons.values()];
};

/** What the rows of a dropped or revoked batch led to is forgotten, and what is no longer seen goes out of the lists. */
const settle = async ({ installation, actor, ledger }: ImportWork, batchId: BatchId): Promise<void> => {
  const inTx = <T>(step: (tx: Tx) => Promise<T>): Promise<T> => unlogged(installation, actor, step);
  const batch = await inTx((tx) => findBatch(tx, batchId));
  const undone = batch?.status === "dropped" ? batchId : batch?.revokes;
  if (undone != null) while ((await inTx((tx) => removeRowLinks(tx, undone, chunkSize))) > 0);
  await settleBatch({ installation, actor, ledger }, batchId);
};
