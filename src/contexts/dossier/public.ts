export type { AmendRule } from "./amend-rule.ts";
export type { Batch } from "./batch-store.ts";
export { findBatch, listHistoryLoads, openBatch, outsideBatch, unappliedBatches } from "./batch-store.ts";
export type { ClientLabel, NewClient, PersonData } from "./client-store.ts";
export {
  findByCitizenHashes,
  findClientByNumber,
  findKnownClient,
  findOtherwiseNumbered,
  insertClients,
  labelsOf,
  nameWords,
} from "./client-store.ts";
export type { NewEntry } from "./domain/amend.ts";
export { appointmentTold, withdrawalOf } from "./domain/amend.ts";
export { type ChangedMeanwhile, unchangedSince } from "./domain/changed-meanwhile.ts";
export type { DayBounds, DayOutOfBounds } from "./domain/day-bounds.ts";
export { daysOfAssignment, daysOfRecord, daysWithin } from "./domain/day-bounds.ts";
export type { CountedSpell, Help } from "./domain/definitions.ts";
export {
  benefitSpells,
  exemptionOn,
  firstHelp,
  isHelpedBy,
  isOnBenefit,
  municipalityOf,
} from "./domain/definitions.ts";
export { clientReadsDocument, documentsOf, megabyte } from "./domain/documents.ts";
export { isReachable, languageOf } from "./domain/email.ts";
export type * from "./domain/entry.ts";
export {
  appointmentWays,
  attendances,
  cancellers,
  childCareNeeds,
  claimOutcomes,
  contactWays,
  diagnosisConclusions,
  gateReasons,
  mailFaults,
  mailSubjects,
  openingKinds,
  planParties,
  senders,
  showingWays,
  signingWays,
  waysToTravel,
} from "./domain/entry.ts";
export { entryPolicies } from "./domain/entry-policy.ts";
export type { Gate, GateAct } from "./domain/gate.ts";
export type * from "./domain/history.ts";
export { historyOf } from "./domain/history.ts";
export type { Offer, OfferClock, OfferNorm, OfferNormOn } from "./domain/offer.ts";
export { assistanceOn, helpWithin, joined, obligedDays, offerClocks, offerOn, pickedUpInTime } from "./domain/offer.ts";
export type { PlanAct, PlanVersion } from "./domain/plan.ts";
export { isSaidOf } from "./domain/said-by-delivery.ts";
export type { SignalAct } from "./domain/signal-act.ts";
export { factBehind, standingFacts, withdrawnEntries } from "./domain/standing.ts";
export type { State } from "./domain/state.ts";
export { municipalityOn, schemeOn, stateOn, workerOn } from "./domain/state.ts";
export { takeBackDocument } from "./domain/take-back-document.ts";
export type { Recorded } from "./domain/timeline.ts";
export { isRecordedLate } from "./domain/timeline.ts";
export { findEmail } from "./email-store.ts";
export type { AppendRefusal, Dossier, KnownAtRefusal, Ledger, ReadModel } from "./ledger.ts";
export { askableMoment, ClientGone } from "./ledger.ts";
export type { TimeOf } from "./ledger-scan.ts";
export { allClients, clientsWithBenefitStartIn, clientsWrittenByHand, scanLedgers } from "./ledger-scan.ts";
export { findLedger, namesMunicipality } from "./ledger-store.ts";
export { lastOwnLook } from "./own-access-store.ts";
export { deletedUpto, latestRunBy } from "./purge-run-store.ts";
export type { ClientTable } from "./purge-store.ts";
export { findRebuild } from "./rebuild-store.ts";
export type { BeingToldRefusal, UnlessBeingTold } from "./use-cases/amend-entry.ts";
export { applyBatch, dropBatch, revokeChunk, settleBatch } from "./use-cases/batches.ts";
export { encryptCitizenNumber, hashCitizenNumber, keptCitizenNumber } from "./use-cases/citizen-number.ts";
export { completePersons } from "./use-cases/complete-persons.ts";
export {
  type DocumentState,
  documentContent,
  documentStates,
  type OpenDocumentRefusal,
} from "./use-cases/documents.ts";
export { type DueCount, dueByTerms } from "./use-cases/due-by-terms.ts";
export {
  type AskedOfClient,
  type NoClient,
  type OpenLedgerRefusal,
  openEntries,
  openLedger,
} from "./use-cases/open-ledger.ts";
export { type AsClient, ownClient, ownEntries } from "./use-cases/own-client.ts";
export { logGoesBefore, type PurgeRefusal, type PurgeRun, type PurgeWork, purge } from "./use-cases/purge.ts";
export type { HowToRebuild, Rebuild, RebuildWork } from "./use-cases/rebuild.ts";
export { rebuildReadModels } from "./use-cases/rebuild.ts";
export { type NewPerson, type RegisterRefusal, registerClient } from "./use-cases/register-client.ts";
