import type { MunicipalityCode } from "../../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { addMunicipalityChange, listMunicipalityChanges, nextMunicipalityNumber } from "../municipality-store.ts";
import { deleteMunicipality, listMunicipalities, listPeople, type Municipality, saveMunicipality } from "../store.ts";

/** Whether any dossier names a municipality, also in what was withdrawn. Handed in by whoever puts the product together. */
export type MunicipalityNamed = (tx: Tx, code: MunicipalityCode) => Promise<boolean>;

export type RemovalRefusal = { readonly code: "unknown-municipality" } | { readonly code: "municipality-named" };
export type NamingRefusal = {
  readonly code: "municipality-name-taken";
  readonly name: string;
  readonly by: MunicipalityCode;
};

const isSameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Adds a municipality or changes its name. Two of one name could not be told apart where only names are shown. */
export const nameMunicipality = async (
  tx: Tx,
  { code, name }: Municipality,
  { now }: Pick<Given, "now">,
): Promise<Result<Record<never, never>, NamingRefusal>> => {
  const number = await nextMunicipalityNumber(tx);
  const known = await listMunicipalities(tx);
  const taken = known.find((other) => other.code !== code && isSameName(other.name, name));
  if (taken !== undefined) return refuse({ code: "municipality-name-taken", name: taken.name, by: taken.code });
  const was = known.find((other) => other.code === code)?.name ?? null;
  if (was === name) return ok({});
  await saveMunicipality(tx, { code, name });
  const said = was === null ? ({ what: "added", was } as const) : ({ what: "renamed", was } as const);
  await addMunicipalityChange(tx, { number, code, name, ...said, recordedAt: now, recordedBy: tx.actor.name });
  tx.note({ municipality: code });
  return ok({});
};

/** Takes away a municipality that was added by mistake. One that a dossier names stays: its code would say nothing any more. */
export const removeMunicipality = async (
  tx: Tx,
  { code }: { readonly code: MunicipalityCode },
  isNamed: MunicipalityNamed,
  { now }: Pick<Given, "now">,
): Promise<Result<Record<never, never>, RemovalRefusal>> => {
  const number = await nextMunicipalityNumber(tx);
  if (await isNamed(tx, code)) return refuse({ code: "municipality-named" });
  const name = (await listMunicipalities(tx)).find((known) => known.code === code)?.name;
  if (name === undefined) return refuse({ code: "unknown-municipality" });
  await deleteMunicipality(tx, code);
  const recorded = { recordedAt: now, recordedBy: tx.actor.name };
  await addMunicipalityChange(tx, { number, code, name, what: "removed", was: null, ...recorded });
  tx.note({ municipality: code });
  return ok({});
};

/** Who did what to the municipalities and when, the latest first. */
export const municipalityChanges = async (tx: Tx) => {
  const names = new Map((await listPeople(tx)).map((person) => [`person:${person.id}`, person.name]));
  const changes = await listMunicipalityChanges(tx);
  return ok({
    changes: changes.map(({ recordedBy, ...change }) => ({
      ...change,
      recordedBy: names.get(recordedBy) ?? recordedBy,
    })),
  });
};
