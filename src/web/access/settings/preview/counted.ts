import { sayIn } from "../../../languages/texts.ts";
import { countTexts } from "./count-texts.ts";
import { type ComparedLine, type EffectOf, type EffectShown, type Telling, tableOf } from "./effect-shown.ts";

/** A sentence for each number, and a table with in how many dossiers. */
export const countsShown = ({ counts }: EffectOf<"counts">, telling: Telling): EffectShown => {
  const { formats, on, since, language } = telling;
  const say = sayIn(countTexts, language);
  return {
    key: counts.map(({ what }) => what).join(" "),
    sentences: counts.map(({ what, now, changed }) =>
      say(what, { day: on, since, now: formats.number(now), changed: formats.number(changed) }),
    ),
    warnings: [],
    table: tableOf(
      "counts",
      counts.flatMap(({ what, people, ...compared }): ComparedLine[] => [
        [what, say(`row-${what}`), compared],
        [`${what} people`, say("row-people"), countsClients(what) ? same : (people ?? same)],
      ]),
      telling,
    ),
  };
};

const same = { now: 0, changed: 0 };

/** Then in how many dossiers is the same number. */
const countsClients = (what: string): boolean => what === "on-assistance" || what === "benefits-clients";

export const keepingShown = (
  { deletes, persons, dossiers, held }: EffectOf<"keeping">,
  telling: Telling,
): EffectShown => {
  const { say, on } = telling;
  const goes = deletes.changed && persons.changed > 0;
  return {
    key: "keeping",
    sentences: [
      say("keeping-due", {
        day: on,
        dossiers: say("dossiers", { count: dossiers.changed }),
        before: say("dossiers", { count: dossiers.now }),
        persons: say("people", { count: persons.changed }),
        personsBefore: say("people", { count: persons.now }),
      }),
      ...(deletes.changed ? [] : [say("keeping-kept")]),
    ],
    warnings: goes ? [say("keeping-gone", { day: on })] : [],
    table: tableOf(
      "keeping",
      [
        ["dossiers", say("keep-dossiers"), dossiers],
        ["persons", say("keep-persons"), persons],
        ["held", say("keep-held"), held],
      ],
      telling,
    ),
  };
};

export const loadsShown = ({ full, workers, over, teams }: EffectOf<"loads">, telling: Telling): EffectShown => {
  const { say, on, formats } = telling;
  const nameOf = (team: string | null): string => team ?? say("no-team");
  const facts = {
    day: on,
    over: formats.number(over.changed),
    before: formats.number(over.now),
    workers: formats.number(workers),
    full: formats.number(full.changed),
    fullBefore: formats.number(full.now),
  };
  return {
    key: "loads",
    sentences: [workers === 0 ? say("loads-none", { day: on }) : say("loads-over", facts)],
    warnings: [],
    table: tableOf(
      "loads",
      teams.flatMap(({ team, points, over: more }): ComparedLine[] => [
        [`${team} points`, say("team-points", { team: nameOf(team) }), points],
        [`${team} over`, say("team-over", { team: nameOf(team) }), more],
      ]),
      telling,
    ),
  };
};
