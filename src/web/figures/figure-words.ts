import type { FigureId } from "../../contexts/figures/domain/catalogue.ts";
import { caseworkFigureWords } from "./casework-figure-words.ts";
import type { FigureWords } from "./words-of-a-figure.ts";

/** A figure of a cohort goes by its letter or name here: "cohort.X" in the catalogue is X. */
export type FigureName = FigureId extends infer Id ? (Id extends `cohort.${infer Name}` ? Name : Id) : never;

/** Every figure of the catalogue has its words in both languages; one without does not compile. */
const nl: Readonly<Record<FigureName, FigureWords>> = {
  ...caseworkFigureWords.nl,
  X: {
    name: "Ingestroomd",
    brief: () => "uitkering begint in het tijdvak",
    definition: () =>
      "De uitkeringsperioden van de gekozen regelingen die in het tijdvak beginnen. Wie in het tijdvak twee keer begint, telt twee keer, tenzij korte onderbrekingen worden overbrugd. De gemeente is die bij de uitkering zelf staat, anders waar de cliënt bij de start woonde.",
    formula: "start in het tijdvak",
  },
  Y: {
    name: "Na een jaar nog bijstand",
    brief: (days) => `na ${days} dagen nog bijstand`,
    definition: (days) =>
      `Van X: de uitkering loopt ${days} dagen na de start nog. De einddatum is de eerste dag zonder uitkering; wie precies op dag ${days} geen uitkering meer heeft, telt niet mee.`,
    formula: "van X: einde na dag 365, of geen einde",
  },
  Z: {
    name: "Arbeidsplichtig",
    brief: (days) => `op dag ${days} geen ontheffing`,
    definition: (days) =>
      `Van Y: op dag ${days} na de start geldt geen ontheffing van de arbeidsverplichting. Een ontheffing die later is geregistreerd maar die dag al gold, telt mee zodra zij bekend is.`,
    formula: "van Y: geen ontheffing op dag 365",
  },
  A: {
    name: "Traject binnen een jaar",
    brief: (days) => `plan, traject of instrument binnen ${days} dagen`,
    definition: (days) =>
      `Van Z: een plan, traject of instrument begint binnen ${days} dagen na de start van de uitkering, of loopt bij de start al. Een plan zonder instrument telt, en een instrument zonder plan ook.`,
    formula: "van Z: hulp van dag 0 tot en met dag 365",
  },
  B: {
    name: "Geen traject op tijd",
    brief: (days) => `arbeidsplichtig, geen hulp binnen ${days} dagen`,
    definition: (days) =>
      `Van Z: geen plan, traject of instrument binnen ${days} dagen. Wie daarna alsnog een traject kreeg, hoort hier ook bij.`,
    formula: "Z − A",
  },
  C: {
    name: "Vrijgesteld, wel een traject",
    brief: (days) => `vrijgesteld, wel hulp binnen ${days} dagen`,
    definition: (days) =>
      `Van Y, maar niet van Z: op dag ${days} gold een ontheffing, en toch begon binnen ${days} dagen een plan, traject of instrument.`,
    formula: "van Y zonder Z: hulp van dag 0 tot en met dag 365",
  },
  A1: {
    name: "Uitgestroomd, met traject",
    brief: (_, exitBy) => `van A: geen uitkering meer op ${exitBy}`,
    definition: () =>
      "Van A: de uitkering is uiterlijk op de gekozen peildatum geëindigd, om welke reden ook. Verhuizen telt dus ook als uitstroom.",
    formula: "van A: einde op of voor de peildatum",
  },
  B1: {
    name: "Uitgestroomd, zonder traject",
    brief: (_, exitBy) => `van B: geen uitkering meer op ${exitBy}`,
    definition: () => "Van B: de uitkering is uiterlijk op de gekozen peildatum geëindigd, om welke reden ook.",
    formula: "van B: einde op of voor de peildatum",
  },
  compliance: {
    name: "Complianceratio",
    brief: (days) => `binnen ${days} dagen uit of een traject`,
    definition: (days) =>
      `Het deel van de instroom dat binnen ${days} dagen uit de uitkering was of een traject kreeg, vrijgestelden met een traject inbegrepen.`,
    formula: "(X − Y + A + C) / X",
  },
  longTerm: {
    name: "Langdurig",
    brief: (days) => `na ${days} dagen nog bijstand`,
    definition: (days) => `Het deel van de instroom dat na ${days} dagen nog een uitkering heeft.`,
    formula: "Y / X",
  },
  coverage: {
    name: "Sluitingsratio arbeidsplichtigen",
    brief: (days) => `traject binnen ${days} dagen na instroom`,
    definition: (days) =>
      `Het bereik: het deel van de arbeidsplichtigen die na ${days} dagen nog een uitkering hebben, dat binnen die ${days} dagen een traject kreeg.`,
    formula: "A / Z",
  },
  nonCoverage: {
    name: "Niet bereikt",
    brief: (days) => `geen traject binnen ${days} dagen na instroom`,
    definition: (days) =>
      `Het deel van de arbeidsplichtigen die na ${days} dagen nog een uitkering hebben, dat binnen die ${days} dagen geen traject kreeg.`,
    formula: "B / Z",
  },
  exitWith: {
    name: "Uitstroom met traject",
    brief: (_, exitBy) => `uit op ${exitBy}`,
    definition: () =>
      "Het deel van A dat op de peildatum geen uitkering meer heeft. Geen maat voor wat een traject uithaalt: wie een traject krijgt, was bij de start nog niet weg.",
    formula: "A1 / A",
  },
  exitWithout: {
    name: "Uitstroom zonder traject",
    brief: (_, exitBy) => `uit op ${exitBy}`,
    definition: () => "Het deel van B dat op de peildatum geen uitkering meer heeft.",
    formula: "B1 / B",
  },
  "picked-up-in-time": {
    name: "Op tijd opgepakt",
    brief: () => "hulp binnen de norm",
    definition: () =>
      "Van de bijstandsperioden met arbeidsplicht: het deel waarin uiterlijk op de normdag een plan, traject of instrument begon, of bij de start al liep. Wie voor die dag uit de uitkering ging of ontheven werd, telt niet mee; na een ontheffing loopt de norm opnieuw. De norm is een instelling met een ingangsdatum.",
    formula: "hulp uiterlijk op de normdag / (hulp uiterlijk op de normdag + op die dag nog wachtend)",
  },
};

