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

/** What a mapping makes of a file, so that who chooses it can see whether it fits. */
export const mappingInWords = (mapping: Mapping, language: Language): MappingInWords => {
  const say = sayIn(newImportTexts, language);
  const format = formatInWords(mapping.format, language);
  return {
    about: say("describes", {
      format: format.charAt(0).toUpperCase() + format.slice(1),
      feed: mapping.feed,
      covers: say(mapping.covers === "all" ? "coversAll" : "coversSome"),
      endIs: say(mapping.endIs === "first-day-off" ? "firstDayOff" : "lastDayOn"),
    }),
    writing: say("writing", { encoding: mapping.encoding, separator: say(separators[mapping.separator]) }),
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
