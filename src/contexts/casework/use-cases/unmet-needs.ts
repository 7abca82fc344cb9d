import type { z } from "zod";
import { ok, type Result } from "../../../kernel/result.ts";
import { csvOf } from "../../../platform/csv.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy } from "../../access/public.ts";
import type { countUnmetNeeds } from "../campaigns-api.ts";
import { withheldOf } from "../domain/figure-disclosure.ts";
import { countNeeds } from "../need-store.ts";
import { type AskedPeriod, type PeriodRefusal, readPeriod } from "./period.ts";

/** The last year up to and including today, unless said. */
export const unmetNeeds = async (
  tx: Tx,
  asked: AskedPeriod,
  { today }: Given,
): Promise<Result<z.output<typeof countUnmetNeeds.reply>, PeriodRefusal>> => {
  const period = readPeriod(asked, today);
  if (!period.ok) return period;
  const { from, until } = period.value;
  return ok({ from, until, needs: await countNeeds(tx, from, until) });
};

/**
 * For a tender, so it may leave the house: what would tell of a few people is withheld. How many lack one kind of help in all is told elsewhere, so
 * a phase of few takes another of the same kind with it.
 */
export const unmetNeedsFile = async (
  tx: Tx,
  asked: AskedPeriod,
  given: Given,
): Promise<Result<string, PeriodRefusal>> => {
  const found = await unmetNeeds(tx, asked, given);
  if (!found.ok) return found;
  const { from, until, needs } = found.value;
  const { disclosureLimit: limit } = (await loadPolicy(tx)).on(given.today);
  const shareOf = ({ open, clients }: (typeof needs)[number]) => ({ numerator: open, denominator: clients });
  const withheld = withheldOf(needs, { wholeOf: ({ need }) => need, shareOf }, limit);
  return ok(
    csvOf(
      ["need", "phase", "clients", "still-missing", "from", "before", "withheld-under"],
      needs.map((each) =>
        withheld.has(each)
          ? [each.need, each.phase, null, null, from, until, limit]
          : [each.need, each.phase, each.clients, each.open, from, until, null],
      ),
    ),
  );
};
