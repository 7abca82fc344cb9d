import {
  again,
  appointmentOpen,
  deliveryDiffers,
  documentHandedIn,
  exemptionEnded,
  exemptionEnds,
  exemptionReview,
  gateStep,
  messageUnanswered,
  missed,
  noPlan,
  noWorker,
  overstay,
  planEnds,
  planRefused,
  planUnsigned,
  planWithoutInstrument,
  reExaminationDue,
  reExaminationOpen,
  rule,
  rungOverstay,
} from "./preset-signal-rules.ts";
import type { SignalRule } from "./signal-rules.ts";

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
  planRefused,
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
  planRefused,
  planEnds,
  rungOverstay,
  gateStep,
  noWorker,
  deliveryDiffers,
  again("P2W"),
  rule("no-contact", "contact", ["Lang geen contact", "No contact for a long time"], ["Contact", "A contact"], {
    within: "P3M",
    lead: "P2W",
    only: ["assistance", "obliged", "no-work"],
  }),
  rule(
    "nothing-runs",
    "idle",
    ["Er gebeurt niets", "Nothing is happening"],
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
  documentHandedIn,
  rule("aftercare-ends", "job", ["Nazorg loopt af", "Aftercare ends soon"], ["Afsluitend gesprek", "Closing meeting"], {
    within: "P3M",
    lead: "P2W",
    only: ["worker"],
    answers: ["contact"],
    byHand: true,
  }),
];
