import type { PersonId } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { type Done, done, type Result, refuse } from "../../../kernel/result.ts";

/** Days somebody is away, and who stands in: a caseload stays whose it is (page 03, "Caseload"). */
export type Absence = {
  readonly person: PersonId;
  readonly from: PlainDate;
  /** The first day back. */
  readonly until: PlainDate;
  readonly coveredBy: readonly PersonId[];
};

export type AbsenceRefusal =
  | { readonly code: "no-such-worker" }
  | { readonly code: "nobody-covers" }
  | { readonly code: "covers-oneself" }
  | { readonly code: "ends-before-it-begins"; readonly from: PlainDate }
  | { readonly code: "away-already"; readonly from: PlainDate; readonly until: PlainDate }
  | { readonly code: "cover-away"; readonly name: string; readonly from: PlainDate }
  | { readonly code: "covers-then"; readonly name: string; readonly from: PlainDate; readonly until: PlainDate };

export type Known = Absence & { readonly name: string };

/** Who stands in is a worker who is there on those days, whichever of the two is recorded first; and nobody is away twice at once. */
export const checkAbsence = (
  { person, from, until, coveredBy }: Absence,
  workers: readonly { readonly id: PersonId }[],
  known: readonly Known[],
): Result<Done, AbsenceRefusal> => {
  if (until <= from) return refuse({ code: "ends-before-it-begins", from });
  if ([person, ...coveredBy].some((id) => !workers.some((worker) => worker.id === id)))
    return refuse({ code: "no-such-worker" });
  if (coveredBy.length === 0) return refuse({ code: "nobody-covers" });
  if (coveredBy.includes(person)) return refuse({ code: "covers-oneself" });
  const then = known.filter((each) => each.from < until && from < each.until);
  const own = then.find((each) => each.person === person);
  if (own !== undefined) return refuse({ code: "away-already", from: own.from, until: own.until });
  const away = then.find((each) => coveredBy.includes(each.person));
  if (away !== undefined) return refuse({ code: "cover-away", name: away.name, from: away.from });
  const covered = then.find((each) => each.coveredBy.includes(person));
  if (covered === undefined) return done;
  return refuse({ code: "covers-then", name: covered.name, from: covered.from, until: covered.until });
};
