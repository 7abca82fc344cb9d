import type { z } from "zod";
import { ok, type Result } from "../../../kernel/result.ts";
import { csvOf } from "../../../platform/csv.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy } from "../../access/public.ts";
import { caseworkFigureVersions } from "../domain/casework-figure-words.ts";
import { facilityCosts } from "../domain/facility-costs.ts";
import { isSmall } from "../domain/figure-disclosure.ts";
import type { sumFacilityCosts } from "../facility-costs-api.ts";
import { facilitiesWithin } from "../facility-store.ts";
import { type AskedPeriod, type PeriodRefusal, readPeriod } from "./period.ts";

/** The last year up to and including today, unless said. Days to come count: what was decided is owed. */
export const costsOfFacilities = async (
  tx: Tx,
  asked: AskedPeriod,
  { today }: Given,
): Promise<Result<z.output<typeof sumFacilityCosts.reply>, PeriodRefusal>> => {
  const period = readPeriod(asked, today);
  if (!period.ok) return period;
  const { from, until } = period.value;
  const costs = facilityCosts(await facilitiesWithin(tx, from, until), period.value);
  const cents = costs.reduce((sum, each) => sum + each.cents, 0);
  return ok({ from, until, cents, costs: costs.map((each) => ({ ...each })) });
};

/** What is spent on a few people is withheld, with what it could be taken from. */
export const costsOfFacilitiesFile = async (
  tx: Tx,
  asked: AskedPeriod,
  given: Given,
): Promise<Result<string, PeriodRefusal>> => {
  const found = await costsOfFacilities(tx, asked, given);
  if (!found.ok) return found;
  const { from, until, costs } = found.value;
  const { disclosureLimit: limit } = (await loadPolicy(tx)).on(given.today);
  const version = caseworkFigureVersions["facility-cost"];
  return ok(
    csvOf(
      ["figure", "version", "facility", "source", "people", "decisions", "cents", "from", "before", "withheld-under"],
      costs.map(({ facility, source, clients, decisions, cents }) => [
        "casework.facility-cost",
        version,
        facility,
        source,
        ...(isSmall(clients, limit) ? [null, null, null] : [clients, decisions, cents]),
        from,
        until,
        isSmall(clients, limit) ? limit : null,
      ]),
    ),
  );
};
