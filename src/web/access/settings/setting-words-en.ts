import type { settingWordsNl } from "./setting-words-nl.ts";

export const settingWordsEn: typeof settingWordsNl = {
  offerWithin: {
    name: "Offer within",
    does: "This long after the start of the benefit there must be a plan, trajectory or instrument. After that the signal 'no offer yet' is late, and the client does not count as picked up in time.",
  },
  instrumentWithin: {
    name: "From plan to trajectory within",
    does: "This long after a plan a trajectory or instrument must start. After that the signal 'plan without instrument' appears.",
  },
  exemptionWarning: {
    name: "Exemption: warn beforehand",
    does: "This long before the end of an exemption the signal appears that it runs out.",
  },
  recordedLateAfter: {
    name: "Recorded late after",
    does: "An entry recorded longer than this after it took effect is marked 'recorded later' on the timeline.",
  },
  gateSteps: {
    name: "Steps at the gate",
    does: "What happens from notification to first activity, in order: who does it, from which step its clock runs and within what time. A change holds for who comes from that day on.",
  },
  organisations: {
    name: "Organisations at the gate",
    does: "Who does the steps, and with whom the ball can lie.",
  },
  intakeCountsFor: {
    name: "Earlier intake or diagnosis counts for",
    does: "A step of an earlier notification still counts for so long. Who does it over says what that adds.",
  },
  signalRules: {
    name: "Rules of signals",
    does: "What asks for action: when its clock starts, within what time, what answers it and who acts. A change holds for clocks that begin from that day on.",
  },
  worklistAhead: {
    name: "Today's work",
    does: "What reaches its norm within this time is on the worklist of today; what comes later is under Later.",
  },
  restAtMost: {
    name: "Leaving a signal alone",
    does: "This long a signal can be set aside at most. Then it comes back, and can be set aside again with a new reason.",
  },
  signalConclusions: {
    name: "Conclusions on a signal",
    does: "With what a signal can be ended that nothing in the dossier answers.",
  },
  functionalLimits: {
    name: "What may go less well",
    does: "The limits that a diagnosis can name: what somebody can do less, never why. Illnesses have no place here.",
  },
  circumstances: {
    name: "What may stand in the way",
    does: "The circumstances that a diagnosis can name, such as transport, language or child care.",
  },
  healthWords: {
    name: "Words that free text may not have",
    does: "Names of illnesses and medicines, in diagnoses, plans, decisions, messages and names of documents. Who writes one down is shown what can be said instead: the label of the word. Capitals, accents and hyphens make no difference; words of six letters or more are found at the end of a compound too.",
  },
  ladder: {
    name: "Ladder",
    does: "The rungs somebody can stand on, from the bottom up: how long usually and at most, what counts as a result and what comes next. A change holds for who comes on a rung from that day.",
  },
  planGoals: {
    name: "Goals of a plan",
    does: "What a plan can work towards. Not always paid work.",
  },
  planDuties: {
    name: "What the client does",
    does: "Sentences a plan can have. Write them for the client: short, without jargon. A plan keeps the sentence as it was then.",
  },
  planSupport: {
    name: "What we do",
    does: "Sentences about what the client can expect of you.",
  },
  planRights: {
    name: "What the client may",
    does: "Sentences about the client's rights. They are in every new plan.",
  },
  planSignedParts: {
    name: "Signed again after a change of",
    does: "When one of these parts changes, the client and the municipality sign again. A change of something else is told, not signed.",
    choices: {
      goal: "the goal",
      expected: "when the goal is reached",
      until: "until when the plan runs",
      steps: "the steps",
      contact: "how often there is contact",
      duties: "what the client does",
      support: "what the municipality does",
      rights: "what the client may",
      childCare: "child care",
    },
  },
  planTypoAtMost: {
    name: "Wording: at most so many characters",
    does: "Who mends the wording alone need not have it signed again. That goes as long as no more characters change than this, and no number.",
  },
  appointmentKinds: {
    name: "Kinds of appointments",
    does: "What an appointment can be for.",
  },
  missedReasons: {
    name: "Reasons for not coming",
    does: "Why a client did not come, in classes; never an illness by name.",
  },
  inviteSentences: {
    name: "Sentences of the invitation",
    does: "What an invitation says besides when and where. The letter is always in Dutch.",
  },
  remindBefore: {
    name: "Reminder of an appointment",
    does: "Who agreed to e-mail gets a reminder so long before. Fill in 0 for no reminders. Without a mail server nothing goes out.",
    choices: { P0D: "no reminders" },
  },
  caseloadModel: {
    name: "Model of the caseload",
    does: "One caseworker for everything, or somebody for the benefit beside the caseworker. In the separated model signals about the benefit are of who sees to it.",
    choices: { integrated: "integrated", separated: "separated" },
  },
  involvedRoles: {
    name: "What colleagues do",
    does: "What somebody besides the caseworker can be involved with a client for.",
  },
  benefitsRoles: {
    name: "Who sees to the benefit",
    does: "Who is involved with a client for this sees to the benefit in the separated model.",
  },
  workload: {
    name: "Weights",
    does: "What a client weighs: by phase, with what goes on added or taken off.",
  },
  fullCaseload: {
    name: "Full caseload",
    does: "So many points are a full caseload. The board shows how full somebody is.",
  },
  teamVisibility: {
    name: "Figures per caseworker",
    does: "Who sees the figures of a single caseworker. Visible to everybody needs the consent of the works council.",
    choices: {
      own: "one's own figures only",
      team: "per team, and one's own",
      worker: "everybody sees all caseworkers",
    },
  },
  disclosureLimit: {
    name: "Smallest group in publications",
    does: "A smaller group is left out of the file of entry and coverage, with whatever it could be worked out from, so that nobody can be recognised. Staff do see it on screen.",
  },
  keepPersons: {
    name: "Keep person data",
    does: "This long after nothing runs any more, name, birth year and citizen number stay. After that the client is a number. Never longer than the dossier itself.",
  },
  keepBenefits: {
    name: "Keep benefits and exemptions",
    does: "This long after nothing runs any more, what was recorded about benefit and exemption stays. A dossier goes as a whole, when the longest term of what is in it has passed. The municipal selection list says ten years.",
  },
  keepCasework: {
    name: "Keep casework",
    does: "The same for plans, trajectories, instruments, phases, jobs and who was responsible.",
  },
  keepLog: {
    name: "Keep the log",
    does: "This long it stays on record who saw or changed which dossier. The seals stay, so that it shows that nothing was taken out in between.",
  },
  deleting: {
    name: "Deleting",
    does: "Whether what is past its term is deleted. Destroying records is a decision of the board: until it is taken, each night only counts. A server that was off at night does it as soon as it is on again. What is deleted does not come back.",
    choices: {
      "by-command": "only when the installation's operator says so",
      nightly: "every night",
    },
  },
  schemes: {
    name: "Schemes",
    does: "The benefits and statuses that files and dossiers may hold.",
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
    name: "Grounds of a whole group",
    does: "By age or household these hold for everybody in a group. All others are judged for one person, last for a time and are looked at again in a campaign.",
  },
  exemptionAtMost: {
    name: "Longest exemption",
    does: "An exemption of one person lasts at most so long; after that a new decision is needed.",
  },
  reExaminationOutcomes: {
    name: "Outcomes of a re-examination",
    does: "What can come of a re-examination.",
  },
  facilities: {
    name: "Premiums and facilities",
    does: "What a client can get besides help.",
  },
  fundingSources: {
    name: "Funding",
    does: "What premiums and facilities are paid from.",
  },
  unmetNeeds: {
    name: "Missing help",
    does: "Help that clients need and that does not exist here. The counts are there for the next tender.",
  },
  documentTypes: {
    name: "Types of document",
    does: "What a document can be. Whoever adds one chooses from these.",
  },
  documentAtMost: {
    name: "Largest document, in MB",
    does: "A larger file is not taken. At most 25: a document is read and encrypted as a whole.",
  },
  endReasons: {
    name: "Reasons of end",
    does: "Why a benefit, trajectory or job ended.",
  },
  products: {
    name: "Products",
    does: "What can be used for a client.",
  },
};
