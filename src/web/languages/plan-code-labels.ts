/** Rungs, and what a plan is written with, as they ship (access/domain/preset-ladders.ts, preset-plan.ts). */
export const planCodeLabels = {
  rung: {
    nl: {
      participation: "verplichte participatie",
      "learn-work": "leerwerkcentrum",
      mediation: "directe bemiddeling",
      "day-activities": "dagbesteding",
      "social-activation": "sociale activering",
      reintegration: "re-integratie naar werk",
      isolated: "geïsoleerd",
      contacts: "contacten buitenshuis",
      activities: "meedoen aan activiteiten",
      "unpaid-work": "onbetaald werk",
      "supported-work": "betaald werk met steun",
      "paid-work": "betaald werk",
    },
    en: {
      participation: "compulsory participation",
      "learn-work": "learn-work centre",
      mediation: "direct mediation",
      "day-activities": "day activities",
      "social-activation": "social activation",
      reintegration: "re-integration to work",
      isolated: "isolated",
      contacts: "contacts outside the home",
      activities: "taking part in activities",
      "unpaid-work": "unpaid work",
      "supported-work": "paid work with support",
      "paid-work": "paid work",
    },
  },
  "plan-goal": {
    nl: {
      work: "betaald werk",
      "learn-and-work": "leren en werken",
      participation: "meedoen",
      "day-activities": "dagbesteding",
      "care-first": "eerst zorg",
    },
    en: {
      work: "paid work",
      "learn-and-work": "learning and working",
      participation: "taking part",
      "day-activities": "day activities",
      "care-first": "care first",
    },
  },
  "plan-duty": {
    nl: {
      appointments: "U komt op tijd op afspraken. Kunt u niet? Dan belt u ons die dag vóór 9 uur.",
      "take-part": "U doet mee aan de stappen in dit plan.",
      "apply-weekly": "U solliciteert minstens 2 keer per week en bewaart wat u stuurt.",
      "tell-changes": "U vertelt het ons binnen een week als er iets verandert in uw werk, gezin of adres.",
      "accept-work": "Krijgt u werk aangeboden dat bij u past? Dan neemt u het aan.",
    },
    en: {
      appointments: "You come to appointments on time. Can't you come? Then you call us that day before 9.",
      "take-part": "You take part in the steps of this plan.",
      "apply-weekly": "You apply for work at least twice a week and keep what you send.",
      "tell-changes": "You tell us within a week when something changes in your work, family or address.",
      "accept-work": "Are you offered work that suits you? Then you take it.",
    },
  },
  "plan-support": {
    nl: {
      "one-contact": "U heeft één vaste klantmanager. U kunt bellen of een bericht sturen.",
      "answer-soon": "Wij antwoorden binnen 3 werkdagen.",
      "pay-travel": "Wij betalen de reiskosten voor de stappen in dit plan.",
      "child-care": "Wij helpen met kinderopvang tijdens de stappen in dit plan.",
    },
    en: {
      "one-contact": "You have one caseworker of your own. You can call or send a message.",
      "answer-soon": "We answer within 3 working days.",
      "pay-travel": "We pay your travel for the steps of this plan.",
      "child-care": "We help with child care during the steps of this plan.",
    },
  },
  "plan-right": {
    nl: {
      "read-first": "U mag dit plan eerst rustig thuis lezen, en iemand meenemen naar het gesprek.",
      "ask-change": "Past het plan niet meer? Dan kunt u altijd vragen om het te veranderen.",
      disagree: "Bent u het er niet mee eens? U hoeft niet te tekenen. Zeg ons waarom; dat schrijven wij op.",
    },
    en: {
      "read-first": "You may read this plan at home first, and bring somebody to the talk.",
      "ask-change": "Does the plan no longer fit? Then you can always ask to change it.",
      disagree: "Don't you agree? You need not sign. Tell us why; we write it down.",
    },
  },
} as const;
