import { defineTexts } from "../../languages/texts.ts";
import type { EntryKind } from "./entry-words.ts";

/** What one may want to read of a long timeline, in the order in which it is offered. */
export const timelineTopics = [
  "benefit",
  "gate",
  "plan",
  "help",
  "decisions",
  "contact",
  "documents",
  "signals",
  "people",
] as const;
export type TimelineTopic = (typeof timelineTopics)[number];

/** Every kind of entry has a topic, so that none is left out of all of them. */
export const topicOfKind: Readonly<Record<EntryKind, TimelineTopic>> = {
  "client-registered": "people",
  "municipality-moved": "people",
  "benefit-started": "benefit",
  "benefit-changed": "benefit",
  "benefit-ended": "benefit",
  "delivery-differed": "benefit",
  "delivery-agreed": "benefit",
  "gate-opened": "gate",
  "gate-step-done": "gate",
  "gate-handed-over": "gate",
  "gate-suspended": "gate",
  "gate-resumed": "gate",
  "gate-closed": "gate",
  "phase-set": "gate",
  "diagnosis-made": "plan",
  "plan-made": "plan",
  "plan-revised": "plan",
  "plan-shown": "plan",
  "plan-signed": "plan",
  "plan-refused": "plan",
  "rung-set": "plan",
  "trajectory-started": "help",
  "trajectory-ended": "help",
  "instrument-started": "help",
  "instrument-ended": "help",
  "job-started": "help",
  "job-ended": "help",
  "exemption-granted": "decisions",
  "exemption-ended": "decisions",
  "exemption-reviewed": "decisions",
  "re-examination-opened": "decisions",
  "re-examination-closed": "decisions",
  "facility-decided": "decisions",
  "facility-ended": "decisions",
  "need-unmet": "decisions",
  "need-ended": "decisions",
  "contact-recorded": "contact",
  "appointment-planned": "contact",
  "appointment-moved": "contact",
  "appointment-cancelled": "contact",
  "appointment-held": "contact",
  "appointment-mailed": "contact",
  "appointment-not-mailed": "contact",
  "email-agreed": "contact",
  "email-withdrawn": "contact",
  "note-written": "contact",
  "message-sent": "contact",
  "document-added": "documents",
  "document-removed": "documents",
  "signal-rested": "signals",
  "signal-woken": "signals",
  "signal-concluded": "signals",
  "worker-assigned": "people",
  "worker-handed-over": "people",
  "colleague-joined": "people",
  "colleague-left": "people",
  "provider-joined": "people",
  "provider-left": "people",
  "entry-corrected": "people",
  "entry-withdrawn": "people",
};

export const timelineTopicTexts = defineTexts("dossier/timeline-topics", {
  nl: {
    filters: "Wat u van de tijdlijn leest",
    about: "Waarover",
    "topic-all": "Alles ({{count}})",
    "topic-benefit": "Uitkering ({{count}})",
    "topic-gate": "Poort en fase of groep ({{count}})",
    "topic-plan": "Diagnose, plan en trede ({{count}})",
    "topic-help": "Hulp en werk ({{count}})",
    "topic-decisions": "Besluiten ({{count}})",
    "topic-contact": "Contact en afspraken ({{count}})",
    "topic-documents": "Documenten ({{count}})",
    "topic-signals": "Signalen ({{count}})",
    "topic-people": "Inschrijving en wie wat doet ({{count}})",
    nothing: "Hierover staat niets in de tijdlijn.",
    "show-all": "Alles tonen",
  },
  en: {
    filters: "Filter the timeline",
    about: "Topic",
    "topic-all": "Everything ({{count}})",
    "topic-benefit": "Benefit ({{count}})",
    "topic-gate": "Gate and phase or group ({{count}})",
    "topic-plan": "Diagnosis, plan and rung ({{count}})",
    "topic-help": "Help and work ({{count}})",
    "topic-decisions": "Decisions ({{count}})",
    "topic-contact": "Contact and appointments ({{count}})",
    "topic-documents": "Documents ({{count}})",
    "topic-signals": "Signals ({{count}})",
    "topic-people": "Registration and who does what ({{count}})",
    nothing: "There is nothing about this on the timeline.",
    "show-all": "Show everything",
  },
});

type OfKind = { readonly kind: EntryKind };

/** How many entries each topic has; those without any are not offered. */
export const topicsIn = (timeline: readonly OfKind[]): readonly { topic: TimelineTopic; count: number }[] => {
  const counts = Map.groupBy(timeline, ({ kind }) => topicOfKind[kind]);
  return timelineTopics
    .map((topic) => ({ topic, count: counts.get(topic)?.length ?? 0 }))
    .filter(({ count }) => count > 0);
};

export const entriesAbout = <Entry extends OfKind>(
  timeline: readonly Entry[],
  about: TimelineTopic | undefined,
): readonly Entry[] => (about === undefined ? timeline : timeline.filter(({ kind }) => topicOfKind[kind] === about));
