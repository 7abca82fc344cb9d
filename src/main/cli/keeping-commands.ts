import { type PurgeRefusal, type PurgeRun, purge } from "../../contexts/dossier/public.ts";
import { clientTables } from "../client-tables.ts";
import { type Command, commissionerOption, operatorFor, withInstallation } from "./command.ts";
import { countOf } from "./count.ts";
import { accepted } from "./values.ts";

const purgeCommand: Command = {
  name: "purge",
  arguments: "",
  summary: "Deletes what is past its time of keeping: person data, dossiers, and lines of the log.",
  help: [
    "How long what is kept is a policy setting. What is deleted does not come back, but from a backup of before. Count first with",
    "--dry-run. Stopped halfway, it goes on from there when the command is given again. See docs/how-to/keep-and-delete.md.",
  ].join("\n"),
  options: {
    "dry-run": { type: "boolean", help: "count what would be deleted, and delete nothing" },
    json: { type: "boolean", help: "print the report as one object" },
    ...commissionerOption,
  },
  run: (given) =>
    withInstallation(given, async (opened) => {
      const { installation } = opened;
      const actor = await operatorFor(opened, given);
      const progress = (clients: number): void => given.progress(`${clients} clients`);
      const how = given.options["dry-run"] === true ? "dry-run" : "delete";
      const work = { installation, actor, trace: installation.newId(), clientTables, progress };
      const run = accepted<PurgeRun, PurgeRefusal>(await purge(work, how));
      given.print(given.options["json"] === true ? JSON.stringify(reportOf(run)) : sentencesOf(run).join("\n"));
    }),
};

const reportOf = ({ doneUpto: _doneUpto, ...report }: PurgeRun) => report;

const sentencesOf = (run: PurgeRun): readonly string[] => [
  `Run ${run.number}, by the terms of ${run.onDay}: ${countOf(run.clients, "client")} looked at.`,
  `${run.deletes ? "Deleted" : "Would be deleted"}: person data of ${countOf(run.persons, "client")}, ${countOf(run.dossiers, "dossier")} (${countOf(run.entries, "entry", "entries")}), ${countOf(run.logLines, "line")} of the log.`,
  ...(run.held === 0
    ? []
    : [
        `${countOf(run.held, "dossier")} would be past the term if a job or exemption in it had an end: see whether it ended.`,
      ]),
];

export const keepingCommands: readonly Command[] = [purgeCommand];
