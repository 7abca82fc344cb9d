import { readCitizenNumber } from "../../../kernel/citizen-number.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { holdsCitizenNumber } from "./written-number.ts";

/** Who somebody is, as far as it is known. */
export type KnownPerson = {
  readonly name: string | null;
  readonly birthYear: number | null;
  readonly citizenNumber: string | null;
};

/** Who they are as it should read; a citizen number only when it is another: null leaves it as it is. */
export type PutRight = KnownPerson & { readonly reason: string | null };

export { holdsCitizenNumber };

export type PersonField = keyof KnownPerson;
export const personFields = ["name", "birthYear", "citizenNumber"] as const satisfies readonly PersonField[];

/** What became of one field: it was not known before, or it was and read otherwise. */
export type FieldChange = "added" | "corrected";
export type PersonChanges = Readonly<Partial<Record<PersonField, FieldChange>>>;

export type PutRightRefusal =
  | { readonly code: "no-citizen-number-this"; readonly field: "citizenNumber" }
  | {
      readonly code: "birth-year-beyond";
      readonly field: "birthYear";
      readonly earliest: number;
      readonly latest: number;
    }
  | { readonly code: "person-emptied"; readonly field: "name" | "birthYear" }
  | { readonly code: "person-the-same" }
  | { readonly code: "reason-missing"; readonly field: "reason" }
  | { readonly code: "citizen-number-in-reason"; readonly field: "reason" };

/** The years in which who comes to the office can be born. */
export const birthYearsOn = (today: PlainDate): { readonly earliest: number; readonly latest: number } => {
  const thisYear = Number(today.slice(0, 4));
  return { earliest: thisYear - 120, latest: thisYear - 10 };
};

/** A year nobody who comes can be born in, with those they can; undefined when it is one of them, or none was said. */
export const yearBeyond = (birthYear: number | null, today: PlainDate): ReturnType<typeof birthYearsOn> | undefined => {
  const years = birthYearsOn(today);
  return birthYear !== null && (birthYear < years.earliest || birthYear > years.latest) ? years : undefined;
};

/** A number as typed, which may be written in groups; undefined when it is no citizen number. */
export const readTypedNumber = (typed: string): string | undefined => readCitizenNumber(typed.replaceAll(/[ .-]/g, ""));

/**
 * What is known of a person and wrong is corrected with a reason, and never emptied: the dossier would be of nobody. What was not known is
 * added without one (ADR 0025).
 */
export const putRight = (
  known: KnownPerson,
  asked: PutRight,
  today: PlainDate,
): Result<{ readonly person: KnownPerson; readonly changes: PersonChanges }, PutRightRefusal> => {
  const typed = asked.citizenNumber === null ? null : readTypedNumber(asked.citizenNumber);
  if (typed === undefined) return refuse({ code: "no-citizen-number-this", field: "citizenNumber" });
  for (const field of ["name", "birthYear"] as const)
    if (known[field] !== null && asked[field] === null) return refuse({ code: "person-emptied", field });
  const person = { name: asked.name, birthYear: asked.birthYear, citizenNumber: typed ?? known.citizenNumber };
  const changes = changesBetween(known, person);
  const years = changes.birthYear === undefined ? undefined : yearBeyond(person.birthYear, today);
  if (years !== undefined) return refuse({ code: "birth-year-beyond", field: "birthYear", ...years });
  if (Object.keys(changes).length === 0) return refuse({ code: "person-the-same" });
  if (asked.reason === null && Object.values(changes).includes("corrected"))
    return refuse({ code: "reason-missing", field: "reason" });
  if (asked.reason !== null && holdsCitizenNumber(asked.reason))
    return refuse({ code: "citizen-number-in-reason", field: "reason" });
  return ok({ person, changes });
};

const changesBetween = (known: KnownPerson, person: KnownPerson): PersonChanges =>
  Object.fromEntries(
    personFields.flatMap((field) =>
      known[field] === person[field] ? [] : [[field, known[field] === null ? "added" : "corrected"]],
    ),
  );
