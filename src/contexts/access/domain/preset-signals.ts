import { duration } from "../../../kernel/duration.ts";
import type { Norm, SignalRule } from "./signal-rules.ts";

type Words = readonly [nl: string, en: string];
type Different = Partial<Omit<SignalRule, "within" | "atMost" | "lead" | "term">> & {
  readonly term?: string;
  readonly within?: string;
  readonly atMost?: string;
  readonly lead?: string;
};

/** A rule for the responsible worker, for everybody; and what is different. */
const rule = (
  code: string,
  starts: SignalRule["starts"],
  [nl, en]: Words,
  [asksNl, asksEn]: Words,
  { term, within, atMost, lead, ...different }: Different,
): SignalRule => ({
  code,
  nl,
  en,
  asksNl,
  asksEn,
  owner: "worker",
  starts,
  answers: [],
  only: [],
  phases: [],
  byHand: false,
  ...different,
  term: term === undefined ? null : duration(term),
  within: normOf(within),
  atMost: normOf(atMost),
  lead: normOf(lead),
});

/** The name of a norm, or a length of time. */
const normOf = (norm: string | undefined): Norm | null =>
  norm === undefined ? null : norm.startsWith("P") ? duration(norm) : (norm as Norm);

const exemptionEnds = rule(
  "exemption-ends",
  "exemption-ends",
  ["Ontheffing loopt af", "Exemption ends soon"],
  ["Beoordeling ontheffing", "Review of exemption"],
  { lead: "exemptionWarning", only: ["benefit"] },
);
const exemptionEnded = rule(
  "exemption-ended",
  "exemption-over",
  ["Ontheffing afgelopen", "Exemption has ended"],
  ["Gesprek na ontheffing", "Talk after exemption"],
  { within: "exemptionWarning", only: ["benefit"], answers: ["plan", "trajectory", "instrument", "exemption"] },
);
const exemptionReview = rule(
  "exemption-review",
  "exemption-review",
  ["Ontheffing opnieuw bekijken", "Exemption to be looked at"],
  ["Herbeoordeling", "A review"],
  { lead: "P2W", only: ["benefit"] },
);
const reExaminationOpen = rule(
  "re-examination-open",
  "re-examination",
  ["Heronderzoek loopt", "Re-examination under way"],
  ["De uitkomst", "What came of it"],
  { within: "P8W", only: ["benefit"] },
);
const reExaminationDue = (within: string, lead: string): SignalRule =>
  rule(
    "re-examination-due",
    "re-examine",
    ["Heronderzoek nodig", "Re-examination due"],
    ["Een heronderzoek", "A re-examination"],
    { within, lead, only: ["assistance"], owner: "benefits-officer" },
  );
