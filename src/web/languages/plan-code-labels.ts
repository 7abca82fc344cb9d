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
      "social-activation": "sociale activering",
      "day-activities": "dagbesteding",
      "care-first": "eerst zorg",
    },
    en: {
      work: "paid work",
      "learn-and-work": "learning and working",
      participation: "taking part",
      "social-activation": "social activation",
      "day-activities": "day activities",
      "care-first": "care first",
    },
  },
  "plan-duty": {
    nl: {
      appointments: "U komt op tijd op afspraken. Kunt u niet komen? Dan zegt u dat vóór de afspraak.",
      "take-part": "U doet mee aan de stappen in dit plan.",
      "apply-weekly": "U solliciteert minstens 2 keer per week en bewaart wat u stuurt.",
      "tell-changes": "U vertelt het ons binnen een week als er iets verandert in uw werk, gezin of adres.",
      "accept-work":
        "Kunt u gewoon werk krijgen dat u aankunt? Dan neemt u het aan en probeert u het te houden, ook als het niet uw eigen vak is. Dat moet van de wet.",
    },
    en: {
      appointments: "You come to appointments on time. If you can't come, you tell us before the appointment.",
      "take-part": "You take part in the steps in this plan.",
      "apply-weekly": "You apply for work at least twice a week and keep what you send.",
      "tell-changes": "You tell us within a week if something changes in your work, family or address.",
      "accept-work":
        "If you can get ordinary work that you are able to do, you accept it and try to keep it, even if it is not your own trade. The law requires this.",
    },
  },
  "plan-support": {
    nl: {
      "one-contact": "U hebt één vaste klantmanager. U kunt bellen of een bericht sturen.",
      "answer-soon": "Wij antwoorden binnen 3 werkdagen.",
      "pay-travel": "Wij betalen de reiskosten voor de stappen in dit plan.",
      "child-care": "Wij helpen met kinderopvang tijdens de stappen in dit plan.",
    },
    en: {
      "one-contact": "You have one caseworker of your own. You can call or send a message.",
      "answer-soon": "We answer within 3 working days.",
      "pay-travel": "We pay your travel costs for the steps in this plan.",
      "child-care": "We help with child care during the steps in this plan.",
    },
  },
  "plan-right": {
    nl: {
      "read-first": "U mag dit plan eerst rustig thuis lezen, en iemand meenemen naar het gesprek.",
      "ask-change": "Past het plan niet meer? Dan kunt u altijd vragen om het te veranderen.",
      disagree: "Bent u het er niet mee eens? U hoeft niet te tekenen. Zeg ons waarom; dat schrijven wij op.",
    },
    en: {
      "read-first": "You may read this plan at home first, and bring somebody to the meeting.",
      "ask-change": "If the plan no longer suits you, you can always ask us to change it.",
      disagree: "If you don't agree, you don't have to sign. Tell us why; we will record it.",
    },
  },
} as const;
