import { addDuration, addDurations } from "../../../kernel/duration.ts";
import type { EntryNumber } from "../../../kernel/ids.ts";
import { addDays, endOfTime, type PlainDate } from "../../../kernel/plain-date.ts";
import type { Ladder, Rung } from "../../access/public.ts";
import type { History, RungSet } from "../../dossier/public.ts";

export type LadderOn = (day: PlainDate) => { readonly ladder: Ladder };

/** Which way somebody went: between types without an order nobody goes up or down. */
export type Direction = "up" | "down" | "aside" | "off";

/** A stay on one rung, by the ladder of its first day. */
export type RungStay = {
  readonly id: EntryNumber;
  readonly rung: string;
  readonly from: PlainDate;
  /** The first day no longer; `endOfTime` while it lasts. */
  readonly until: PlainDate;
  readonly usualOn: PlainDate | null;
  /** The last day within the longest stay, extension included; null when none is set. */
  readonly lastOn: PlainDate | null;
  /** The same without an extension. */
  readonly plainLastOn: PlainDate | null;
  /** From which day on an extension holds. */
  readonly extendedOn: PlainDate | null;
  readonly extended: boolean;
  readonly movedTo: string | null;
  /** Null while it lasts. */
  readonly direction: Direction | null;
  /** What one moved on to counts as a result here. */
  readonly isResult: boolean;
  readonly why: string | null;
};

/** A client's stays in order. Going down is there as going up is (page 03, "Ladder"). */
export const rungStaysOf = ({ rungs }: Pick<History, "rungs">, ladderOn: LadderOn): readonly RungStay[] => {
  const begins = beginsIn(rungs);
  return begins.flatMap((begin, i) => {
    const next = begins[i + 1];
    return begin.rung === null ? [] : [stayOf(begin, next, extensionWithin(rungs, begin, next), ladderOn)];
  });
};

/**
 * Where each stay begins. Of several moves on one day the last counts, and to the rung one was on already is no move; an extension begins
 * none, also when the stay it was of was withdrawn.
 */
const beginsIn = (rungs: readonly RungSet[]): readonly RungSet[] => {
  const moves = rungs.filter(({ extended }) => !extended);
  const lasting = moves.filter(({ from }, i) => moves[i + 1]?.from !== from);
  return lasting.filter(({ rung }, i) => rung !== (lasting[i - 1]?.rung ?? null));
};

const extensionWithin = (
  rungs: readonly RungSet[],
  { from, rung }: RungSet,
  next: RungSet | undefined,
): PlainDate | null =>
  rungs.find(
    (each) => each.extended && each.rung === rung && each.from >= from && (next === undefined || each.from < next.from),
  )?.from ?? null;

const stayOf = (
  { id, from, rung: code, why }: RungSet,
  next: RungSet | undefined,
  extendedOn: PlainDate | null,
  ladderOn: LadderOn,
): RungStay => {
  const rung = rungIn(ladderOn(from).ladder, code);
  // a move is judged by the ladder of its day, which may have rungs that the stay began without
  const then = next === undefined ? undefined : ladderOn(next.from).ladder;
  const left = then === undefined ? undefined : rungIn(then, code);
  const movedTo = next?.rung ?? null;
  return {
    id,
    rung: code ?? "",
    from,
    until: next?.from ?? endOfTime,
    usualOn: rung?.usual == null ? null : addDuration(from, rung.usual),
    lastOn: lastDayOf(from, rung, extendedOn !== null),
    plainLastOn: lastDayOf(from, rung, false),
    extendedOn,
    extended: extendedOn !== null,
    movedTo,
    direction: then === undefined ? null : directionOf(then, code ?? "", movedTo),
    isResult: left !== undefined && movedTo !== null && left.movingOnCounts && left.next.includes(movedTo),
    why,
  };
};

export const rungIn = ({ rungs }: Ladder, code: string | null): Rung | undefined =>
  rungs.find((each) => each.code === code);

const lastDayOf = (from: PlainDate, rung: Rung | undefined, extended: boolean): PlainDate | null => {
  if (rung === undefined || rung.atMost === null) return null;
  return addDurations(from, extended && rung.extension !== null ? [rung.atMost, rung.extension] : [rung.atMost]);
};

export const directionOf = ({ ordered, rungs }: Ladder, from: string, to: string | null): Direction => {
  if (to === null) return "off";
  const [here, there] = [from, to].map((code) => rungs.findIndex((rung) => rung.code === code));
  if (!ordered || here === undefined || there === undefined || here < 0 || there < 0) return "aside";
  return there > here ? "up" : "down";
};

type Stayed = Pick<RungStay, "from" | "until" | "lastOn" | "plainLastOn" | "extendedOn">;

/** Days of a stay that have one last day within the longest. */
export type StayPart = Pick<RungStay, "from" | "until" | "lastOn">;

/**
 * A stay by its last days. An extension holds from the day it was given on: that somebody had stayed too long before stays true, also when
 * it was recorded later (ADR 0040). One that came in time makes one stay of it.
 */
export const partsOf = ({ from, until, lastOn, plainLastOn, extendedOn }: Stayed): readonly StayPart[] =>
  extendedOn === null || plainLastOn === null || extendedOn <= addDays(plainLastOn, 1)
    ? [{ from, until, lastOn }]
    : [
        { from, until: extendedOn, lastOn: plainLastOn },
        { from: extendedOn, until, lastOn },
      ];

/** Whether a stay lasts beyond its longest on a day. The figure counts this, and the signal asks about the same parts (moments.ts). */
export const isOverstaying = (stay: Stayed, day: PlainDate): boolean =>
  partsOf(stay).some(({ from, until, lastOn }) => lastOn !== null && from <= day && day < until && day > lastOn);

/** Whether a stay lasts beyond what is usual on a day. */
export const isBeyondUsual = ({ from, until, usualOn }: RungStay, day: PlainDate): boolean =>
  usualOn !== null && from <= day && day < until && day > usualOn;
