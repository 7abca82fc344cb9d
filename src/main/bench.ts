import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { aCaseworkerWithClients } from "./bench/a-caseworker.ts";
import { openBenchServer } from "./bench/bench-server.ts";
import { measureCaseload } from "./bench/caseload.ts";
import { measureCohort } from "./bench/cohort.ts";
import { measureDossier } from "./bench/dossier.ts";
import { measureFigures } from "./bench/figures.ts";
import { measureFold } from "./bench/fold.ts";
import { measureImport } from "./bench/import.ts";
import { holds, type Measured } from "./bench/measured.ts";
import { measureNight, measureToday } from "./bench/signals.ts";

/** npm run bench [-- --json FILE] : what the product promises about speed, measured here and now. Exit 1 when one is not kept. */
const { values } = parseArgs({ options: { json: { type: "string" } } });

const line = (measured: Measured): string => {
  const { what, value, unit, atLeast, atMost, note } = measured;
  const bound =
    atLeast === undefined
      ? atMost === undefined
        ? ""
        : `at most ${atMost}`
      : `at least ${atLeast.toLocaleString("en")}`;
  const shown = value >= 1000 ? Math.round(value).toLocaleString("en") : value.toFixed(2);
  const verdict = bound === "" ? " " : holds(measured) ? "+" : "-";
  return `${verdict} ${what.padEnd(62)} ${shown.padStart(12)} ${unit.padEnd(10)} ${bound.padEnd(20)} ${note ?? ""}`;
};

const all: Measured[] = [];
const report = (measured: readonly Measured[]): void => {
  all.push(...measured);
  for (const each of measured) process.stdout.write(`${line(each)}\n`);
};

report(measureFold());
const server = await openBenchServer();
try {
  report(await measureImport(server));
  const cohort = await measureCohort(server);
  report(cohort.measured);
  report(await measureNight(server, cohort));
  const caseworker = await aCaseworkerWithClients(server, cohort.large);
  report(await measureCaseload(server, caseworker));
  report(await measureToday(server, caseworker));
  report(await measureDossier(server, caseworker));
  report(await measureFigures(server, caseworker));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await server.close();
}
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(all, null, 2)}\n`);
if (!all.every(holds)) process.exitCode = 1;
