import type { PersonId } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { type Done, done, ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Role } from "./permissions.ts";

export type RoleHeld = {
  readonly personId: PersonId;
  readonly role: Role;
  readonly from: PlainDate;
  /** The first day the role is no longer held. */
  readonly until: PlainDate | null;
};

/** A role with whether its holder may sign in: one whose access was ended holds roles that come to life when it is given back. */
export type RoleOfStaff = RoleHeld & { readonly hasAccess: boolean };

export type PeopleRefusal =
  | { readonly code: "email-taken" }
  | { readonly code: "worker-code-taken" }
  | { readonly code: "no-such-person" }
  | { readonly code: "role-held-already"; readonly since: PlainDate }
  | { readonly code: "role-not-held" }
  | { readonly code: "last-administrator" }
  | { readonly code: "ends-before-start"; readonly start: PlainDate };

/** A role is given once at a time. */
export const grantRole = (
  held: readonly RoleHeld[],
  person: PersonId,
  role: Role,
  from: PlainDate,
): Result<RoleHeld, PeopleRefusal> => {
  const same = held.find(
    (each) => each.personId === person && each.role === role && (each.until === null || each.until > from),
  );
  if (same) return refuse({ code: "role-held-already", since: same.from });
  return ok({ personId: person, role, from, until: null });
};

/** A role that runs ends on a day. Somebody must be left who can give roles, or nobody ever could again. */
export const endRole = (
  held: readonly RoleOfStaff[],
  person: PersonId,
  role: Role,
  until: PlainDate,
): Result<RoleHeld, PeopleRefusal> => {
  const running = held.find((each) => each.personId === person && each.role === role && each.until === null);
  if (!running) return refuse({ code: "role-not-held" });
  if (until < running.from) return refuse({ code: "ends-before-start", start: running.from });
  const others = held.filter((each) => each !== running);
  if (role === "administrator" && !hasAdministratorFrom(others, until)) return refuse({ code: "last-administrator" });
  return ok({ personId: person, role, from: running.from, until });
};

/**
 * Somebody's access ends at once and whole, whatever roles they hold, and can be given back the same way. By an administrator
 * only, so one must be left.
 */
export const endAccess = (
  held: readonly RoleOfStaff[],
  person: PersonId,
  today: PlainDate,
): Result<Done, PeopleRefusal> => {
  const isAdministrator = held.some(
    ({ personId, role, until, hasAccess }) =>
      personId === person && role === "administrator" && hasAccess && (until === null || until > today),
  );
  const others = held.filter(({ personId }) => personId !== person);
  return isAdministrator && !hasAdministratorFrom(others, today) ? refuse({ code: "last-administrator" }) : done;
};

/** Somebody who is administrator on that day, may sign in, and whose role has no end: a successor must have begun by then. */
const hasAdministratorFrom = (held: readonly RoleOfStaff[], day: PlainDate): boolean =>
  held.some(
    ({ role, from, until, hasAccess }) => role === "administrator" && hasAccess && from <= day && until === null,
  );
