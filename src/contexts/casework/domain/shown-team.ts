import { hasFew, type Parts, withheldParts } from "./figure-disclosure.ts";
import { type OfWorker, sumOf, type TeamCounts, type TeamRow } from "./visible-rows.ts";

/** How the work is shared out is told of everybody; what it says of clients is not where they are few. */
export type TeamTold = Pick<TeamCounts, "clients"> & {
  readonly [K in "waiting" | "overdue" | "judged" | "inTime"]: number | null;
};
export type TeamShown = {
  readonly rows: readonly (OfWorker & TeamTold)[];
  readonly total: TeamTold;
  readonly isWithheld: boolean;
};

/** Who waits for an offer whose day is past or not, and who does not. */
const waitingOf = ({ clients, waiting, overdue }: TeamCounts): Parts => [overdue, waiting - overdue, clients - waiting];
/** Of those whose norm day came, who was helped by then and who was not. */
const judgedOf = ({ judged, inTime }: TeamCounts): Parts => [inTime, judged - inTime];

/**
 * The rows of the team that may be seen, without what tells of few clients (domain page 09, "Disclosure limit"). Rows are together, with who is
 * in none of them, the total; one's own row is part of the row of one's team, where that is shown. What is withheld follows from neither.
 */
export const shownTeam = (rows: readonly TeamRow[], total: TeamCounts, limit: number): TeamShown => {
  const teamOf = (row: TeamRow): TeamRow | undefined =>
    row.workerId === null
      ? undefined
      : rows.find(({ workerId, team }) => workerId === null && team !== null && team === (row.team ?? "-"));
  const whole = rows.filter((row) => teamOf(row) === undefined);
  const groups = [...whole, less(total, sumOf(whole))];
  const fewIn = (partsOf: (counts: TeamCounts) => Parts): ((row: TeamRow) => boolean) => {
    const withheld = withheldParts(groups.map(partsOf), limit);
    return (row) => {
      const team = teamOf(row);
      if (team === undefined) return withheld.has(whole.indexOf(row));
      return withheld.has(whole.indexOf(team)) || withheldParts([row, less(team, row)].map(partsOf), limit).size > 0;
    };
  };
  const [isFewWaiting, isFewJudged] = [fewIn(waitingOf), fewIn(judgedOf)];
  const told = rows.map((row) => ({ ...row, ...without(row, isFewWaiting(row), isFewJudged(row)) }));
  const ofAll = without(total, hasFew(waitingOf(total), limit), hasFew(judgedOf(total), limit));
  const isWithheld = [...told, ofAll].some(({ waiting, judged }) => waiting === null || judged === null);
  return { rows: told, total: ofAll, isWithheld };
};

const without = (
  { clients, waiting, overdue, judged, inTime }: TeamCounts,
  isFewWaiting: boolean,
  isFewJudged: boolean,
): TeamTold => ({
  clients,
  ...(isFewWaiting ? { waiting: null, overdue: null } : { waiting, overdue }),
  ...(isFewJudged ? { judged: null, inTime: null } : { judged, inTime }),
});

const less = (all: TeamCounts, some: TeamCounts): TeamCounts => ({
  clients: all.clients - some.clients,
  waiting: all.waiting - some.waiting,
  overdue: all.overdue - some.overdue,
  judged: all.judged - some.judged,
  inTime: all.inTime - some.inTime,
});
