import type { Result } from "../../../kernel/result.ts";
import { type Installation, unitOfWork } from "../../../platform/unit-of-work.ts";
import { accepted, type TestCommissioner } from "../../access/testing/a-commissioner.ts";
import type { Ledger } from "../../dossier/public.ts";
import { listFaults } from "../fault-store.ts";
import type { Import } from "../import-store.ts";
import type { Mapping } from "../mapping-schema.ts";
import { benefitHeads, benefitMapping, inPieces } from "../reading/testing/files.ts";
import { applyImport, beginApplying } from "../use-cases/apply-import.ts";
import type { ImportRefusal, ImportWork } from "../use-cases/import-act.ts";
import { beginRevoking, revokeImport } from "../use-cases/revoke-import.ts";
import { stageFile } from "../use-cases/stage-file.ts";
import { startImport } from "../use-cases/start-import.ts";

export type File = {
  readonly content: string | Uint8Array;
  readonly mapping?: Mapping;
  /** A history load: when this became known. */
  readonly recordedAt?: string;
  readonly goodRows?: boolean;
};

export const workOf = (commissioner: TestCommissioner, ledger: Ledger, over: Partial<ImportWork> = {}): ImportWork => ({
  installation: commissioner.installation,
  keys: commissioner.keys,
  ledger,
  actor: commissioner.operator,
  act: { activity: "import", purpose: "administration", trail: "audit", trace: "test-trace" },
  ...over,
});

/** Reads and checks a file; nothing is visible yet. */
export const stage = async (work: ImportWork, { content, mapping = benefitMapping(), recordedAt }: File) => {
  const file = { fileName: "test.csv", mapping, recordedAt: (recordedAt ?? null) as never };
  const { importId } = accepted(
    await unitOfWork(work.installation)(work.actor, work.act, (tx, given) => startImport(tx, file, true, given)),
  );
  return accepted(await stageFile(work, importId, inPieces(content)));
};

/** The whole way of a file: read, checked and, unless that refuses it, applied. */
export const anImport = async (work: ImportWork, file: File): Promise<Result<Import, ImportRefusal>> => {
  const staged = await stage(work, file);
  const begun = await beginApplying(work, staged.id, file.goodRows ?? false);
  return begun.ok ? { ok: true, value: await applyImport(work, staged.id) } : begun;
};

export const revoke = async (work: ImportWork, id: string): Promise<Import> => {
  const begun = accepted(await beginRevoking(work, id));
  return revokeImport(work, begun.id);
};

/** Faults in one line each, in the order of the file: "3 end end-before-start". */
export const faultsOf = (commissioner: TestCommissioner, id: string): Promise<string[]> =>
  commissioner.run(async (tx) =>
    (await listFaults(tx, id, 1_000)).map(({ line, field, code }) => [line, field, code].filter(Boolean).join(" ")),
  );

/** A file for `benefitMapping`: rows as "citizen number;scheme;start;end;name". */
export const benefitsFile = (...rows: readonly string[]): string => `${[benefitHeads, ...rows].join("\n")}\n`;

/**
 * An installation whose process is killed during its n-th transaction from here: that one is undone, and nothing comes
 * after it.
 */
export const killedDuring = (installation: Installation, n: number): Installation => {
  let begun = 0;
  const killed = (): never => {
    throw new Error("killed");
  };
  const transaction: Installation["database"]["transaction"] = (as, work) => {
    begun += 1;
    if (begun > n) return Promise.reject(new Error("killed"));
    return installation.database.transaction(as, async (connection) => {
      const done = await work(connection);
      return begun === n ? killed() : done;
    });
  };
  return { ...installation, database: { ...installation.database, transaction } };
};
