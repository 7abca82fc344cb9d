import type { Brand } from "../../../kernel/brand.ts";

/** Codes that a preset lists with their labels and effective dates (glossary); never compared with constants. */
export type SchemeCode = Brand<string, "SchemeCode">;
export type GroundCode = Brand<string, "GroundCode">;
export type EndReasonCode = Brand<string, "EndReasonCode">;
export type ProductCode = Brand<string, "ProductCode">;
/** Who does a step at the gate: the commissioner, the job desk, a provider, the client. */
export type OrganisationCode = Brand<string, "OrganisationCode">;
export type GateStepCode = Brand<string, "GateStepCode">;

/** A rule of the setting `signalRules`, and how a signal of it was concluded (`signalConclusions`). */
export type SignalRuleCode = Brand<string, "SignalRuleCode">;
export type ConclusionCode = Brand<string, "ConclusionCode">;

/** What somebody can do less (never why: page 12), what stands in the way around them, and an occupation (ISCO-08 unit group, as ESCO has them). */
export type LimitCode = Brand<string, "LimitCode">;
export type CircumstanceCode = Brand<string, "CircumstanceCode">;
export type OccupationCode = Brand<string, "OccupationCode">;

/** A rung of the setting `ladder`. */
export type RungCode = Brand<string, "RungCode">;

/** What a plan works towards (setting `planGoals`), and a sentence of it that a commissioner keeps (settings `planDuties`, `planSupport`, `planRights`). */
export type PlanGoalCode = Brand<string, "PlanGoalCode">;
export type PlanTextCode = Brand<string, "PlanTextCode">;

/** Help that does not exist here (setting `unmetNeeds`), what a client can be given besides help (`facilities`), and who pays it (`fundingSources`). */
export type UnmetNeedCode = Brand<string, "UnmetNeedCode">;
export type FacilityCode = Brand<string, "FacilityCode">;
export type FundingCode = Brand<string, "FundingCode">;

/** What a colleague besides the responsible worker does for a client (setting `involvedRoles`). */
export type InvolvedRoleCode = Brand<string, "InvolvedRoleCode">;

/** What an appointment is for (setting `appointmentKinds`), and why somebody did not come (`missedReasons`). */
export type AppointmentKindCode = Brand<string, "AppointmentKindCode">;
export type MissedReasonCode = Brand<string, "MissedReasonCode">;

/** What came of looking at somebody anew (setting `reExaminationOutcomes`). */
export type ReExaminationOutcomeCode = Brand<string, "ReExaminationOutcomeCode">;
/** What sort of document it is (setting `documentTypes`). */
export type DocumentTypeCode = Brand<string, "DocumentTypeCode">;
