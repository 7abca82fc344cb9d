import type { listPeople, Role } from "../../../contexts/access/api.ts";
import type { PersonId } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { roleLabel } from "../../entrance/roles.ts";
import { formatsIn } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { peopleTexts } from "./texts.ts";

export type Person = ReplyOf<typeof listPeople>["people"][number];
export type RoleHeld = Person["roles"][number];

/** `isNow`: something the person may do today. */
export type RoleTag = { readonly key: string; readonly words: string; readonly isNow: boolean };

export type PersonRow = {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly RoleTag[];
  /** The team, or the organisation of who works for a provider. */
  readonly team: string | null;
  readonly code: string | null;
  readonly signIn: string;
};

export type Wanted = { readonly text: string; readonly role?: Role | undefined };

/** Who may sign in: whose access was ended stays in the list, since what they recorded stays. */
export const withAccess = (people: readonly Person[]): readonly Person[] =>
  people.filter(({ endedAt }) => endedAt === null);

/** Whose name, address or code holds the text and who holds the role, today or later. */
export const choosePeople = (people: readonly Person[], wanted: Wanted, today: PlainDate): readonly Person[] => {
  const text = wanted.text.trim().toLowerCase();
  return people.filter(
    (person) =>
      [person.name, person.email, person.workerCode ?? "", person.provider?.name ?? ""].some((part) =>
        part.toLowerCase().includes(text),
      ) &&
      (wanted.role === undefined || notOver(person.roles, today).some(({ role }) => role === wanted.role)),
  );
};

export const presentPeople = (
  people: readonly Person[],
  language: Language,
  today: PlainDate,
): readonly PersonRow[] => {
  const say = sayIn(peopleTexts, language);
  return people
    .toSorted((a, b) => a.name.localeCompare(b.name, language))
    .map((person) => ({
      id: person.id,
      name: person.name,
      email: person.email,
      roles: notOver(person.roles, today).map((held) => roleTag(held, person.endedAt === null, language, today)),
      team: person.provider?.name ?? person.team,
      code: person.workerCode,
      signIn: say(person.endedAt !== null ? "ended" : person.signedInBefore ? "before" : "never"),
    }));
};

/** Roles that run and roles to come; those that are over are on the person's own page. */
export const notOver = (roles: readonly RoleHeld[], today: PlainDate): readonly RoleHeld[] =>
  roles.filter(({ until }) => until === null || until > today);

const roleTag = (held: RoleHeld, hasAccess: boolean, language: Language, today: PlainDate): RoleTag => {
  const say = sayIn(peopleTexts, language);
  const { shortDay, shortLastDay } = formatsIn(language);
  const role = roleLabel(held.role, language);
  const hasBegun = held.from <= today;
  const words = !hasBegun
    ? say("from", { role, day: shortDay(held.from) })
    : held.until === null
      ? role
      : say("until", { role, day: shortLastDay(held.until) });
  return { key: `${held.role} ${held.from}`, words, isNow: hasBegun && hasAccess };
};
