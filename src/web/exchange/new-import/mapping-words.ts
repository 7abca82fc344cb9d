import type { Mapping } from "../../../contexts/exchange/mapping-schema.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { fieldInWords, formatInWords } from "../import-words.ts";
import type { MappingProblem } from "./mapping-reading.ts";
import { newImportTexts } from "./texts.ts";

const separators = { ",": "comma", ";": "semicolon", "\t": "tab", "|": "bar" } as const;

export type MappingInWords = {
  readonly about: string;
  readonly writing: string;
  readonly columns: readonly { readonly field: string; readonly column: string; readonly means: string }[];
};

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const encodings: Readonly<Record<Mapping["encoding"], string>> = { "utf-8": "UTF-8", "windows-1252": "Windows-1252" };

type Shipped = { readonly name: string; readonly mapping: Mapping };

/** A mapping that ships, by what is in its files; its own name ("canonical/benefits") is for the command line. */
export const mappingName = ({ name, mapping }: Shipped, language: Language): string => {
  const say = sayIn(newImportTexts, language);
  const format = capital(formatInWords(mapping.format, language));
  const [family = ""] = name.split("/");
  if (family === "canonical" || family === "published-cohorts") return say(`family-${family}`, { format });
  return say("family-other", { format, name });
};

/** What a mapping makes of a file, so that who chooses it can see whether it fits. */
export const mappingInWords = (mapping: Mapping, language: Language): MappingInWords => {
  const say = sayIn(newImportTexts, language);
  return {
    about: say("describes", {
      format: capital(formatInWords(mapping.format, language)),
      feed: mapping.feed,
      covers: say(mapping.covers === "all" ? "coversAll" : "coversSome"),
      endIs: say(mapping.endIs === "first-day-off" ? "firstDayOff" : "lastDayOn"),
    }),
    writing: say("writing", { encoding: encodings[mapping.encoding], separator: say(separators[mapping.separator]) }),
    columns: Object.entries(mapping.columns).map(([field, column]) => ({
      field,
      column,
      means: fieldInWords(field, language),
    })),
  };
};

/** "columns.ground: dit veld bestaat niet bij uitkeringen" */
export const problemInWords = (problem: MappingProblem, language: Language): string => {
  const say = sayIn(newImportTexts, language);
  return `${problem.path === "" ? say("whole") : problem.path}: ${sentenceOf(problem, language)}`;
};

const sentenceOf = (problem: MappingProblem, language: Language): string => {
  const say = sayIn(newImportTexts, language);
  switch (problem.code) {
    case "required":
      return say("problem-required");
    case "unused":
      return say("problem-unused");
    case "other":
      return say("problem-other");
    case "unknown":
      return say("problem-unknown", { names: problem.names.join(", ") });
    case "key":
      return say("problem-key", { names: problem.names.join(", ") });
    case "value":
      return say("problem-value", { values: problem.values.join(", ") });
    case "field":
      return say("problem-field", { format: formatInWords(problem.format, language) });
    case "missing-fields":
      return say("problem-missing-fields", {
        format: formatInWords(problem.format, language),
        names: problem.names.join(", "),
      });
  }
};
