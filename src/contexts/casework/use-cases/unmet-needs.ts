import type { z } from "zod";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result } from "../../../kernel/result.ts";
import { csvOf, lastDayOf } from "../../../platform/csv.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy } from "../../access/public.ts";
import type { countUnmetNeeds } from "../campaigns-api.ts";
import { type NeedCount, shownNeeds } from "../domain/shown-needs.ts";
import { countNeeds } from "../need-store.ts";
import { type CaseworkFileWords, type CaseworkHead, codeIn } from "./file-words.ts";
import { type AskedPeriod, type PeriodRefusal, readPeriod } from "./period.ts";
import { phaseNames } from "./phase-labels.ts";
import { limitOnScreen } from "./small-groups.ts";

type Found = { readonly from: PlainDate; readonly until: PlainDate; readonly needs: readonly NeedCount[] };

/** The last year up to and including today, unless said. */
const needsIn = async (tx: Tx, asked: AskedPeriod, { today }: Given): Promise<Result<Found, PeriodRefusal>> => {
  const period = readPeriod(asked, today);
  if (!period.ok) return period;
  const { from, until } = period.value;
  return ok({ from, until, needs: await countNeeds(tx, from, until) });
};

/** Who works with clients sees in their dossiers what each lacks; of others what few lack is withheld. */
export const unmetNeeds = async (
  tx: Tx,
  asked: AskedPeriod,
  given: Given,
): Promise<Result<z.output<typeof countUnmetNeeds.reply>, PeriodRefusal>> => {
  const found = await needsIn(tx, asked, given);
  if (!found.ok) return found;
  const { from, until } = found.value;
  const limit = await limitOnScreen(tx, given);
  const { kinds, needs, isWithheld } = shownNeeds(found.value.needs, limit);
  return ok({ from, until, withheldUnder: isWithheld ? limit : null, kinds: [...kinds], needs: [...needs] });
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

/** For a tender, so it may leave the house: what would tell of a few people is withheld, whoever asks. */
export const unmetNeedsFile = async (
  tx: Tx,
  asked: AskedPeriod,
  given: Given,
  words: CaseworkFileWords,
): Promise<Result<string, PeriodRefusal>> => {
  const found = await needsIn(tx, asked, given);
  if (!found.ok) return found;
  const { from, until } = found.value;
  const policy = await loadPolicy(tx);
  const { disclosureLimit: limit, unmetNeeds: labels } = policy.on(given.today);
  const nameOf = phaseNames(policy, given.today);
  const lines = shownNeeds(found.value.needs, limit).needs.map(({ need, phase, clients, open }) => ({
    need: codeIn(words, labels, need),
    phase: phase === null ? words.word("no-phase") : words.phase(nameOf(phase)),
    clients,
    "still-missing": open,
    from,
    "up-to": lastDayOf(until),
    "withheld-because": clients === null || open === null ? words.withheld(limit) : null,
  }));
  return ok(csvOf({ words, heads }, lines));
};
