import type { listClientDecisions } from "../../../contexts/casework/decisions-api.ts";
import type { EntryNumber } from "../../../kernel/ids.ts";
import { addDays, endOfTime, type PlainDate } from "../../../kernel/plain-date.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { capital } from "../../languages/capital.ts";
import { labelOf } from "../../languages/codes.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import type { Tone } from "../../ui/tag.tsx";
import { givenInWords } from "../given-words.ts";
import type { DecisionAct } from "./act-fields.ts";
import { decisionTexts } from "./texts.ts";

export type ClientDecisions = ReplyOf<typeof listClientDecisions>;

export type DecisionShown = {
  readonly id: EntryNumber;
  readonly title: string;
  readonly state: { readonly words: string; readonly tone: Tone };
  readonly lines: readonly string[];
  /** It is over or done: it stands apart from what runs. */
  readonly isEarlier: boolean;
  /** What can be done about it now. */
  readonly acts: readonly DecisionAct[];
};

export type DecisionsShown = {
  readonly nothingRuns: string | null;
  readonly exemptions: readonly DecisionShown[];
  readonly reExaminations: readonly DecisionShown[];
  readonly facilities: readonly DecisionShown[];
  readonly needs: readonly DecisionShown[];
  readonly help: readonly DecisionShown[];
  readonly jobs: readonly DecisionShown[];
  /** One is under way: a second can't be begun. */
  readonly isLookedAt: boolean;
};

type Reader = { readonly language: Language; readonly formats: Formats; readonly on: PlainDate };

export const presentDecisions = (reply: ClientDecisions, language: Language, formats: Formats): DecisionsShown => {
  const reader = { language, formats, on: reply.on };
  const say = sayIn(decisionTexts, language);
  return {
    nothingRuns:
      reply.nothingRunsSince === null ? null : say("nothing-runs", { day: formats.day(reply.nothingRunsSince) }),
    exemptions: reply.exemptions.map((each) => exemptionShown(each, reply.dutyRuns, reader)),
    reExaminations: reply.reExaminations.map((each) => reExaminationShown(each, reader)),
    facilities: reply.facilities.map((each) => facilityShown(each, reader)),
    needs: reply.needs.map((each) => needShown(each, reader)),
    help: reply.help.map((each) => helpShown(each, reader)),
    jobs: reply.jobs.map((each) => jobShown(each, reader)),
    isLookedAt: reply.reExaminations.some(({ closed }) => closed === null),
  };
};

type Days = { readonly from: PlainDate; readonly until: PlainDate | null };

const stateOf = ({ from, until }: Days, { on, language }: Reader): DecisionShown["state"] => {
  const say = sayIn(decisionTexts, language);
  if (on < from) return { words: say("to-come"), tone: "slate" };
  return until === null || on < until
    ? { words: say("running"), tone: "petrol" }
    : { words: say("over"), tone: "slate" };
};

const daysOf = ({ from, until }: Days, { formats, language, on }: Reader): string => {
  const say = sayIn(decisionTexts, language);
  if (until === null) return say(on < from ? "begins" : "since", { day: formats.day(from) });
  return say("from-to", { from: formats.day(from), last: formats.day(addDays(until, -1)) });
};

/** Why a decision ends before its time, or did. */
const endedEarly = (each: Days & { readonly ended: string | null }, reader: Reader): readonly string[] =>
  each.ended === null
    ? []
    : [
        sayIn(decisionTexts, reader.language)(isOver(each, reader) ? "ended-because" : "ends-because", {
          reason: each.ended,
        }),
      ];

const isOver = ({ until }: Days, { on }: Reader): boolean => until !== null && until <= on;

/** What was given once or refused is done; so long it still is news, for the client too (own-decisions.ts). */
const isLongAgo = (day: PlainDate, { on }: Reader): boolean => addDays(day, 365) <= on;

const exemptionShown = (
  each: ClientDecisions["exemptions"][number],
  dutyRuns: boolean,
  reader: Reader,
): DecisionShown => {
  const { language, formats, on } = reader;
  const say = sayIn(decisionTexts, language);
  const { decidedOn, reviewOn, why, reviews, individual } = each;
  const isIdle = !dutyRuns && each.from <= on && !isOver(each, reader);
  const isReviewLate = reviewOn !== null && reviewOn < on;
  return {
    id: each.id,
    title: capital(labelOf("ground", each.ground, language, each.from)),
    state: isIdle ? { words: say("without-effect"), tone: "slate" } : stateOf(each, reader),
    lines: [
      ...(isIdle ? [say("without-effect-why")] : []),
      `${daysOf(each, reader)}; ${say(individual ? "individual" : "categorial")}`,
      ...(decidedOn === null ? [] : [say("decided", { day: formats.day(decidedOn) })]),
      ...(why === null ? [] : [say("why-said", { why })]),
      ...reviews.map((review) => say("reviewed", { day: formats.day(review.on), why: review.why })),
      ...endedEarly(each, reader),
      ...(reviewOn === null || isOver(each, reader) || reviewOn >= (each.until ?? endOfTime)
        ? []
        : [say(isReviewLate ? "review-late" : "review-due", { day: formats.day(reviewOn) })]),
    ],
    isEarlier: isOver(each, reader),
    acts: isOver(each, reader) ? [] : on < each.from ? ["end-exemption", "withdraw"] : ["review", "end-exemption"],
  };
};

