import { ok, type Result, refuse } from "../../../kernel/result.ts";

export type TypedMunicipality = { readonly code: string; readonly name: string };
export type MunicipalityFault = "municipality-code" | "municipality-name" | "municipality-twice";
export type MunicipalityFaults = Readonly<Partial<Record<keyof TypedMunicipality, MunicipalityFault>>>;
type MunicipalityRefusal = { readonly code: "faulty"; readonly faults: MunicipalityFaults };

/** `taken`: codes that are there already; a new municipality must not rename one by accident. */
export const readMunicipality = (
  typed: TypedMunicipality,
  taken: readonly string[],
): Result<TypedMunicipality, MunicipalityRefusal> => {
  const [code, name] = [typed.code.trim(), typed.name.trim()];
  const faults: MunicipalityFaults = {
    ...((code === "" || code.length > 20) && { code: "municipality-code" }),
    ...(taken.includes(code) && { code: "municipality-twice" }),
    ...((name === "" || name.length > 120) && { name: "municipality-name" }),
  };
  return Object.keys(faults).length > 0 ? refuse({ code: "faulty", faults }) : ok({ code, name });
};
