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
export const rule = (
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

export const exemptionEnds = rule(
  "exemption-ends",
  "exemption-ends",
  ["Ontheffing loopt af", "Exemption ends soon"],
  ["Beoordeling ontheffing", "Review of exemption"],
  { lead: "exemptionWarning", only: ["benefit"] },
);
export const exemptionEnded = rule(
  "exemption-ended",
  "exemption-over",
  ["Ontheffing afgelopen", "Exemption has ended"],
  ["Gesprek na ontheffing", "Meeting after exemption"],
  {
    within: "exemptionWarning",
    only: ["benefit"],
    answers: ["contact", "plan", "trajectory", "instrument", "exemption"],
  },
);
export const exemptionReview = rule(
  "exemption-review",
  "exemption-review",
  ["Ontheffing opnieuw bekijken", "Exemption due for review"],
  ["Herbeoordeling", "A review"],
  { lead: "P2W", only: ["benefit"] },
);
export const reExaminationOpen = rule(
  "re-examination-open",
  "re-examination",
  ["Heronderzoek loopt", "Re-examination under way"],
  ["De uitkomst", "Outcome"],
  { within: "P8W", only: ["benefit"] },
);
export const reExaminationDue = (within: string, lead: string): SignalRule =>
  rule(
    "re-examination-due",
    "re-examine",
    ["Heronderzoek nodig", "Re-examination due"],
    ["Een heronderzoek", "A re-examination"],
    { within, lead, only: ["assistance"], owner: "benefits-officer" },
  );
export const appointmentOpen = rule(
  "appointment-open",
  "appointment",
  ["Afspraak zonder uitkomst", "Appointment without outcome"],
  ["Of de cliënt kwam", "Whether the client came"],
  { within: "P1D" },
);
export const missed = rule("missed-appointment", "missed", ["Niet gekomen", "Did not come"], ["Contact", "Contact"], {
  within: "P1W",
  only: ["benefit"],
  answers: ["contact"],
  byHand: true,
});
export const messageUnanswered = rule(
  "message-unanswered",
  "unanswered",
  ["Bericht zonder antwoord", "Unanswered message"],
  ["Een antwoord", "An answer"],
  { within: "P3D", answers: ["contact"], byHand: true },
);
export const documentHandedIn = rule(
  "document-handed-in",
  "handed-in",
  ["Document ingeleverd", "Document handed in"],
  ["Bekijken wat is ingeleverd", "Checking what was handed in"],
  { within: "P1W", byHand: true },
);
export const deliveryDiffers = rule(
  "delivery-differs",
  "delivery",
  ["Verschil met de uitkeringsadministratie", "Differs from the benefit administration"],
  ["Uitzoeken wat klopt", "Finding out which is right"],
  { within: "P2W", owner: "benefits-officer", byHand: true },
);
export const planWithoutInstrument = rule(
  "plan-without-instrument",
  "plan",
  ["Plan zonder instrument", "Plan without instrument"],
  ["Eerste instrument", "First instrument"],
  { within: "instrumentWithin", only: ["benefit"], answers: ["trajectory", "instrument"] },
);
export const noPlan = rule("no-plan", "help", ["Hulp zonder plan", "Help without a plan"], ["Plan", "A plan"], {
  within: "P4W",
  only: ["benefit"],
  answers: ["plan"],
});
export const planUnsigned = rule(
  "plan-unsigned",
  "plan-unsigned",
  ["Plan nog niet getekend", "Plan not signed yet"],
  ["Handtekeningen", "Signatures"],
  { within: "P2W", only: ["benefit"] },
);
export const planRefused = rule(
  "plan-refused",
  "plan-refused",
  ["Cliënt tekent het plan niet", "Client will not sign the plan"],
  ["Gesprek over het plan", "Meeting about the plan"],
  { within: "P1W", answers: ["contact"], byHand: true },
);
export const planEnds = rule(
  "plan-ends",
  "plan-ends",
  ["Plan toe aan vernieuwing", "Plan due for renewal"],
  ["Nieuw plan", "A new plan"],
  {
    lead: "P4W",
    only: ["benefit", "obliged", "no-work"],
  },
);
export const rungOverstay = rule(
  "rung-overstay",
  "rung",
  ["Te lang op deze trede", "Too long on this rung"],
  ["Een volgende trede, of een verlenging", "Next rung, or an extension"],
  { lead: "P4W", only: ["benefit"] },
);
export const gateStep = rule(
  "gate-step",
  "gate-step",
  ["Stap aan de poort", "Step at the gate"],
  ["De volgende stap", "The next step"],
  {},
);
export const noWorker = rule(
  "no-worker",
  "no-worker",
  ["Niemand verantwoordelijk", "Nobody is responsible"],
  ["Een klantmanager", "A caseworker"],
  { owner: "caseworker", within: "P1W" },
);
export const again = (within: string): SignalRule =>
  rule(
    "entered-again",
    "again",
    ["Terug in de bijstand", "Back on assistance"],
    ["Gesprek over de terugkeer", "Meeting about the return"],
    {
      term: "P12M",
      within,
      answers: ["contact"],
      byHand: true,
    },
  );
export const overstay = (within: string, lead: string): SignalRule =>
  rule(
    "trajectory-long",
    "trajectory",
    ["Traject duurt lang", "Trajectory running long"],
    ["Gesprek over het vervolg", "Meeting about next steps"],
    { within, lead, answers: ["job"], only: ["benefit"], byHand: true },
  );
