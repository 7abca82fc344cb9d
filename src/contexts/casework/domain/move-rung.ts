import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { type CodeLabels, givenOutOn, type Ladder } from "../../access/public.ts";
import type { FactBodies, History, NewEntry, OrganisationCode, RungCode } from "../../dossier/public.ts";
import { type RungStay, rungStaysOf } from "./rung-stays.ts";

export type RungRules = {
  readonly ladder: Ladder;
  readonly organisations: CodeLabels;
};

export type RungRefusal =
  | { readonly code: "day-to-come"; readonly today: PlainDate }
  | { readonly code: "moved-since"; readonly last: PlainDate }
  | { readonly code: "no-such-rung"; readonly found: string }
  | { readonly code: "no-such-organisation"; readonly found: string }
  | { readonly code: "stands-there"; readonly since: PlainDate }
  | { readonly code: "on-no-rung" }
  | { readonly code: "not-next"; readonly rung: string; readonly next: readonly string[] }
  | { readonly code: "extension-unsaid" }
  | { readonly code: "no-extension" }
  | { readonly code: "extended-already" };

export type RungMove = {
  readonly on: PlainDate;
  /** Null: off the ladder. */
  readonly rung: string | null;
  readonly by: string;
  readonly why: string | null;
  /** Stays on the same rung beyond its longest stay. */
  readonly extends: boolean;
};

/**
 * Puts somebody on a rung, takes them off, or lets them stay longer once (page 03, "Ladder"). A move that the rung does not lead to is made
 * with its reason: down as well as up, so that nothing is kept out of sight.
 */
export const moveRung = (
  history: History,
  move: RungMove,
  rulesOn: (day: PlainDate) => RungRules,
  today: PlainDate,
): Result<NewEntry, RungRefusal> => {
  const { on, rung, by, why } = move;
  const { ladder, organisations } = rulesOn(on);
  if (on > today) return refuse({ code: "day-to-come", today });
  const stays = rungStaysOf(history, rulesOn);
  const last = lastActOn(history, stays);
  if (last !== undefined && on < last) return refuse({ code: "moved-since", last });
  if (!givenOutOn(organisations, on).includes(by)) return refuse({ code: "no-such-organisation", found: by });
  const stands = stays.findLast(({ direction }) => direction === null);
  const fault = move.extends ? faultOfExtension(stands, move, rulesOn) : faultOfMove(stands, move, ladder);
  if (fault !== undefined) return refuse(fault);
  const body: FactBodies["rung-set"] = {
    rung: rung as RungCode | null,
    by: by as OrganisationCode,
    ...(why === null ? {} : { why }),
    ...(move.extends ? { extended: true as const } : {}),
  };
  return ok({ kind: "rung-set", subject: "own", validFrom: on, validUntil: null, body });
};

/** The last day something was done on the ladder; an extension of a stay that was withdrawn is nothing. */
const lastActOn = ({ rungs }: History, stays: readonly RungStay[]): PlainDate | undefined =>
  rungs.findLast(
    ({ from, rung, extended }) =>
      !extended || stays.some((stay) => stay.rung === rung && stay.from <= from && from < stay.until),
  )?.from;

const faultOfMove = (
  stands: RungStay | undefined,
  { rung, why }: RungMove,
  ladder: Ladder,
): RungRefusal | undefined => {
  const here = stands?.rung ?? null;
  if (rung !== null && !ladder.rungs.some(({ code }) => code === rung)) return { code: "no-such-rung", found: rung };
  if (here === null) return rung === null ? { code: "on-no-rung" } : undefined;
  if (stands !== undefined && rung === here) return { code: "stands-there", since: stands.from };
  const next = ladder.rungs.find(({ code }) => code === here)?.next ?? [];
  const isFree = rung === null || next.length === 0 || next.includes(rung);
  return isFree || why !== null ? undefined : { code: "not-next", rung: here, next };
};

const faultOfExtension = (
  stay: RungStay | undefined,
  { rung, why }: RungMove,
  rulesOn: (day: PlainDate) => RungRules,
): RungRefusal | undefined => {
  if (stay === undefined || stay.rung !== rung) return { code: "on-no-rung" };
  if (stay.extended) return { code: "extended-already" };
  const settled = rulesOn(stay.from).ladder.rungs.find(({ code }) => code === stay.rung);
  if (settled === undefined || settled.extension === null) return { code: "no-extension" };
  return why === null ? { code: "extension-unsaid" } : undefined;
};
