import type { z } from "zod";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result } from "../../../kernel/result.ts";
import { csvOf, lastDayOf } from "../../../platform/csv.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy } from "../../access/public.ts";
import { caseworkFigureVersions } from "../domain/casework-figure-words.ts";
import { type CostGroup, facilityCosts, shownCosts } from "../domain/facility-costs.ts";
import type { sumFacilityCosts } from "../facility-costs-api.ts";
import { facilitiesWithin } from "../facility-store.ts";
import { type CaseworkFileWords, type CaseworkHead, codeIn } from "./file-words.ts";
import { type AskedPeriod, type MonthsRefusal, readMonths } from "./period.ts";
import { limitOnScreen } from "./small-groups.ts";

type Found = { readonly from: PlainDate; readonly until: PlainDate; readonly groups: readonly CostGroup[] };

/** Days to come count: what was decided is owed. The log has which days were asked. */
const groupsOf = async (
  tx: Tx,
  asked: AskedPeriod,
  { today }: Given,
  limit: number,
): Promise<Result<Found, MonthsRefusal>> => {
  const period = readMonths(asked, today, { mustBeWhole: limit > 0 });
  if (!period.ok) return period;
  const { from, until } = period.value;
  tx.note({ figure: "casework.facility-cost", from, until });
  return ok({ from, until, groups: facilityCosts(await facilitiesWithin(tx, from, until), period.value) });
};

/** Who works with clients sees in their dossiers what each was given; of others what is spent on a few is withheld. */
export const costsOfFacilities = async (
  tx: Tx,
  asked: AskedPeriod,
  given: Given,
): Promise<Result<z.output<typeof sumFacilityCosts.reply>, MonthsRefusal>> => {
  const limit = await limitOnScreen(tx, given);
  const found = await groupsOf(tx, asked, given, limit);
  if (!found.ok) return found;
  const { from, until, groups } = found.value;
  const { sum, costs, isWithheld } = shownCosts(groups, limit);
  return ok({
    from,
    until,
    cents: sum?.cents ?? null,
    decisions: sum?.decisions ?? null,
    withheldUnder: isWithheld ? limit : null,
    costs: costs.map(({ facility, source, clients, decisions, cents }) => ({
      ...{ facility, source, clients, decisions, cents },
    })),
  });
};

const heads = [
  "figure",
  "facility",
  "source",
  "people",
  "decisions",
  "amount",
  "from",
  "up-to",
  "withheld-because",
  "definition",
  "version",
] as const satisfies readonly CaseworkHead[];

/** A file can be passed on: whoever asks for it, what is spent on a few people is withheld, with what it could be taken from. */
export const costsOfFacilitiesFile = async (
  tx: Tx,
  asked: AskedPeriod,
  given: Given,
  words: CaseworkFileWords,
): Promise<Result<string, MonthsRefusal>> => {
  const { disclosureLimit: limit, facilities, fundingSources } = (await loadPolicy(tx)).on(given.today);
  const found = await groupsOf(tx, asked, given, limit);
  if (!found.ok) return found;
  const { from, until, groups } = found.value;
  const lines = shownCosts(groups, limit).costs.map(({ facility, source, clients, decisions, cents }) => ({
    figure: words.figure("facility-cost"),
    facility: codeIn(words, facilities, facility),
    source: codeIn(words, fundingSources, source),
    people: clients,
    decisions,
    amount: cents === null ? null : { cents },
    from,
    "up-to": lastDayOf(until),
    "withheld-because": cents === null ? words.withheld(limit) : null,
    definition: "casework.facility-cost",
    version: caseworkFigureVersions["facility-cost"],
  }));
  return ok(csvOf({ words, heads }, lines));
};
