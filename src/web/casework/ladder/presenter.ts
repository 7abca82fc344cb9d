import type { listClientRungs } from "../../../contexts/casework/ladder-api.ts";
import { daysBetween, type PlainDate } from "../../../kernel/plain-date.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { capital } from "../../languages/capital.ts";
import { labelOf } from "../../languages/codes.ts";
import { durationWords } from "../../languages/durations.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import type { Running } from "../../ui/clock-time.ts";
import { rungTexts } from "./texts.ts";

export type ClientRungs = ReplyOf<typeof listClientRungs>;
type Stay = ClientRungs["stays"][number];

export type RungShown = {
  readonly key: string;
  readonly name: string;
  /** Null of a rung that is no longer on the ladder. */
  readonly result: string | null;
  readonly isHere: boolean;
  /** Of the rung the client stands on. */
  readonly stands: readonly string[];
  readonly isTooLong: boolean;
  /** Earlier stays, as ghosts beside the rung. */
  readonly earlier: readonly string[];
};

export type StayRow = {
  readonly key: string;
  readonly rung: string;
  readonly from: string;
  readonly until: string;
  readonly way: string;
  readonly counts: boolean;
  readonly why: string;
};

export type RungsShown = {
  /** From the top down, as one looks at a ladder; below it the rung the client stands on when the ladder no longer has it. */
  readonly rungs: readonly RungShown[];
  readonly ordered: boolean;
  readonly here: string | null;
  /** In words, when the stay can be made longer. */
  readonly extension: Extension | null;
  readonly hasStood: boolean;
  readonly rows: readonly StayRow[];
};

/** What making the stay longer comes to, said before it is done. */
export type Extension = {
  readonly about: string;
  /** When the longer stay is over soon as well, or over already. */
  readonly warning: string | null;
  readonly clock: Running;
};

export const presentRungs = (reply: ClientRungs, language: Language, formats: Formats): RungsShown => {
  const current = reply.stays.find(({ direction, until }) => direction === null && until === null);
  const past = reply.stays.filter((stay) => stay !== current);
  // by the ladder of the first day, as the longest stay is
  const extension = current?.extended === false ? extensionOf(current, reply.on, language, formats) : null;
  return {
    ordered: reply.ordered,
    here: current?.rung ?? null,
    extension,
    hasStood: reply.stays.length > 0,
    rungs: [
      ...reply.rungs.toReversed().map((rung) => presentRung(rung, current, past, { reply, language, formats })),
      ...(current === undefined || current.inUse ? [] : [noLongerOn(current, reply.on, language, formats)]),
    ],
    rows: past.map((stay) => rowOf(stay, language, formats)),
  };
};

const extensionOf = (
  { from, extension, longer }: Stay,
  day: PlainDate,
  language: Language,
  { day: inWords }: Formats,
): Extension | null => {
  if (extension === null || longer === null) return null;
  const say = sayIn(rungTexts, language);
  const { lastOn, asksOn } = longer;
  const warning = lastOn < day ? "extend-over" : asksOn !== null && asksOn <= day ? "extend-soon" : null;
  return {
    about: say("extend-about", { length: durationWords(extension, language), day: inWords(lastOn) }),
    warning: warning === null ? null : say(warning),
    clock: { since: from, dueOn: lastOn, daysLeft: daysBetween(day, lastOn) },
  };
};

type Reader = { readonly reply: ClientRungs; readonly language: Language; readonly formats: Formats };

const presentRung = (
  rung: ClientRungs["rungs"][number],
  current: Stay | undefined,
  past: readonly Stay[],
  { reply, language, formats }: Reader,
): RungShown => {
  const say = sayIn(rungTexts, language);
  const isHere = current?.rung === rung.code;
  return {
    key: rung.code,
    name: capital(rung[language]),
    result: say("result", { result: language === "nl" ? rung.resultNl : rung.resultEn }),
    isHere,
    stands: isHere && current !== undefined ? standsOf(current, language, formats) : [],
    isTooLong: isHere && current !== undefined && isTooLong(current, reply.on),
    earlier: past
      .filter((stay) => stay.rung === rung.code)
      .map(({ from, until }) =>
        say("was-here", { from: formats.shortDay(from), until: until === null ? "" : lastDayOf(from, until, formats) }),
      ),
  };
};

/** The ladder was changed under who stands on it: the stay goes on under the name and the longest stay it began with. */
const noLongerOn = (stay: Stay, day: PlainDate, language: Language, formats: Formats): RungShown => ({
  key: stay.rung,
  name: capital(stay[language]),
  result: null,
  isHere: true,
  stands: standsOf(stay, language, formats),
  isTooLong: isTooLong(stay, day),
  earlier: [],
});

const isTooLong = ({ lastOn }: Stay, day: PlainDate): boolean => lastOn !== null && day > lastOn;

const standsOf = (
  { from, usualOn, lastOn, extended, why }: Stay,
  language: Language,
  formats: Formats,
): readonly string[] => {
  const say = sayIn(rungTexts, language);
  return [
    say("here", { day: formats.day(from) }),
    ...(usualOn === null ? [] : [say("usual-until", { day: formats.day(usualOn) })]),
    ...(lastOn === null ? [] : [say("at-most-until", { day: formats.day(lastOn) })]),
    ...(extended ? [say("extended")] : []),
    ...(why === null ? [] : [say("stands-why", { why })]),
  ];
};

/** Who moved on the same day was there that day. */
const lastDayOf = (from: PlainDate, until: PlainDate, { shortDay, shortLastDay }: Formats): string =>
  until > from ? shortLastDay(until) : shortDay(from);

const rowOf = (stay: Stay, language: Language, formats: Formats): StayRow => {
  const say = sayIn(rungTexts, language);
  const { id, from, until, direction, movedTo, isResult, why } = stay;
  const to = movedTo === null ? "" : labelOf("rung", movedTo, language, until ?? undefined);
  return {
    key: String(id),
    rung: capital(stay[language]),
    from: formats.shortDay(from),
    until: until === null ? "" : lastDayOf(from, until, formats),
    way: direction === null ? "" : say(`way-${direction}`, { to }),
    counts: isResult,
    why: why ?? "",
  };
};
