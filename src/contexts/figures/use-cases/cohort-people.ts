import type { ClientId } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { csvOf } from "../../../platform/csv.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { type ClientLabel, labelsOf } from "../../dossier/public.ts";
import type { CohortGroup, CohortPlace } from "../domain/cohort.ts";
import { type FollowUp, followUpOf, judgingDay } from "../domain/follow-up.ts";
import { placesOf } from "./count-cohort.ts";
import type { FiguresFileWords, FiguresHead } from "./file-words.ts";
import { type Asked, type CohortRefusal, type CohortRequest, readQuestion } from "./question.ts";

type PeopleRequest = CohortRequest & {
  readonly group: CohortGroup;
  readonly not?: CohortGroup | undefined;
};

type Behind = { readonly clientId: ClientId; readonly place: CohortPlace };

/** The people behind one number: those in a group, without those who are in another as well. */
export const listCohortPeople = async (
  tx: Tx,
  { page, pageSize, ...request }: PeopleRequest & { readonly page: number; readonly pageSize: number },
  given: Given,
) => {
  const asked = await readQuestion(tx, request, given);
  if (!asked.ok) return asked;
  const { all, followUp } = await behindNumber(tx, request, asked.value);
  const people = await labelled(tx, all.slice((page - 1) * pageSize, page * pageSize), asked.value);
  return ok({ page, pageSize, total: all.length, followUp, incompleteBefore: asked.value.incompleteBefore, people });
};

/** Over this many rows a spreadsheet no longer helps. */
const exportLimit = 50_000;

export type PeopleFileRefusal =
  | CohortRefusal
  | { readonly code: "too-many-rows"; readonly rows: number; readonly limit: number };

const heads = [
  "client",
  "name",
  "benefit-from",
  "first-day-without",
  "groups",
  "certain-from",
] as const satisfies readonly FiguresHead[];

/** All of them in one file, with the day from which each place is certain. */
export const cohortPeopleFile = async (
  tx: Tx,
  request: PeopleRequest,
  given: Given,
  words: FiguresFileWords,
): Promise<Result<string, PeopleFileRefusal>> => {
  const asked = await readQuestion(tx, request, given);
  if (!asked.ok) return asked;
  const { all } = await behindNumber(tx, request, asked.value);
  if (all.length > exportLimit) return refuse({ code: "too-many-rows", rows: all.length, limit: exportLimit });
  const people = await labelled(tx, all, asked.value);
  const lines = people.map(({ clientNumber, name, from, until, groups, judgedOn }) => ({
    client: clientNumber,
    name,
    "benefit-from": from,
    "first-day-without": until,
    groups: groups.map(words.figure).join("; "),
    "certain-from": judgedOn,
  }));
  return ok(csvOf({ words, heads }, lines));
};

/** In order of entry, of all that are counted. */
const behindNumber = async (
  tx: Tx,
  { group, not }: Pick<PeopleRequest, "group" | "not">,
  asked: Asked,
): Promise<{ readonly all: readonly Behind[]; readonly followUp: FollowUp }> => {
  const all: Behind[] = [];
  const starts: PlainDate[] = [];
  for await (const { clientId, places } of placesOf(tx, asked))
    for (const place of places) {
      starts.push(place.from);
      if (place.groups.includes(group) && (not === undefined || !place.groups.includes(not)))
        all.push({ clientId, place });
    }
  all.sort((a, b) =>
    a.place.from === b.place.from ? (a.clientId < b.clientId ? -1 : 1) : a.place.from < b.place.from ? -1 : 1,
  );
  return { all, followUp: followUpOf(starts, asked.question, asked.followedUntil) };
};

const labelled = async (tx: Tx, some: readonly Behind[], { question, followedUntil }: Asked) => {
  const clients = [...new Set(some.map(({ clientId }) => clientId))];
  tx.concerns(clients);
  const labels = new Map(
    (await labelsOf(tx, clients)).map((label): [ClientId, ClientLabel] => [label.clientId, label]),
  );
  return some.flatMap(({ clientId, place: { from, until, groups } }) => {
    const label = labels.get(clientId);
    const judgedOn = judgingDay(from, question.followUpDays);
    return label === undefined ? [] : [{ ...label, from, until, groups, judgedOn, pending: judgedOn > followedUntil }];
  });
};
