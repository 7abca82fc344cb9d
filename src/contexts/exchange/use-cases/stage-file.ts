import { hash } from "node:crypto";
import type { ClientId } from "../../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { shortHash } from "../../../platform/keyed-hash.ts";
import { type Given, type Tx, unlogged } from "../../../platform/unit-of-work.ts";
import { encryptCitizenNumber, hashCitizenNumber } from "../../dossier/public.ts";
import { contentOf, keyOf } from "../domain/key.ts";
import { spellOf } from "../domain/row-facts.ts";
import type { CodeLists, ReadRow } from "../domain/row-reading.ts";
import { addFaults, removeFaults } from "../fault-store.ts";
import { beginUpload, findImport, holdUpload, type Import, type ImportId } from "../import-store.ts";
import { readRows } from "../reading/read-rows.ts";
import { type StagedRow, stageRows, unstageAll } from "../staging-store.ts";
import { checkFile, type Upload } from "./check-file.ts";
import { codeLists } from "./code-lists.ts";
import type { ImportRefusal, ImportWork } from "./import-act.ts";
import { tidyImport } from "./tidy-import.ts";

/**
 * Reads a file whole into the staging table and checks it whole: every fault in every row, then what only shows over
 * rows (the same key twice, overlapping spells). Nothing of it is visible in any dossier.
 */
export const stageFile = async (
  work: ImportWork,
  id: ImportId,
  source: AsyncIterable<Uint8Array>,
): Promise<Result<Import, ImportRefusal>> => {
  const { installation, actor } = work;
  const upload: Upload = { id, token: installation.newId() };
  const begun = await unlogged(installation, actor, (tx, given) => beginReading(tx, given, upload));
  if (!begun.ok) return begun;
  const { mapping, lists } = begun.value;
  let [rows, faults] = [0, 0];
  let writing: Promise<boolean> = Promise.resolve(true);
  try {
    for await (const batch of readRows(source, mapping, lists)) {
      const staged = batch.rows.map((row) => stagedOf(work, mapping, row));
      const first = faults;
      // the next rows are read while these are written
      if (!(await writing)) return refuse({ code: "file-already-there" });
      writing = unlogged(
        installation,
        actor,
        async (tx) => {
          if (!(await holdUpload(tx, id, upload.token))) return false;
          await stageRows(tx, id, staged);
          await addFaults(tx, id, batch.faults, first);
          return true;
        },
        { doneAgain: true },
      );
      // heard of at the next await; until then it must not end the process
      writing.catch(() => undefined);
      rows += batch.rowCount;
      faults += batch.faults.length;
      work.progress?.(rows, 0);
    }
  } finally {
    // when reading breaks off, nothing may still be written after this
    await writing.catch(() => undefined);
  }
  if (!(await writing)) return refuse({ code: "file-already-there" });
  const checked = await checkFile(work, upload, { rows, faults });
  if (checked.ok && checked.value.status === "unchanged") await tidyImport(work, id);
  return checked;
};

const beginReading = async (
  tx: Tx,
  given: Given,
  { id, token }: Upload,
): Promise<Result<{ readonly mapping: Import["mapping"]; readonly lists: CodeLists }, ImportRefusal>> => {
  const found = await findImport(tx, id);
  if (found === undefined) return refuse({ code: "no-such-import" });
  if (!(await beginUpload(tx, id, token))) return refuse({ code: "file-already-there" });
  // what is left of an upload that broke off
  await unstageAll(tx, id);
  await removeFaults(tx, id);
  return ok({ mapping: found.mapping, lists: await codeLists(tx, given) });
};

/** The citizen number is kept apart from the row, encrypted for the client that the row makes when it is a new person's. */
const stagedOf = (
  { keys, actor, installation }: ImportWork,
  mapping: Import["mapping"],
  { line, fields }: ReadRow,
): StagedRow => {
  const { citizenNumber, ...rest } = fields;
  if (!citizenNumber) throw new Error("a checked row without a citizen number");
  const spell = spellOf(mapping.format, fields);
  const clientId = installation.newId<ClientId>();
  const keyHash = keys.shortHash(actor.tenantId, "row-hash", keyOf(mapping, fields));
  return {
    line,
    personHash: hashCitizenNumber(actor, keys, citizenNumber),
    keyHash,
    // what is beside the key is in the ledger in the clear, so it needs no key of its own
    rowHash: shortHash(hash("sha256", `${keyHash} ${contentOf(rest)}`, "buffer")),
    spellGroup: spell?.group ?? null,
    spellFrom: spell?.from ?? null,
    spellUntil: spell?.until ?? null,
    content: JSON.stringify(rest),
    clientId,
    citizenCipher: encryptCitizenNumber(actor, keys, clientId, citizenNumber),
  };
};
