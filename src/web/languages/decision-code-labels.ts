import type { Language } from "./language.ts";

/** What decisions are written with, as it ships (access/domain/preset-decisions.ts); part of `codeLabels`. */
export const decisionCodeLabels = {
  "re-examination-outcome": {
    nl: {
      unchanged: "er is niets veranderd",
      "obliged-again": "kan weer aan de slag",
      "help-agreed": "hulp afgesproken",
      "still-exempt": "ontheffing blijft",
      "benefit-ends": "uitkering eindigt",
      "not-reached": "niet bereikt",
    },
    en: {
      unchanged: "nothing has changed",
      "obliged-again": "can start working again",
      "help-agreed": "help agreed",
      "still-exempt": "exemption continues",
      "benefit-ends": "benefit ends",
      "not-reached": "not reached",
    },
  },
  facility: {
    nl: {
      "premium-work": "premie bij werk",
      "premium-activation": "premie sociale activering",
      "child-care": "kinderopvang",
      travel: "reiskosten",
      "work-clothes": "werkkleding",
      "study-costs": "studiekosten",
    },
    en: {
      "premium-work": "premium for finding work",
      "premium-activation": "premium for social activation",
      "child-care": "child care",
      travel: "travel costs",
      "work-clothes": "work clothes",
      "study-costs": "study costs",
    },
  },
  "funding-source": {
    nl: {
      participation: "participatiebudget",
      "special-assistance": "bijzondere bijstand",
      own: "eigen middelen",
      esf: "ESF+",
      "work-part": "WWB-werkdeel",
    },
    en: {
      participation: "participation budget",
      "special-assistance": "special assistance",
      own: "own means",
      esf: "ESF+",
      "work-part": "work part of the WWB",
    },
  },
  "unmet-need": {
    nl: {
      "illness-and-addiction": "traject bij psychische klachten met verslaving",
      "simulation-workshop": "simulatiewerkplaats",
      "day-activities": "dagbesteding dichtbij",
      "language-at-work": "taal op de werkvloer",
      "part-time-work": "werk voor weinig uren",
      "child-care": "kinderopvang buiten kantooruren",
    },
    en: {
      "illness-and-addiction": "a trajectory for mental health problems combined with addiction",
      "simulation-workshop": "simulation workshop",
      "day-activities": "day activities close by",
      "language-at-work": "language on the shop floor",
      "part-time-work": "work for a few hours a week",
      "child-care": "child care outside office hours",
    },
  },
  "document-type": {
    nl: {
      letter: "brief",
      decision: "brief met een besluit",
      "signed-plan": "plan met handtekening",
      cv: "cv",
      diploma: "diploma of certificaat",
      contract: "arbeidscontract",
      payslip: "loonstrook",
      report: "verslag van een organisatie die helpt",
      other: "iets anders",
    },
    en: {
      letter: "letter",
      decision: "letter with a decision",
      "signed-plan": "signed plan",
      cv: "CV",
      diploma: "diploma or certificate",
      contract: "contract of employment",
      payslip: "payslip",
      report: "report from an organisation that helps",
      other: "something else",
    },
  },
  "involved-role": {
    nl: {
      benefits: "uitkering",
      debts: "schuldhulp",
      "civic-integration": "inburgering",
      "job-hunter": "vacatures",
      youth: "jongeren",
    },
    en: {
      benefits: "benefit",
      debts: "debt counselling",
      "civic-integration": "civic integration",
      "job-hunter": "vacancies",
      youth: "young people",
    },
  },
  "appointment-kind": {
    nl: {
      talk: "voortgangsgesprek",
      intake: "intake",
      "three-way": "driegesprek",
      plan: "plan bespreken",
      "re-examination": "heronderzoek",
    },
    en: {
      talk: "progress meeting",
      intake: "intake",
      "three-way": "three-way talk",
      plan: "meeting about the plan",
      "re-examination": "re-examination",
    },
  },
  "missed-reason": {
    nl: {
      unknown: "niets gehoord",
      ill: "ziek gemeld",
      work: "aan het werk",
      care: "zorg voor een ander",
      travel: "vervoer",
      mistaken: "vergist of vergeten",
      refused: "wil niet komen",
    },
    en: {
      unknown: "nothing heard from the client",
      ill: "called in sick",
      work: "at work",
      care: "caring for somebody",
      travel: "transport",
      mistaken: "mistaken or forgotten",
      refused: "does not want to come",
    },
  },
  "invite-sentence": {
    nl: {
      identity: "Neem een geldig identiteitsbewijs mee.",
      someone: "U mag iemand meenemen.",
      "cannot-come": "Kunt u niet komen? Bel ons dan voor de afspraak.",
    },
    en: {
      identity: "Bring a valid proof of identity.",
      someone: "You may bring somebody.",
      "cannot-come": "If you can’t come, call us before the appointment.",
    },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, Readonly<Record<string, string>>>>>>;
