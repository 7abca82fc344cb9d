import type { z } from "zod";
import type { ClientId } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { csvOf } from "../../../platform/csv.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicyKnownAt, type Policy } from "../../access/public.ts";
import { type ClientLabel, labelsOf } from "../../dossier/public.ts";
import type { listCaseworkFigurePeople } from "../casework-figures-api.ts";
import { type PeopleSort, type PlacedFigure, type PlacedPart, pairOf } from "../domain/casework-figure-words.ts";
import { type ExportRefusal, exportLimit } from "../domain/export-limit.ts";
import type { Place } from "../domain/figure-places.ts";
import { rungAsOn } from "../domain/rungs-ever.ts";
import { aboutOf } from "./casework-figures.ts";
import {
  type FiguresAsked,
  type FiguresAskedRefusal,
  type FiguresQuestion,
  findPlaces,
  readFiguresQuestion,
} from "./figure-facts.ts";
import type { CaseworkFileWords, CaseworkHead } from "./file-words.ts";
import { type Label, stepLabel } from "./gate-labels.ts";

type Asked = FiguresAsked & {
  readonly figure: PlacedFigure;
  readonly line: string;
  readonly part: PlacedPart;
  readonly sort: PeopleSort;
  readonly order: "asc" | "desc";
};
type People = z.output<typeof listCaseworkFigurePeople.reply>;
type Behind = Omit<Place, "clientId"> & { readonly clientId: ClientId };

/** The people behind one number. Each page that is looked at is a line in the log of whoever is on it. */
export const figurePeople = async (
  tx: Tx,
  { page, pageSize, ...asked }: Asked & { readonly page: number; readonly pageSize: number },
  given: Given,
): Promise<Result<People, FiguresAskedRefusal>> => {
  const found = await behindFigure(tx, asked, given);
  if (!found.ok) return found;
  const { question, policy, all, labels } = found.value;
  const some = all.slice((page - 1) * pageSize, page * pageSize);
  const people = await labelled(tx, some, labels);
  tx.note({ figure: `casework.${asked.figure}`, total: all.length });
  const named = namesOfLine(asked, policy, question.counted.on);
  return ok({ page, pageSize, total: all.length, ...aboutOf(question), named, people });
};

export type FigurePeopleFileRefusal = FiguresAskedRefusal | ExportRefusal;

const heads = ["client", "name", "day", "days", "counts"] as const satisfies readonly CaseworkHead[];

export const figurePeopleFile = async (
  tx: Tx,
  asked: Asked,
  given: Given,
  words: CaseworkFileWords,
): Promise<Result<string, FigurePeopleFileRefusal>> => {
  const found = await behindFigure(tx, asked, given);
  if (!found.ok) return found;
  const { all, labels } = found.value;
  const { figure } = asked;
  if (all.length > exportLimit) return refuse({ code: "too-many-rows", rows: all.length, limit: exportLimit });
  const people = await labelled(tx, all, labels);
  tx.note({ figure: `casework.${figure}`, total: all.length });
  const head = (each: CaseworkHead): string => (each === "day" ? words.dayOf(figure) : words.head(each));
  const lines = people.map(({ clientNumber, name, on, days, counts }) => ({
    client: clientNumber,
    name,
    day: on,
    days,
    counts: words.countsAs(figure, counts),
  }));
  return ok(csvOf({ words: { ...words, head }, heads }, lines));
};

type Found = {
  readonly question: FiguresQuestion;
  readonly policy: Policy;
  readonly all: readonly Behind[];
  /** Where they were needed to sort by. */
  readonly labels: ReadonlyMap<ClientId, ClientLabel> | undefined;
};

const behindFigure = async (tx: Tx, asked: Asked, given: Given): Promise<Result<Found, FiguresAskedRefusal>> => {
  const question = await readFiguresQuestion(tx, asked, given);
  if (!question.ok) return question;
  const { figure, line, part, sort, order } = asked;
  const policy = await loadPolicyKnownAt(tx, question.value.knownAt);
  const places = await findPlaces(tx, question.value, policy, { figures: [figure], each: true });
  const behind = places.filter(
    (place): place is Behind =>
      place.clientId !== null && place.line === line && (part === "all" || place.counts === (part === "counts")),
  );
  const labels = sort === "client" ? await labelsBy(tx, behind) : undefined;
  const numberOf = ({ clientId }: Behind): number => labels?.get(clientId)?.clientNumber ?? 0;
  const way = order === "asc" ? 1 : -1;
  const bySort = (a: Behind, b: Behind): number => {
    if (sort === "client") return numberOf(a) - numberOf(b);
    if (sort === "days") return (a.days ?? -1) - (b.days ?? -1);
    return a.on < b.on ? -1 : Number(a.on > b.on);
  };
  const all = behind.toSorted((a, b) => way * bySort(a, b) || (a.clientId < b.clientId ? -1 : 1));
  return ok({ question: question.value, policy, all, labels });
};

const labelsBy = async (tx: Tx, some: readonly Behind[]): Promise<ReadonlyMap<ClientId, ClientLabel>> => {
  const clients = [...new Set(some.map(({ clientId }) => clientId))];
  return new Map((await labelsOf(tx, clients)).map((label) => [label.clientId, label]));
};

const labelled = async (
  tx: Tx,
  some: readonly Behind[],
  known: ReadonlyMap<ClientId, ClientLabel> | undefined,
): Promise<People["people"]> => {
  tx.concerns([...new Set(some.map(({ clientId }) => clientId))]);
  const labels = known ?? (await labelsBy(tx, some));
  return some.flatMap(({ clientId, on, days, counts }) => {
    const label = labels.get(clientId);
    return label === undefined ? [] : [{ ...label, on, days, counts }];
  });
};

/** What a line is called: a pair of steps, a rung, a move from one to another. */
const namesOfLine = ({ figure, line }: Asked, policy: Policy, on: PlainDate): People["named"] => {
  const rungLabel = (code: string): Label => {
    const { nl = code, en = code } = rungAsOn(policy, code, on) ?? {};
    return { code, nl, en };
  };
  if (figure.startsWith("step-")) {
    const { step, after } = pairOf(line);
    return { first: after === null ? null : stepLabel(policy, after, on), second: stepLabel(policy, step, on) };
  }
  if (figure === "rung-move") {
    const [from = "", to = ""] = line.split(">");
    return { first: rungLabel(from), second: to === "" ? null : rungLabel(to) };
  }
  if (figure === "overstay" || figure === "rung-entered")
    return { first: null, second: line === "" ? null : rungLabel(line) };
  return { first: null, second: null };
};
