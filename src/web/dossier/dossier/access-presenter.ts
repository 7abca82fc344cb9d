import type { listDossierAccess } from "../../../contexts/dossier/api.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { actorName } from "../../languages/actors.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { type LineInWords, lineInWords } from "../../languages/log-words.ts";

type Line = ReplyOf<typeof listDossierAccess>["lines"][number];

export type AccessLine = LineInWords & {
  readonly key: string;
  readonly at: string;
  readonly who: string;
};

export const presentAccess = (lines: readonly Line[], language: Language, formats: Formats): readonly AccessLine[] =>
  lines.map((line, index) => ({
    key: `${line.at}-${index}`,
    at: formats.moment(line.at),
    who: actorName(line.who, language),
    ...lineInWords(line, language),
  }));
