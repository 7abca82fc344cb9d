import type { listClientSignals } from "../../../contexts/casework/api.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { signalTone } from "../../casework/client-row.ts";
import { asksLabel, signalLabel } from "../../casework/signal-labels.ts";
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
  const [first] = signals;
  const shown = (starts?: readonly string[]): readonly SignalShown[] =>
    signals
      .filter((signal) => starts === undefined || (signal.starts !== null && starts.includes(signal.starts)))
      .map((signal) => ({
        key: `${signal.rule}-${signal.since}`,
        tone: signalTone(signal),
        words: signalLabel(signal, language),
        clock: signal,
      }));
  return {
    // while nobody is responsible an organisation at the gate has it, and otherwise the team: to find somebody
    ball:
      first === undefined || (worker === null && gate !== null)
        ? null
        : {
            party: worker?.name ?? say("team-party"),
            // nobody has a ball from before they had the client
            since: formats.day(worker?.since != null && worker.since > first.since ? worker.since : first.since),
            what: asksLabel(first, language),
          },
    gate:
      gate === null
        ? null
        : {
            party: gate.ball[language],
            since: formats.day(gate.ball.since),
            what: gate.step === null ? say("gate-party") : gate.step[language],
          },
    all: shown(),
    ofDuty: shown(["exemption-ends", "exemption-over"]),
    ofPlan: shown(["plan", "plan-unsigned", "plan-ends"]),
  };
};
