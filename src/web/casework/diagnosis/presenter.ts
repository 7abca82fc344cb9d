import type { listClientDiagnoses } from "../../../contexts/casework/diagnosis-api.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { actorName } from "../../languages/actors.ts";
import { capital } from "../../languages/capital.ts";
import { labelOf } from "../../languages/codes.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import type { Tone } from "../../ui/tag.tsx";
import { diagnosisTexts } from "./texts.ts";

export type ClientDiagnoses = ReplyOf<typeof listClientDiagnoses>;
export type Diagnosis = ClientDiagnoses["diagnoses"][number];

export type Occupation = { readonly code: string; readonly nl: string; readonly en: string };

/** What a reader's words depend on; occupations are looked up, a diagnosis holds only their codes. */
export type DiagnosisReader = {
  readonly language: Language;
  readonly formats: Formats;
  readonly occupations: readonly Occupation[];
};

export const occupationName = (code: string, { language, occupations }: Omit<DiagnosisReader, "formats">): string =>
  occupations.find((each) => each.code === code)?.[language] ?? code;

/** One part of a diagnosis: what it is about, and each thing it says of that. */
export type PartKey =
  | "limits"
  | "circumstances"
  | "strengths"
  | "wishes"
  | "experience"
  | "wanted"
  | "hours"
  | "travel";
export type Part = { readonly key: PartKey; readonly label: string; readonly lines: readonly string[] };

export type DiagnosisShown = {
  readonly key: string;
  readonly made: string;
  readonly conclusion: { readonly tone: Tone; readonly words: string };
  readonly grounds: string;
  readonly adds: string | null;
  /** Those that say something. */
  readonly parts: readonly Part[];
  /** Against the one before it: what is new and what is gone; empty for the first. */
  readonly changes: readonly { readonly key: string; readonly kind: "new" | "gone"; readonly words: string }[];
};

/** The latest first, each held against the one before it. */
export const presentDiagnoses = ({ diagnoses }: ClientDiagnoses, reader: DiagnosisReader): readonly DiagnosisShown[] =>
  diagnoses.map((each, i) => presentDiagnosis(each, diagnoses[i + 1], reader));

const presentDiagnosis = (
  diagnosis: Diagnosis,
  before: Diagnosis | undefined,
  reader: DiagnosisReader,
): DiagnosisShown => {
  const { language, formats } = reader;
  const say = sayIn(diagnosisTexts, language);
  const parts = partsOf(diagnosis, reader, diagnosis.from);
  return {
    key: String(diagnosis.id),
    made: say("made", {
      day: formats.day(diagnosis.from),
      by: labelOf("organisation", diagnosis.by, language, diagnosis.from),
      author: actorName(diagnosis.author, language),
    }),
    conclusion: conclusionOf(diagnosis, language),
    grounds: diagnosis.grounds,
    adds: diagnosis.adds,
    parts: parts.filter(({ lines }) => lines.length > 0),
    changes: before === undefined ? [] : changesBetween(partsOf(before, reader, diagnosis.from), parts),
  };
};

const tones = { "none-needed": "moss", mediate: "petrol", help: "slate" } as const satisfies Record<
  Diagnosis["conclusion"],
  Tone
>;

const conclusionOf = ({ conclusion, helpWith, from }: Diagnosis, language: Language) => {
  const say = sayIn(diagnosisTexts, language);
  const products = helpWith.map((code) => labelOf("product", code, language, from)).join(", ");
  return {
    tone: tones[conclusion],
    words: conclusion === "help" ? say("conclude-help-with", { products }) : say(`conclude-${conclusion}`),
  };
};

/** As called on a day: against the one before, another name of the same limit is no change. */
const partsOf = (diagnosis: Diagnosis, reader: DiagnosisReader, on: PlainDate): readonly Part[] => {
  const { language } = reader;
  const say = sayIn(diagnosisTexts, language);
  const part = (key: PartKey, lines: readonly string[]): Part => ({ key, label: say(key), lines });
  const { limits, circumstances, strengths, wishes, experience, wanted, hoursPerWeek, travel } = diagnosis;
  const ways = (travel?.by ?? []).map((way) => say(`way-${way}`)).join(", ");
  return [
    part(
      "limits",
      limits.map(({ code, note }) => {
        const name = labelOf("functional-limit", code, language, on);
        return note === null ? name : say("limit-with-note", { name, note });
      }),
    ),
    part(
      "circumstances",
      circumstances.map((code) => labelOf("circumstance", code, language, on)),
    ),
    part("strengths", strengths),
    part("wishes", wishes === null ? [] : [wishes]),
    part(
      "experience",
      experience.map(({ occupation, years }) =>
        say("experience-years", { occupation: capital(occupationName(occupation, reader)), count: years }),
      ),
    ),
    part(
      "wanted",
      wanted.map((code) => capital(occupationName(code, reader))),
    ),
    part("hours", hoursPerWeek === null ? [] : [say("hours-a-week", { count: hoursPerWeek })]),
    part(
      "travel",
      travel === null ? [] : [say(ways === "" ? "travel-minutes" : "travel-by", { count: travel.minutes, ways })],
    ),
  ];
};

const changesBetween = (before: readonly Part[], now: readonly Part[]): DiagnosisShown["changes"] =>
  now.flatMap(({ key, label, lines }) => {
    const earlier = before.find((part) => part.key === key)?.lines ?? [];
    const line = (kind: "new" | "gone") => (words: string) => ({
      key: `${kind} ${key} ${words}`,
      kind,
      words: `${label}: ${words}`,
    });
    return [
      ...lines.filter((words) => !earlier.includes(words)).map(line("new")),
      ...earlier.filter((words) => !lines.includes(words)).map(line("gone")),
    ];
  });
