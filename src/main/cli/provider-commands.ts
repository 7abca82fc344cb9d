import { addProvider, listProviders } from "../../contexts/access/public.ts";
import { unitOfWork, unlogged } from "../../platform/unit-of-work.ts";
import {
  actOf,
  type Command,
  commissionerOption,
  operatorFor,
  required,
  WrongUsage,
  withInstallation,
} from "./command.ts";
import { accepted } from "./values.ts";

const addProviderCommand: Command = {
  name: "provider add",
  arguments: "",
  summary: "Adds a provider: an organisation that delivers re-integration, whose consultants may then be given a role.",
  help: "All commissioners of an installation share one list; a number in the trade register is known once.",
  options: {
    name: { type: "string", value: "NAME", help: "its name on screens" },
    number: { type: "string", value: "NUMBER", help: "its number in the trade register (KvK): eight digits" },
    ...commissionerOption,
  },
  run: async (given) => {
    const [name, registrationNumber] = [required(given, "name").trim(), required(given, "number")];
    if (!/^\d{8}$/.test(registrationNumber)) throw new WrongUsage("--number must be eight digits.");
    if (name === "" || name.length > 120) throw new WrongUsage("--name must be 1 to 120 characters.");
    await withInstallation(given, async (opened) => {
      const { installation } = opened;
      const actor = await operatorFor(opened, given);
      const act = actOf("addProvider", "administration", installation.newId());
      accepted(
        await unitOfWork(installation)(actor, act, (tx, now) => addProvider(tx, { name, registrationNumber }, now)),
      );
      given.print(
        `${name} was added. A consultant of it: bin/trede person add --email ADDRESS --role provider-consultant --provider ${registrationNumber}`,
      );
    });
  },
};

const listProvidersCommand: Command = {
  name: "provider list",
  arguments: "",
  summary: "Lists the providers: number in the trade register and name.",
  options: commissionerOption,
  run: (given) =>
    withInstallation(given, async (opened) => {
      const actor = await operatorFor(opened, given);
      for (const { registrationNumber, name } of await unlogged(opened.installation, actor, listProviders))
        given.print(`${registrationNumber}\t${name}`);
    }),
};

export const providerCommands: readonly Command[] = [addProviderCommand, listProvidersCommand];
