import type { PlainDate } from "../../../kernel/plain-date.ts";
import { capital } from "../../languages/capital.ts";
import { labelOf, phaseOf, rungOf } from "../../languages/codes.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import type { Tone } from "../../ui/tag.tsx";
import { type Dossier, spellWords } from "./presenter.ts";
import type { Found } from "./signals-presenter.ts";
import { dossierTexts } from "./texts.ts";

type State = Dossier["state"];

/** How it stands on the day the page shows: all is called what it was called that day. */
type Standing = { readonly state: State; readonly on: PlainDate };
type AtGate = Found["gate"];

/** One line of a card: words, or a tag, and in small what belongs to it. */
export type CardLine = {
  readonly key: string;
  readonly words: string;
  readonly tone: Tone | null;
  readonly small: string | null;
};

export const benefitLines = ({ state, on }: Standing, language: Language, formats: Formats): readonly CardLine[] => {
  const say = sayIn(dossierTexts, language);
  const benefits = state.benefits.map((benefit) => ({
    key: `benefit-${benefit.id}`,
    words: capital(labelOf("scheme", benefit.scheme, language, on)),
    tone: null,
    small: spellWords(benefit, language, formats),
  }));
  const jobs = state.jobs.map((job): CardLine => {
    const day = formats.day(job.from);
    const where = job.employer === null ? say("work-since", { day }) : say("work-at", { employer: job.employer, day });
    const hours =
      job.hoursPerWeek === null
        ? null
        : say("hours", { count: job.hoursPerWeek, hours: formats.number(job.hoursPerWeek) });
    return {
      key: `job-${job.id}`,
      words: say("in-work"),
      tone: "moss",
      small: hours === null ? where : `${hours}, ${where}`,
    };
  });
  if (benefits.length === 0 && jobs.length === 0)
    return [{ key: "none", words: capital(say("no-benefit")), tone: null, small: null }];
  return [...benefits, ...jobs];
};

export type DutyShown = {
  readonly phase: string;
  readonly rungs: ReturnType<typeof rungOf>;
  readonly duty: CardLine;
};

/**
 * With a benefit there is an obligation, unless a decision frees from it, and from the claim for one on as well. `gate` is where
 * somebody stands who is not through it.
 */
export const presentDuty = ({ state, on }: Standing, gate: AtGate, language: Language, formats: Formats): DutyShown => {
  const say = sayIn(dossierTexts, language);
  const { phase, exemption } = state;
  return {
    phase: phase === null ? capital(say("no-phase")) : capital(phaseOf(phase, language, on)),
    rungs: phase === null ? null : rungOf(phase),
    duty:
      exemption === null
        ? {
            key: "duty",
            tone: null,
            ...(state.benefits.length > 0 ? obliged(language) : withoutBenefit(gate, language, formats)),
          }
        : exemptionLine(exemption, on, language, formats),
  };
};

const obliged = (language: Language) => ({ words: sayIn(dossierTexts, language)("obliged"), small: null });

const withoutBenefit = (gate: AtGate, language: Language, formats: Formats) => {
  const say = sayIn(dossierTexts, language);
  if (gate?.asksFor !== "benefit") return { words: say("not-obliged"), small: null };
  if (gate.claimedOn === null) return { words: say("not-obliged-yet"), small: null };
  return { words: say("obliged"), small: say("obliged-by-claim", { day: formats.day(gate.claimedOn) }) };
};

const exemptionLine = (
  exemption: NonNullable<State["exemption"]>,
  on: PlainDate,
  language: Language,
  formats: Formats,
): CardLine => {
  const say = sayIn(dossierTexts, language);
  const ground = labelOf("ground", exemption.ground, language, on);
  const small =
    exemption.until === null
      ? say("exempt-why", { ground, day: formats.day(exemption.from) })
      : say("exempt-why-until", { ground, until: formats.lastDay(exemption.until) });
  return { key: "duty", words: say("exempt"), tone: "slate", small };
};

export const helpLines = ({ state, on }: Standing, language: Language, formats: Formats): readonly CardLine[] => {
  const say = sayIn(dossierTexts, language);
  const provision =
    (kind: "trajectory" | "instrument") =>
    (one: State["trajectories"][number]): CardLine => ({
      key: `${kind}-${one.id}`,
      words: capital(one.product === null ? say(kind) : labelOf("product", one.product, language, on)),
      tone: null,
      small: spellWords(one, language, formats),
    });
  const lines = [
    ...state.trajectories.map(provision("trajectory")),
    ...state.instruments.map(provision("instrument")),
    ...(state.plan === null
      ? []
      : [
          {
            key: "plan",
            words: state.plan.goal ?? capital(say("plan")),
            tone: null,
            small: say(state.plan.goal === null ? "since" : "plan-since", { day: formats.day(state.plan.from) }),
          },
        ]),
  ];
  return lines.length === 0 ? [{ key: "none", words: capital(say("no-plan")), tone: null, small: null }] : lines;
};
