import type { SettingKey } from "../../../../contexts/access/domain/settings.ts";

const chosen =
  "Holds for what is recorded from {{day}} on. What stands already stays, also with a value that can be chosen no longer.";
const inPlans = "Can be chosen in plans and changes of a plan from {{day}} on. A plan that is there keeps its text.";
const revisions = "Holds for changes of a plan from {{day}} on. What was signed stays signed.";
const kept =
  "A night goes by the terms of its own day. From {{day}} on this term therefore counts for dossiers that ended before, too.";

export const reachWordsEn: Readonly<Record<SettingKey, string>> = {
  offerWithin: "Holds for benefits that begin from {{day}} on. Clocks that run already keep their norm.",
  instrumentWithin: "Holds for plans that begin from {{day}} on. Clocks that run already keep their norm.",
  exemptionWarning: "Holds for exemptions that end from {{day}} on.",
  recordedLateAfter:
    "Holds for entries that are valid from {{day}} on. Earlier entries keep their mark, or stay without.",
  gateSteps: "Holds for who comes from {{day}} on. Who came before keeps the steps of the day of notification.",
  organisations: chosen,
  intakeCountsFor:
    "Holds for who comes from {{day}} on, and for diagnoses from that day on. Who was helped already notices nothing.",
  signalRules:
    "Holds for clocks that begin from {{day}} on. What runs already goes on as it began. A rule about how things stand asks, from that day on, about whom it finds.",
  worklistAhead:
    "Holds for today's worklist and for sharing out work, from {{day}} on. The signals themselves stay as they are.",
  restAtMost: "Holds for who leaves a signal alone from {{day}} on. What rests already rests until its own day.",
  signalConclusions: chosen,
  functionalLimits: chosen,
  circumstances: chosen,
  healthWords: "Holds for texts that are written from {{day}} on. What stands already stays.",
  ladder:
    "Holds for who comes onto a rung from {{day}} on. Who stands on one already keeps the terms of the first day.",
  planGoals: inPlans,
  planDuties: inPlans,
  planSupport: inPlans,
  planRights: "Stands in plans that are made from {{day}} on. A plan that is there keeps its text.",
  planSignedParts: revisions,
  planTypoAtMost: revisions,
  appointmentKinds: chosen,
  missedReasons: chosen,
  remindBefore: "Holds for reminders whose turn comes from {{day}}. Who was reminded already is not reminded again.",
  inviteSentences:
    "Stands in invitations that are made from {{day}} on. A letter that was sent does not change, nor do appointments. There is nothing to count.",
  caseloadModel: "Holds for the lists from {{day}} on. Nothing changes in dossiers, and it can be changed back.",
  involvedRoles: chosen,
  benefitsRoles:
    "Holds for colleagues who become involved with a client from {{day}} on. Who was before goes on seeing to the benefit, or not. The lists go by it in the separated model alone.",
  workload: "Holds for sharing out work, from {{day}} on. Who has which client does not change.",
  fullCaseload: "Holds for sharing out work, from {{day}} on. Who has which client does not change.",
  teamVisibility:
    "Holds for the team overview and for sharing out work, from {{day}} on. Everybody still sees their own figures.",
  disclosureLimit:
    "Holds for files that are made from {{day}} on: a smaller group is left out of them. How many groups that is depends on the question of the file, and can't be counted beforehand. What was published does not change.",
  keepPersons: kept,
  keepBenefits: kept,
  keepCasework: kept,
  keepLog: "Holds for the whole log, from {{day}} on. The seals stay, also of what was deleted.",
  deleting: "From {{day}} on, for all whose term has passed by then or passes later.",
  schemes: chosen,
  assistanceSchemes:
    "Holds for benefits that begin from {{day}} on: in signals, lists and the inflow. Earlier benefits go on counting as they did.",
  exemptionGrounds: chosen,
  categorialGrounds:
    "Holds for exemptions that begin from {{day}} on. Earlier ones stay of a group or of one person, as they were.",
  exemptionAtMost: "Holds for decisions from {{day}} on. An exemption that runs keeps its end.",
  reExaminationOutcomes: chosen,
  facilities: chosen,
  fundingSources: chosen,
  unmetNeeds: chosen,
  documentTypes: chosen,
  documentAtMost: "Holds for documents that are added from {{day}} on. What is there can still be opened.",
  endReasons: chosen,
  products: chosen,
};
