import type { PresetName, Role } from "../../contexts/access/public.ts";
import type { MunicipalityCode, PersonId, ProviderId, TenantId } from "../../kernel/ids.ts";
import { demoId } from "./demo-ids.ts";

/** The commissioner of the demonstration. There is no such place. */
export const office = {
  code: "NIEUWEDIJK",
  name: "Nieuwedijk",
  preset: "participatiewet-2026" as PresetName,
  municipalities: [
    { code: "NWD" as MunicipalityCode, name: "Nieuwedijk" },
    { code: "OWD" as MunicipalityCode, name: "Oudewaard" },
  ],
} as const;

export type Colleague = {
  readonly name: string;
  readonly role: Role;
  readonly team?: string;
  readonly workerCode?: string;
  /** Of a provider's staff: which one. */
  readonly provider?: "demo" | "other";
};

const harbour = "Team Haven";
const polder = "Team Polder";

/** Who works there; the demonstration signs in as the first of each role. A client's person comes on top. */
export const colleagues: readonly Colleague[] = [
  { name: "M. Bakker", role: "caseworker", team: harbour, workerCode: "NWD01" },
  { name: "J. van der Veen", role: "caseworker", team: harbour, workerCode: "NWD02" },
  { name: "F. el Idrissi", role: "caseworker", team: harbour, workerCode: "NWD03" },
  { name: "S. Hoekstra", role: "caseworker", team: harbour, workerCode: "NWD04" },
  { name: "K. Demir", role: "caseworker", team: polder, workerCode: "OWD01" },
  { name: "L. Wouters", role: "caseworker", team: polder, workerCode: "OWD02" },
  { name: "R. Jagroep", role: "caseworker", team: polder, workerCode: "OWD03" },
  { name: "E. Postma", role: "caseworker", team: polder, workerCode: "OWD04" },
  { name: "H. Koster", role: "benefits-officer", team: harbour, workerCode: "INK01" },
  { name: "P. Schouten", role: "contract-manager" },
  { name: "I. Maas", role: "procurement-officer" },
  { name: "D. van Leeuwen", role: "policy-maker" },
  { name: "W. Terpstra", role: "council-member" },
  { name: "N. Aydın", role: "employer-adviser" },
  { name: "T. Verbeek", role: "researcher" },
  { name: "G. de Graaf", role: "administrator" },
  { name: "B. Zijlstra", role: "provider-consultant", provider: "demo" },
  { name: "Y. Kaya", role: "provider-consultant", provider: "other" },
];

/** "m.bakker@nieuwedijk.example": a domain that can't exist (RFC 2606). */
export const emailOf = (name: string): string => {
  const plain = name.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll("ı", "i");
  return `${plain.replaceAll(". ", ".").replaceAll(/[^a-z.]/g, "")}@nieuwedijk.example`;
};

export const commissionerId = (seed: number): TenantId => demoId(seed, "commissioner", 1);

/** An organisation that does not exist; its number is one the trade register never gave out. */
export const demoProvider = { name: "De Tussenstap", registrationNumber: "00000001" } as const;

/** Another one: the client who signs in is helped by it. */
export const otherProvider = { name: "Het Taalhuis", registrationNumber: "00000002" } as const;
export const otherProviderId = (seed: number): ProviderId => demoId(seed, "provider", 2);

export const providerId = (seed: number): ProviderId => demoId(seed, "provider", 1);

/** Rises with the place in the list, so that the first of each role stays the first. */
export const colleagueId = (seed: number, place: number): PersonId => demoId(seed, "person", place + 1);

/** Those a client can be assigned to, with the municipality they mostly work for. */
export const workersOf = (seed: number) =>
  colleagues.flatMap(({ team }, place) =>
    team === undefined
      ? []
      : [{ id: colleagueId(seed, place), municipality: office.municipalities[team === harbour ? 0 : 1].code }],
  );
