import type { listOwnPlans } from "../../../contexts/casework/plan-api.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { changedLines, type LineChange } from "../plan/changed-lines.ts";
import type { PlanSeen } from "../plan/presenter.ts";
import { ownPlanTexts } from "./texts.ts";

export type OwnPlans = ReplyOf<typeof listOwnPlans>;
type OwnVersion = OwnPlans["plans"][number];

export type OwnPlanShown = {
  readonly seen: PlanSeen;
  readonly text: string;
  /** What the client reads first. */
  readonly intro: string;
  /** Where both stand, when somebody signed or would not. */
  readonly standing: readonly string[];
  readonly maySign: boolean;
  readonly mayRefuse: boolean;
  /** Against the last version the client signed, else the one before, as long as this one waits for them: all that changed since. */
  readonly change: { readonly why: string; readonly lines: readonly LineChange[] } | null;
  readonly earlier: readonly { readonly key: string; readonly words: string; readonly text: string }[];
};

/** The plans that run or are to begin, as their client reads them, the first to begin first; of plans that are over the last one alone, when no other is left. */
export const presentOwnPlans = (
  { plans, on }: OwnPlans,
  commissioner: string,
  language: Language,
  formats: Formats,
): readonly OwnPlanShown[] => {
  // the latest first, so the first of each is how it reads now
  const latest = [...Map.groupBy(plans, ({ plan }) => plan).values()].flatMap(([last]) => last ?? []);
  // a newer plan takes the place of an older one from its first day
  const isReplaced = (plan: OwnVersion): boolean => latest.some(({ from }) => from > plan.from && from <= on);
  const going = latest.filter((plan) => plan.until > on && !isReplaced(plan));
  const shown = going.length > 0 ? going.toReversed() : latest.slice(0, 1);
  const others = plans.filter(({ version }) => !shown.some((each) => each.version === version));
  return shown.map((last, i) => {
    const own = others.filter(({ plan }) => plan === last.plan);
    // plans that are over stand with the last one that is shown
    const over = others.filter(({ plan }) => shown.every((each) => each.plan !== plan));
    const earlier = i === shown.length - 1 ? [...own, ...over] : own;
    return presentOwnPlan(last, { own, earlier, commissioner }, language, formats);
  });
};

type Beside = {
  /** The versions it had, the latest first. */
  readonly own: readonly OwnVersion[];
  readonly earlier: readonly OwnVersion[];
  readonly commissioner: string;
};

const presentOwnPlan = (
  last: OwnVersion,
  { own, earlier, commissioner }: Beside,
  language: Language,
  formats: Formats,
): OwnPlanShown => {
  const say = sayIn(ownPlanTexts, language);
  const signed = own.find(({ client }) => client.kind === "signed");
  // who did not sign yet may have read the version before
  const before = signed ?? own[0];
  const since = own.slice(0, before === undefined ? 0 : own.indexOf(before)).toReversed();
  const whys = [...since, last].flatMap(({ why }) => why ?? []);
  const waits = last.client.kind === "waiting";
  return {
    seen: { plan: last.plan, version: last.version, hash: last.hash },
    text: last.text,
    intro: waits ? say(signed === undefined ? "read-and-sign" : "read-again", { commissioner }) : "",
    standing: standingOf(last, commissioner, language, formats),
    maySign: last.client.kind !== "signed",
    mayRefuse: waits,
    change:
      before === undefined || !waits
        ? null
        : {
            why: whys.length === 0 ? "" : say("why", { why: whys.join("; ") }),
            lines: changedLines(before.text, last.text),
          },
    earlier: earlier.map(({ version, from, text }) => ({
      key: String(version),
      words: say("earlier-one", { day: formats.day(from) }),
      text,
    })),
  };
};

const standingOf = (
  { client, office }: OwnVersion,
  commissioner: string,
  language: Language,
  formats: Formats,
): readonly string[] => {
  const say = sayIn(ownPlanTexts, language);
  const own =
    client.kind === "waiting" || client.on === null ? [] : [say(client.kind, { day: formats.day(client.on) })];
  if (office.on !== null) return [...own, say("signed-office", { commissioner, day: formats.day(office.on) })];
  return client.kind === "signed" ? [...own, say("waits-office", { commissioner })] : own;
};
