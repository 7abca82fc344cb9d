import type { SettingKey } from "../../../../contexts/access/domain/settings.ts";

const chosen =
  "Applies to what is recorded from {{day}} on. Anything from before stays and keeps its name, even with a value that can no longer be chosen.";
const inPlans = "Can be chosen in plans and changes to plans from {{day}} on. Existing plans keep their text.";
const revisions = "Applies to changes to plans from {{day}} on. What has been signed stays signed.";
const kept =
  "Each night uses the retention periods in force on that day. From {{day}} on, this period therefore also applies to dossiers that ended earlier.";

export const reachWordsEn: Readonly<Record<SettingKey, string>> = {
  offerWithin: "Applies to benefits that begin from {{day}} on. Clocks already running keep their norm.",
  instrumentWithin: "Applies to plans that begin from {{day}} on. Clocks already running keep their norm.",
  exemptionWarning: "Applies to exemptions that end from {{day}} on.",
  recordedLateAfter: "Applies to entries valid from {{day}} on. Earlier entries keep their mark, or stay unmarked.",
  gateSteps:
    "Applies to clients who come from {{day}} on. Clients who came earlier keep the steps of the day of notification.",
  organisations: chosen,
  phases: chosen,
  intakeCountsFor:
    "Applies to clients who come from {{day}} on, and to diagnoses from that day on. Nothing changes for clients who have already been helped.",
  signalRules:
    "Applies to clocks that start from {{day}} on. Clocks already running continue as they started. A rule about an ongoing situation, such as 'nothing is happening', also applies to everybody already in that situation on that day; their clock starts on that day.",
  worklistAhead:
    "Applies to today's worklist and to the workload overview, from {{day}} on. The signals themselves stay as they are.",
  restAtMost: "Applies to signals set aside from {{day}} on. Signals already set aside come back on their own day.",
  signalConclusions: chosen,
  functionalLimits: chosen,
  circumstances: chosen,
  healthWords: "Applies to texts written from {{day}} on. Existing texts stay as they are.",
  ladder:
    "Applies to clients who come onto a rung from {{day}} on. Clients already on a rung keep the limits of their first day.",
  planGoals: inPlans,
  planDuties: inPlans,
  planSupport: inPlans,
  planRights: "Included in plans made from {{day}} on. Existing plans keep their text.",
  planSignedParts: revisions,
  planTypoAtMost: revisions,
  appointmentKinds: chosen,
  missedReasons: chosen,
  remindBefore: "Applies to reminders due from {{day}}. Clients who have already been reminded are not reminded again.",
  officePhone:
    "Shown on clients' pages from {{day}} on, and in letters and e-mails made from that day. There is nothing to count.",
  inviteSentences:
    "Included in invitations made from {{day}} on. Letters already sent do not change, and neither do appointments. There is nothing to count.",
  caseloadModel: "Applies to the lists from {{day}} on. Nothing changes in dossiers, and it can be changed back.",
  involvedRoles: chosen,
  benefitsRoles:
    "Applies to colleagues who become involved with a client from {{day}} on. Nothing changes for colleagues already involved. The lists use this only in the separated model.",
  workload: "Applies to the workload overview, from {{day}} on. Assignments of clients do not change.",
  fullCaseload: "Applies to the workload overview, from {{day}} on. Assignments of clients do not change.",
  teamVisibility:
    "Applies to the team overview and to the workload overview, from {{day}} on. Everybody can still see their own figures.",
  disclosureLimit:
    "Applies to figures on screen and in files from {{day}} on, including figures of earlier years. How many numbers are left out depends on what is asked for, and can't be counted beforehand. Files already made do not change.",
  keepPersons: kept,
  keepBenefits: kept,
  keepCasework: kept,
  keepLog: "Applies to the whole log, from {{day}} on. The seals are kept, including those of deleted lines.",
  deleting: "Applies from {{day}} on, to everything whose retention period has passed by then or passes later.",
  schemes: chosen,
  assistanceSchemes:
    "Applies to benefits that begin from {{day}} on: in signals, lists and entry figures. Earlier benefits keep counting as they did.",
  exemptionGrounds: chosen,
  categorialGrounds:
    "Applies to exemptions that begin from {{day}} on. Earlier ones stay as they were: for a group, or individual.",
  exemptionAtMost: "Applies to decisions from {{day}} on. An exemption already running keeps its end date.",
  reExaminationOutcomes: chosen,
  facilities: chosen,
  fundingSources: chosen,
  unmetNeeds: chosen,
  documentTypes: chosen,
  documentAtMost: "Applies to documents added from {{day}} on. Existing documents can still be opened.",
  endReasons: chosen,
  products: chosen,
};
