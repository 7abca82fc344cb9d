import { readFileSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { Readable } from "node:stream";
import {
  applyImport,
  beginApplying,
  beginRevoking,
  type Format,
  faultsFile,
  findImport,
  formats,
  type Import,
  type ImportId,
  type ImportWork,
  listFaults,
  listImports,
  loadMapping,
  type NewImport,
  revokeImport,
  stageFile,
  startImport,
  unfinishedImports,
} from "../../contexts/exchange/public.ts";
import { done, ok } from "../../kernel/result.ts";
import type { Activity } from "../../platform/activity.ts";
import { type Actor, unitOfWork, unlogged } from "../../platform/unit-of-work.ts";
import { importFileWords } from "../../web/exchange/file-words.ts";
import { makeContexts } from "../application.ts";
import type { Opened } from "../installation.ts";
import {
  actOf,
  type Command,
  commissionerOption,
  type Given,
  type Option,
  operatorFor,
  Refused,
  required,
  WrongUsage,
  withInstallation,
} from "./command.ts";
import { everyImport, importByNumber } from "./every-import.ts";
import { faultSentence } from "./fault-sentence.ts";
import { resumed } from "./resumed.ts";
import { accepted, optionalInstant } from "./values.ts";

const shownFaults = 20;

const goodRowsOption: Option = { type: "boolean", help: "apply the rows without faults" };

const importCommand = (format: Format): Command => ({
  name: `import ${format}`,
  arguments: "FILE",
  summary: `Reads a file of ${format}: checked whole, then applied at once. Faults: exit 1, nothing is visible.`,
  help: "The same file twice changes nothing; a changed row becomes a correction. See docs/how-to/write-a-mapping.md.",
  options: {
    mapping: { type: "string", value: "FILE", help: "how the columns become facts (JSON)" },
    "recorded-at": { type: "string", value: "INSTANT", help: "a history load: when this became known" },
    "good-rows": goodRowsOption,
    ...commissionerOption,
  },
  run: async (given) => {
    const [file, ...more] = given.rest;
    if (file === undefined || more.length > 0) throw new WrongUsage("Give one FILE.");
    const mappingFile = required(given, "mapping");
    const recordedAt = optionalInstant(given, "recorded-at") ?? null;
    refuseNoFile(file);
    refuseNoFile(mappingFile);
    refuseNoJson(mappingFile);
    const mapping = accepted(await loadMapping(mappingFile));
    if (mapping.format !== format) throw new Refused(`This mapping is for ${mapping.format}, not for ${format}.`);
    // opened before the import begins: one that can't be read leaves nothing behind
    const opened = await open(file);
    const content = opened.createReadStream();
    await withInstallation(given, (installed) =>
      takeIn(installed, given, content, { fileName: basename(file), mapping, recordedAt }),
    ).finally(() => content.destroy());
  },
});

const refuseNoFile = (file: string): void => {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) throw new Refused(`There is no file ${resolve(file)}.`);
  if (found.isDirectory()) throw new Refused(`${resolve(file)} is a folder. Give a file.`);
};

const refuseNoJson = (mapping: string): void => {
  try {
    JSON.parse(readFileSync(mapping, "utf8"));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Refused(`The mapping ${mapping} is not JSON. docs/how-to/write-a-mapping.md tells how to write one.`, {
      cause: error,
    });
  }
};

/** Reads the whole file, tells what is the matter with it, and applies it when nothing is or its good rows are asked for. */
const takeIn = async (opened: Opened, given: Given, content: Readable, started: NewImport): Promise<void> => {
  const work = await workFor(opened, given, "import");
  const { importId } = accepted(
    await unitOfWork(opened.installation)(work.actor, work.act, (tx, now) => startImport(tx, started, true, now)),
  );
  const staged = accepted(await stageFile(work, importId, content));
  if (staged.counts.faults > 0) await tellFaults(opened, work.actor, staged, given);
  if (staged.status === "unchanged") return given.print(resultOf(staged));
  await applyStaged(work, importId, given);
};

const applyStaged = async (work: ImportWork, id: ImportId, given: Given): Promise<void> => {
  const begun = await beginApplying(work, id, given.options["good-rows"] === true);
  if (!begun.ok && begun.refusal.code === "another-import-runs")
    throw new Refused(await laterWith(work, id, begun.refusal.number));
  accepted(begun);
  given.print(resultOf(await applyImport(work, id)));
};

