import { ok, type Result, refuse } from "../../../kernel/result.ts";

export type TypedProvider = { readonly name: string; readonly registrationNumber: string };
export type ProviderFault = "name-missing" | "name-long" | "number-wrong";
export type ProviderFaults = Readonly<Partial<Record<keyof TypedProvider, ProviderFault>>>;
type ProviderRefusal = { readonly code: "faulty"; readonly faults: ProviderFaults };

const longestName = 120;

/** Spaces and dots in a number are how people write it, not part of it. */
export const readProvider = (typed: TypedProvider): Result<TypedProvider, ProviderRefusal> => {
  const name = typed.name.trim();
  const registrationNumber = typed.registrationNumber.replaceAll(/[\s.]/g, "");
  const faults: ProviderFaults = {
    ...(name === "" && { name: "name-missing" }),
    ...(name.length > longestName && { name: "name-long" }),
    ...(!/^\d{8}$/.test(registrationNumber) && { registrationNumber: "number-wrong" }),
  };
  return Object.keys(faults).length > 0 ? refuse({ code: "faulty", faults }) : ok({ name, registrationNumber });
};
