import type { getTeam } from "../../../contexts/casework/api.ts";
import { ratio, wilsonInterval } from "../../../kernel/proportion.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { durationWords } from "../../languages/durations.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { fewestForShare, type RangeShown } from "../../ui/range-shown.ts";
import type { KeyNumber } from "../../ui/strip.tsx";
import { teamTexts } from "./texts.ts";

type Reply = ReplyOf<typeof getTeam>;
type Counts = Reply["total"];

export type TeamRow = {
  readonly key: string;
  readonly who: string;
  readonly isTotal: boolean;
  /** Who is with nobody: no name to sort by. */
  readonly isNobody: boolean;
  readonly clients: string;
  readonly waiting: string;
  readonly overdue: string;
  readonly count: string;
  /** Null where it is not shown. */
  readonly range: RangeShown | null;
  /** What the row is sorted by. */
  readonly sums: Counts;
};

export type TeamShown = {
  readonly about: string;
  readonly visibility: string;
  readonly fewCases: string;
  /** Why some numbers are not shown; null when all are. */
  readonly withheld: string | null;
  readonly numbers: readonly KeyNumber[];
  readonly rows: readonly TeamRow[];
};

/** The key of the row of clients who are with nobody yet. */
const nobody = "nobody";

const rangeOf = ({ inTime, judged }: Counts): RangeShown | null => {
  if (inTime === null || judged === null) return null;
  const interval = wilsonInterval({ numerator: inTime, denominator: judged });
  return { share: ratio(inTime, judged), low: interval?.low ?? null, high: interval?.high ?? null, n: judged };
};

/** Who has no clients has no figure of their own: nothing is said of one. */
const visibilityOf = ({ visibility, rows }: Pick<Reply, "visibility" | "rows">) => {
  if (visibility === "worker" || rows.some(({ worker }) => worker !== null)) return visibility;
  return visibility === "team" ? "team-only" : "total-only";
};

export const presentTeam = (reply: Reply, language: Language, formats: Formats): TeamShown => {
  const say = sayIn(teamTexts, language);
  const shown = (n: number | null): string => (n === null ? say("withheld") : formats.number(n));
  const { withheldUnder } = reply;
  const rowOf = (key: string, who: string, counts: Counts, isTotal: boolean): TeamRow => ({
    key,
    who,
    isTotal,
    isNobody: key.startsWith(nobody),
    clients: formats.number(counts.clients),
    waiting: shown(counts.waiting),
    overdue: shown(counts.overdue),
    count: counts.judged === null ? shown(null) : `${shown(counts.inTime)} / ${shown(counts.judged)}`,
    range: rangeOf(counts),
    sums: counts,
  });
  const rows = reply.rows.map((row, index) =>
    rowOf(
      row.worker?.id ?? `${row.team === null ? nobody : "row"}-${index}`,
      row.worker?.name ?? row.team ?? say("no-worker"),
      row,
      false,
    ),
  );
  return {
    about: aboutOf(reply, language, formats),
    visibility: say(`visibility-${visibilityOf(reply)}`),
    fewCases: say("few-cases", { fewest: fewestForShare }),
    withheld: withheldUnder === null ? null : say("withheld-about", { limit: formats.number(withheldUnder) }),
    numbers: numbersOf(reply.total, language, formats),
    rows: [...rows, rowOf("total", say("total"), reply.total, true)],
  };
};

/** One norm by name; where it changed, each norm with who it is of by the day they began. */
const aboutOf = ({ from, until, norms }: Reply, language: Language, formats: Formats): string => {
  const say = sayIn(teamTexts, language);
  const days = { from: formats.day(from), until: formats.day(until) };
  const normWords = ({ norm }: Reply["norms"][number]): string => durationWords(norm, language);
  const [only] = norms;
  if (only !== undefined && norms.length === 1) return say("about", { ...days, norm: normWords(only) });
  const each = norms.map((one) => {
    const norm = normWords(one);
    if (one.from === null) return say("norm-before", { norm, until: one.until === null ? "" : formats.day(one.until) });
    if (one.until === null) return say("norm-since", { norm, from: formats.day(one.from) });
    return say("norm-between", { norm, from: formats.day(one.from), until: formats.day(one.until) });
  });
  return say("about-own-norm", { ...days, norms: new Intl.ListFormat(language).format(each) });
};

/** A percentage only over enough cases, and always with n (LOOK, "Range"). */
const numbersOf = (total: Counts, language: Language, formats: Formats): readonly KeyNumber[] => {
  const say = sayIn(teamTexts, language);
  const shown = (n: number | null): string => (n === null ? say("withheld") : formats.number(n));
  return [
    { label: say("clients"), value: shown(total.clients) },
    { label: say("waiting"), value: shown(total.waiting) },
    { label: say("overdue"), value: shown(total.overdue), tone: (total.overdue ?? 0) > 0 ? "brick" : undefined },
    inTimeOf(total, language, formats),
  ];
};

const inTimeOf = ({ inTime, judged }: Counts, language: Language, { number, share }: Formats): KeyNumber => {
  const say = sayIn(teamTexts, language);
  if (inTime === null || judged === null) return { label: say("in-time-few"), value: say("withheld") };
  const part = ratio(inTime, judged);
  return part === null || judged < fewestForShare
    ? {
        label: say("in-time-few"),
        value: say("in-time-count", { inTime: number(inTime), judged: number(judged) }),
      }
    : { label: say("in-time", { n: number(judged) }), value: share(part) };
};
