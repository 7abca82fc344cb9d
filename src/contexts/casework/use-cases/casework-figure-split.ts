import type { z } from "zod";
import type { PersonId } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { listPeople, loadPolicy, loadPolicyKnownAt, type Policy } from "../../access/public.ts";
import type { splitCaseworkFigure } from "../casework-figures-api.ts";
import { canSplit, type SplitFigure, type SplitWay } from "../domain/casework-figure-words.ts";
import { isSmall, withheldGroups } from "../domain/figure-disclosure.ts";
import type { Place } from "../domain/figure-places.ts";
import { fractionOf, stepFigureOf } from "../domain/step-figures.ts";
import { type Visibility, visibleGroups } from "../domain/visible-rows.ts";
import { aboutOf } from "./casework-figures.ts";
import { type FiguresAsked, type FiguresAskedRefusal, findPlaces, readFiguresQuestion } from "./figure-facts.ts";
import { organisationLabel } from "./gate-labels.ts";
import { limitOnScreen } from "./small-groups.ts";

export type SplitRefusal = FiguresAskedRefusal | { readonly code: "cannot-split" };
type Split = z.output<typeof splitCaseworkFigure.reply>;
type Row = Split["rows"][number];
type Group = Pick<Row, "worker" | "team" | "organisation" | "phase"> & { readonly places: readonly Place[] };
type Asked = FiguresAsked & {
  readonly figure: SplitFigure;
  readonly by: SplitWay;
  readonly line?: string | undefined;
};

/** One figure per group. Its groups make up the whole that the page shows, so what is withheld must not follow from the rest. */
export const splitFigure = async (tx: Tx, asked: Asked, given: Given): Promise<Result<Split, SplitRefusal>> => {
  const { figure, by, line } = asked;
  if (!canSplit(figure, by)) return refuse({ code: "cannot-split" });
  const question = await readFiguresQuestion(tx, asked, given);
  if (!question.ok) return question;
  const policy = await loadPolicyKnownAt(tx, question.value.knownAt);
  const { on } = question.value.counted;
  const found = await findPlaces(tx, question.value, policy, { figures: [figure], each: false });
  const places = line === undefined ? found : found.filter((place) => place.line === line);
  // what protects people holds as it is set now, whatever is asked about
  const { teamVisibility: visibility } = (await loadPolicy(tx)).on(given.today);
  const limit = await limitOnScreen(tx, given);
  const groups = await groupsBy(tx, places, { by, visibility, policy, on });
  const withheld = withheldIn(groups, figure, limit);
  return ok({
    ...aboutOf(question.value),
    visibility,
    withheldUnder: withheld.size > 0 ? limit : null,
    rows: groups.map(({ places: own, ...group }, i) => ({
      ...group,
      share: withheld.has(i) ? null : fractionOf(own),
      days: withheld.has(i) || figure !== "step-days" ? null : stepFigureOf(own),
    })),
  });
};

/** Days have no part that counts: of those the number that was done is what tells. */
const withheldIn = (groups: readonly Group[], figure: SplitFigure, limit: number): ReadonlySet<number> => {
  const shares = groups.map(({ places }) => fractionOf(places));
  return figure === "step-days"
    ? withheldGroups(shares, limit, ({ denominator }) => isSmall(denominator, limit))
    : withheldGroups(shares, limit);
};

type How = {
  readonly by: SplitWay;
  readonly visibility: Visibility;
  readonly policy: Policy;
  readonly on: PlainDate;
};

const nobody = { worker: null, team: null, organisation: null, phase: null } as const;

const groupsBy = async (tx: Tx, places: readonly Place[], how: How): Promise<readonly Group[]> => {
  const { by, policy, on } = how;
  if (by === "worker" || by === "team") return groupsOfWorkers(tx, places, how);
  if (by === "phase")
    return [...Map.groupBy(places, ({ phase }) => phase)]
      .toSorted(([a], [b]) => (a ?? Number.MAX_SAFE_INTEGER) - (b ?? Number.MAX_SAFE_INTEGER))
      .map(([phase, own]) => ({ ...nobody, phase, places: own }));
  return [...Map.groupBy(places, ({ owner }) => owner)].map(([owner, own]) => ({
    ...nobody,
    organisation: owner === null ? null : organisationLabel(policy, owner, on),
    places: own,
  }));
};

/** By name, by team, or only oneself: as the page of the team (domain/visible-rows.ts). */
const groupsOfWorkers = async (
  tx: Tx,
  places: readonly Place[],
  { by, visibility }: How,
): Promise<readonly Group[]> => {
  const people = new Map((await listPeople(tx)).map((person) => [person.id as string, person]));
  const rows = [...Map.groupBy(places, ({ worker }) => worker)].map(([worker, own]) => ({
    workerId: worker as string | null,
    workerName: worker === null ? null : (people.get(worker)?.name ?? ""),
    team: worker === null ? null : (people.get(worker)?.team ?? null),
    places: own,
  }));
  const me = tx.actor.personId === null || by === "team" ? undefined : { id: tx.actor.personId };
  const sum = (some: readonly { readonly places: readonly Place[] }[]) => ({
    places: some.flatMap(({ places: own }) => own),
  });
  // teams are never finer than the setting lets workers be
  const shown = visibleGroups(rows, by === "team" && visibility === "worker" ? "team" : visibility, me, sum);
  const nameOf = (row: { readonly team: string | null; readonly workerName: string | null }) =>
    `${row.workerName === null ? 1 : 0} ${row.team ?? "\uffff"} ${row.workerName ?? ""}`;
  return shown
    .toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
    .map(({ workerId, workerName, team, places: own }) => ({
      ...nobody,
      worker: workerId === null || workerName === null ? null : { id: workerId as PersonId, name: workerName },
      team,
      places: own,
    }));
};
