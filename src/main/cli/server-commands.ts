import { recordVerification } from "../../contexts/access/public.ts";
import { ok } from "../../kernel/result.ts";
import { openApiOf } from "../../platform/http/openapi.ts";
import { verifyLog } from "../../platform/log/verify-log.ts";
import { unitOfWork } from "../../platform/unit-of-work.ts";
import { describedRoutes } from "../described-routes.ts";
import { openInstallation } from "../installation.ts";
import { serve } from "../server.ts";
import { actOf, type Command, commissionerOption, operatorFor, Refused, withInstallation } from "./command.ts";
import { countOf } from "./count.ts";

const startCommand: Command = {
  name: "start",
  arguments: "",
  summary: "Serves Trede until it is stopped.",
  options: {
    demo: {
      type: "boolean",
      help: "with a demonstration commissioner and sign-in without password; embedded database on this machine only",
    },
  },
  run: (given) => serve(given.config, given.options["demo"] === true, given.say),
};

const migrateCommand: Command = {
  name: "migrate",
  arguments: "",
  summary: "Brings the database to this version. Asks for the owner's login (TREDE_OWNER_DATABASE_URL).",
  options: {},
  run: async (given) => {
    const opened = await openInstallation(given.config, { page: null, migrate: true, warn: given.say });
    await opened.close();
    given.print(
      opened.migrated === 0
        ? "The database was at this version already."
        : `The database is at this version: ${countOf(opened.migrated, "migration")} applied.`,
    );
  },
};

const verifyCommand: Command = {
  name: "log verify",
  arguments: "",
  summary:
    "Recomputes every seal over the log; exit 1 when a line was changed, added or taken out. The page of the log shows what was found.",
  options: commissionerOption,
  run: (given) =>
    withInstallation(given, async (opened) => {
      const actor = await operatorFor(opened, given);
      const { seals, lines, brokenAt, unsealed, deleted } = await verifyLog(
        opened.installation.database,
        opened.keys,
        actor.tenantId,
      );
      const act = actOf("verifyLog", "administration", opened.installation.newId());
      await unitOfWork(opened.installation)(actor, act, async (tx, given) =>
        ok(await recordVerification(tx, given, { seals, lines, brokenAt })),
      );
      if (brokenAt !== null)
        throw new Refused(`The log was changed: seal ${brokenAt} of ${seals} does not fit its lines.`);
      if (deleted !== null)
        given.say(
          `Deleted on term: ${countOf(deleted.lines, "line")} under the first ${countOf(deleted.seals, "seal")}, sealed up to ${deleted.sealedUntil}.`,
        );
      given.print(JSON.stringify({ seals, lines, unsealed, ...(deleted === null ? {} : { deleted }) }));
    }),
};

const openApiCommand: Command = {
  name: "openapi",
  arguments: "",
  summary: "Prints the OpenAPI document, as /v1/openapi.json serves it.",
  options: {},
  run: async (given) => given.print(JSON.stringify(openApiOf(describedRoutes(), given.config.publicUrl), null, 2)),
};

export const serverCommands: readonly Command[] = [startCommand, migrateCommand, verifyCommand, openApiCommand];
