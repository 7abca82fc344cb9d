import type { listClientGates } from "../../../contexts/casework/gate-api.ts";
import { daysBetween, type PlainDate } from "../../../kernel/plain-date.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { capital } from "../../languages/capital.ts";
import { labelOf } from "../../languages/codes.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import type { Running } from "../../ui/clock-time.ts";
import type { Tone } from "../../ui/tag.tsx";
import { foundInWords } from "./found-in-words.ts";
import { gateTexts } from "./texts.ts";

export type ClientGates = ReplyOf<typeof listClientGates>;
export type Gate = ClientGates["gates"][number];
export type GateStep = Gate["steps"][number];

/** How a reader's words are made: language, formats, and what the organisations are called. */
export type GateReader = {
  readonly language: Language;
  readonly formats: Formats;
  readonly organisations: ClientGates["organisations"];
};

/** As called on the day the page shows, or on the day of an act. */
export const organisationName = (code: string, { language, organisations }: GateReader, on?: PlainDate): string =>
  (on === undefined ? organisations.find((each) => each.code === code)?.[language] : undefined) ??
  labelOf("organisation", code, language, on);

export const stepName = (step: Pick<GateStep, "nl" | "en">, language: Language): string => capital(step[language]);

export type GateShown = {
  /** Null once it ended. */
  readonly ball: string | null;
  readonly came: string;
  readonly marks: readonly { readonly key: string; readonly tone: Tone; readonly words: string }[];
  readonly reason: string | null;
  /** That the request for help ended with the claim, and how to go on; null where it did not. */
  readonly helpEnded: string | null;
  readonly steps: readonly StepShown[];
  readonly holds: readonly string[];
  readonly handOvers: readonly { readonly key: number; readonly words: string }[];
};

export const presentGate = (gate: Gate, reader: GateReader): GateShown => {
  const say = sayIn(gateTexts, reader.language);
  const { day } = reader.formats;
  const { ball, end, heldSince, answerBy } = gate;
  return {
    ball: ball === null ? null : presentBall({ ...ball, who: organisationName(ball.with, reader) }, reader),
    came: say(`came-${gate.asksFor}`, { day: day(gate.openedOn) }),
    marks: [
      ...(gate.under27 ? [{ key: "under-27", tone: "slate" as const, words: say("under-27") }] : []),
      ...(heldSince === null
        ? []
        : [{ key: "held", tone: "amber" as const, words: say("held", { day: day(heldSince) }) }]),
      ...(answerBy === null
        ? []
        : [{ key: "answer-by", tone: "slate" as const, words: say("answer-by", { day: day(answerBy) }) }]),
      ...(end === null
        ? []
        : [{ key: "end", tone: endTones[end.how], words: say(`end-${end.how}`, { day: day(end.on) }) }]),
    ],
    reason: end?.reason == null ? null : say("end-reason", { reason: end.reason }),
    helpEnded: isHelpEnded(gate) ? say("help-ended") : null,
    steps: gate.steps.map((step) => presentStep(step, gate, reader)),
    holds: gate.holds.map((hold) => holdInWords(hold, reader)),
    handOvers: gate.handOvers.map(({ entry, on, to, reason }) => {
      const said = { day: day(on), to: organisationName(to, reader, on) };
      return {
        key: entry,
        words: reason === null ? say("handed-over", said) : say("handed-over-why", { ...said, reason }),
      };
    }),
  };
};

/** From when until when the term stood still, for how long, and what for. */
const holdInWords = (hold: Gate["holds"][number], { language, formats }: GateReader): string => {
  const say = sayIn(gateTexts, language);
  const { from, until, isRunning, isResumed, reason } = hold;
  const said = { from: formats.day(from), last: until === null ? "" : formats.lastDay(until) };
  if (until === null) return say("held-why", { days: say("held-since", said), reason });
  if (isRunning) return say("held-why", { days: say("held-until", said), reason });
  const days = say("held-days", { ...said, count: daysBetween(from, until) });
  return say("held-why", { days: isResumed ? days : say("held-unused", { days }), reason });
};

type Ball = { readonly who: string; readonly since: PlainDate; readonly days: number };

/** Who has the ball, since when, and for how long. */
export const presentBall = (
  { who, since, days }: Ball,
  { language, formats }: Pick<GateReader, "language" | "formats">,
): string => {
  const say = sayIn(gateTexts, language);
  const forDays = days === 0 ? say("ball-today") : say("ball-days", { count: days });
  return `${say("ball", { who, day: formats.day(since) })} (${forDays})`;
};

const endTones: Readonly<Record<NonNullable<Gate["end"]>["how"], Tone>> = {
  through: "moss",
  closed: "slate",
  refused: "brick",
  withdrawn: "slate",
  "not-processed": "slate",
};

export type StepShown = {
  readonly code: string;
  readonly name: string;
  readonly stands: GateStep["stands"];
  readonly tag: { readonly tone: Tone; readonly words: string };
  /** Its clock while it runs and has a norm. */
  readonly clock: Running | null;
  /** Who does it, or by what it shows. */
  readonly small: string;
  /** Every time it was done, with what it found. */
  readonly acts: readonly { readonly key: number; readonly words: string; readonly found: readonly string[] }[];
  readonly before: string | null;
  /** Which form does a step that the dossier itself shows, while it is its turn. */
  readonly form: "diagnosis" | "plan" | null;
  /** Null where the dossier itself shows it; "late": it was done before the gate ended, and not recorded. */
  readonly may: "record" | "again" | "late" | null;
};

