import type { settingWordsNl } from "./setting-words-nl.ts";

export const settingWordsEn: typeof settingWordsNl = {
  offerWithin: {
    name: "Offer within",
    does: "How long after the start of the benefit there must be a plan, trajectory or instrument. After that the signal 'no offer yet' is overdue, and the client does not count as helped in time.",
  },
  instrumentWithin: {
    name: "From plan to trajectory within",
    does: "How long after a plan a trajectory or instrument must start. After that the signal 'plan without instrument' appears.",
  },
  exemptionWarning: {
    name: "Exemption: advance warning",
    does: "How long before the end of an exemption the signal 'exemption ends soon' appears.",
  },
  recordedLateAfter: {
    name: "Recorded late after",
    does: "An entry recorded longer than this after it took effect is marked 'recorded later' on the timeline.",
  },
  gateSteps: {
    name: "Steps at the gate",
    does: "What happens from notification to first activity, in order: who does it, from which step its clock runs and within what time. A change applies to clients who come from that day on.",
  },
  organisations: {
    name: "Organisations at the gate",
    does: "The organisations that do the steps, and that a client can be handed over to.",
  },
  phases: {
    name: "Phases or groups",
    does: "How far clients are from work, under your own names. Number 1 is nearest to work; lists and choices are in order of number. A dossier keeps the number, also when it can't be chosen any more, and shows the name of the day it is about.",
  },
  intakeCountsFor: {
    name: "Earlier intake or diagnosis counts for",
    does: "How long a step from an earlier notification still counts. Anyone who repeats it must say what that adds.",
  },
  signalRules: {
    name: "Signal rules",
    does: "What calls for action: when its clock starts, how much time there is, what answers it and who acts. A change applies to clocks that start from that day on.",
  },
  worklistAhead: {
    name: "Today's work",
    does: "Signals that reach their norm within this time are on today's worklist; the rest is under Later.",
  },
  restAtMost: {
    name: "Setting a signal aside",
    does: "The longest a signal can be set aside. Then it comes back, and can be set aside again with a new reason.",
  },
  signalConclusions: {
    name: "Signal conclusions",
    does: "The conclusions that can end a signal when nothing in the dossier answers it.",
  },
  functionalLimits: {
    name: "What may be more difficult",
    does: "The limits that a diagnosis can mention: what the person finds harder to do, never why. Illnesses do not belong here.",
  },
  circumstances: {
    name: "What may get in the way",
    does: "The circumstances that a diagnosis can mention, such as transport, language or child care.",
  },
  healthWords: {
    name: "Words not allowed in free text",
    does: "Names of illnesses and medicines, in diagnoses, plans, decisions, messages and document names. Anyone who uses one is shown what to write instead: the label of the word. Capitals, accents and hyphens make no difference; words of six letters or more are also found at the end of a compound.",
  },
  ladder: {
    name: "Ladder",
    does: "The rungs a client can be on, from the bottom up: the usual and the longest stay, what counts as a result and what comes next. A change applies to clients who come onto a rung from that day on.",
  },
  planGoals: {
    name: "Goals of a plan",
    does: "What a plan can work towards. This need not be paid work.",
  },
  planDuties: {
    name: "What the client does",
    does: "Standard sentences for a plan. Write them for the client: short, without jargon. A plan keeps the sentence as it was at the time.",
  },
  planSupport: {
    name: "What we do",
    does: "Standard sentences about what the client can expect from you.",
  },
  planRights: {
    name: "What the client may do",
    does: "Standard sentences about the client's rights. They are included in every new plan.",
  },
  planSignedParts: {
    name: "Changes that need a new signature",
    does: "When one of these parts changes, the client and the municipality sign again. The client is told about other changes, but they need no signature.",
    choices: {
      goal: "the goal",
      rung: "the rung",
      expected: "when the goal is reached",
      until: "until when the plan runs",
      steps: "the steps",
      integration: "the civic integration plan",
      contact: "how often there is contact",
      duties: "what the client does",
      support: "what the municipality does",
      rights: "what the client may do",
      childCare: "child care",
    },
  },
  planTypoAtMost: {
    name: "Corrections to wording: most characters",
    does: "A correction to the wording only does not have to be signed again, as long as no more characters than this are changed, and no numbers.",
  },
  appointmentKinds: {
    name: "Kinds of appointments",
    does: "What an appointment can be for.",
  },
  missedReasons: {
    name: "Reasons for not coming",
    does: "The categories of reasons why a client did not come; an illness is never named.",
  },
  inviteSentences: {
    name: "Invitation sentences",
    does: "What an invitation says besides when and where. The letter is always in Dutch.",
  },
  officePhone: {
    name: "Telephone number for clients",
    does: "Shown on clients' pages, in letters and in e-mails, such as 14 0100 (on working days, 9 to 17). If it is empty, clients are told to send a message.",
  },
  remindBefore: {
    name: "Reminder of an appointment",
    does: "How long before an appointment clients who agreed to e-mail get a reminder. Enter 0 for no reminders. Nothing is sent without a mail server.",
    choices: { P0D: "no reminders" },
  },
  caseloadModel: {
    name: "Caseload model",
    does: "One caseworker for everything, or a separate colleague for the benefit. In the separated model, signals about the benefit go to the colleague who handles it.",
    choices: { integrated: "integrated", separated: "separated" },
  },
  involvedRoles: {
    name: "What colleagues do",
    does: "The roles in which colleagues other than the caseworker can be involved with a client.",
  },
  benefitsRoles: {
    name: "Who handles the benefit",
    does: "In the separated model, a colleague involved with a client in one of these roles handles the benefit.",
  },
  workload: {
    name: "Weights",
    does: "What a client weighs: by phase or group, with points added or taken off for what is going on.",
  },
  fullCaseload: {
    name: "Full caseload",
    does: "The number of points that make a full caseload. The board shows how full each caseload is.",
  },
  teamVisibility: {
    name: "Figures per caseworker",
    does: "Who can see the figures of individual caseworkers. Making them visible to everybody needs the consent of the works council.",
    choices: {
      own: "one's own figures only",
      team: "per team, and one's own",
      worker: "everybody sees all caseworkers",
    },
  },
  disclosureLimit: {
    name: "Smallest group in figures",
    does: "Numbers of fewer people are left out of every file with figures, together with anything from which they could be worked out, so that nobody can be recognised. On screen, only staff who work with clients see them; others read: not shown. This applies to timeliness and quality, helped in time, the ladder, campaigns, unmet needs and the cost of facilities. How many clients a caseworker or team has is always shown. In what followed which help, nobody sees them. The lowest limit is 3.",
  },
  keepPersons: {
    name: "Keep personal data",
    does: "How long name, birth year and citizen number are kept once nothing is running any more. After that the client is only a number. Never longer than the dossier itself.",
  },
  keepBenefits: {
    name: "Keep benefits and exemptions",
    does: "How long benefit and exemption records are kept once nothing is running any more. A dossier is deleted as a whole, when the longest retention period of anything in it has passed. The municipal selection list says ten years.",
  },
  keepCasework: {
    name: "Keep casework",
    does: "The same for plans, trajectories, instruments, phases or groups, jobs and who was responsible.",
  },
  keepLog: {
    name: "Keep the log",
    does: "How long it stays on record who saw or changed which dossier. The seals are kept, so that it can be shown that nothing was removed in between.",
  },
  deleting: {
    name: "Deletion",
    does: "Whether what is past its retention period is deleted. Destroying records is a decision for the board: until it is taken, records are only counted each night. A server that was off at night does this as soon as it is on again. Deletion is permanent.",
    choices: {
      "by-command": "only when the installation's operator says so",
      nightly: "every night",
    },
  },
  schemes: {
    name: "Schemes",
    does: "The benefits and statuses that files and dossiers may contain.",
  },
  assistanceSchemes: {
    name: "Assistance schemes",
    does: "These schemes count in the entry figures, unless others are chosen for a figure.",
  },
  exemptionGrounds: {
    name: "Exemption grounds",
    does: "The grounds on which a client can be exempt from the work obligation.",
  },
  categorialGrounds: {
    name: "Grounds for a whole group",
    does: "These apply to everybody in a group, by age or household. All others are granted individually, are temporary and are reviewed in a campaign.",
  },
  exemptionAtMost: {
    name: "Longest exemption",
    does: "The longest an individual exemption can last; after that a new decision is needed.",
  },
  reExaminationOutcomes: {
    name: "Outcomes of a re-examination",
    does: "The possible outcomes of a re-examination.",
  },
  facilities: {
    name: "Premiums and facilities",
    does: "What a client can receive besides help.",
  },
  fundingSources: {
    name: "Funding",
    does: "What premiums and facilities are paid from.",
  },
  unmetNeeds: {
    name: "Unmet needs",
    does: "Help that clients need but that is not available here. The numbers are used in the next tender.",
  },
  documentTypes: {
    name: "Types of document",
    does: "The types to choose from when adding a document.",
  },
  documentAtMost: {
    name: "Largest document, in MB",
    does: "Larger files are not accepted. At most 25: a document is read and encrypted in one piece.",
  },
  endReasons: {
    name: "End reasons",
    does: "Why a benefit, trajectory or job ended.",
  },
  products: {
    name: "Products",
    does: "What can be used for a client.",
  },
};
