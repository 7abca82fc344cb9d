import { readFileSync } from "node:fs";
import { type OccupationFault, readOccupations, saveOccupations } from "../../contexts/access/public.ts";
import { ok } from "../../kernel/result.ts";
import { unitOfWork } from "../../platform/unit-of-work.ts";
import {
  actOf,
  type Command,
  commissionerOption,
  operatorFor,
  Refused,
  WrongUsage,
  withInstallation,
} from "./command.ts";

const sentences: Readonly<Record<OccupationFault["why"], string>> = {
  columns: "must be code;nl;en",
  code: "has no code of letters, digits, dots and dashes",
  label: "has no label in both languages",
  twice: "has a code that stands above already",
};

/** So many are loaded at once. */
const most = 10_000;

const loadCommand: Command = {
  name: "occupations load",
  arguments: "FILE",
  summary: "Loads the occupations that a diagnosis can name: a file with code;nl;en, such as seeds/occupations.csv.",
  help: "Codes are ISCO-08 unit groups or those of ESCO. What an earlier list had and this one has not stays, since dossiers may name it.",
  options: commissionerOption,
  run: async (given) => {
    const [file] = given.rest;
    if (file === undefined) throw new WrongUsage("Which file? Give its path.");
    const { occupations, faults } = readOccupations(readFileSync(file, "utf8"));
    if (faults.length > 0)
      throw new Refused(
        `Nothing was loaded. ${faults
          .slice(0, 20)
          .map(({ line, why }) => `Line ${line} ${sentences[why]}.`)
          .join(" ")}`,
      );
    if (occupations.length > most) throw new Refused(`Nothing was loaded: a list has at most ${most} occupations.`);
    await withInstallation(given, async (opened) => {
      const actor = await operatorFor(opened, given);
      const act = actOf("loadOccupations", "administration", opened.installation.newId());
      await unitOfWork(opened.installation)(actor, act, async (tx) => {
        await saveOccupations(tx, occupations);
        tx.note({ occupations: occupations.length });
        return ok(null);
      });
      given.print(`${occupations.length} occupations were loaded.`);
    });
  },
};

export const occupationCommands: readonly Command[] = [loadCommand];
