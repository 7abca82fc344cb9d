import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { CodeLabels } from "./codes.ts";
import { balanceFrom } from "./preset-lists.ts";

/** The parts of a plan that can change (casework/domain/plan-versions.ts). */
export const planParts = [
  "goal",
  "rung",
  "expected",
  "until",
  "steps",
  "integration",
  "contact",
  "duties",
  "support",
  "rights",
  "childCare",
] as const;
export type PlanPart = (typeof planParts)[number];

/** Rights follow from the law: what is told of them can change without being agreed again. */
export const signedParts: readonly PlanPart[] = planParts.filter((part) => part !== "rights");

const work = {
  work: { nl: "betaald werk", en: "paid work" },
  "learn-and-work": { nl: "leren en werken", en: "learning and working" },
};
const besidesWork = {
  "day-activities": { nl: "dagbesteding", en: "day activities" },
  "care-first": { nl: "eerst zorg", en: "care first" },
};
const socialActivation = { nl: "sociale activering", en: "social activation" };
const participation = { nl: "meedoen", en: "taking part" };

/** Not always paid work (domain page 03, "The plan"). */
export const planGoals2006: CodeLabels = {
  ...work,
  "social-activation": socialActivation,
  participation,
  ...besidesWork,
};

/** Participation in society comes in the place of social activation (page 12, "Participatiewet in balans"). */
export const planGoalsUntilBalance: CodeLabels = {
  ...work,
  "social-activation": { ...socialActivation, until: balanceFrom },
  participation: { ...participation, from: balanceFrom },
  ...besidesWork,
};

/** The same where participation is already said, as may be done in the year before: social activation until that day. */
export const planGoalsInBalance = (until: PlainDate): CodeLabels => ({
  ...work,
  participation,
  "social-activation": { ...socialActivation, until },
  ...besidesWork,
});

/** To be read by the client, in plain Dutch. */
export const planDuties: CodeLabels = {
  appointments: {
    nl: "U komt op tijd op afspraken. Kunt u niet komen? Dan zegt u dat vóór de afspraak.",
    en: "You come to appointments on time. If you can't come, you tell us before the appointment.",
  },
  "take-part": {
    nl: "U doet mee aan de stappen in dit plan.",
    en: "You take part in the steps in this plan.",
  },
  "apply-weekly": {
    nl: "U solliciteert minstens 2 keer per week en bewaart wat u stuurt.",
    en: "You apply for work at least twice a week and keep what you send.",
  },
  "tell-changes": {
    nl: "U vertelt het ons binnen een week als er iets verandert in uw werk, gezin of adres.",
    en: "You tell us within a week if something changes in your work, family or address.",
  },
  // generally accepted work: art. 9 lid 1 onder a Participatiewet
  "accept-work": {
    nl: "Kunt u gewoon werk krijgen dat u aankunt? Dan neemt u het aan en probeert u het te houden, ook als het niet uw eigen vak is. Dat moet van de wet.",
    en: "If you can get ordinary work that you are able to do, you accept it and try to keep it, even if it is not your own trade. The law requires this.",
  },
};

export const planSupport: CodeLabels = {
  "one-contact": {
    nl: "U hebt één vaste klantmanager. U kunt bellen of een bericht sturen.",
    en: "You have one caseworker of your own. You can call or send a message.",
  },
  "answer-soon": {
    nl: "Wij antwoorden binnen 3 werkdagen.",
    en: "We answer within 3 working days.",
  },
  "pay-travel": {
    nl: "Wij betalen de reiskosten voor de stappen in dit plan.",
    en: "We pay your travel costs for the steps in this plan.",
  },
  "child-care": {
    nl: "Wij helpen met kinderopvang tijdens de stappen in dit plan.",
    en: "We help with child care during the steps in this plan.",
  },
};

export const planRights: CodeLabels = {
  "read-first": {
    nl: "U mag dit plan eerst rustig thuis lezen, en iemand meenemen naar het gesprek.",
    en: "You may read this plan at home first, and bring somebody to the meeting.",
  },
  "ask-change": {
    nl: "Past het plan niet meer? Dan kunt u altijd vragen om het te veranderen.",
    en: "If the plan no longer suits you, you can always ask us to change it.",
  },
  disagree: {
    nl: "Bent u het er niet mee eens? U hoeft niet te tekenen. Zeg ons waarom; dat schrijven wij op.",
    en: "If you don't agree, you don't have to sign. Tell us why; we will record it.",
  },
};
