import { createReadStream, existsSync } from "node:fs";
import { basename, resolve } from "node:path";
import {
  applyImport,
  beginApplying,
  beginRevoking,
  type Format,
  formats,
  type Import,
  type ImportWork,
  listFaults,
  loadMapping,
  revokeImport,
  stageFile,
  startImport,
} from "../../contexts/exchange/public.ts";
import { done, ok } from "../../kernel/result.ts";
import { type Actor, unitOfWork } from "../../platform/unit-of-work.ts";
import { makeContexts } from "../application.ts";
import type { Opened } from "../installation.ts";
import {
  actOf,
  type Command,
  commissionerOption,
  type Given,
  operatorFor,
  Refused,
  required,
  WrongUsage,
  withInstallation,
} from "./command.ts";
import { everyImport, importByNumber } from "./every-import.ts";
import { accepted, optionalInstant } from "./values.ts";

const shownFaults = 20;

const importCommand = (format: Format): Command => ({
  name: `import ${format}`,
  arguments: "FILE",
  summary: `Reads a file of ${format}: checked whole, then applied at once. Faults: exit 1, nothing is visible.`,
  help: "The same file twice changes nothing; a changed row becomes a correction. See docs/how-to/write-a-mapping.md.",
  options: {
    mapping: { type: "string", value: "FILE", help: "how the columns become facts (JSON)" },
    "recorded-at": { type: "string", value: "INSTANT", help: "a history load: when this became known" },
    "good-rows": { type: "boolean", help: "apply the rows without faults" },
    ...commissionerOption,
  },
  run: async (given) => {
    const [file, ...more] = given.rest;
    if (file === undefined || more.length > 0) throw new WrongUsage("Give one FILE.");
    if (!existsSync(file)) throw new Refused(`There is no file ${resolve(file)}.`);
    const mapping = accepted(await loadMapping(required(given, "mapping")));
    if (mapping.format !== format) throw new Refused(`This mapping is for ${mapping.format}, not for ${format}.`);
    const recordedAt = optionalInstant(given, "recorded-at") ?? null;
    await withInstallation(given, async (opened) => {
      const work = await workFor(opened, given, "import");
      const started = { fileName: basename(file), mapping, recordedAt };
      const { importId } = accepted(
        await unitOfWork(opened.installation)(work.actor, work.act, (tx, now) => startImport(tx, started, true, now)),
      );
      const staged = accepted(await stageFile(work, importId, createReadStream(file)));
      const goodRows = given.options["good-rows"] === true;
      if (staged.counts.faults > 0) await tellFaults(opened, work.actor, staged, given);
      if (staged.status === "unchanged") return given.print(resultOf(staged));
      accepted(await beginApplying(work, importId, goodRows));
      given.print(resultOf(await applyImport(work, importId)));
    });
  },
});

const workFor = async (opened: Opened, given: Given, activity: string): Promise<ImportWork> => {
  const { installation, keys } = opened;
  const { ledger } = makeContexts(opened, given.config, false);
  const progress = (done: number, of: number): void =>
    given.progress(of === 0 ? `${done} rows read` : `${done} of ${of} rows`);
  const act = actOf(activity, "administration", installation.newId());
  return { installation, keys, ledger, actor: await operatorFor(opened, given), act, progress };
};

const tellFaults = async ({ installation }: Opened, actor: Actor, staged: Import, given: Given): Promise<void> => {
  const act = actOf("listFaults", "administration", installation.newId());
  const faults = await unitOfWork(installation)(actor, act, async (tx) =>
    ok(await listFaults(tx, staged.id, shownFaults)),
  );
  if (!faults.ok) return;
  for (const { line, field, code, found, facts } of faults.value)
    given.say(
      `line ${line}${field === "" ? "" : `, ${field}`}: ${code}${found === "" ? "" : `, found "${found}"`} ${JSON.stringify(facts)}`,
    );
  if (staged.counts.faults > shownFaults)
    given.say(`… and ${staged.counts.faults - shownFaults} more; the import page has them all.`);
};

const resultOf = ({ number, status, counts, fileName }: Import): string =>
  JSON.stringify({ import: number, file: fileName, status, ...counts });

const listCommand: Command = {
  name: "import list",
  arguments: "",
  summary: "Lists the imports, the last first, one JSON object a line.",
  options: commissionerOption,
  run: (given) =>
    withInstallation(given, async (opened) => {
      const actor = await operatorFor(opened, given);
      const act = actOf("listImports", "administration", opened.installation.newId());
      await unitOfWork(opened.installation)(actor, act, async (tx) => {
        for await (const each of everyImport(tx)) given.print(resultOf(each));
        return done;
      });
    }),
};

/** The import a number names. */
const byNumber = async (opened: Opened, work: ImportWork, given: Given): Promise<Import> => {
  const [text] = given.rest;
  if (text === undefined || !/^\d+$/.test(text))
    throw new WrongUsage("Give the NUMBER of an import; bin/trede import list shows them.");
  const found = await unitOfWork(opened.installation)(work.actor, work.act, async (tx) =>
    ok(await importByNumber(tx, Number(text))),
  );
  if (!found.ok || found.value === undefined) throw new Refused(`There is no import ${text}.`);
  return found.value;
};

const revokeCommand: Command = {
  name: "import revoke",
  arguments: "NUMBER",
  summary: "Takes back everything an import brought; one that was not applied is dropped.",
  options: commissionerOption,
  run: (given) =>
    withInstallation(given, async (opened) => {
      const work = await workFor(opened, given, "revokeImport");
      const { id } = await byNumber(opened, work, given);
      const begun = accepted(await beginRevoking(work, id));
      given.print(resultOf(await revokeImport(work, begun.id)));
    }),
};

const resumeCommand: Command = {
  name: "import resume",
  arguments: "",
  summary: "Goes on with imports that were stopped halfway. The server does so by itself when it starts.",
  options: commissionerOption,
  run: (given) =>
    withInstallation(given, async (opened) => {
      const actor = await operatorFor(opened, given);
      const { exchange } = makeContexts(opened, given.config, false);
      given.print(`${await exchange.resume(actor.tenantId)} imports went on.`);
    }),
};

export const importCommands: readonly Command[] = [
  ...formats.map(importCommand),
  listCommand,
  revokeCommand,
  resumeCommand,
];
