import type { listCaseload } from "../../contexts/casework/api.ts";
import type { PlainDate } from "../../kernel/plain-date.ts";
import type { ReplyOf } from "../../platform/endpoint.ts";
import { capital } from "../languages/capital.ts";
import { clientName, labelOf, phaseOf, rungOf } from "../languages/codes.ts";
import type { Formats } from "../languages/formats.ts";
import type { Language } from "../languages/language.ts";
import { sayIn } from "../languages/texts.ts";
import { clockOf, type Running } from "../ui/clock-time.ts";
import type { Tone } from "../ui/tag.tsx";
import { clientRowTexts } from "./client-row-texts.ts";
import { oncePerWords } from "./once-per-words.ts";
import { asksLabel } from "./signal-labels.ts";

export type CaseloadRow = ReplyOf<typeof listCaseload>["rows"][number];

export type ClientRow = {
  readonly id: CaseloadRow["clientId"];
  readonly name: string;
  /** Null when the name already is the number. */
  readonly number: string | null;
  readonly aloud: string;
  readonly phase: { readonly words: string; readonly rungs: ReturnType<typeof rungOf> } | null;
  readonly waitsFor: string;
  /** At the gate: which step, with whom, since when; null where `waitsFor` says it, or there is nothing to say. */
  readonly gate: string | null;
  /** What somebody lives on or came for, one line each: a benefit since a day, the gate. */
  readonly standing: readonly string[];
  readonly clock: Running | null;
  readonly since: string | null;
  readonly worker: string | null;
  /** No benefit, not at the gate and nobody responsible: on no list any more. */
  readonly isFormer: boolean;
  readonly tags: readonly { readonly key: string; readonly tone: Tone; readonly words: string }[];
};

/** How pressing a signal is: late, due soon, or neither. */
export const signalTone = (signal: Running): Tone => {
  const { tone } = clockOf(signal);
  if (tone === "late") return "brick";
  return tone === "due" ? "amber" : "slate";
};

/** Found by searching: perhaps no client any more, since a day. */
export type FoundRow = CaseloadRow & { readonly benefitEndedOn?: PlainDate | null };

/** What a client on a list is waiting for; the most urgent signal says it, else the help that runs. */
export const presentClient = (row: FoundRow, language: Language, formats: Formats): ClientRow => {
  const say = sayIn(clientRowTexts, language);
  const [first] = row.signals;
  const name = clientName(row, language);
  const gate = gateWords(row, language, formats);
  const waitsFor = first === undefined ? withoutSignal(row, language, formats) : asksLabel(first, language);
  const atGate = gate !== null ? [{ key: "gate", tone: "petrol" as const, words: say("at-gate") }] : [];
  const working = row.activity === "job" && row.signals.length === 0;
  const signals = oncePerWords(
    row.signals.map((signal) => ({
      key: `${signal.rule} ${signal.since}`,
      tone: signalTone(signal),
      words: labelOf("signal-rule", signal.rule, language),
    })),
  );
  return {
    id: row.clientId,
    name,
    number: row.name === null ? null : String(row.clientNumber),
    aloud: row.name === null ? name : `${name} ${row.clientNumber}`,
    phase: row.phase === null ? null : { words: phaseOf(row.phase, language), rungs: rungOf(row.phase) },
    waitsFor,
    gate: gate === waitsFor ? null : gateBeside(row, waitsFor, language, formats),
    standing: [benefitWords(row, language, formats), gate].filter((words) => words !== null),
    clock: first ?? null,
    since: row.onBenefitSince === null ? null : formats.shortDay(row.onBenefitSince),
    worker: row.worker?.name ?? null,
    isFormer: row.onBenefitSince === null && row.worker === null && gate === null,
    tags: working ? [{ key: "job", tone: "moss", words: say("in-work") }] : [...atGate, ...signals],
  };
};

const benefitWords = ({ scheme, onBenefitSince }: FoundRow, language: Language, formats: Formats): string | null => {
  if (onBenefitSince === null) return null;
  const say = sayIn(clientRowTexts, language);
  const day = formats.shortDay(onBenefitSince);
  return scheme === null
    ? say("benefit-since", { day })
    : say("scheme-since", { scheme: capital(labelOf("scheme", scheme, language)), day });
};

const gateWords = ({ gate }: FoundRow, language: Language, formats: Formats): string | null => {
  if (gate === null) return null;
  const say = sayIn(clientRowTexts, language);
  const said = { who: gate.ball[language], day: formats.shortDay(gate.ball.since) };
  return gate.step === null ? say("gate", said) : say("gate-step", { ...said, step: gate.step[language] });
};

/** Under what is waited for: the mark says that it is the gate, and the step is not said twice. */
const gateBeside = ({ gate }: FoundRow, waitsFor: string, language: Language, formats: Formats): string | null => {
  if (gate === null) return null;
  const say = sayIn(clientRowTexts, language);
  const said = { who: gate.ball[language], day: formats.shortDay(gate.ball.since) };
  const step = gate.step === null ? null : capital(gate.step[language]);
  return step === null || step === waitsFor ? say("gate-with", said) : say("gate-step-with", { ...said, step });
};

const withoutSignal = (row: FoundRow, language: Language, formats: Formats): string => {
  const say = sayIn(clientRowTexts, language);
  if (row.benefitEndedOn != null) return say("benefit-ended", { day: formats.shortDay(row.benefitEndedOn) });
  if (row.onBenefitSince === null && row.activity === null && row.gate === null && !row.exempt)
    return say("no-benefit");
  if (row.exempt)
    return row.exemptUntil === null
      ? say("exempt")
      : say("exempt-until", { day: formats.shortLastDay(row.exemptUntil) });
  if (row.activity === null || row.activity === "gate")
    return gateWords(row, language, formats) ?? say("waits-nothing");
  return say(`runs-${row.activity}`);
};
