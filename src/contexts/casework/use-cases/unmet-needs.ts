import type { z } from "zod";
import { ok, type Result } from "../../../kernel/result.ts";
import { csvOf, lastDayOf } from "../../../platform/csv.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy } from "../../access/public.ts";
import type { countUnmetNeeds } from "../campaigns-api.ts";
import { withheldOf } from "../domain/figure-disclosure.ts";
import { countNeeds } from "../need-store.ts";
import { type CaseworkFileWords, type CaseworkHead, codeIn } from "./file-words.ts";
import { type AskedPeriod, type PeriodRefusal, readPeriod } from "./period.ts";
import { phaseNames } from "./phase-labels.ts";

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

const heads = [
  "need",
  "phase",
  "clients",
  "still-missing",
  "from",
  "up-to",
  "withheld-because",
] as const satisfies readonly CaseworkHead[];

/**
 * For a tender, so it may leave the house: what would tell of a few people is withheld. How many lack one kind of help in all is told elsewhere, so
 * a phase of few takes another of the same kind with it.
 */
export const unmetNeedsFile = async (
  tx: Tx,
  asked: AskedPeriod,
  given: Given,
  words: CaseworkFileWords,
): Promise<Result<string, PeriodRefusal>> => {
  const found = await unmetNeeds(tx, asked, given);
  if (!found.ok) return found;
  const { from, until, needs } = found.value;
  const policy = await loadPolicy(tx);
  const { disclosureLimit: limit, unmetNeeds: labels } = policy.on(given.today);
  const nameOf = phaseNames(policy, given.today);
  const shareOf = ({ open, clients }: (typeof needs)[number]) => ({ numerator: open, denominator: clients });
  const withheld = withheldOf(needs, { wholeOf: ({ need }) => need, shareOf }, limit);
  const lines = needs.map((each) => ({
    need: codeIn(words, labels, each.need),
    phase: each.phase === null ? words.word("no-phase") : words.phase(nameOf(each.phase)),
    clients: withheld.has(each) ? null : each.clients,
    "still-missing": withheld.has(each) ? null : each.open,
    from,
    "up-to": lastDayOf(until),
    "withheld-because": withheld.has(each) ? words.withheld(limit) : null,
  }));
  return ok(csvOf({ words, heads }, lines));
};
