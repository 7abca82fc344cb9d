import { addMonths, daysBetween, endOfTime, type PlainDate, plainDate } from "../../../kernel/plain-date.ts";
import type { FacilityRhythm, History } from "../../dossier/public.ts";
import { earliest, latest } from "./days.ts";
import { isSmall, withheldGroups } from "./figure-disclosure.ts";

/** A premium or facility that was given; a refusal costs nothing and is none. */
export type FacilityRow = {
  readonly id: number;
  readonly facility: string;
  readonly source: string;
  readonly per: FacilityRhythm;
  /** Cents, once or each month. */
  readonly amount: number;
  readonly from: PlainDate;
  readonly until: PlainDate;
};

export const facilityRowsOf = ({ facilities }: Pick<History, "facilities">): readonly FacilityRow[] =>
  facilities.flatMap(({ id, facility, granted, source, per, amount, from, until }) =>
    !granted || source === null || per === null || amount === null
      ? []
      : [{ id, facility, source, per, amount, from, until: until ?? endOfTime }],
  );

type Days = { readonly from: PlainDate; readonly until: PlainDate };

/**
 * What a decision costs on the days [from, until), in cents. What is given once costs all of it on its first day. Of what is given each
 * month every day is an equal part of its calendar month; rounding is by what was reached so far in the month, so that the parts of a
 * period always add up to the whole of it.
 */
export const costWithin = (given: Omit<FacilityRow, "id" | "facility" | "source">, period: Days): number => {
  if (given.per === "once") return period.from <= given.from && given.from < period.until ? given.amount : 0;
  const from = latest(given.from, period.from);
  const until = earliest(given.until, period.until);
  if (from >= until) return 0;
  let cost = 0;
  for (let month = firstOf(from); month < until; month = addMonths(month, 1)) {
    const next = addMonths(month, 1);
    const paidFrom = latest(month, given.from);
    const reached = (day: PlainDate): number =>
      Math.round((given.amount * Math.max(0, daysBetween(paidFrom, day))) / daysBetween(month, next));
    cost += reached(earliest(until, next)) - reached(latest(from, month));
  }
  return cost;
};

const firstOf = (day: PlainDate): PlainDate => plainDate(`${day.slice(0, 7)}-01`);

export type FacilityCost = {
  readonly facility: string;
  readonly source: string;
  readonly clients: number;
  readonly decisions: number;
  readonly cents: number;
};

export type CostGroup = FacilityCost & { readonly who: ReadonlySet<string> };

/** Per kind and source, the dearest first. A decision counts when it costs something in the period. */
export const facilityCosts = (
  rows: readonly (FacilityRow & { readonly clientId: string })[],
  period: Days,
): readonly CostGroup[] => {
  const costing = rows.map((row) => ({ ...row, cents: costWithin(row, period) })).filter(({ cents }) => cents > 0);
  return [...Map.groupBy(costing, nameOf).values()]
    .map((own) => {
      const who = new Set(own.map(({ clientId }) => clientId));
      return {
        facility: own[0]?.facility ?? "",
        source: own[0]?.source ?? "",
        clients: who.size,
        decisions: own.length,
        cents: own.reduce((sum, { cents }) => sum + cents, 0),
        who,
      };
    })
    .toSorted((a, b) => b.cents - a.cents || byName(a, b));
};

type Named = Pick<FacilityCost, "facility" | "source">;

const nameOf = ({ facility, source }: Named): string => `${facility} ${source}`;
const byName = (a: Named, b: Named): number => (nameOf(a) < nameOf(b) ? -1 : 1);

type Numbers = Pick<FacilityCost, "clients" | "decisions" | "cents">;

/** A cost of which all numbers are told, or none. */
export type CostShown = Named & (Numbers | { readonly [K in keyof Numbers]: null });

export type CostsShown = {
  /** Of all together; null where the few it would tell of could be worked out from it. */
  readonly sum: Pick<Numbers, "decisions" | "cents"> | null;
  readonly costs: readonly CostShown[];
  readonly isWithheld: boolean;
};

/**
 * What is spent on few people is withheld, with what it could be worked out from: another cost, and the sum where all that is withheld is of few
 * (domain page 09, "Disclosure limit"). What is withheld comes last, by name: its place among the amounts would tell how much it is.
 */
export const shownCosts = (groups: readonly CostGroup[], limit: number): CostsShown => {
  const withheld = withheldGroups(
    groups.map(({ clients }) => ({ numerator: clients, denominator: clients })),
    limit,
  );
  const [hidden, told] = [groups.filter((_, i) => withheld.has(i)), groups.filter((_, i) => !withheld.has(i))];
  const few = new Set(hidden.flatMap(({ who }) => [...who]));
  return {
    sum: isSmall(few.size, limit) ? null : sumOf(groups),
    costs: [
      ...told.map(({ who: _who, ...cost }) => cost),
      ...hidden
        .toSorted(byName)
        .map(({ facility, source }) => ({ facility, source, clients: null, decisions: null, cents: null })),
    ],
    isWithheld: hidden.length > 0,
  };
};

export const sumOf = (groups: readonly Numbers[]): Pick<Numbers, "decisions" | "cents"> =>
  groups.reduce((sum, each) => ({ decisions: sum.decisions + each.decisions, cents: sum.cents + each.cents }), {
    decisions: 0,
    cents: 0,
  });
