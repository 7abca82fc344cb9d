import type { ClientId } from "../../../kernel/ids.ts";
import type { Instant } from "../../../kernel/instant.ts";
import { ok, refuse } from "../../../kernel/result.ts";
import { unitOfWork, unlogged } from "../../../platform/unit-of-work.ts";
import type { EntryKind } from "../../dossier/public.ts";
import { clientsToCompare, deliveryBefore, feedsOfFormat, rowsOfFeed } from "../delivery-store.ts";
import {
  type ComparedFormat,
  comparedFormats,
  type DeliveredRow,
  tellDifferences,
} from "../domain/delivery-differences.ts";
import { addToCounts, findImport, type Import, type ImportId } from "../import-store.ts";
import { clientGone, orClientGone } from "./client-gone.ts";
import type { ImportWork } from "./import-act.ts";

/** Clients per transaction. */
const chunkSize = 500;

/** What somebody may write in a dossier that a delivery then says otherwise. */
const byHand: Readonly<Record<ComparedFormat, readonly EntryKind[]>> = {
  benefits: ["benefit-started", "benefit-ended", "entry-corrected", "entry-withdrawn"],
  exemptions: ["exemption-granted", "exemption-ended", "entry-corrected", "entry-withdrawn"],
};

/**
 * Writes into dossiers where a delivery that holds everything says otherwise, as part of its batch: revoked, it takes that
 * along. Begun again it finds what it wrote and writes it once. A delivery with faults says too little to be held against dossiers.
 */
export const compareWithDossiers = async (
  work: ImportWork,
  id: ImportId,
): Promise<"compared" | typeof clientGone.code> => {
  const asked = await unlogged(work.installation, work.actor, async (tx): Promise<Asked | undefined> => {
    const found = await findImport(tx, id);
    if (found === undefined || !isCompared(found)) return undefined;
    const since = await deliveryBefore(tx, found);
    if (since === undefined) return undefined;
    // beside a second source of the same, what is not in this one may be in that
    const clients = await clientsToCompare(tx, found, byHand[found.format]);
    return {
      found,
      since,
      isOnlySource: (await feedsOfFormat(tx, found.format)) === 1,
      clients,
      rows: await rowsOfFeed(tx, found, clients),
    };
  });
  if (asked === undefined) return "compared";
  for (let i = 0; i < asked.clients.length; i += chunkSize) {
    const written = await tell(work, asked, asked.clients.slice(i, i + chunkSize));
    if (written === clientGone.code) return written;
  }
  return "compared";
};

type Compared = Import & { readonly format: ComparedFormat; readonly batchId: NonNullable<Import["batchId"]> };

type Asked = {
  readonly found: Compared;
  readonly since: Instant;
  readonly isOnlySource: boolean;
  readonly clients: readonly ClientId[];
  readonly rows: ReadonlyMap<ClientId, readonly DeliveredRow[]>;
};

const isCompared = (found: Import): found is Compared =>
  found.status === "applying" &&
  found.batchId !== null &&
  found.recordedAt === null &&
  found.counts.faulty === 0 &&
  found.mapping.covers === "all" &&
  comparedFormats.some((format) => format === found.format);

const tell = async (work: ImportWork, { found, since, isOnlySource, rows }: Asked, clients: readonly ClientId[]) => {
  const done = await unitOfWork(work.installation)(
    work.actor,
    { ...work.act, activity: "applyImport" },
    async (tx, given) => {
      const { batchId, format, feed, number } = found;
      // another process may have gone on with it, to its end
      if ((await findImport(tx, found.id))?.status !== "applying") return ok("compared" as const);
      const delivery = { format, feed, on: given.today, since, isOnlySource };
      let differing = 0;
      const told = await orClientGone(() =>
        work.ledger.appendToBatch(tx, given, batchId, clients, (ledger, clientId) => {
          const entries = tellDifferences(ledger, rows.get(clientId) ?? [], delivery);
          differing += entries.filter(({ kind }) => kind === "delivery-differed").length;
          return entries;
        }),
      );
      if (!told.ok) return refuse({ code: told.refusal.code });
      await addToCounts(tx, found.id, { differing }, given.now);
      tx.note({ import: number, clients: told.value.length, differing });
      return ok("compared" as const);
    },
  );
  return done.ok ? done.value : done.refusal.code;
};
