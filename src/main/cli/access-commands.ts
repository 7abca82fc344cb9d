import {
  type AccessWork,
  addCommissioner,
  addPerson,
  endAccess,
  findPersonByEmail,
  findProviderByNumber,
  listCommissioners,
  type PeopleRefusal,
  presetNames,
  restoreAccess,
  roles,
} from "../../contexts/access/public.ts";
import type { PersonId, TenantId } from "../../kernel/ids.ts";
import type { Result } from "../../kernel/result.ts";
import type { Activity } from "../../platform/activity.ts";
import { type Actor, unitOfWork, unlogged } from "../../platform/unit-of-work.ts";
import { clientNumbers } from "../client-numbers.ts";
import { whyNotAddCommissioner } from "../demo/demo-standing.ts";
import type { Opened } from "../installation.ts";
import { commissionerCode, mistakenFor, municipalitiesIn, nameOnScreen } from "./codes.ts";
import {
  actOf,
  type Command,
  commissionerOption,
  operator,
  operatorFor,
  optional,
  Refused,
  required,
  WrongUsage,
  withInstallation,
} from "./command.ts";
import { sentenceOf } from "./sentences.ts";
import { accepted } from "./values.ts";

const addCommissionerCommand: Command = {
  name: "commissioner add",
  arguments: "",
  summary: "Adds a commissioner: a public body with its own clients, people, settings and figures.",
  help: "Without --municipality it serves one municipality with its own code and name.",
  options: {
    code: { type: "string", value: "CODE", help: "how it is named on this command line" },
    name: { type: "string", value: "NAME", help: "its name on screens" },
    preset: {
      type: "string",
      value: "PRESET",
      help: `where its settings start from: ${presetNames.slice(0, -1).join(", ")} or ${presetNames.at(-1)}`,
    },
    municipality: {
      type: "string",
      value: "CODE=NAME",
      multiple: true,
      help: "a municipality it serves, by the code its files use",
    },
  },
  run: async (given) => {
    const preset = presetNames.find((name) => name === required(given, "preset"));
    if (preset === undefined) throw new WrongUsage(`--preset must be one of: ${presetNames.join(", ")}.`);
    const code = commissionerCode(required(given, "code"));
    const name = nameOnScreen("--name", required(given, "name"));
    const municipalities = municipalitiesIn((given.options["municipality"] ?? []) as readonly string[]);
    await withInstallation(given, async ({ installation, demo }) => {
      const refusal = whyNotAddCommissioner({ demo });
      if (refusal !== null) throw new Refused(refusal);
      const there = await installation.database.transaction({ role: "trede_auth" }, listCommissioners);
      const other = mistakenFor(code, there);
      if (other !== undefined) throw new Refused(`There is a commissioner with the code ${other} already.`);
      const actor = operator(installation.newId<TenantId>());
      const act = actOf("addCommissioner", "administration", installation.newId());
      const to = { code, name, preset, municipalities };
      accepted(await unitOfWork(installation)(actor, act, (tx, now) => addCommissioner(tx, to, now)));
    });
    given.print(
      `Commissioner ${code} was added. First administrator: bin/trede person add --email ADDRESS --role administrator`,
    );
  },
};

const listCommissionersCommand: Command = {
  name: "commissioner list",
  arguments: "",
  summary: "Lists the commissioners: code and name.",
  options: {},
  run: (given) =>
    withInstallation(given, async ({ installation }) => {
      for (const { code, name } of await installation.database.transaction({ role: "trede_auth" }, listCommissioners))
        given.print(`${code}\t${name}`);
    }),
};

