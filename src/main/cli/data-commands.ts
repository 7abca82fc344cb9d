import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { type HowToRebuild, rebuildReadModels } from "../../contexts/dossier/public.ts";
import { ok } from "../../kernel/result.ts";
import type { Activity } from "../../platform/activity.ts";
import type { RestoreRefusal } from "../../platform/backup/backup-format.ts";
import { looksLikeBackup, restoreBackup } from "../../platform/backup/restore-backup.ts";
import { writeBackup } from "../../platform/backup/write-backup.ts";
import { unitOfWork } from "../../platform/unit-of-work.ts";
import { makeContexts } from "../application.ts";
import { type Opened, openForRestore } from "../installation.ts";
import { productVersion } from "../product-version.ts";
import { tenantsOf } from "../seal-logs.ts";
import {
  actOf,
  type Command,
  commissionerOption,
  type Given,
  operator,
  operatorFor,
  Refused,
  WrongUsage,
  withInstallation,
} from "./command.ts";

type Sentences = { readonly [C in RestoreRefusal["code"]]: (refusal: Extract<RestoreRefusal, { code: C }>) => string };

const sentences: Sentences = {
  "not-a-backup": () => "This file is not a backup of Trede.",
  "backup-damaged": ({ table }) =>
    `The backup is damaged${table === null ? "" : ` at ${table}`}: it was changed or cut off. Nothing was restored.`,
  "backup-of-another-key": ({ needed, given }) =>
    `The backup was made with master key ${needed}; the key given is ${given}. Give the key file of the installation it was made from.`,
  "backup-of-another-version": ({ version, backup, here }) =>
    `The backup was made by version ${version} (${backup} migrations); this database has ${here}. Restore it with that version, then upgrade.`,
  "database-not-empty": ({ table }) =>
    `The database is not empty: there are rows in ${table}. A backup is restored into an empty one only.`,
  "may-not-back-up": () =>
    "The owner's login may not back up. The server's administrator allows it once: grant trede_backup to OWNER",
};

const sentenceOf = (refusal: RestoreRefusal): string =>
  (sentences[refusal.code] as (refusal: RestoreRefusal) => string)(refusal);

const fileOf = (given: Given): string => {
  const [file, ...more] = given.rest;
  if (file === undefined || more.length > 0) throw new WrongUsage("Give one FILE.");
  return resolve(file);
};

/** That all data left or came is something every commissioner finds in its own log. */
const logEverywhere = async (opened: Opened, activity: Activity, detail: Readonly<Record<string, unknown>>) => {
  const { installation } = opened;
  for (const tenant of await tenantsOf(opened))
    await unitOfWork(installation)(
      operator(tenant),
      actOf(activity, "administration", installation.newId()),
      async (tx) => {
        tx.note(detail);
        return ok(undefined);
      },
    );
};

const backupCommand: Command = {
  name: "backup",
  arguments: "FILE",
  summary: "Writes all data into one file, as it is at one moment; a server may go on serving meanwhile.",
  help: "The master key is not in it. Whoever has the file reads every name in it: keep it as safe as the database.",
  options: {},
  run: async (given) => {
    const file = fileOf(given);
    if (existsSync(file)) throw new Refused(`There is a file ${file} already.`);
    await withInstallation(given, async (opened) => {
      const { database, clock } = opened.installation;
      const progress = (rows: number): void => given.progress(`${rows} rows`);
      const done = await writeBackup(database, { file, version: productVersion, takenAt: clock.now(), progress });
      if (!done.ok) throw new Refused(sentenceOf(done.refusal));
      const { tables, rows, keyId } = done.value;
      await logEverywhere(opened, "takeBackup", { rows });
      given.print(JSON.stringify({ file, tables, rows }));
      given.say(
        `The master key (${keyId}) is not in the backup. Without it citizen numbers can't be read: keep it elsewhere.`,
      );
    });
  },
};

const restoreCommand: Command = {
  name: "restore",
  arguments: "FILE",
  summary: "Fills an empty database from a backup, all or nothing; of either kind, wherever the backup was made.",
  help: [
    "No server may run on the database meanwhile. Give the master key of the installation the backup was made from",
    "(TREDE_KEY_FILE). Stopped halfway, it leaves an empty database: give the command again. Everybody signs in anew.",
  ].join("\n"),
  options: {},
  run: async (given) => {
    const file = fileOf(given);
    if (!existsSync(file)) throw new Refused(`There is no file ${file}.`);
    // a file given by mistake is refused before anything is made or connected to
    if (!(await looksLikeBackup(file))) throw new Refused(sentences["not-a-backup"]({ code: "not-a-backup" }));
    const { database, keyId, close } = await openForRestore(given.config, given.say);
    const progress = (rows: number): void => given.progress(`${rows} rows`);
    const done = await restoreBackup(database, { file, keyId, progress }).finally(close);
    if (!done.ok) throw new Refused(sentenceOf(done.refusal));
    await withInstallation(given, async (opened) => {
      await opened.installation.database.outsideTransaction("analyze");
      await logEverywhere(opened, "restoreBackup", done.value);
    });
    given.print(JSON.stringify({ file, ...done.value }));
  },
};

const howOf = ({ anew, compare }: Given["options"]): HowToRebuild => {
  if (anew === true && compare === true) throw new WrongUsage("Give --anew or --compare, not both.");
  return anew === true ? "anew" : compare === true ? "compare" : "go-on";
};

const rebuildCommand: Command = {
  name: "rebuild",
  arguments: "",
  summary: "Makes all lists anew from the dossiers, while others work; tells how many rows were not as they should be.",
  help: "Stopped halfway, it goes on from there when the command is given again.",
  options: {
    anew: { type: "boolean", help: "start over, whatever an earlier rebuild that was stopped has done" },
    compare: { type: "boolean", help: "only look, and make anew what is not as it should be, as each night does" },
    ...commissionerOption,
  },
  run: (given) =>
    withInstallation(given, async (opened) => {
      const { installation } = opened;
      const actor = await operatorFor(opened, given);
      const { ledger } = makeContexts(opened, given.config, false);
      const act = actOf("rebuildReadModels", "administration", installation.newId());
      const progress = (clients: number): void => given.progress(`${clients} clients`);
      const how = howOf(given.options);
      const { clients, rows, differed } = await rebuildReadModels({ installation, ledger, actor, act, progress }, how);
      given.print(JSON.stringify({ clients, rows, differed }));
    }),
};

export const dataCommands: readonly Command[] = [backupCommand, restoreCommand, rebuildCommand];