const appointmentOpen = rule(
  "appointment-open",
  "appointment",
  ["Afspraak zonder uitkomst", "Appointment without an outcome"],
  ["Of de cliënt kwam", "Whether the client came"],
  { within: "P1D" },
);
const missed = rule("missed-appointment", "missed", ["Niet gekomen", "Did not come"], ["Contact", "Contact"], {
  within: "P1W",
  only: ["benefit"],
  answers: ["contact"],
  byHand: true,
});
const messageUnanswered = rule(
  "message-unanswered",
  "unanswered",
  ["Bericht zonder antwoord", "Message without an answer"],
  ["Een antwoord", "An answer"],
  { within: "P3D", answers: ["contact"], byHand: true },
);
const deliveryDiffers = rule(
  "delivery-differs",
  "delivery",
  ["Verschil met de uitkeringsadministratie", "Differs from the benefit administration"],
  ["Uitzoeken wat klopt", "Finding out which is right"],
  { within: "P2W", owner: "benefits-officer", byHand: true },
);
const planWithoutInstrument = rule(
  "plan-without-instrument",
  "plan",
  ["Plan zonder instrument", "Plan without instrument"],
  ["Eerste instrument", "First instrument"],
  { within: "instrumentWithin", only: ["benefit"], answers: ["trajectory", "instrument"] },
);
const noPlan = rule("no-plan", "help", ["Hulp zonder plan", "Help without a plan"], ["Plan", "A plan"], {
  within: "P4W",
  only: ["benefit"],
  answers: ["plan"],
});
const planUnsigned = rule(
  "plan-unsigned",
  "plan-unsigned",
  ["Plan nog niet getekend", "Plan not signed yet"],
  ["Handtekeningen", "Signatures"],
  { within: "P2W", only: ["benefit"] },
);
const planEnds = rule(
  "plan-ends",
  "plan-ends",
  ["Plan toe aan vernieuwing", "Plan due for renewal"],
  ["Nieuw plan", "A new plan"],
  {
    lead: "P4W",
    only: ["benefit", "obliged", "no-work"],
  },
);
const rungOverstay = rule(
  "rung-overstay",
  "rung",
  ["Te lang op deze trede", "Too long on this rung"],
  ["Een volgende trede, of een verlenging", "A next rung, or an extension"],
  { lead: "P4W", only: ["benefit"] },
);
const gateStep = rule(
  "gate-step",
  "gate-step",
  ["Stap aan de poort", "Step at the gate"],
  ["De volgende stap", "The next step"],
  {},
);
const noWorker = rule(
  "no-worker",
  "no-worker",
  ["Niemand verantwoordelijk", "Nobody is responsible"],
  ["Een klantmanager", "A caseworker"],
  { owner: "caseworker", within: "P1W" },
);
const again = (within: string): SignalRule =>
  rule(
    "entered-again",
    "again",
    ["Terug in de bijstand", "Back on assistance"],
    ["Gesprek over de terugkeer", "A talk about the return"],
    {
      term: "P12M",
      within,
      answers: ["contact"],
      byHand: true,
    },
  );
const overstay = (within: string, lead: string): SignalRule =>
  rule(
    "trajectory-long",
    "trajectory",
    ["Traject duurt lang", "Trajectory runs long"],
    ["Gesprek over het vervolg", "A talk about what is next"],
    { within, lead, answers: ["job"], only: ["benefit"], byHand: true },
  );

/** What a municipality of 2006 asked: an offer within a year, exemptions reviewed, plans that lead somewhere. */
export const signals2006: readonly SignalRule[] = [
  rule("no-offer", "offer", ["Nog geen aanbod", "No offer yet"], ["Aanbod", "An offer"], { within: "offerWithin" }),
  exemptionEnds,
  exemptionEnded,
  exemptionReview,
  reExaminationOpen,
  reExaminationDue("P18M", "P8W"),
  planWithoutInstrument,
  noPlan,
  planUnsigned,
  planEnds,
  rungOverstay,
  gateStep,
  noWorker,
  deliveryDiffers,
  again("P8W"),
  overstay("P1Y", "P4W"),
];

/**
 * Today's: an offer within eight weeks and a year at the utmost; nobody is left without contact for three months, and who is
 * obliged to work while nothing happens for half a year is asked about (a de facto exemption, domain page 03).
 */
export const signals2026: readonly SignalRule[] = [
  rule("no-offer", "offer", ["Nog geen aanbod", "No offer yet"], ["Aanbod", "An offer"], {
    within: "offerWithin",
    atMost: "P1Y",
  }),
  exemptionEnds,
  exemptionEnded,
  exemptionReview,
  reExaminationOpen,
  planWithoutInstrument,
  noPlan,
  planUnsigned,
  planEnds,
  rungOverstay,
  gateStep,
  noWorker,
  deliveryDiffers,
  again("P2W"),
  rule("no-contact", "contact", ["Lang geen contact", "No contact for long"], ["Contact", "A contact"], {
    within: "P3M",
    lead: "P2W",
    only: ["assistance", "obliged", "no-work"],
  }),
  rule(
    "nothing-runs",
    "idle",
    ["Er gebeurt niets", "Nothing happens"],
    ["Een stap of een besluit", "A step or a decision"],
    {
      within: "P6M",
      lead: "P0D",
      byHand: true,
    },
  ),
  overstay("P6M", "P4W"),
  appointmentOpen,
  missed,
  messageUnanswered,
  rule("aftercare-ends", "job", ["Nazorg loopt af", "Aftercare ends soon"], ["Afsluitend gesprek", "A closing talk"], {
    within: "P3M",
    lead: "P2W",
    only: ["worker"],
    answers: ["contact"],
    byHand: true,
  }),
];
