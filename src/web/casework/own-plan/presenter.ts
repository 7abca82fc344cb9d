import type { listOwnPlans } from "../../../contexts/casework/plan-api.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import type { OfficeNamed } from "../own-file/office-named.ts";
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
  /**
   * Against the last text the client signed: all that changed since, also where that needs no new signature; of a plan they never signed
   * against the version before.
   */
  readonly change: { readonly title: string; readonly why: string; readonly lines: readonly LineChange[] } | null;
  readonly earlier: readonly {
    readonly key: string;
    readonly words: string;
    readonly signing: string;
    readonly text: string;
  }[];
  /** The first day of the plan. */
  readonly from: PlainDate;
  /** By which the text can be told from another; and which one they signed, where their signature stands under an earlier one. */
  readonly marks: readonly string[];
};

/** The plans that run or are to begin, as their client reads them, the first to begin first; of plans that are over the last one alone, when no other is left. */
export const presentOwnPlans = (
  { plans, on }: OwnPlans,
  office: OfficeNamed,
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
    return presentOwnPlan(last, { own, earlier, office }, language, formats);
  });
};

type Beside = {
  /** The versions it had, the latest first. */
  readonly own: readonly OwnVersion[];
  readonly earlier: readonly OwnVersion[];
  readonly office: OfficeNamed;
};

const presentOwnPlan = (
  last: OwnVersion,
  { own, earlier, office: signer }: Beside,
  language: Language,
  formats: Formats,
): OwnPlanShown => {
  const say = sayIn(ownPlanTexts, language);
  const signed = versionSigned(last, own);
  const waits = last.client.kind === "waiting";
  const from = [last, ...own].map((version) => version.from).toSorted()[0] ?? last.from;
  return {
    seen: { plan: last.plan, version: last.version, hash: last.hash },
    text: last.text,
    intro: waits ? say(signed === undefined ? "read-and-sign" : "read-again") : "",
    standing: [
      ...(last.from === from ? [] : [say("holds-from", { day: formats.day(last.from) })]),
      ...standingOf(last, signer, language, formats),
    ],
    maySign: last.client.kind !== "signed",
    mayRefuse: waits,
    change: changeOf(last, own, signed, language),
    earlier: earlier.map(({ version, from: since, text, client }) => ({
      key: String(version),
      words: say("earlier-one", { day: formats.day(since) }),
      signing: say(client.kind === "signed" && client.version !== version ? "earlier-kept" : `earlier-${client.kind}`, {
        day: client.on === null ? "" : formats.day(client.on),
      }),
      text,
    })),
    from,
    marks: [say("mark", { mark: markOf(last) }), ...signedMark(last, own, language)],
  };
};

const markOf = ({ hash }: OwnVersion): string => hash.slice(0, 12);

/** Of a text that was changed after it was signed: what stands under the signature that still counts. */
const signedMark = (last: OwnVersion, own: readonly OwnVersion[], language: Language): readonly string[] => {
  const at = own.findIndex(({ version }) => version === last.client.version);
  const signed = own[at];
  if (last.client.kind !== "signed" || signed === undefined || signed.hash === last.hash) return [];
  const since = [last, ...own.slice(0, at)];
  const isWording = since.every(({ wordingOnly }) => wordingOnly);
  return [sayIn(ownPlanTexts, language)(isWording ? "mark-wording" : "mark-signed", { mark: markOf(signed) })];
};

/** The last version under which their signature stands; of one that holds for several, the text they had before them. */
const versionSigned = (last: OwnVersion, own: readonly OwnVersion[]): OwnVersion | undefined => {
  const versions = [last, ...own];
  const latest = versions.find(({ client }) => client.kind === "signed");
  return versions.find(({ version }) => version === latest?.client.version) ?? latest;
};

const changeOf = (
  last: OwnVersion,
  own: readonly OwnVersion[],
  signed: OwnVersion | undefined,
  language: Language,
): OwnPlanShown["change"] => {
  const say = sayIn(ownPlanTexts, language);
  // who did not sign yet may have read the version before
  const before = signed ?? own[0];
  if (before === undefined || before === last) return null;
  const lines = changedLines(before.text, last.text);
  if (lines.length === 0) return null;
  const since = [...own.slice(0, own.indexOf(before)).toReversed(), last];
  const whys = since.flatMap(({ why }) => why ?? []);
  const isKept = last.client.kind === "signed";
  return {
    title: say(
      isKept ? (since.every(({ wordingOnly }) => wordingOnly) ? "wording-only" : "still-signed") : "what-changed",
    ),
    why: whys.length === 0 ? "" : say("why", { why: whys.join("; ") }),
    lines,
  };
};

const standingOf = (
  { client, office }: OwnVersion,
  { first: commissioner }: OfficeNamed,
  language: Language,
  formats: Formats,
): readonly string[] => {
  const say = sayIn(ownPlanTexts, language);
  const own =
    client.kind === "waiting" || client.on === null ? [] : [say(client.kind, { day: formats.day(client.on) })];
  if (office.on !== null) return [...own, say("signed-office", { commissioner, day: formats.day(office.on) })];
  return client.kind === "signed" ? [...own, say("waits-office", { commissioner })] : own;
};