const en: typeof nl = {
  ...caseworkFigureWords.en,
  X: {
    name: "Entered",
    brief: () => "benefit starts in the window",
    definition: () =>
      "The benefit spells of the chosen schemes that start in the window. Somebody who starts twice in the window counts twice, unless short gaps are bridged. The municipality is the one recorded with the benefit, or otherwise where the client lived at the start.",
    formula: "start in the window",
  },
  Y: {
    name: "Still on benefit after a year",
    brief: (days) => `still on benefit after ${days} days`,
    definition: (days) =>
      `Of X: the benefit still runs ${days} days after its start. The end date is the first day without benefit; somebody off benefit on day ${days} itself does not count.`,
    formula: "of X: ends after day 365, or has no end",
  },
  Z: {
    name: "Obliged to work",
    brief: (days) => `no exemption on day ${days}`,
    definition: (days) =>
      `Of Y: no exemption from the work obligation applies on day ${days} after the start. An exemption recorded later that already applied on that day counts as soon as it is known.`,
    formula: "of Y: no exemption on day 365",
  },
  A: {
    name: "Trajectory within a year",
    brief: (days) => `plan, trajectory or instrument within ${days} days`,
    definition: (days) =>
      `Of Z: a plan, trajectory or instrument starts within ${days} days of the start of the benefit, or already runs at the start. A plan without an instrument counts, and so does an instrument without a plan.`,
    formula: "of Z: help from day 0 up to and including day 365",
  },
  B: {
    name: "No trajectory in time",
    brief: (days) => `obliged, no help within ${days} days`,
    definition: (days) =>
      `Of Z: no plan, trajectory or instrument within ${days} days. Somebody who got one after that is in this group too.`,
    formula: "Z − A",
  },
  C: {
    name: "Exempt, with a trajectory",
    brief: (days) => `exempt, yet help within ${days} days`,
    definition: (days) =>
      `Of Y but not of Z: an exemption applied on day ${days}, and yet a plan, trajectory or instrument started within ${days} days.`,
    formula: "of Y without Z: help from day 0 up to and including day 365",
  },
  A1: {
    name: "Left, with a trajectory",
    brief: (_, exitBy) => `of A: off benefit on ${exitBy}`,
    definition: () =>
      "Of A: the benefit ended on or before the chosen exit day, for whatever reason. Moving away therefore counts as an exit.",
    formula: "of A: ends on or before the exit day",
  },
  B1: {
    name: "Left, without a trajectory",
    brief: (_, exitBy) => `of B: off benefit on ${exitBy}`,
    definition: () => "Of B: the benefit ended on or before the chosen exit day, for whatever reason.",
    formula: "of B: ends on or before the exit day",
  },
  compliance: {
    name: "Compliance ratio",
    brief: (days) => `left or got a trajectory within ${days} days`,
    definition: (days) =>
      `The share of entrants who left benefit within ${days} days or got a trajectory, exempt people with a trajectory included.`,
    formula: "(X − Y + A + C) / X",
  },
  longTerm: {
    name: "Long-term ratio",
    brief: (days) => `still on benefit after ${days} days`,
    definition: (days) => `The share of entrants who are still on benefit after ${days} days.`,
    formula: "Y / X",
  },
  coverage: {
    name: "Coverage ratio, obliged",
    brief: (days) => `trajectory within ${days} days of entry`,
    definition: (days) =>
      `Of those obliged to work who are still on benefit after ${days} days, the share that got a trajectory within those ${days} days.`,
    formula: "A / Z",
  },
  nonCoverage: {
    name: "Non-coverage ratio",
    brief: (days) => `no trajectory within ${days} days of entry`,
    definition: (days) =>
      `Of those obliged to work who are still on benefit after ${days} days, the share that got no trajectory within those ${days} days.`,
    formula: "B / Z",
  },
  exitWith: {
    name: "Exit ratio with trajectory",
    brief: (_, exitBy) => `off benefit on ${exitBy}`,
    definition: () =>
      "The share of A who are off benefit on the exit day. This does not measure what a trajectory achieves: anyone who gets one had, by definition, not left before it started.",
    formula: "A1 / A",
  },
  exitWithout: {
    name: "Exit ratio without",
    brief: (_, exitBy) => `off benefit on ${exitBy}`,
    definition: () => "The share of B who are off benefit on the exit day.",
    formula: "B1 / B",
  },
  "picked-up-in-time": {
    name: "Helped in time",
    brief: () => "help within the norm",
    definition: () =>
      "Of the assistance spells with a work obligation: the share in which a plan, trajectory or instrument started on or before the norm day, or was already running at the start. Anyone who left benefit or was exempted before that day does not count; after an exemption the norm starts again. The norm is a setting with an effective date.",
    formula: "help by the norm day / (help by the norm day + still waiting on that day)",
  },
};

export const figureWords = { nl, en };

/** The name under which the catalogue's id has its words. */
export const nameInCatalogue = (id: string): string => id.replace(/^cohort\./, "");

export const isFigureName = (name: string): name is FigureName => Object.hasOwn(nl, name);
