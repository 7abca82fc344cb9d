import type { MunicipalityCode } from "../../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Tx } from "../../../platform/unit-of-work.ts";
import { deleteMunicipality } from "../store.ts";

/** Whether any dossier names a municipality, also in what was withdrawn. Handed in by whoever puts the product together. */
export type MunicipalityNamed = (tx: Tx, code: MunicipalityCode) => Promise<boolean>;

export type MunicipalityRefusal = { readonly code: "unknown-municipality" } | { readonly code: "municipality-named" };

/** Takes away a municipality that was added by mistake. One that a dossier names stays: its code would say nothing any more. */
export const removeMunicipality = async (
  tx: Tx,
  { code }: { readonly code: MunicipalityCode },
  isNamed: MunicipalityNamed,
): Promise<Result<Record<never, never>, MunicipalityRefusal>> => {
  if (await isNamed(tx, code)) return refuse({ code: "municipality-named" });
  const removed = await deleteMunicipality(tx, code);
  if (removed === 0) return refuse({ code: "unknown-municipality" });
  tx.note({ municipality: code });
  return ok({});
};
