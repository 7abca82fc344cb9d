import { duration } from "../../../kernel/duration.ts";
import type { CodeLabels } from "./codes.ts";
import type { GateStep } from "./gate-steps.ts";

/** A step that follows from an act of its owner, for everybody, without a norm; and what is different. */
const step = (
  code: string,
  [nl, en]: readonly [string, string],
  owner: string,
  { norm = null, ...different }: Partial<Omit<GateStep, "norm">> & { readonly norm?: string | null } = {},
): GateStep => ({
  code,
  nl,
  en,
  owner,
  doneBy: "act",
  after: null,
  only: [],
  phases: [],
  optional: false,
  lasting: false,
  ...different,
  norm: norm === null ? null : duration(norm),
});

const houseVisit = step("house-visit", ["huisbezoek", "house visit"], "commissioner", {
  doneBy: "visit",
  optional: true,
});
const medical = step("medical-examination", ["medisch onderzoek", "medical examination"], "commissioner", {
  optional: true,
  lasting: true,
});

const numbered = (nl: string, en: string): CodeLabels =>
  Object.fromEntries([1, 2, 3, 4].map((n) => [`${n}`, { nl: `${nl} ${n}`, en: `${en} ${n}` }]));

export const organisations2006: CodeLabels = {
  client: { nl: "cliënt", en: "client" },
  "job-desk": { nl: "CWI", en: "job desk (CWI)" },
  commissioner: { nl: "gemeente", en: "municipality" },
  provider: { nl: "re-integratiebedrijf", en: "provider" },
};

/**
 * With the centre for work and income at the door: it takes the claim, sets the phase, mediates phase 1 for six months and
 * passes the others on; the provider diagnoses within three days of the claim intake (page 03, "The gate"). Eight days to
 * pass a claim on and eight weeks to decide: art. 28 Wet SUWI, art. 4:13 Awb.
 */
export const jobDeskSteps: readonly GateStep[] = [
  step("claim-intake", ["uitkeringsintake", "claim intake"], "job-desk", { only: ["benefit"], norm: "P8D" }),
  step("work-intake", ["werkintake", "work intake"], "job-desk", {
    doneBy: "phase",
    norm: "P8D",
    lasting: true,
  }),
  step("qualifying-intake", ["kwalificerende intake (kwint)", "qualifying intake (kwint)"], "job-desk", {
    doneBy: "phase",
    after: "work-intake",
    norm: "P14D",
    optional: true,
    lasting: true,
  }),
  // it ends with a phase: still 1, or 2 for who found no work and is passed on
  step("direct-mediation", ["directe bemiddeling", "direct mediation"], "job-desk", {
    doneBy: "phase",
    after: "work-intake",
    norm: "P6M",
    phases: [1],
  }),
  step("diagnosis", ["diagnose en globaal plan", "diagnosis and rough plan"], "provider", {
    doneBy: "diagnosis",
    after: "claim-intake",
    norm: "P3D",
    phases: [2, 3, 4],
    lasting: true,
  }),
  step("further-intake", ["vervolgintake", "further intake"], "commissioner", {
    after: "diagnosis",
    norm: "P14D",
    phases: [2, 3, 4],
    lasting: true,
  }),
  step("decision", ["besluit op de aanvraag", "decision on the claim"], "commissioner", {
    doneBy: "outcome",
    after: "claim-intake",
    norm: "P8W",
    only: ["benefit"],
  }),
  houseVisit,
  medical,
  step("work-first", ["work first", "work first"], "provider", { after: "work-intake", norm: "P6W", optional: true }),
  step("plan", ["plan van aanpak", "plan"], "commissioner", {
    doneBy: "plan",
    after: "further-intake",
    norm: "P4W",
    phases: [2, 3, 4],
  }),
  step("first-activity", ["eerste activiteit", "first activity"], "provider", {
    doneBy: "help",
    after: "plan",
    norm: "P8W",
    phases: [2, 3, 4],
  }),
];

/** Nearest to work first, as the job desk gave them (glossary, "Words per preset"). */
export const phases2006: CodeLabels = numbered("fase", "phase");

/** Today a municipality makes groups of its own. */
export const localGroups: CodeLabels = numbered("groep", "group");

export const organisations2026: CodeLabels = {
  client: { nl: "cliënt", en: "client" },
  commissioner: { nl: "gemeente", en: "municipality" },
  "job-desk": { nl: "UWV", en: "benefits agency (UWV)" },
  "job-centre": { nl: "Werkcentrum", en: "job centre (Werkcentrum)" },
  provider: { nl: "re-integratiebedrijf", en: "provider" },
};

/**
 * With the municipality at the door: who is under 27 first looks for work or school for four weeks (art. 41 lid 4
 * Participatiewet), then the claim, and a decision within eight weeks (art. 4:13 Awb) that stands still while papers are
 * asked for (art. 4:15 Awb). The clock for work runs beside it (page 12, "Gate").
 */
export const townHallSteps: readonly GateStep[] = [
  step("search-term", ["zoektermijn tot 27 jaar", "search term for under-27s"], "client", {
    doneBy: "term",
    norm: "P4W",
    only: ["benefit", "under-27"],
  }),
  step("claim", ["aanvraag", "claim"], "client", { only: ["benefit"], after: "search-term" }),
  step("work-intake", ["intake werk", "work intake"], "commissioner", {
    doneBy: "phase",
    norm: "P2W",
    lasting: true,
  }),
  houseVisit,
  medical,
  step("decision", ["besluit op de aanvraag", "decision on the claim"], "commissioner", {
    doneBy: "outcome",
    after: "claim",
    norm: "P8W",
    only: ["benefit"],
  }),
  step("benefit-start", ["start uitkering", "benefit starts"], "commissioner", {
    doneBy: "benefit",
    after: "decision",
    only: ["benefit"],
  }),
  step("diagnosis", ["diagnose", "diagnosis"], "commissioner", {
    doneBy: "diagnosis",
    after: "work-intake",
    norm: "P4W",
    lasting: true,
  }),
  step("plan", ["plan van aanpak", "plan"], "commissioner", { doneBy: "plan", after: "diagnosis", norm: "P4W" }),
  step("first-activity", ["eerste activiteit", "first activity"], "provider", {
    doneBy: "help",
    after: "plan",
    norm: "P6W",
  }),
];
