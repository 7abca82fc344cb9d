import { plainDate } from "../../../kernel/plain-date.ts";
import { entryNumberSchema } from "../../../platform/endpoint.ts";
import type { Plan, PlanVersion } from "./presenter.ts";

/** A version as it was agreed first; a test states only what it is about. */
export const aVersion = (over: Partial<PlanVersion> = {}): PlanVersion => ({
  id: entryNumberSchema.parse(3),
  from: plainDate("2026-03-02"),
  until: plainDate("2026-09-01"),
  author: "M. Bakker",
  goalKind: "work",
  goal: "betaald werk in de zorg",
  expected: "u minstens 24 uur per week werkt",
  steps: [
    {
      product: "work-placement",
      by: "commissioner",
      provider: null,
      worker: null,
      name: null,
      from: plainDate("2026-03-09"),
      until: plainDate("2026-06-01"),
      hoursPerWeek: 16,
      inIntegration: false,
    },
  ],
  contactEvery: "P4W",
  duties: [{ code: "take-part", text: "U doet mee aan de stappen in dit plan." }],
  support: [],
  rights: [],
  childCare: "not-needed",
  rung: null,
  integration: null,
  deviates: null,
  text: "Plan van aanpak\nDit plan loopt van 2 maart 2026 tot en met 31 augustus 2026.",
  hash: "0".repeat(64),
  why: null,
  changed: [],
  signedAnew: true,
  ...over,
});

export const aPlan = (over: Partial<Plan> = {}): Plan => ({
  id: entryNumberSchema.parse(3),
  from: plainDate("2026-03-02"),
  until: plainDate("2026-09-01"),
  goal: "betaald werk in de zorg",
  client: { kind: "waiting", since: plainDate("2026-03-02") },
  commissioner: { kind: "waiting", since: plainDate("2026-03-02") },
  shownOn: null,
  versions: [aVersion()],
  shown: [],
  ...over,
});
