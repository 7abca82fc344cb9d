import { instant } from "../../../kernel/instant.ts";
import { plainDate } from "../../../kernel/plain-date.ts";
import { clientIdSchema, entryNumberSchema } from "../../../platform/endpoint.ts";
import { formatsIn } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import type { Reader } from "./body-words.ts";
import type { TimelineEntry } from "./entry-words.ts";
import type { Dossier } from "./presenter.ts";

export const entryNumber = (n: number): TimelineEntry["number"] => entryNumberSchema.parse(n);

/** An exemption granted in time by a colleague; a test states only what it is about. */
export const anEntry = (over: Partial<TimelineEntry> = {}): TimelineEntry => ({
  number: entryNumber(8),
  kind: "exemption-granted",
  subject: entryNumber(8),
  validFrom: plainDate("2026-02-02"),
  validUntil: plainDate("2026-03-01"),
  body: { ground: "medical" },
  recordedAt: instant("2026-02-02T10:00:00Z"),
  knownFrom: instant("2026-02-02T10:00:00Z"),
  recordedBy: "M. Bakker",
  purpose: "casework",
  source: null,
  historyLoad: false,
  recordedLate: false,
  corrected: null,
  withdrawn: null,
  isClientsOwn: false,
  resting: 0,
  without: null,
  ...over,
});

export const aReader = (language: Language = "nl"): Reader => ({
  language,
  formats: formatsIn(language),
  workerName: (id) => (id === "w1" ? "J. de Wit" : undefined),
});

export const aState = (over: Partial<Dossier["state"]> = {}): Dossier["state"] => ({
  registered: true,
  municipality: null,
  benefits: [],
  colleagues: [],
  exemption: null,
  phase: null,
  plan: null,
  trajectories: [],
  instruments: [],
  jobs: [],
  worker: null,
  takesOver: null,
  offer: null,
  ...over,
});

export const aDossier = (over: Partial<Dossier> = {}): Dossier => ({
  clientId: clientIdSchema.parse("00000000-0000-4000-8000-000000000001"),
  clientNumber: 10482,
  name: "A. van Dam",
  birthYear: null,
  personErasedOn: null,
  citizenNumberMasked: null,
  personSeen: "as-shown",
  personChanges: [],
  on: plainDate("2026-03-12"),
  knownAt: null,
  entriesSeen: 8,
  state: aState(),
  timeline: [],
  ...over,
});
