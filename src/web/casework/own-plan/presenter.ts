import type { listOwnPlans } from "../../../contexts/casework/plan-api.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { changedLines, type LineChange } from "../plan/plan-blocks.ts";
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
  /** Against the version before it, as long as it waits for the client. */
  readonly change: { readonly why: string; readonly lines: readonly LineChange[] } | null;
  readonly earlier: readonly { readonly key: string; readonly words: string; readonly text: string }[];
};

/** The plan that counts, as its client reads it; null when there is none in writing. */
export const presentOwnPlan = (
  { plans }: Pick<OwnPlans, "plans">,
  commissioner: string,
  language: Language,
  formats: Formats,
): OwnPlanShown | null => {
  const say = sayIn(ownPlanTexts, language);
  const [last] = plans;
  if (last === undefined) return null;
  const earlier = plans.filter(({ version }) => version !== last.version);
  const before = earlier.find(({ plan }) => plan === last.plan);
  const waits = last.client.kind === "waiting";
  return {
    seen: { plan: last.plan, version: last.version, hash: last.hash },
    text: last.text,
    intro: waits ? say(before === undefined ? "read-and-sign" : "read-again", { commissioner }) : "",
    standing: standingOf(last, commissioner, language, formats),
    maySign: last.client.kind !== "signed",
    mayRefuse: waits,
    change:
      before === undefined || !waits
        ? null
        : {
            why: last.why === null ? "" : say("why", { why: last.why }),
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
