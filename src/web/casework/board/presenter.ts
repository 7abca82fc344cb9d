import type { getBoard } from "../../../contexts/casework/caseload-api.ts";
import type { PersonId } from "../../../kernel/ids.ts";
import { addDays, type PlainDate } from "../../../kernel/plain-date.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { percentOf } from "../../ui/percent.ts";
import { boardTexts } from "./texts.ts";

export type Board = ReplyOf<typeof getBoard>;

export type BoardRow = {
  readonly key: string;
  /** Null for clients of nobody. */
  readonly id: PersonId | null;
  readonly name: string;
  readonly team: string;
  readonly clients: string;
  readonly load: string;
  /** Percent of the widest bar: within a full caseload, and over it. */
  readonly withinWidth: number;
  readonly overWidth: number;
  readonly late: string;
  readonly soon: string;
  readonly away: string | null;
};

export type AbsenceRow = {
  readonly key: string;
  readonly name: string;
  readonly from: PlainDate;
  readonly days: string;
  readonly cover: string;
};

/** One that was ended sooner, and what making it last again comes to. */
export type EndedRow = Omit<AbsenceRow, "from"> & { readonly back: string; readonly again: string };

export type BoardShown = {
  readonly about: string;
  readonly rows: readonly BoardRow[];
  readonly absences: readonly AbsenceRow[];
  readonly ended: readonly EndedRow[];
  /** Late and soon of colleagues are not shown by the setting. */
  readonly isHidden: boolean;
  /** The last day of what is soon, in short and in full. */
  readonly soonUntil: { readonly short: string; readonly long: string };
};

export const presentBoard = (board: Board, language: Language, formats: Formats): BoardShown => {
  const say = sayIn(boardTexts, language);
  const widest = Math.max(board.full, ...board.rows.map(({ points }) => points));
  const number = (n: number | null): string => (n === null ? "" : formats.number(n));
  return {
    about: say("about", { full: formats.number(board.full), model: say(`model-${board.model}`) }),
    soonUntil: { short: formats.shortDay(board.aheadOf), long: formats.day(board.aheadOf) },
    isHidden: board.rows.some(({ late }) => late === null),
    rows: board.rows.map(({ worker, team, clients, points, late, soon }) => {
      const away = board.absences.find(({ person, from }) => person.id === worker?.id && from <= board.on);
      return {
        key: worker?.id ?? "nobody",
        id: worker?.id ?? null,
        name: worker?.name ?? say("nobody"),
        team: team ?? "",
        clients: formats.number(clients),
        load:
          worker === null || board.full === 0
            ? say("points", { points: formats.number(points) })
            : say("load", { points: formats.number(points), share: formats.share(points / board.full) }),
        withinWidth: percentOf(Math.min(points, board.full), widest),
        overWidth: percentOf(Math.max(0, points - board.full), widest),
        late: number(late),
        soon: number(soon),
        away:
          away === undefined
            ? null
            : say("away", { day: formats.day(addDays(away.until, -1)), cover: away.coveredBy.join(", ") }),
      };
    }),
    absences: board.absences.map(({ id, person, from, until, coveredBy }) => ({
      key: id,
      name: person.name,
      from,
      days: say("days", { from: formats.day(from), last: formats.day(addDays(until, -1)) }),
      cover: coveredBy.join(", "),
    })),
    ended: board.ended.map((each) => endedRow(each, language, formats)),
  };
};

const endedRow = (
  { id, person: { name }, from, until, firstUntil, coveredBy }: Board["ended"][number],
  language: Language,
  formats: Formats,
): EndedRow => {
  const say = sayIn(boardTexts, language);
  const cover = coveredBy.join(", ");
  const days = say("days", { from: formats.day(from), last: formats.day(addDays(firstUntil, -1)) });
  return {
    key: id,
    name,
    days,
    cover,
    back: until <= from ? say("never-away") : say("back-on", { day: formats.day(until) }),
    again: say("revoke-about", { name, days, cover }),
  };
};

type Done =
  | { readonly did: "did-record" }
  | { readonly did: "did-end" | "did-remove"; readonly absence: { readonly name: string }; readonly back: PlainDate };

/** Who is back when, and that nobody stands in from then on. */
export const doneInWords = (done: Done, language: Language, formats: Formats): string => {
  const say = sayIn(boardTexts, language);
  if (done.did === "did-record") return say("did-record");
  return say(done.did, { name: done.absence.name, day: formats.day(done.back) });
};
