import type { ClientId } from "../../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { type Given, type Tx, unitOfWork } from "../../../platform/unit-of-work.ts";
import { applyBatch, dropBatch, findBatch, openBatch, revokeChunk } from "../../dossier/public.ts";
import { changeImport, type Import, type ImportId, lockImport, runningImport } from "../import-store.ts";
import { laterDelivery } from "../row-link-store.ts";
import { clientGone, orClientGone, timesGone } from "./client-gone.ts";
import type { ImportRefusal, ImportWork } from "./import-act.ts";
import { tidyImport } from "./tidy-import.ts";

/** Clients per transaction. */
const chunkSize = 1_000;

/**
 * Begins to take an import back. What was never visible is dropped at once; what was is withdrawn entry by entry, and
 * that shows all at once as well. A history load's withdrawal is known from when the load was.
 */
export const beginRevoking = (work: ImportWork, id: ImportId): Promise<Result<Import, ImportRefusal>> =>
  unitOfWork(work.installation)<Import, ImportRefusal>(
    work.actor,
    { ...work.act, activity: "revokeImport" },
    async (tx, given) => {
      const found = await lockImport(tx, id);
      if (found === undefined) return refuse({ code: "no-such-import" });
      tx.note({ import: found.number });
      if (found.status === "revoked" || found.status === "dropped") return refuse({ code: "already-revoked" });
      if (found.status === "revoking") return ok(found);
      if (found.status !== "applied" || found.batchId === null) return ok(await drop(work, tx, given, found));
      const later = await laterDelivery(tx, found);
      if (later !== undefined) return refuse({ code: "later-import-rests-on-this", number: later });
      const label = `${found.fileName} (import ${found.number} revoked)`;
      // its number is given out under a lock, so of two that begin at once the second sees the first
      const revocation = await openBatch(tx, given, {
        kind: "revocation",
        label,
        historyLoadAt: null,
        revokes: found.batchId,
      });
      const running = await runningImport(tx);
      if (running !== undefined) return refuse({ code: "another-import-runs", number: running.number });
      const counts = { ...found.counts, done: 0 };
      await changeImport(tx, id, { status: "revoking", batchId: revocation.id, doneUpto: "", counts }, given.now);
      const begun: Import = { ...found, status: "revoking", batchId: revocation.id, doneUpto: "", counts };
      await work.handOn?.(tx, begun);
      return ok(begun);
    },
  );

/** Nothing of it was ever seen, and nothing will be; what it left behind is removed by who goes on. */
const drop = async (work: ImportWork, tx: Tx, given: Given, found: Import): Promise<Import> => {
  if (found.batchId !== null) await dropBatch(tx, found.batchId);
  const dropped = { ...found, status: "dropped", doneUpto: "" } as const;
  await changeImport(tx, found.id, { status: "dropped", doneUpto: "" }, given.now);
  await work.handOn?.(tx, dropped);
  return dropped;
};

/** Withdraws chunk by chunk from where it was, then shows it at once; one that was dropped is only tidied. */
export const revokeImport = async (work: ImportWork, id: ImportId): Promise<Import> => {
  const gone = timesGone(id);
  for (;;) {
    const next = await revokeNext(work, id);
    if (next === clientGone.code) {
      gone();
      continue;
    }
    work.progress?.(next.counts.done, next.counts.entries);
    if (next.status === "revoking") continue;
    await tidyImport(work, id);
    return next;
  }
};

const revokeNext = async (work: ImportWork, id: ImportId): Promise<Import | typeof clientGone.code> => {
  const done = await unitOfWork(work.installation)(
    work.actor,
    { ...work.act, activity: "revokeImport" },
    async (tx, given) => {
      const found = await lockImport(tx, id);
      const revocation = found?.batchId ? await findBatch(tx, found.batchId) : undefined;
      if (found === undefined) throw new Error(`no import ${id}`);
      if (found.status !== "revoking" || revocation === undefined || revocation.revokes === null) return ok(found);
      const after = found.doneUpto === "" ? null : (found.doneUpto as ClientId | null);
      const revoked = await orClientGone(() =>
        revokeChunk(tx, given, work.ledger, { revocation, after, size: chunkSize }),
      );
      if (!revoked.ok) return revoked;
      const chunk = revoked.value;
      if (chunk !== null) {
        const counts = { ...found.counts, done: found.counts.done + chunk.withdrawn };
        await changeImport(tx, id, { doneUpto: chunk.last, counts }, given.now);
        return ok({ ...found, doneUpto: chunk.last, counts });
      }
      await changeImport(tx, id, { status: "revoked", doneUpto: "" }, given.now);
      await applyBatch(tx, revocation.id, work.installation.clock.now);
      return ok({ ...found, status: "revoked" as const });
    },
  );
  return done.ok ? done.value : done.refusal.code;
};
