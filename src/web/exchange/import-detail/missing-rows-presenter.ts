import type { listMissingRows } from "../../../contexts/exchange/api.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { formatsIn } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import { importDetailTexts } from "./texts.ts";

type Row = ReplyOf<typeof listMissingRows>["rows"][number];

export type MissingRowShown = {
  readonly key: string;
  readonly clientId: Row["clientId"];
  readonly client: string;
  readonly kind: string;
  readonly from: string;
  readonly until: string;
};

const kinds = {
  "benefit-started": "kind-benefit",
  "exemption-granted": "kind-exemption",
  "plan-made": "kind-plan",
  "trajectory-started": "kind-trajectory",
  "instrument-started": "kind-instrument",
  "job-started": "kind-job",
} as const;

const isKnown = (kind: string): kind is keyof typeof kinds => Object.hasOwn(kinds, kind);

/** What kind of entry a row began with. */
export const kindInWords = (kind: string, language: Language): string =>
  isKnown(kind) ? sayIn(importDetailTexts, language)(kinds[kind]) : kind;

/** One page of them; `before` is how many there are on the pages before. */
export const presentMissingRows = (rows: readonly Row[], language: Language, before: number): MissingRowShown[] => {
  const say = sayIn(importDetailTexts, language);
  const { shortDay, shortLastDay } = formatsIn(language);
  return rows.map(({ clientId, clientNumber, kind, validFrom, validUntil }, i) => ({
    key: String(before + i),
    clientId,
    client: say("missingClientNumber", { number: clientNumber }),
    kind: kindInWords(kind, language),
    from: shortDay(validFrom),
    until: validUntil === null ? say("missingNoEnd") : shortLastDay(validUntil),
  }));
};