const reExaminationShown = (each: ClientDecisions["reExaminations"][number], reader: Reader): DecisionShown => {
  const { language, formats } = reader;
  const say = sayIn(decisionTexts, language);
  const { closed, campaign, cause, why } = each;
  return {
    id: each.id,
    title: campaign === null ? say(`cause-${cause}`) : say("in-campaign", { name: campaign.name }),
    state:
      closed === null
        ? { words: say("under-way"), tone: "petrol" }
        : { words: labelOf("re-examination-outcome", closed.outcome, language, closed.on), tone: "slate" },
    lines: [
      ...(campaign !== null ? [say(`cause-${cause}`)] : []),
      closed === null
        ? say("since", { day: formats.day(each.from) })
        : say("from-to", { from: formats.day(each.from), last: formats.day(closed.on) }),
      ...(why === null ? [] : [say("why-said", { why })]),
      ...(closed?.note == null ? [] : [say("note-said", { note: closed.note })]),
    ],
    isEarlier: closed !== null,
    acts: closed === null ? ["close"] : [],
  };
};

const facilityShown = (each: ClientDecisions["facilities"][number], reader: Reader): DecisionShown => {
  const { language, formats } = reader;
  const say = sayIn(decisionTexts, language);
  const { granted, amount, per, source, why, from, decidedOn } = each;
  const isMonthly = granted && per === "month";
  const paid =
    amount === null || per === null
      ? []
      : [
          `${say(`paid-${per}`, { amount: formats.money(amount) })}${
            source === null
              ? ""
              : `; ${say("paid-from", { source: labelOf("funding-source", source, language, from) })}`
          }`,
        ];
  return {
    id: each.id,
    title: capital(labelOf("facility", each.facility, language, from)),
    state: !granted
      ? { words: say("not-given"), tone: "slate" }
      : isMonthly
        ? stateOf(each, reader)
        : { words: say("given"), tone: "petrol" },
    lines: [
      ...paid,
      ...(isMonthly ? [daysOf(each, reader)] : from === decidedOn ? [] : [say("begins", { day: formats.day(from) })]),
      ...(decidedOn === null ? [] : [say("decided", { day: formats.day(decidedOn) })]),
      say("why-said", { why }),
      ...endedEarly(each, reader),
    ],
    isEarlier: isMonthly ? isOver(each, reader) : isLongAgo(from, reader),
    acts: facilityActs({ ...each, isMonthly }, reader),
  };
};

/** What has not begun is taken back whole, or ends sooner. */
const facilityActs = (each: Days & { readonly granted: boolean; readonly isMonthly: boolean }, reader: Reader) => {
  const isAhead = each.granted && reader.on < each.from;
  const ends: readonly DecisionAct[] = each.isMonthly && !isOver(each, reader) ? ["end-facility"] : [];
  return isAhead ? ([...ends, "withdraw"] as const) : ends;
};

const needShown = (each: ClientDecisions["needs"][number], reader: Reader): DecisionShown => {
  const { language } = reader;
  const say = sayIn(decisionTexts, language);
  const open = each.until === null;
  return {
    id: each.id,
    title: capital(labelOf("unmet-need", each.need, language, each.from)),
    state: open ? { words: say("missing"), tone: "brick" } : { words: say("missing-no-more"), tone: "slate" },
    lines: [
      daysOf(each, reader),
      ...(each.note === null ? [] : [say("note-said", { note: each.note })]),
      ...(each.ended === null ? [] : [say("ended-because", { reason: each.ended })]),
    ],
    isEarlier: !open,
    acts: open ? ["end-need"] : [],
  };
};

const helpShown = (each: ClientDecisions["help"][number], reader: Reader): DecisionShown => {
  const { language } = reader;
  const say = sayIn(decisionTexts, language);
  return {
    id: each.id,
    title: capital(
      each.product === null ? say(`a-${each.kind}`) : labelOf("product", each.product, language, each.from),
    ),
    state: stateOf(each, reader),
    lines: [
      ...(each.product === null ? [] : [capital(say(`a-${each.kind}`))]),
      daysOf(each, reader),
      ...givenInWords(each, { from: each.from, until: each.until, on: reader.on }, language, reader.formats).map(
        capital,
      ),
      ...endedLine(each, language),
    ],
    isEarlier: isOver(each, reader),
    acts: each.until === null ? ["end-help"] : [],
  };
};

const jobShown = (each: ClientDecisions["jobs"][number], reader: Reader): DecisionShown => {
  const { language, formats } = reader;
  const say = sayIn(decisionTexts, language);
  const { hoursPerWeek: hours } = each;
  return {
    id: each.id,
    title: each.employer ?? say("a-job"),
    state: stateOf(each, reader),
    lines: [
      daysOf(each, reader),
      ...(hours === null ? [] : [say("hours", { count: hours, hours: formats.number(hours) })]),
      ...endedLine(each, language),
    ],
    isEarlier: isOver(each, reader),
    acts: each.until === null ? ["end-job"] : [],
  };
};

type Ending = { readonly ended: string | null; readonly until: PlainDate | null };

const endedLine = ({ ended, until }: Ending, language: Language): readonly string[] => {
  if (ended === null) return [];
  const reason = labelOf("end-reason", ended, language, until ?? undefined);
  return [sayIn(decisionTexts, language)("ended-because", { reason })];
};
