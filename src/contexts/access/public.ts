export type { ClientNumbers } from "./client-numbers.ts";
export type { CodeLabel, CodeLabels } from "./domain/codes.ts";
export { givenOutOn } from "./domain/codes.ts";
export type { GateStep, StepDoneBy } from "./domain/gate-steps.ts";
export { healthWordsIn } from "./domain/health-words.ts";
export type { Ladder, Rung } from "./domain/ladder.ts";
export { type OccupationFault, readOccupations } from "./domain/occupations.ts";
export type { PeopleRefusal } from "./domain/people.ts";
export type { Permission, Role } from "./domain/permissions.ts";
export { roles, staffWithClients } from "./domain/permissions.ts";
export { phasesEver } from "./domain/phases.ts";
export type { PlanPart } from "./domain/preset-plan.ts";
export { planParts } from "./domain/preset-plan.ts";
export type { PresetName } from "./domain/presets.ts";
export { presetNames } from "./domain/presets.ts";
export type { Policy, SettingKey, Settings } from "./domain/settings.ts";
export type {
  Norm,
  NormKey,
  SignalAnswer,
  SignalCondition,
  SignalOwner,
  SignalRule,
  SignalStart,
} from "./domain/signal-rules.ts";
export { isNormKey, signalOwners } from "./domain/signal-rules.ts";
export { signalRulesEver } from "./domain/signal-rules-ever.ts";
export { isSameQuestion } from "./domain/signal-rules-together.ts";
export type { Workload, WorkloadTask } from "./domain/workload.ts";
export { listOccupations, saveOccupations } from "./occupation-store.ts";
export { findProviderByNumber, listProviders } from "./provider-store.ts";
export { settingStatus } from "./settings-routes.ts";
export { loadPolicy, loadPolicyKnownAt } from "./settings-store.ts";
export type { Sessions } from "./sign-in/sessions.ts";
export { addMembership, listCommissioners, recogniseIdentity, removeOldSessions } from "./sign-in/sign-in-store.ts";
export type { Municipality, Person } from "./store.ts";
export {
  findCommissionerName,
  findPerson,
  findPersonByEmail,
  hasSignIn,
  listMunicipalities,
  listPeople,
  listRolesHeld,
} from "./store.ts";
export { addCommissioner, type CommissionerRefusal } from "./use-cases/add-commissioner.ts";
export { grantRole, type NewPerson, type PersonRefusal, recordPerson } from "./use-cases/people.ts";
export { type AccessWork, addPerson, endAccess, restoreAccess } from "./use-cases/person-access.ts";
export { addProvider, type ProviderRefusal } from "./use-cases/providers.ts";
export { policiesWith, type SettingRefusal } from "./use-cases/settings.ts";
export { recordVerification, verificationJobSchema, verificationQueue } from "./use-cases/verify-log.ts";
