import type { z } from "zod";
import { ok, type Result } from "../../../kernel/result.ts";
import { csvOf, lastDayOf } from "../../../platform/csv.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy } from "../../access/public.ts";
import { withheldOf } from "../domain/figure-disclosure.ts";
import { countedWithin } from "../domain/figure-facts.ts";
import { flowOf } from "../domain/ladder-flow.ts";
import { staysWithin } from "../figure-facts-store.ts";
import type { getLadderFlow } from "../ladder-api.ts";
import type { CaseworkFileWords, CaseworkHead } from "./file-words.ts";
import { type AskedPeriod, type PeriodRefusal, readPeriod } from "./period.ts";

type Flow = z.output<typeof getLadderFlow.reply>;

/** The last year up to and including today, unless said. How people stand is counted on its last day that has come. */
export const ladderFlow = async (
  tx: Tx,
  asked: AskedPeriod,
  { today }: Given,
): Promise<Result<Flow, PeriodRefusal>> => {
  const period = readPeriod(asked, today);
  if (!period.ok) return period;
  const { from, until } = period.value;
  const counted = countedWithin(from, until, today);
  const policy = await loadPolicy(tx);
  const { ordered, rungs } = policy.on(counted.on).ladder;
  const flow = flowOf(await staysWithin(tx, counted), counted);
  const counts = new Map(flow.rungs.map((count) => [count.rung, count]));
  const known = rungs.map(({ code, nl, en }) => ({ code, nl, en }));
  const named = new Set([
    ...counts.keys(),
    ...flow.moves.flatMap((move) => [move.from, ...(move.to === null ? [] : [move.to])]),
  ]);
  const gone = [...named].filter((code) => !known.some((rung) => rung.code === code));
  return ok({
    from,
    until,
    on: counted.on,
    ordered,
    rungs: [...known, ...gone.map((code) => ({ code, nl: code, en: code }))].map((rung) => {
      const { stand = 0, tooLong = 0, entered = 0 } = counts.get(rung.code) ?? {};
      return { ...rung, stand, tooLong, entered };
    }),
    moves: flow.moves.map((move) => ({ ...move })),
  });
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

/**
 * What is passed on holds no number of few people; who asks for it sees them on the page. Rungs make up all who stand on the ladder and all who came
 * on one; moves make up those who came on a rung, and those who left one. What is withheld follows from none of these.
 */
export const ladderFlowFile = async (
  tx: Tx,
  asked: AskedPeriod,
  given: Given,
  words: CaseworkFileWords,
): Promise<Result<string, PeriodRefusal>> => {
  const found = await ladderFlow(tx, asked, given);
  if (!found.ok) return found;
  const { from, until, on, rungs, moves } = found.value;
  const { disclosureLimit: limit } = (await loadPolicy(tx)).on(given.today);
  const about = { from, "up-to": lastDayOf(until), "counted-on": on };
  const [fewOnRung, fewMoved] = [rungsOfFew(rungs, limit), movesOfFew(moves, limit)];
  const named = (code: string): string => {
    const rung = rungs.find((each) => each.code === code);
    return rung === undefined ? code : words.label(rung);
  };
  const ofRung = (rung: Rung) => {
    const isWithheld = fewOnRung.has(rung);
    return {
      what: words.word("stands-on-rung"),
      rung: words.label(rung),
      "to-rung": null,
      stand: isWithheld ? null : rung.stand,
      "too-long": isWithheld ? null : rung.tooLong,
      "came-on-it": isWithheld ? null : rung.entered,
      moved: null,
      ...about,
      "withheld-because": isWithheld ? words.withheld(limit) : null,
    };
  };
  const ofMove = (move: Move) => ({
    what: words.word("moved-on"),
    rung: named(move.from),
    "to-rung": move.to === null ? words.word("off-the-ladder") : named(move.to),
    stand: null,
    "too-long": null,
    "came-on-it": null,
    moved: fewMoved.has(move) ? null : move.people,
    ...about,
    "withheld-because": fewMoved.has(move) ? words.withheld(limit) : null,
  });
  return ok(csvOf({ words, heads }, [...rungs.map(ofRung), ...moves.map(ofMove)]));
};

type Rung = Flow["rungs"][number];
type Move = Flow["moves"][number];

const allOf = (n: number) => ({ numerator: n, denominator: n });
const together = () => null;

const rungsOfFew = (rungs: readonly Rung[], limit: number): ReadonlySet<Rung> => {
  const standing = ({ stand, tooLong }: Rung) => ({ numerator: tooLong, denominator: stand });
  return withheldOf(rungs, { wholeOf: together, shareOf: standing }, limit).union(
    withheldOf(rungs, { wholeOf: together, shareOf: ({ entered }) => allOf(entered) }, limit),
  );
};

const movesOfFew = (moves: readonly Move[], limit: number): ReadonlySet<Move> => {
  const shareOf = ({ people }: Move) => allOf(people);
  return withheldOf(moves, { wholeOf: ({ to }) => to, shareOf }, limit).union(
    withheldOf(moves, { wholeOf: ({ from }) => from, shareOf }, limit),
  );
};
