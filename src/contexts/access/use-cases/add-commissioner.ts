import type { MunicipalityCode, TenantId } from "../../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import type { PresetName } from "../domain/presets.ts";
import { addCommissioner as insertCommissioner, type Municipality, saveMunicipality } from "../store.ts";

export type NewCommissioner = {
  readonly code: string;
  readonly name: string;
  readonly preset: PresetName;
  readonly municipalities: readonly Municipality[];
};

export type CommissionerRefusal = { readonly code: "commissioner-code-taken" };

/**
 * Makes a commissioner; the transaction is already its own (tx.tenantId). Without municipalities it serves one with
 * its own code and name, as a single municipality does.
 */
export const addCommissioner = async (
  tx: Tx,
  to: NewCommissioner,
  given: Given,
): Promise<Result<TenantId, CommissionerRefusal>> => {
  if (!(await insertCommissioner(tx, to, given.now))) return refuse({ code: "commissioner-code-taken" });
  const own = { code: to.code as MunicipalityCode, name: to.name };
  for (const municipality of to.municipalities.length > 0 ? to.municipalities : [own])
    await saveMunicipality(tx, municipality);
  tx.note({ commissioner: to.code, preset: to.preset });
  return ok(tx.tenantId);
};
