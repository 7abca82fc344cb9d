import type { listDefinitions } from "../../../contexts/figures/api.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { reasonAlone } from "../difference-words.ts";
import { figureWords, isFigureName, nameInCatalogue } from "../figure-words.ts";
import { definitionsTexts } from "./texts.ts";

export type DefinitionsReply = ReplyOf<typeof listDefinitions>;
type Figure = DefinitionsReply["figures"][number];

export type DefinitionEntry = {
  readonly id: string;
  readonly name: string;
  /** The letter by which formulas name it; null for a ratio. */
  readonly letter: string | null;
  readonly definition: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
};

export type DefinitionsView = {
  readonly counts: readonly DefinitionEntry[];
  readonly ratios: readonly DefinitionEntry[];
  /** Timeliness and quality of casework. */
  readonly casework: readonly DefinitionEntry[];
  /** What can make a figure read differently, without numbers. */
  readonly reasons: readonly string[];
};

/** The catalogue as a list of terms: counts first, since the ratios are made of them. */
export const presentDefinitions = ({ figures, reasons }: DefinitionsReply, language: Language): DefinitionsView => {
  const entries = figures.map((figure) => ({
    part: figure.id.startsWith("casework.") ? "casework" : figure.unit === "share" ? "ratios" : "counts",
    entry: presentFigure(figure, language),
  }));
  const of = (wanted: string) => entries.filter(({ part }) => part === wanted).map(({ entry }) => entry);
  return {
    counts: of("counts"),
    ratios: of("ratios"),
    casework: of("casework"),
    reasons: reasons.map((reason) => reasonAlone(language, reason)),
  };
};

const presentFigure = (figure: Figure, language: Language): DefinitionEntry => {
  const say = sayIn(definitionsTexts, language);
  const name = nameInCatalogue(figure.id);
  const words = isFigureName(name) ? figureWords[language][name] : undefined;
  const parameters = Object.entries(figure.parameters).map(([name, value]) => parameterInWords(name, value, language));
  const facts = [
    { name: say("formula"), value: formulaOf(figure, words?.formula) },
    { name: say("unit"), value: say(figure.unit) },
    { name: say("parameters"), value: parameters.join(", ") },
    { name: say("usedBy"), value: figure.usedBy.map((use) => say(use)).join(", ") },
    { name: say("source"), value: figure.source },
    { name: say("version"), value: String(figure.version) },
  ];
  return {
    id: figure.id,
    name: words?.name ?? figure.id,
    letter: letterOf(figure.id),
    definition: words?.definition(String(figure.parameters["followUpDays"] ?? 365)) ?? say("noWords"),
    facts: facts.filter(({ value }) => value !== ""),
  };
};

/** In words where the page has them; a figure that is newer than the page still shows what it divides. */
const formulaOf = ({ numerator, denominator }: Figure, inWords: string | undefined): string =>
  inWords ?? (numerator !== null && denominator !== null ? `${numerator} / ${denominator}` : "");

const parameterInWords = (name: string, value: string | number, language: Language): string => {
  const say = sayIn(definitionsTexts, language);
  if (name === "followUpDays") return say("followUpDays", { value });
  if (name === "median" || name === "percentile") return say(name, { value });
  if (name === "norm") return value === "offerWithin" ? say("normOfferWithin") : say("norm", { value });
  return say("otherParameter", { name, value });
};

const letterOf = (id: string): string | null => /^cohort\.([A-Z]1?)$/.exec(id)?.[1] ?? null;
