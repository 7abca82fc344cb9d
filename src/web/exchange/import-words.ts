import type { importStatuses } from "../../contexts/exchange/api.ts";
import type { Format } from "../../contexts/exchange/mapping-schema.ts";
import type { Language } from "../languages/language.ts";

export type ImportStatus = (typeof importStatuses)[number];

/** As ui/tag has them; written here so that presenters need no markup. */
type Tone = "moss" | "amber" | "brick" | "slate" | "petrol";

export const toneOfStatus: Readonly<Record<ImportStatus, Tone>> = {
  reading: "petrol",
  checked: "amber",
  faulty: "brick",
  applying: "petrol",
  applied: "moss",
  unchanged: "slate",
  revoking: "petrol",
  revoked: "slate",
  dropped: "slate",
};

/** Something is under way, so the page asks again. */
export const isMoving = (status: ImportStatus): boolean =>
  status === "reading" || status === "applying" || status === "revoking";

const statusWords: Readonly<Record<Language, Readonly<Record<ImportStatus, string>>>> = {
  nl: {
    reading: "wordt ingelezen",
    checked: "klaar om te verwerken",
    faulty: "fouten gevonden",
    applying: "wordt verwerkt",
    applied: "verwerkt",
    unchanged: "niets nieuws",
    revoking: "wordt teruggedraaid",
    revoked: "teruggedraaid",
    dropped: "vervallen",
  },
  en: {
    reading: "being read",
    checked: "ready to apply",
    faulty: "faults found",
    applying: "being applied",
    applied: "applied",
    unchanged: "nothing new",
    revoking: "being revoked",
    revoked: "revoked",
    dropped: "dropped",
  },
};

export const statusInWords = (status: ImportStatus, language: Language): string => statusWords[language][status];

const formatWords: Readonly<Record<Language, Readonly<Record<Format, string>>>> = {
  nl: { benefits: "uitkeringen", exemptions: "ontheffingen", trajectories: "plannen en trajecten", jobs: "banen" },
  en: { benefits: "benefits", exemptions: "exemptions", trajectories: "plans and trajectories", jobs: "jobs" },
};

const isFormat = (format: string): format is Format => format in formatWords.nl;

export const formatInWords = (format: string, language: Language): string =>
  isFormat(format) ? formatWords[language][format] : format;

const fieldWords: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    citizenNumber: "burgerservicenummer",
    scheme: "regeling",
    start: "begin",
    end: "einde",
    endReason: "reden van einde",
    municipality: "gemeente",
    birthYear: "geboortejaar",
    name: "naam",
    worker: "klantmanager",
    ground: "grond",
    from: "vanaf",
    decidedOn: "besloten op",
    until: "tot",
    endedOn: "beëindigd op",
    kind: "soort",
    product: "product",
    goal: "doel",
    hoursPerWeek: "uren per week",
    employer: "werkgever",
  },
  en: {
    citizenNumber: "citizen number",
    scheme: "scheme",
    start: "start",
    end: "end",
    endReason: "end reason",
    municipality: "municipality",
    birthYear: "year of birth",
    name: "name",
    worker: "caseworker",
    ground: "ground",
    from: "from",
    decidedOn: "decided on",
    until: "until",
    endedOn: "ended on",
    kind: "kind",
    product: "product",
    goal: "goal",
    hoursPerWeek: "hours a week",
    employer: "employer",
  },
};

/** A field of a format in words; a fault about a whole line has none. */
export const fieldInWords = (field: string, language: Language): string => fieldWords[language][field] ?? field;
