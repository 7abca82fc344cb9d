import type { z } from "zod";
import type { PersonId } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { listPeople, loadPolicy, loadPolicyKnownAt, type Policy } from "../../access/public.ts";
import type { splitCaseworkFigure } from "../casework-figures-api.ts";
import { canSplit, isOfClients, type SplitFigure, type SplitWay } from "../domain/casework-figure-words.ts";
import type { Place } from "../domain/figure-places.ts";
import { type SplitTable, withheldInSplit } from "../domain/split-disclosure.ts";
import { fractionOf, stepFigureOf } from "../domain/step-figures.ts";
import { type Visibility, visibleGroups } from "../domain/visible-rows.ts";
import { aboutOf } from "./casework-figures.ts";
import { type FiguresAsked, type FiguresAskedRefusal, findPlaces, readFiguresQuestion } from "./figure-facts.ts";
import { organisationLabel } from "./gate-labels.ts";
import { limitOnScreen } from "./small-groups.ts";

export type SplitRefusal = FiguresAskedRefusal | { readonly code: "cannot-split" };
type Split = z.output<typeof splitCaseworkFigure.reply>;
type Row = Split["rows"][number];
type Group = Pick<Row, "worker" | "team" | "organisation" | "phase"> & {
  /** What it goes by among the groups that are withheld. */
  readonly key: string;
  readonly places: readonly Place[];
};
type Asked = FiguresAsked & {
  readonly figure: SplitFigure;
  readonly by: SplitWay;
  readonly line?: string | undefined;
};

/** One figure per group, without what tells of few people: whoever asks lays it beside the page. */
export const splitFigure = async (tx: Tx, asked: Asked, given: Given): Promise<Result<Split, SplitRefusal>> => {
  const { figure, by, line } = asked;
  if (!canSplit(figure, by)) return refuse({ code: "cannot-split" });
  const question = await readFiguresQuestion(tx, asked, given);
  if (!question.ok) return question;
  const policy = await loadPolicyKnownAt(tx, question.value.knownAt);
  const { on } = question.value.counted;
  const figures = isOfClients(figure) ? ([figure, "phase"] as const) : [figure];
  const found = await findPlaces(tx, question.value, policy, { figures, each: false });
  const ofFigure = found.filter((place) => place.figure === figure);
  const places = line === undefined ? ofFigure : ofFigure.filter((place) => place.line === line);
  // what protects people holds as it is set now, whatever is asked about
  const { teamVisibility: visibility } = (await loadPolicy(tx)).on(given.today);
  const limit = await limitOnScreen(tx, given);
  const people = await peopleById(tx);
  const groups = groupsBy(tx, places, { by, visibility, policy, on, people });
  const table = {
    ...{ places: ofFigure, line, ways: waysOf(by, visibility, people) },
    onBenefit: found.filter((place) => place.figure === "phase"),
    isBesideBenefit: by === "phase",
  };
  const withheld = withheldInSplit(table, limit);
  const isShown = ({ key }: Group): boolean => !withheld.has(key);
  return ok({
    ...aboutOf(question.value),
    visibility,
    withheldUnder: groups.every(isShown) ? null : limit,
    rows: groups.map((group) => ({
      worker: group.worker,
      team: group.team,
      organisation: group.organisation,
      phase: group.phase,
      share: isShown(group) ? fractionOf(group.places) : null,
      days: isShown(group) && figure === "step-days" ? stepFigureOf(group.places) : null,
    })),
  });
};

type People = ReadonlyMap<string, { readonly name: string; readonly team: string | null }>;

const peopleById = async (tx: Tx): Promise<People> =>
  new Map((await listPeople(tx)).map((person) => [person.id, person]));

const workerKey = (worker: string | null): string => (worker === null ? "nobody" : `worker ${worker}`);
const teamKey = (team: string | null): string => `team ${team ?? "-"}`;
const ownerKey = (owner: string | null): string => `organisation ${owner}`;
const phaseKey = (phase: number | null): string => `phase ${phase}`;

/** Where workers are named their teams can be asked too. */
const waysOf = (by: SplitWay, visibility: Visibility, people: People): SplitTable["ways"] => {
  if (by === "phase") return [({ phase }) => phaseKey(phase)];
  if (by === "organisation") return [({ owner }) => ownerKey(owner)];
  const ofTeam = ({ worker }: Place): string =>
    worker === null ? workerKey(null) : teamKey(people.get(worker)?.team ?? null);
  return visibility === "worker" ? [ofTeam, ({ worker }) => workerKey(worker)] : [ofTeam];
};

type How = {
  readonly by: SplitWay;
  readonly visibility: Visibility;
  readonly policy: Policy;
  readonly on: PlainDate;
  readonly people: People;
};

const nobody = { worker: null, team: null, organisation: null, phase: null } as const;

const groupsBy = (tx: Tx, places: readonly Place[], how: How): readonly Group[] => {
  const { by, policy, on } = how;
  if (by === "worker" || by === "team") return groupsOfWorkers(tx, places, how);
  if (by === "phase")
    return [...Map.groupBy(places, ({ phase }) => phase)]
      .toSorted(([a], [b]) => (a ?? Number.MAX_SAFE_INTEGER) - (b ?? Number.MAX_SAFE_INTEGER))
      .map(([phase, own]) => ({ ...nobody, key: phaseKey(phase), phase, places: own }));
  return [...Map.groupBy(places, ({ owner }) => owner)].map(([owner, own]) => ({
    ...nobody,
    key: ownerKey(owner),
    organisation: owner === null ? null : organisationLabel(policy, owner, on),
    places: own,
  }));
};

/** By name, by team, or only oneself: as the page of the team (domain/visible-rows.ts). */
const groupsOfWorkers = (tx: Tx, places: readonly Place[], { by, visibility, people }: How): readonly Group[] => {
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
      key: workerId === null && team !== null ? teamKey(team) : workerKey(workerId),
      worker: workerId === null || workerName === null ? null : { id: workerId as PersonId, name: workerName },
      team,
      places: own,
    }));
};
