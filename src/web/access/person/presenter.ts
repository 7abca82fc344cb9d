import type { Role } from "../../../contexts/access/api.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { roleLabel } from "../../entrance/roles.ts";
import { formatsIn } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { notOver, type Person, type RoleHeld } from "../people/presenter.ts";
import { personTexts } from "./texts.ts";

export type RoleRow = {
  readonly key: string;
  readonly role: Role;
  readonly words: string;
  readonly start: PlainDate;
  readonly from: string;
  readonly until: string;
  readonly state: "now" | "later" | "over";
  readonly stateWords: string;
  /** A role that has no end yet can be ended. */
  readonly canEnd: boolean;
  /** Ending it leaves this person without any role. */
  readonly isLast: boolean;
};

export type PersonView = {
  readonly name: string;
  readonly facts: readonly { readonly key: string; readonly name: string; readonly value: string }[];
  readonly roles: readonly RoleRow[];
};

/** One person with all roles ever held, the running ones first. */
export const presentPerson = (person: Person, language: Language, today: PlainDate): PersonView => {
  const say = sayIn(personTexts, language);
  return {
    name: person.name,
    facts: [
      ...sideFacts(person, language),
      { key: "team", name: say("team"), value: person.team ?? say("none") },
      { key: "code", name: say("code"), value: person.workerCode ?? say("none") },
      { key: "signIn", name: say("signIn"), value: signInOf(person, language) },
    ],
    roles: person.roles
      .map((held) => roleRow(held, person.roles, language, today))
      .toSorted((a, b) => order[a.state] - order[b.state] || (a.start < b.start ? 1 : -1)),
  };
};

/** For whom they work, or who they are, when it is not the commissioner they work for. */
const sideFacts = ({ provider, clientNumber, roles }: Person, language: Language): PersonView["facts"] => {
  const say = sayIn(personTexts, language);
  if (provider !== null) return [{ key: "provider", name: say("provider"), value: provider.name }];
  // a role of a client without one: their dossier was deleted past its time of keeping
  if (clientNumber === null && roles.some(({ role }) => role === "client"))
    return [{ key: "client", name: say("client"), value: say("clientGone") }];
  return clientNumber === null
    ? []
    : [{ key: "client", name: say("client"), value: say("clientNumber", { number: String(clientNumber) }) }];
};

const order = { now: 0, later: 1, over: 2 } as const;

const signInOf = (person: Person, language: Language): string => {
  const say = sayIn(personTexts, language);
  if (person.endedAt !== null) return say("ended", { day: formatsIn(language).dayOf(person.endedAt) });
  return say(person.signedInBefore ? "before" : "never");
};

const roleRow = (held: RoleHeld, all: readonly RoleHeld[], language: Language, today: PlainDate): RoleRow => {
  const say = sayIn(personTexts, language);
  const { shortDay, shortLastDay } = formatsIn(language);
  const state = held.from > today ? "later" : held.until !== null && held.until <= today ? "over" : "now";
  return {
    key: `${held.role} ${held.from}`,
    role: held.role,
    words: roleLabel(held.role, language),
    start: held.from,
    from: shortDay(held.from),
    until: held.until === null ? say("open") : shortLastDay(held.until),
    state,
    stateWords: say(state),
    canEnd: held.until === null,
    isLast: notOver(all, today).every((other) => other === held),
  };
};
