import type { z } from "zod";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result } from "../../../kernel/result.ts";
import { csvOf } from "../../../platform/csv.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy, staffWithClients } from "../../access/public.ts";
import { caseworkFigureVersions } from "../domain/casework-figure-words.ts";
import { type CostGroup, type CostsShown, facilityCosts, shownCosts, sumOf } from "../domain/facility-costs.ts";
import type { sumFacilityCosts } from "../facility-costs-api.ts";
import { facilitiesWithin } from "../facility-store.ts";
import { type AskedPeriod, type PeriodRefusal, readPeriod } from "./period.ts";

type Found = { readonly from: PlainDate; readonly until: PlainDate; readonly groups: readonly CostGroup[] };

/** The last year up to and including today, unless said. Days to come count: what was decided is owed. */
const groupsOf = async (tx: Tx, asked: AskedPeriod, { today }: Given): Promise<Result<Found, PeriodRefusal>> => {
  const period = readPeriod(asked, today);
  if (!period.ok) return period;
  const { from, until } = period.value;
  return ok({ from, until, groups: facilityCosts(await facilitiesWithin(tx, from, until), period.value) });
};

/** Who works with clients sees in their dossiers what each was given; of others what is spent on a few is withheld. */
export const costsOfFacilities = async (
  tx: Tx,
  asked: AskedPeriod,
  given: Given,
): Promise<Result<z.output<typeof sumFacilityCosts.reply>, PeriodRefusal>> => {
  const found = await groupsOf(tx, asked, given);
  if (!found.ok) return found;
  const { from, until, groups } = found.value;
  const { disclosureLimit: limit } = (await loadPolicy(tx)).on(given.today);
  const seesFew = tx.actor.roles.some((role) => staffWithClients.some((each) => each === role));
  const { sum, costs, isWithheld }: CostsShown = seesFew
    ? { sum: sumOf(groups), costs: groups, isWithheld: false }
    : shownCosts(groups, limit);
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

/** A file can be passed on: whoever asks for it, what is spent on a few people is withheld, with what it could be taken from. */
export const costsOfFacilitiesFile = async (
  tx: Tx,
  asked: AskedPeriod,
  given: Given,
): Promise<Result<string, PeriodRefusal>> => {
  const found = await groupsOf(tx, asked, given);
  if (!found.ok) return found;
  const { from, until, groups } = found.value;
  const { disclosureLimit: limit } = (await loadPolicy(tx)).on(given.today);
  const version = caseworkFigureVersions["facility-cost"];
  return ok(
    csvOf(
      ["figure", "version", "facility", "source", "people", "decisions", "cents", "from", "before", "withheld-under"],
      shownCosts(groups, limit).costs.map(({ facility, source, clients, decisions, cents }) => [
        ...["casework.facility-cost", version, facility, source, clients, decisions, cents, from, until],
        cents === null ? limit : null,
      ]),
    ),
  );
};
