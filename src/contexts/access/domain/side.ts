import type { ClientId, PersonId, ProviderId } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { type Done, done, ok, type Result, refuse } from "../../../kernel/result.ts";
import type { RoleHeld } from "./people.ts";
import { partyOfRole, type Role } from "./permissions.ts";

/** From which side somebody acts. A person has one, and only roles of that side allow them anything (permissions.ts). */
export type Side =
  | { readonly kind: "commissioner" }
  | { readonly kind: "provider"; readonly providerId: ProviderId }
  | { readonly kind: "client"; readonly clientId: ClientId };

/** The side of a person as it is kept. */
export const sideOf = (person: {
  readonly providerId: ProviderId | null;
  readonly clientId: ClientId | null;
}): Side => {
  if (person.providerId !== null) return { kind: "provider", providerId: person.providerId };
  return person.clientId === null ? { kind: "commissioner" } : { kind: "client", clientId: person.clientId };
};

export type SideRefusal =
  | { readonly code: "provider-needed" }
  | { readonly code: "no-such-provider" }
  | { readonly code: "client-needed" }
  | { readonly code: "no-such-client" }
  | { readonly code: "client-signs-in-already" }
  | { readonly code: "side-not-of-role" }
  | { readonly code: "role-of-another-side"; readonly role: Role; readonly until: PlainDate | null };

/** Whom was named with a role, as found: null when nobody was named, "unknown" when they are not there. */
export type Named = {
  readonly provider: ProviderId | "unknown" | null;
  readonly client: ClientId | "unknown" | null;
};

/** A provider's role is for somebody of a provider, a client's for a client; a role of the commissioner names neither. */
export const sideOfRole = (role: Role, { provider, client }: Named): Result<Side, SideRefusal> => {
  const party = partyOfRole[role];
  if ((party !== "provider" && provider !== null) || (party !== "client" && client !== null))
    return refuse({ code: "side-not-of-role" });
  if (party === "commissioner") return ok({ kind: "commissioner" });
  if (party === "provider") {
    if (provider === null) return refuse({ code: "provider-needed" });
    return provider === "unknown"
      ? refuse({ code: "no-such-provider" })
      : ok({ kind: "provider", providerId: provider });
  }
  if (client === null) return refuse({ code: "client-needed" });
  return client === "unknown" ? refuse({ code: "no-such-client" }) : ok({ kind: "client", clientId: client });
};

const isSame = (a: Side, b: Side): boolean =>
  a.kind === b.kind &&
  (a.kind !== "provider" || a.providerId === (b as typeof a).providerId) &&
  (a.kind !== "client" || a.clientId === (b as typeof a).clientId);

/**
 * Somebody who comes to another side leaves the one they were at: nobody acts for two parties, and a role that still runs or is
 * to come would from then on allow nothing without anybody having ended it.
 */
export const mayTakeSide = (
  from: Side,
  to: Side,
  held: readonly RoleHeld[],
  person: PersonId,
  today: PlainDate,
): Result<Done, SideRefusal> => {
  if (isSame(from, to)) return done;
  const left = held.find(({ personId, until }) => personId === person && (until === null || until > today));
  return left === undefined ? done : refuse({ code: "role-of-another-side", role: left.role, until: left.until });
};
