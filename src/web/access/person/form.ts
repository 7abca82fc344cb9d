import { type Role, roleSchema } from "../../../contexts/access/api.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { parseTypedDay } from "../../languages/typed-date.ts";
import { readSide, type SideFaults, type SideSaid, type TypedSide } from "../side-form.ts";

export type TypedGrant = TypedSide & { readonly role: string; readonly from: string };
export type GrantFaults = Readonly<{ role?: "role-missing"; from?: "not-a-day" }> & SideFaults;
type GrantRefusal = { readonly code: "faulty"; readonly faults: GrantFaults };

/** A role from a day on, with whom it is for; the day may be past, since a role may be recorded late. */
export const readGrant = (typed: TypedGrant): Result<{ role: Role; from: PlainDate } & SideSaid, GrantRefusal> => {
  const role = roleSchema.safeParse(typed.role);
  const from = parseTypedDay(typed.from);
  const side = role.success ? readSide(role.data, typed) : undefined;
  if (role.success && from !== undefined && side?.ok) return ok({ role: role.data, from, ...side.value });
  const faults: GrantFaults = {
    ...(side?.ok === false ? side.refusal.faults : {}),
    ...(role.success ? {} : { role: "role-missing" as const }),
    ...(from === undefined ? { from: "not-a-day" as const } : {}),
  };
  return refuse({ code: "faulty", faults });
};

type EndRefusal = { readonly code: "not-a-day" | "before-start" };

/** The first day without the role; ending it on its first day takes it back whole. */
export const readEnd = (typed: string, start: PlainDate): Result<PlainDate, EndRefusal> => {
  const until = parseTypedDay(typed);
  if (until === undefined) return refuse({ code: "not-a-day" });
  return until < start ? refuse({ code: "before-start" }) : ok(until);
};
