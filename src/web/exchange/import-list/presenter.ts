import type { listImports } from "../../../contexts/exchange/api.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { formatsIn } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { formatInWords, type ImportStatus, isMoving, statusInWords, toneOfStatus } from "../import-words.ts";
import { importListTexts } from "./texts.ts";

export type ImportSummary = ReplyOf<typeof listImports>["imports"][number];

export type ImportRow = {
  readonly id: string;
  readonly fileName: string;
  /** Number, who brought it, and what sets it apart: a history load, good rows only. */
  readonly about: readonly string[];
  readonly format: string;
  readonly status: string;
  readonly tone: (typeof toneOfStatus)[ImportStatus];
  readonly rows: string;
  /** Null where there are none. */
  readonly faults: string | null;
  readonly when: string;
};

export const presentImports = (imports: readonly ImportSummary[], language: Language): readonly ImportRow[] =>
  imports.map((summary) => presentImport(summary, language));

const presentImport = (summary: ImportSummary, language: Language): ImportRow => {
  const say = sayIn(importListTexts, language);
  const { number, moment, dayOf } = formatsIn(language);
  const { rows, faults } = summary.counts;
  return {
    id: summary.id,
    fileName: summary.fileName,
    format: formatInWords(summary.format, language),
    status: statusInWords(summary.status, language),
    tone: toneOfStatus[summary.status],
    rows: number(rows),
    faults: faults === 0 ? null : number(faults),
    when: moment(summary.startedAt),
    about: [
      say("number", { n: summary.number }),
      summary.startedBy,
      ...(summary.recordedAt === null ? [] : [say("loaded", { day: dayOf(summary.recordedAt) })]),
      ...(summary.goodRows ? [say("goodRows")] : []),
    ],
  };
};

/** While a file on the list is under way the list asks again. */
export const askAgainAfter = (imports: readonly Pick<ImportSummary, "status">[]): number | false =>
  imports.some(({ status }) => isMoving(status)) ? 2000 : false;
