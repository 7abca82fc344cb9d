import type { listClientSignals } from "../../../contexts/casework/api.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { signalTone } from "../../casework/client-row.ts";
import { asksLabel, senderSaid, signalLabel } from "../../casework/signal-labels.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import type { Running } from "../../ui/clock-time.ts";
import type { Tone } from "../../ui/tag.tsx";
import type { Dossier } from "./presenter.ts";
import { dossierTexts } from "./texts.ts";

export type Found = ReplyOf<typeof listClientSignals>;
export type Signal = Found["signals"][number];
type Ball = { readonly party: string; readonly since: string; readonly what: string };

/** What asks for action, beside the clock it runs by. */
export type SignalShown = {
  readonly key: string;
  readonly tone: Tone;
  readonly words: string;
  readonly clock: Running;
};

export type SignalsShown = {
  /** Who has the ball, since when, for what: of the most urgent signal; null when nothing waits. */
  readonly ball: Ball | null;
  /** The same at the gate, where another organisation may have it. */
  readonly gate: Ball | null;
  readonly all: readonly SignalShown[];
  /** Those of a card: the offer card has its own clock. */
  readonly ofDuty: readonly SignalShown[];
  readonly ofPlan: readonly SignalShown[];
};

export const presentSignals = (
  { signals: open, gate }: Pick<Found, "signals" | "gate">,
  worker: Dossier["state"]["worker"],
  language: Language,
  formats: Formats,
): SignalsShown => {
  const say = sayIn(dossierTexts, language);
  // what is left alone for a while is on the tab of signals
  const signals = open.filter(({ rests }) => rests === null);
  // whose step at the gate it is, is said with the gate
  const handsOver = gate?.step != null && gate.step.owner.code !== gate.ball.code;
  const first = signals.find(
    ({ starts, about }) => !(handsOver && starts === "gate-step" && about === gate.step?.code),
  );
  const shown = (starts?: readonly string[]): readonly SignalShown[] =>
    signals
      .filter((signal) => starts === undefined || (signal.starts !== null && starts.includes(signal.starts)))
      .map((signal) => ({
        key: `${signal.rule}-${signal.subject}-${signal.since}`,
        tone: signalTone(signal),
        words: [signalLabel(signal, language), senderSaid(signal, language, formats)]
          .filter((each) => each !== null)
          .join(", "),
        clock: signal,
      }));
  return {
    // while nobody is responsible an organisation at the gate has it, and otherwise the team: to find somebody
    ball:
      first === undefined || (worker === null && gate !== null)
        ? null
        : {
            party: first.holder?.name ?? say(`party-${first.owner}`),
            // nobody has a ball from before they had the client
            since: formats.day(laterOf(first.since, first.holder?.id === worker?.id ? worker?.since : null)),
            what: asksLabel(first, language),
          },
    gate:
      gate === null
        ? null
        : {
            party: gate.ball[language],
            since: formats.day(gate.ball.since),
            what: stepWords(gate, language),
          },
    all: shown(),
    ofDuty: shown(["exemption-ends", "exemption-over"]),
    ofPlan: shown(["plan", "plan-unsigned", "plan-refused", "plan-ends"]),
  };
};

const laterOf = (since: PlainDate, day: PlainDate | null | undefined): PlainDate =>
  day != null && day > since ? day : since;

/** What the organisation that has the ball is to do (ADR 0027): its own step, or handing the client over for another's. The client is never handed to. */
const stepWords = ({ step, ball, waitsForPapers }: NonNullable<Found["gate"]>, language: Language): string => {
  const say = sayIn(dossierTexts, language);
  if (step === null) return say("gate-party");
  if (waitsForPapers) return say("gate-papers", { step: step[language] });
  const { owner } = step;
  if (owner.code === ball.code) return step[language];
  const said = { step: step[language], owner: owner[language] };
  return owner.code === "client" ? say("gate-step-client", said) : say("gate-step-other", said);
};
