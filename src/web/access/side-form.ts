import { type listProviders, partyOfRole, type Role } from "../../contexts/access/api.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import type { ReplyOf } from "../../platform/endpoint.ts";

export type Provider = ReplyOf<typeof listProviders>["providers"][number];

/** For whom a role of another side is, as typed. */
export type TypedSide = { readonly provider: string; readonly clientNumber: string };
export const noSide: TypedSide = { provider: "", clientNumber: "" };

export type SideFaults = Readonly<{ provider?: "provider-missing"; clientNumber?: "client-number-missing" }>;
export type SideSaid = { readonly providerId: Provider["id"] | null; readonly clientNumber: number | null };
type SideRefusal = { readonly code: "faulty"; readonly faults: SideFaults };

const nobody: SideSaid = { providerId: null, clientNumber: null };

/** "10.482" and "cliënt 10482" are how the screens write a number. */
const numberIn = (typed: string): number | undefined => {
  const digits = typed.replace(/^\D+/, "").replaceAll(".", "").trim();
  return /^[1-9]\d{0,8}$/.test(digits) ? Number(digits) : undefined;
};

/** What goes with a role: its organisation, its client, or neither. What was typed for another role is left out. */
export const readSide = (role: Role, typed: TypedSide): Result<SideSaid, SideRefusal> => {
  const party = partyOfRole[role];
  if (party === "provider")
    return typed.provider === ""
      ? refuse({ code: "faulty", faults: { provider: "provider-missing" } })
      : ok({ ...nobody, providerId: typed.provider as Provider["id"] });
  if (party === "commissioner") return ok(nobody);
  const clientNumber = numberIn(typed.clientNumber);
  return clientNumber === undefined
    ? refuse({ code: "faulty", faults: { clientNumber: "client-number-missing" } })
    : ok({ ...nobody, clientNumber });
};
