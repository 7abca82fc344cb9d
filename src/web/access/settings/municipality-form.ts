import { ok, type Result, refuse } from "../../../kernel/result.ts";

export type TypedMunicipality = { readonly code: string; readonly name: string };
export type MunicipalityFault =
  | "municipality-code"
  | "municipality-name"
  | "municipality-twice"
  | "municipality-name-twice";
export type MunicipalityFaults = Readonly<Partial<Record<keyof TypedMunicipality, MunicipalityFault>>>;
type MunicipalityRefusal = { readonly code: "faulty"; readonly faults: MunicipalityFaults };

/** `taken`: those that are there already; a new one must not rename one by accident, and no two have one name. */
export const readMunicipality = (
  typed: TypedMunicipality,
  taken: readonly TypedMunicipality[],
  isNew: boolean,
): Result<TypedMunicipality, MunicipalityRefusal> => {
  const [code, name] = [typed.code.trim(), typed.name.trim()];
  const faults: MunicipalityFaults = {
    ...((code === "" || code.length > 20) && { code: "municipality-code" }),
    ...(isNew && taken.some((other) => other.code === code) && { code: "municipality-twice" }),
    ...(taken.some((other) => other.code !== code && isSameName(other.name, name)) && {
      name: "municipality-name-twice",
    }),
    ...((name === "" || name.length > 120) && { name: "municipality-name" }),
  };
  return Object.keys(faults).length > 0 ? refuse({ code: "faulty", faults }) : ok({ code, name });
};

const isSameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.toLowerCase();
