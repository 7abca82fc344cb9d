import type { z } from "zod";
import { ok, type Result } from "../../../kernel/result.ts";
import { type CsvRow, csvOf } from "../../../platform/csv.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy } from "../../access/public.ts";
import { isSmall, tellsOfFew } from "../domain/figure-disclosure.ts";
import { countedWithin } from "../domain/figure-facts.ts";
import { flowOf } from "../domain/ladder-flow.ts";
import { staysWithin } from "../figure-facts-store.ts";
import type { getLadderFlow } from "../ladder-api.ts";
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

/** What is passed on holds no number of few people; who asks for it sees them on the page. */
export const ladderFlowFile = async (
  tx: Tx,
  asked: AskedPeriod,
  given: Given,
): Promise<Result<string, PeriodRefusal>> => {
  const found = await ladderFlow(tx, asked, given);
  if (!found.ok) return found;
  const { from, until, on, rungs, moves } = found.value;
  const { disclosureLimit: limit } = (await loadPolicy(tx)).on(given.today);
  const row = (cells: readonly (string | null)[], numbers: readonly (number | null)[], isWithheld: boolean): CsvRow => {
    const shown = numbers.map((n) => (n === null || isWithheld ? null : n));
    return [...cells, ...shown, from, until, on, isWithheld ? limit : null];
  };
  const head = ["what", "from-rung", "to-rung", "stand", "too-long", "came-on-it", "moved"];
  return ok(
    csvOf(
      [...head, "from", "before", "counted-on", "withheld-under"],
      [
        ...rungs.map(({ code, stand, tooLong, entered }) =>
          row(
            ["rung", code, null],
            [stand, tooLong, entered, null],
            tellsOfFew({ numerator: tooLong, denominator: stand }, limit) || isSmall(entered, limit),
          ),
        ),
        ...moves.map(({ from: rung, to, people }) =>
          row(["move", rung, to], [null, null, null, people], isSmall(people, limit)),
        ),
      ],
    ),
  );
};
