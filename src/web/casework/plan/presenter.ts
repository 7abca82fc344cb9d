import type { listClientPlans } from "../../../contexts/casework/plan-api.ts";
import type { EntryNumber } from "../../../kernel/ids.ts";
import { addDays, type PlainDate } from "../../../kernel/plain-date.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { actorName } from "../../languages/actors.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import type { Tone } from "../../ui/tag.tsx";
import { changedLines, type LineChange } from "./changed-lines.ts";
import { partsInWords } from "./parts.ts";
import { planTexts } from "./texts.ts";

export type ClientPlans = ReplyOf<typeof listClientPlans>;
export type Plan = ClientPlans["plans"][number];
export type PlanVersion = Plan["versions"][number];

/** What somebody has before them, to be signed or shown. */
export type PlanSeen = { readonly plan: EntryNumber; readonly version: EntryNumber; readonly hash: string };

export type VersionShown = {
  readonly key: string;
  readonly words: string;
  /** Against the one before it; null for the first. */
  readonly change: { readonly parts: string; readonly anew: string; readonly lines: readonly LineChange[] } | null;
  readonly text: string;
};

export type PlanShown = {
  readonly key: string;
  readonly id: EntryNumber;
  readonly state: { readonly tone: Tone; readonly words: string };
  readonly days: string;
  /** Null for one that came with a file. */
  readonly written: {
    readonly seen: PlanSeen;
    readonly text: string;
    readonly client: string;
    readonly commissioner: string;
    readonly shown: string;
    readonly isShown: boolean;
    readonly waitsForOffice: boolean;
    readonly waitsForClient: boolean;
    readonly hasRefused: boolean;
    /** The latest first. */
    readonly versions: readonly VersionShown[];
  } | null;
  readonly goal: string | null;
  /** Its last day has passed. */
  readonly isOver: boolean;
};

export const presentPlans = (
  { plans, on }: Pick<ClientPlans, "plans" | "on">,
  language: Language,
  formats: Formats,
): readonly PlanShown[] => {
  // a newer plan takes the place of an older one from its first day
  const isReplaced = (plan: Plan): boolean => plans.some(({ from }) => from > plan.from && from <= on);
  return plans.map((plan) => presentPlan(plan, isOver(plan, on) || isReplaced(plan), language, formats));
};

const isOver = ({ until }: Plan, on: PlainDate): boolean => until !== null && until <= on;

const presentPlan = (plan: Plan, hasEnded: boolean, language: Language, formats: Formats): PlanShown => {
  const say = sayIn(planTexts, language);
  const [last] = plan.versions;
  return {
    key: String(plan.id),
    id: plan.id,
    state: stateOf(plan, language),
    days:
      plan.until === null
        ? say("from", { from: formats.day(plan.from) })
        : say("from-until", { from: formats.day(plan.from), until: formats.day(lastDay(plan.until)) }),
    goal: plan.goal,
    isOver: hasEnded,
    written:
      last === undefined
        ? null
        : {
            seen: { plan: plan.id, version: last.id, hash: last.hash },
            text: last.text,
            client: clientSaid(plan.client, language, formats),
            commissioner: officeSaid(plan.commissioner, language, formats),
            shown: plan.shownOn === null ? say("not-shown") : say("shown-on", { day: formats.day(plan.shownOn) }),
            isShown: plan.shownOn !== null,
            waitsForOffice: plan.commissioner.kind === "waiting",
            waitsForClient: plan.client.kind !== "signed",
            hasRefused: plan.client.kind === "refused",
            versions: plan.versions.map((version, i) =>
              presentVersion(version, { n: plan.versions.length - i, before: plan.versions[i + 1] }, language, formats),
            ),
          },
  };
};

/** The last day it runs, where the record has the first on which it no longer does. */
export const lastDay = (until: PlainDate): PlainDate => addDays(until, -1);

const stateOf = ({ versions, client, commissioner }: Plan, language: Language): PlanShown["state"] => {
  const say = sayIn(planTexts, language);
  if (versions.length === 0) return { tone: "slate", words: say("state-file") };
  if (client.kind === "refused") return { tone: "brick", words: say("state-refused") };
  if (client.kind === "signed")
    return commissioner.kind === "signed"
      ? { tone: "moss", words: say("state-both") }
      : { tone: "amber", words: say("state-office") };
  return { tone: "amber", words: say(commissioner.kind === "signed" ? "state-client" : "state-nobody") };
};

const clientSaid = (standing: Plan["client"], language: Language, formats: Formats): string => {
  const say = sayIn(planTexts, language);
  if (standing.kind === "waiting") return say("waiting", { day: formats.day(standing.since) });
  const day = formats.day(standing.on);
  if (standing.kind === "refused") return say("refused-said", { day, reason: standing.reason });
  const signed = say(`signed-${standing.how}`, { day, reference: standing.reference ?? "" });
  const gone = scanGone(standing, language, formats);
  return gone === null ? signed : `${signed}. ${gone}`;
};

/** That the scan is there no more; null when it is, or when there never was one. */
const scanGone = (
  { scan }: Extract<Plan["client"], { kind: "signed" }>,
  language: Language,
  formats: Formats,
): string | null => {
  const say = sayIn(planTexts, language);
  if (scan === null || scan.content === "there") return null;
  const { name, removedOn } = scan;
  return removedOn === null
    ? say("scan-kept-long-enough", { name })
    : say("scan-removed", { name, day: formats.day(removedOn) });
};

const officeSaid = (standing: Plan["commissioner"], language: Language, formats: Formats): string => {
  const say = sayIn(planTexts, language);
  return standing.kind === "signed" && standing.how === "signed-in"
    ? say("signed-office", { day: formats.day(standing.on) })
    : clientSaid(standing, language, formats);
};

type Place = { readonly n: number; readonly before: PlanVersion | undefined };

const presentVersion = (
  { id, from, author, why, text, changed, signedAnew }: PlanVersion,
  { n, before }: Place,
  language: Language,
  formats: Formats,
): VersionShown => {
  const say = sayIn(planTexts, language);
  const facts = { n, day: formats.day(from), author: actorName(author, language) };
  return {
    key: String(id),
    words: why === null ? say("version-made", facts) : say("version-why", { ...facts, why }),
    change:
      before === undefined
        ? null
        : {
            parts: say("changed-parts", { parts: partsInWords(changed, language) }),
            anew: say(signedAnew ? "signed-anew" : "signed-still"),
            lines: changedLines(before.text, text),
          },
    text,
  };
};