const presentStep = (step: GateStep, { heldSince }: Pick<Gate, "heldSince">, reader: GateReader): StepShown => {
  return {
    code: step.code,
    name: stepName(step, reader.language),
    stands: step.stands,
    tag: isHeld(step, heldSince) ? heldTag(heldSince, reader) : tagOf(step, reader),
    clock:
      step.stands === "running" && step.since !== null && step.dueOn !== null && step.daysLeft !== null
        ? { since: step.since, dueOn: step.dueOn, daysLeft: step.daysLeft }
        : null,
    small: smallOf(step, reader),
    acts: step.acts.map((act) => presentAct(act, step, reader)),
    before: beforeOf(step, reader),
    form: step.stands === "running" && (step.doneBy === "diagnosis" || step.doneBy === "plan") ? step.doneBy : null,
    may: !isRecorded(step.doneBy)
      ? null
      : step.stands === "dropped"
        ? "late"
        : step.acts.length === 0
          ? "record"
          : "again",
  };
};

type Recorded = Extract<GateStep["doneBy"], "act" | "phase" | "outcome" | "visit">;

/** Whether somebody records the step; the others the dossier shows itself. */
const isRecorded = (doneBy: GateStep["doneBy"]): doneBy is Recorded =>
  doneBy === "act" || doneBy === "phase" || doneBy === "outcome" || doneBy === "visit";

/** The decision is waited for, but its term stands still. */
const isHeld = ({ doneBy, stands }: GateStep, heldSince: Gate["heldSince"]): heldSince is PlainDate =>
  heldSince !== null && doneBy === "outcome" && stands === "running";

const heldTag = (since: PlainDate, { language, formats }: GateReader): StepShown["tag"] => ({
  tone: "amber",
  words: sayIn(gateTexts, language)("stands-held", { day: formats.shortDay(since) }),
});

const tagOf = (
  { stands, doneOn, dueOn, inTime, doneBy, waitsFor }: GateStep,
  { language, formats }: GateReader,
): StepShown["tag"] => {
  const say = sayIn(gateTexts, language);
  if (doneOn === null && stands === "waiting" && waitsFor !== null)
    return { tone: "slate", words: say("waits-for", { step: waitsFor[language] }) };
  if (doneOn === null) {
    const isLate = stands === "running" && inTime === false;
    return { tone: isLate ? "brick" : stands === "running" ? "petrol" : "slate", words: say(`stands-${stands}`) };
  }
  if (doneBy === "term" && dueOn !== null && doneOn < dueOn) return { tone: "slate", words: say("not-awaited") };
  const on = say(doneBy === "term" ? "passed-on" : "done-on", { day: formats.shortDay(doneOn) });
  if (inTime === null || doneBy === "term") return { tone: "moss", words: on };
  return { tone: inTime ? "moss" : "brick", words: `${on}, ${say(inTime ? "in-time" : "late")}` };
};

const smallOf = ({ doneBy, owner }: GateStep, reader: GateReader): string => {
  const say = sayIn(gateTexts, reader.language);
  const who = say("owner", { who: organisationName(owner, reader) });
  if (isRecorded(doneBy)) return who;
  return doneBy === "term" ? say("shows-term") : `${who}; ${say(`shows-${doneBy}`)}`;
};

const presentAct = (
  act: GateStep["acts"][number],
  { settledBy }: GateStep,
  reader: GateReader,
): StepShown["acts"][number] => {
  const say = sayIn(gateTexts, reader.language);
  const said = { day: reader.formats.day(act.on), by: organisationName(act.by, reader, act.on) };
  const words =
    act.onBehalfOf === null
      ? say("by", said)
      : say("by-for", { ...said, other: organisationName(act.onBehalfOf, reader, act.on) });
  return { key: act.entry, words, found: foundInWords(act, settledBy, reader.language) };
};

const beforeOf = ({ doneBefore, stands }: GateStep, reader: GateReader): string | null => {
  if (doneBefore === null || stands === "dropped") return null;
  const say = sayIn(gateTexts, reader.language);
  const said = { day: reader.formats.day(doneBefore.on), by: organisationName(doneBefore.by, reader, doneBefore.on) };
  return doneBefore.result === null
    ? say("done-before", said)
    : say("done-before-result", { ...said, result: doneBefore.result });
};

/** Who came for a benefit and help and gets no benefit: the way through the gate is over, help without a benefit is one of its own (ADR 0027). */
export const isHelpEnded = ({ end }: Gate): boolean =>
  end !== null && (end.how === "refused" || end.how === "withdrawn" || end.how === "not-processed");

/** What may be done to the gate as a whole. */
export const actsOn = ({ end, heldSince, answerBy, steps }: Gate) => {
  const runs = steps.some(({ doneBy, stands }) => doneBy === "outcome" && stands === "running");
  return {
    handOver: end === null,
    suspend: end === null && heldSince === null && runs,
    // without a day for it there is nothing to make later
    extend: end === null && answerBy !== null && runs,
    resume: end === null && heldSince !== null,
    close: end === null,
  };
};

/** What is to be done now, and so is the page's first button: the step whose turn it is, or handing over for a step of another; null after the end. */
export const dueIn = ({ next, ball, end, steps }: Gate): { readonly step: string } | "hand-over" | null => {
  const step = steps.find(({ code }) => code === next);
  if (end !== null || step === undefined) return null;
  const isTheirs = ball !== null && step.owner !== ball.with && step.owner !== "client";
  return isTheirs ? "hand-over" : { step: step.code };
};
