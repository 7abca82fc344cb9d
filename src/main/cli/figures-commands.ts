import {
  type CohortRefusal,
  type CohortRequest,
  type Counted,
  countCohort,
  differenceBetween,
  type FollowUp,
  readQuestion,
} from "../../contexts/figures/public.ts";
import type { MunicipalityCode } from "../../kernel/ids.ts";
import type { PlainDate } from "../../kernel/plain-date.ts";
import { ok } from "../../kernel/result.ts";
import { unitOfWork } from "../../platform/unit-of-work.ts";
import {
  actOf,
  type Command,
  commissionerOption,
  type Given,
  type Option,
  operatorFor,
  optional,
  WrongUsage,
  withInstallation,
} from "./command.ts";
import { accepted, optionalCount, optionalInstant, requiredDay } from "./values.ts";

const cohortOptions: Readonly<Record<string, Option>> = {
  from: { type: "string", value: "DAY", help: "the first day of entry" },
  until: { type: "string", value: "DAY", help: "the first day of entry that no longer counts" },
  "exit-by": { type: "string", value: "DAY", help: "the last day an exit counts" },
  municipality: { type: "string", value: "CODE", help: "only who lived there at entry" },
  schemes: {
    type: "string",
    value: "CODE,CODE",
    help: "only these schemes; the preset's assistance schemes when left out",
  },
  bridge: { type: "string", value: "DAYS", help: "take spells together whose gap is at most this long" },
  json: { type: "boolean", help: "one JSON object (the only form there is so far)" },
  ...commissionerOption,
};

const requestOf = (given: Given): CohortRequest => ({
  from: requiredDay(given, "from"),
  until: requiredDay(given, "until"),
  exitBy: requiredDay(given, "exit-by"),
  municipality: optional(given, "municipality") as MunicipalityCode | undefined,
  schemes: optional(given, "schemes"),
  bridge: optionalCount(given, "bridge", 0, 3650),
});

const cohortCommand: Command = {
  name: "figures cohort",
  arguments: "",
  summary:
    "An entry cohort followed (domain page 09): X, Y, Z, A, B, C, A1, B1 and their ratios, unrounded; null over nothing.",
  options: {
    ...cohortOptions,
    "known-at": { type: "string", value: "INSTANT", help: "as known at this moment" },
    "as-loaded-at": {
      type: "string",
      value: "INSTANT",
      help: "as loaded into this system at this moment, history loads included",
    },
  },
  run: async (given) => {
    const [knownAt, loadedAt] = [optionalInstant(given, "known-at"), optionalInstant(given, "as-loaded-at")];
    if (knownAt !== undefined && loadedAt !== undefined)
      throw new WrongUsage("--known-at and --as-loaded-at can't be given together.");
    const request = { ...requestOf(given), knownAt: knownAt ?? loadedAt };
    await withInstallation(given, async (opened) => {
      const actor = await operatorFor(opened, given);
      const act = { ...actOf("getCohort", "policy", opened.installation.newId()), trail: "processing" as const };
      const result = await unitOfWork(opened.installation)(actor, act, async (tx, now) => {
        const asked = await readQuestion(tx, request, now);
        const time = loadedAt === undefined ? "known" : "loaded";
        if (!asked.ok) return asked;
        const { incompleteBefore } = asked.value;
        return ok({ ...(await countCohort(tx, asked.value, { time })), incompleteBefore });
      });
      const { cohort, followUp, incompleteBefore } = accepted<Counted & Incomplete, CohortRefusal>(result);
      for (const sentence of notFollowedYet(cohort.X, followUp)) given.say(`Not complete: ${sentence}`);
      for (const sentence of notThereAnyMore(incompleteBefore)) given.say(sentence);
      given.print(JSON.stringify({ ...cohort, ...(incompleteBefore === null ? {} : { incompleteBefore }) }));
    });
  },
};

const differenceCommand: Command = {
  name: "figures difference",
  arguments: "",
  summary: "Why a cohort reads differently as known at two moments: before, after, and how many spells by reason.",
  options: {
    ...cohortOptions,
    "known-at": { type: "string", value: "INSTANT", help: "the earlier moment" },
    and: { type: "string", value: "INSTANT", help: "the later moment; now when left out" },
  },
  run: async (given) => {
    const knownAt = optionalInstant(given, "known-at");
    if (knownAt === undefined) throw new WrongUsage("--known-at is missing.");
    const request = { ...requestOf(given), knownAt, and: optionalInstant(given, "and") };
    await withInstallation(given, async (opened) => {
      const actor = await operatorFor(opened, given);
      const act = {
        ...actOf("getCohortDifference", "policy", opened.installation.newId()),
        trail: "processing" as const,
      };
      const { before, after, followUp, incompleteBefore, groups } = accepted(
        await unitOfWork(opened.installation)(actor, act, (tx, now) => differenceBetween(tx, request, now)),
      );
      for (const sentence of notFollowedYet(before.X, followUp.before)) given.say(`At the earlier moment: ${sentence}`);
      for (const sentence of notFollowedYet(after.X, followUp.after)) given.say(`At the later moment: ${sentence}`);
      for (const sentence of notThereAnyMore(incompleteBefore)) given.say(sentence);
      given.print(
        JSON.stringify({ before, after, groups, ...(incompleteBefore === null ? {} : { incompleteBefore }) }),
      );
    });
  },
};

type Incomplete = { readonly incompleteBefore: PlainDate | null };

/** Who would quote the figure is to know that the oldest dossiers are gone from it. */
const notThereAnyMore = (before: PlainDate | null): readonly string[] =>
  before === null
    ? []
    : [`Not complete: dossiers that had ended before ${before} were deleted on term, and are counted no more.`];

/** What nobody can say of this cohort yet, for whoever would quote it; its ratios are null. */
export const notFollowedYet = (counted: number, { pending, completeOn, exitsPending }: FollowUp): readonly string[] => {
  if (pending > 0)
    return [
      `for ${pending} of the ${counted} spells the year is not over, so no ratio is given and the counts are as they stand. The last of them is judged on ${completeOn}.`,
    ];
  return exitsPending ? ["the exit day has yet to come, so no ratio of exits is given."] : [];
};

export const figuresCommands: readonly Command[] = [cohortCommand, differenceCommand];