const addPersonCommand: Command = {
  name: "person add",
  arguments: "",
  summary: "Adds a person, who is matched by verified e-mail address at the first sign-in.",
  options: {
    email: { type: "string", value: "ADDRESS", help: "as the identity provider knows it" },
    role: { type: "string", value: "ROLE", help: `one of: ${roles.join(", ")}` },
    name: { type: "string", value: "NAME", help: "the name on screens; the address when left out" },
    team: { type: "string", value: "TEAM", help: "the team they work in" },
    "worker-code": { type: "string", value: "CODE", help: "how files name them as a caseworker" },
    provider: { type: "string", value: "NUMBER", help: "with a provider's role: its number in the trade register" },
    client: { type: "string", value: "NUMBER", help: "with the role client: the number of the client" },
    ...commissionerOption,
  },
  run: async (given) => {
    const role = roles.find((each) => each === required(given, "role"));
    if (role === undefined) throw new WrongUsage(`--role must be one of: ${roles.join(", ")}.`);
    const email = required(given, "email");
    if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new WrongUsage("--email must be an e-mail address.");
    const who = {
      email,
      role,
      name: optional(given, "name") ?? email,
      team: optional(given, "team") ?? null,
      workerCode: optional(given, "worker-code") ?? null,
      clientNumber: clientNumberIn(optional(given, "client")),
    };
    await withInstallation(given, async (opened) => {
      const actor = await operatorFor(opened, given);
      const providerId = await providerNumbered(opened, actor, optional(given, "provider"));
      accepted(await addPerson(accessWork(opened, actor, "addPerson"), { ...who, providerId }));
      given.print(`${email} was added as ${role}.`);
    });
  },
};

const clientNumberIn = (text: string | undefined): number | null => {
  if (text === undefined) return null;
  if (!/^[1-9]\d{0,9}$/.test(text)) throw new WrongUsage("--client must be the number of a client.");
  return Number(text);
};

const providerNumbered = async ({ installation }: Opened, actor: Actor, number: string | undefined) => {
  if (number === undefined) return null;
  const provider = await unlogged(installation, actor, (tx) => findProviderByNumber(tx, number));
  if (provider === undefined) throw new Refused(sentenceOf({ code: "no-such-provider" }));
  return provider.id;
};

const accessWork = ({ installation }: Opened, actor: Actor, activity: Activity): AccessWork => {
  const act = actOf(activity, "administration", installation.newId());
  const { database } = installation;
  return {
    database,
    tenantId: actor.tenantId,
    clients: clientNumbers,
    run: (work) => unitOfWork(installation)(actor, act, work),
  };
};

type PersonAct = Pick<Command, "name" | "summary" | "help"> & {
  readonly activity: Activity;
  readonly does: (work: AccessWork, personId: PersonId) => Promise<Result<unknown, PeopleRefusal>>;
  readonly told: (email: string) => string;
};

/** Something done about one person, who is named by e-mail address. */
const personCommand = ({ activity, does, told, ...command }: PersonAct): Command => ({
  ...command,
  arguments: "",
  options: {
    email: { type: "string", value: "ADDRESS", help: "whose, as they were added" },
    ...commissionerOption,
  },
  run: async (given) => {
    const email = required(given, "email");
    await withInstallation(given, async (opened) => {
      const actor = await operatorFor(opened, given);
      const person = await unlogged(opened.installation, actor, (tx) => findPersonByEmail(tx, email));
      if (person === undefined) throw new Refused(`There is nobody with the address ${email}.`);
      accepted(await does(accessWork(opened, actor, activity), person.id));
      given.print(told(email));
    });
  },
});

const endAccessCommand = personCommand({
  name: "person end-access",
  activity: "endAccess",
  summary: "Ends a person's access at once: sessions end and signing in is over; what they recorded stays.",
  help: "A server that runs meanwhile feels it within five seconds. The last administrator's access can't be ended.",
  does: endAccess,
  told: (email) => `${email} has no access any more. Give it back: bin/trede person restore-access --email ${email}`,
});

const restoreAccessCommand = personCommand({
  name: "person restore-access",
  activity: "restoreAccess",
  summary: "Gives a person access again, with the roles they still hold.",
  does: restoreAccess,
  told: (email) => `${email} has access again.`,
});

export const accessCommands: readonly Command[] = [
  addCommissionerCommand,
  listCommissionersCommand,
  addPersonCommand,
  endAccessCommand,
  restoreAccessCommand,
];