/** The file was read and checked; it need not be given again. */
const laterWith = async (work: ImportWork, id: ImportId, running: number): Promise<string> => {
  const own = await unlogged(work.installation, work.actor, (tx) => findImport(tx, id));
  return `Import ${running} is still being applied or revoked. Wait for it, or finish it with bin/trede import resume; then: bin/trede import apply ${own?.number}`;
};

const workFor = async (opened: Opened, given: Given, activity: Activity): Promise<ImportWork> => {
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
  for (const fault of faults.value) given.say(faultSentence(fault));
  if (staged.counts.faults > shownFaults)
    given.say(
      `… and ${staged.counts.faults - shownFaults} more. All of them as CSV: bin/trede import faults ${staged.number}`,
    );
};

/** Without what only tidying up needs. */
const resultOf = ({ number, status, counts: { told: _told, ...counts }, fileName }: Import): string =>
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

/** Runs on the import whose number is given; without one nothing is opened. */
const withImport = async (
  given: Given,
  activity: Activity,
  act: (found: Import, work: ImportWork, opened: Opened) => Promise<void>,
): Promise<void> => {
  const [text] = given.rest;
  if (text === undefined || !/^\d+$/.test(text))
    throw new WrongUsage("Give the NUMBER of an import; bin/trede import list shows them.");
  await withInstallation(given, async (opened) => {
    const work = await workFor(opened, given, activity);
    const found = await unitOfWork(opened.installation)(work.actor, work.act, async (tx) =>
      ok(await importByNumber(tx, Number(text))),
    );
    if (!found.ok || found.value === undefined) throw new Refused(`There is no import ${text}.`);
    await act(found.value, work, opened);
  });
};

const revokeCommand: Command = {
  name: "import revoke",
  arguments: "NUMBER",
  summary: "Takes back everything an import brought; one that was not applied is dropped.",
  options: commissionerOption,
  run: (given) =>
    withImport(given, "revokeImport", async ({ id }, work) => {
      const begun = accepted(await beginRevoking(work, id));
      given.print(resultOf(await revokeImport(work, begun.id)));
    }),
};

const applyCommand: Command = {
  name: "import apply",
  arguments: "NUMBER",
  summary: "Applies an import that was read and checked, and then had to wait for another.",
  options: { "good-rows": goodRowsOption, ...commissionerOption },
  run: (given) => withImport(given, "applyImport", ({ id }, work) => applyStaged(work, id, given)),
};

const faultsCommand: Command = {
  name: "import faults",
  arguments: "NUMBER",
  summary: "Prints every fault of an import as CSV, to send back to who made the file.",
  options: commissionerOption,
  run: (given) =>
    withImport(given, "exportFaults", async ({ id }, work, opened) => {
      const unit = unitOfWork(opened.installation);
      const file = await faultsFile({ run: (ask) => unit(work.actor, work.act, ask) }, id, importFileWords("en"));
      for await (const page of accepted(file)) given.print(page.replace(/\n$/, ""));
    }),
};

const resumeCommand: Command = {
  name: "import resume",
  arguments: "",
  summary: "Goes on with imports that were stopped halfway. The server does so by itself when it starts.",
  help: [
    "Applying and revoking are finished. A file that was half read is dropped: give it anew. On a server another process may be",
    "reading it, so that is done an hour after it began; bin/trede import revoke drops it at once.",
  ].join("\n"),
  options: commissionerOption,
  run: (given) =>
    withInstallation(given, async (opened) => {
      const actor = await operatorFor(opened, given);
      const { exchange } = makeContexts(opened, given.config, false);
      const before = await unlogged(opened.installation, actor, unfinishedImports);
      await exchange.resume(actor.tenantId);
      const after = await unlogged(opened.installation, actor, async (tx) => {
        const found = await Promise.all(before.map(({ id }) => findImport(tx, id)));
        const { imports: waiting } = await listImports(tx, "checked", 1, 500);
        return [...found.filter((each) => each !== undefined), ...waiting];
      });
      for (const sentence of resumed(before, after)) given.print(sentence);
    }),
};

export const importCommands: readonly Command[] = [
  ...formats.map(importCommand),
  listCommand,
  faultsCommand,
  applyCommand,
  revokeCommand,
  resumeCommand,
];
