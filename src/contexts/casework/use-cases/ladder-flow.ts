import type { z } from "zod";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result } from "../../../kernel/result.ts";
import { csvOf, lastDayOf } from "../../../platform/csv.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy, type Policy } from "../../access/public.ts";
import { countedWithin } from "../domain/figure-facts.ts";
import { flowOf, shownFlow } from "../domain/ladder-flow.ts";
import { rungsNotOn } from "../domain/rungs-ever.ts";
import { staysWithin } from "../figure-facts-store.ts";
import type { getLadderFlow } from "../ladder-api.ts";
import type { CaseworkFileWords, CaseworkHead } from "./file-words.ts";
import type { Label } from "./gate-labels.ts";
import { type AskedPeriod, type PeriodRefusal, readPeriod } from "./period.ts";
import { limitOnScreen } from "./small-groups.ts";

type Flow = z.output<typeof getLadderFlow.reply>;

/** The last year up to and including today, unless said. How people stand is counted on its last day that has come. */
export const ladderFlow = async (tx: Tx, asked: AskedPeriod, given: Given): Promise<Result<Flow, PeriodRefusal>> =>
  flowUnder(tx, asked, given, await limitOnScreen(tx, given));

const flowUnder = async (
  tx: Tx,
  asked: AskedPeriod,
  { today }: Given,
  limit: number,
): Promise<Result<Flow, PeriodRefusal>> => {
  const period = readPeriod(asked, today);
  if (!period.ok) return period;
  const { from, until } = period.value;
  const counted = countedWithin(from, until, today);
  const policy = await loadPolicy(tx);
  const { ordered } = policy.on(counted.on).ladder;
  const counts = flowOf(await staysWithin(tx, counted), counted);
  const named = new Set([
    ...counts.rungs.map(({ rung }) => rung),
    ...counts.moves.flatMap((move) => [move.from, ...(move.to === null ? [] : [move.to])]),
  ]);
  const rungs = rungsOn(policy, counted.on, named);
  const codes = rungs.map(({ code }) => code);
  const { rungs: standing, moves, isWithheld } = shownFlow(counts, codes, limit);
  return ok({
    from,
    until,
    on: counted.on,
    ordered,
    withheldUnder: isWithheld ? limit : null,
    rungs: rungs.map((rung, i) => {
      const { stand = 0, tooLong = 0, entered = 0 } = standing[i] ?? {};
      return { ...rung, stand, tooLong, entered };
    }),
    moves: moves.map((move) => ({ ...move })),
  });
};

/** Those of the ladder of the day, and of other ladders those that are named: a rung that is no longer in use keeps its words and place. */
const rungsOn = (policy: Policy, on: PlainDate, named: ReadonlySet<string>) => {
  const labelled =
    (inUse: boolean) =>
    ({ code, nl, en }: Label) => ({ code, nl, en, inUse });
  const others = rungsNotOn(policy, on).filter(({ code }) => named.has(code));
  const known = [...policy.on(on).ladder.rungs.map(labelled(true)), ...others.map(labelled(false))];
  // a code that no ladder ever had, as a delivery may have brought it, calls itself
  const unknown = [...named].filter((code) => !known.some((rung) => rung.code === code));
  return [...known, ...unknown.map((code) => ({ code, nl: code, en: code, inUse: false }))];
};

const heads = [
  "what",
  "rung",
  "to-rung",
  "stand",
  "too-long",
  "came-on-it",
  "moved",
  "from",
  "up-to",
  "counted-on",
  "withheld-because",
] as const satisfies readonly CaseworkHead[];

/** What is passed on holds no number of few people, whoever asks for it; who works with clients sees them on the page. */
export const ladderFlowFile = async (
  tx: Tx,
  asked: AskedPeriod,
  given: Given,
  words: CaseworkFileWords,
): Promise<Result<string, PeriodRefusal>> => {
  const { disclosureLimit: limit } = (await loadPolicy(tx)).on(given.today);
  const found = await flowUnder(tx, asked, given, limit);
  if (!found.ok) return found;
  const { from, until, on, rungs, moves } = found.value;
  const about = { from, "up-to": lastDayOf(until), "counted-on": on };
  const nameOf = (rung: Flow["rungs"][number]): string =>
    rung.inUse ? words.label(rung) : `${words.label(rung)} (${words.word("rung-not-in-use")})`;
  const named = (code: string): string => {
    const rung = rungs.find((each) => each.code === code);
    return rung === undefined ? code : nameOf(rung);
  };
  const why = (...numbers: readonly (number | null)[]): string | null =>
    numbers.includes(null) ? words.withheld(limit) : null;
  const ofRung = (rung: Flow["rungs"][number]) => ({
    what: words.word("stands-on-rung"),
    rung: nameOf(rung),
    "to-rung": null,
    stand: rung.stand,
    "too-long": rung.tooLong,
    "came-on-it": rung.entered,
    moved: null,
    ...about,
    "withheld-because": why(rung.stand, rung.tooLong, rung.entered),
  });
  const ofMove = (move: Flow["moves"][number]) => ({
    what: words.word("moved-on"),
    rung: named(move.from),
    "to-rung": move.to === null ? words.word("off-the-ladder") : named(move.to),
    stand: null,
    "too-long": null,
    "came-on-it": null,
    moved: move.people,
    ...about,
    "withheld-because": why(move.people),
  });
  return ok(csvOf({ words, heads }, [...rungs.map(ofRung), ...moves.map(ofMove)]));
};
