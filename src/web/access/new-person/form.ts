import { type addPerson, roleSchema } from "../../../contexts/access/api.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { InputTo } from "../../client/input.ts";
import { noSide, readSide, type SideFaults, type TypedSide } from "../side-form.ts";

export type TypedPerson = TypedSide & {
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly team: string;
  readonly workerCode: string;
};

export const nobodyYet: TypedPerson = { name: "", email: "", role: "", team: "", workerCode: "", ...noSide };

export type PersonFault = "name-missing" | "too-long" | "email-missing" | "no-email" | "role-missing";
export type PersonFaults = Readonly<Partial<Record<Exclude<keyof TypedPerson, keyof TypedSide>, PersonFault>>> &
  SideFaults;
type PersonRefusal = { readonly code: "faulty"; readonly faults: PersonFaults };

/** The most characters each field may have. */
const longest = { name: 120, email: 200, team: 60, workerCode: 40 } as const;

export const mostIn = (field: string): number | string => longest[field as keyof typeof longest] ?? "";

/** Enough to catch a slip; whether the address exists shows at the first sign-in. */
const emailShape = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;

/** Every fault at once; an empty team or code is none. */
export const readPerson = (typed: TypedPerson): Result<InputTo<typeof addPerson>["body"], PersonRefusal> => {
  const role = roleSchema.safeParse(typed.role);
  const side = role.success ? readSide(role.data, typed) : undefined;
  const faults: PersonFaults = {
    ...detailFaults(typed),
    ...faultOfEmail(typed.email.trim()),
    ...(role.success ? {} : { role: "role-missing" as const }),
    ...(side?.ok === false ? side.refusal.faults : {}),
  };
  if (!role.success || !side?.ok || Object.keys(faults).length > 0) return refuse({ code: "faulty", faults });
  return ok({ ...detailsOf(typed), role: role.data, ...side.value });
};

export type TypedDetails = Pick<TypedPerson, "name" | "email" | "team" | "workerCode">;

/** What of a person may be changed later. */
export const readDetails = (
  typed: TypedDetails,
): Result<{ name: string; email: string; team: string | null; workerCode: string | null }, PersonRefusal> => {
  const faults: PersonFaults = { ...detailFaults(typed), ...faultOfEmail(typed.email.trim()) };
  return Object.keys(faults).length > 0 ? refuse({ code: "faulty", faults }) : ok(detailsOf(typed));
};

const detailsOf = ({ name, email, team, workerCode }: TypedDetails) => ({
  name: name.trim(),
  email: email.trim().toLowerCase(),
  team: orNothing(team),
  workerCode: orNothing(workerCode),
});

const orNothing = (text: string): string | null => (text.trim() === "" ? null : text.trim());

const detailFaults = ({ name, team, workerCode }: TypedDetails): PersonFaults => ({
  ...(name.trim() === "" && { name: "name-missing" }),
  ...(name.trim().length > longest.name && { name: "too-long" }),
  ...(team.trim().length > longest.team && { team: "too-long" }),
  ...(workerCode.trim().length > longest.workerCode && { workerCode: "too-long" }),
});

const faultOfEmail = (email: string): PersonFaults => {
  if (email === "") return { email: "email-missing" };
  if (email.length > longest.email) return { email: "too-long" };
  return emailShape.test(email) ? {} : { email: "no-email" };
};
