import type { Brand } from "./brand.ts";

/** The commissioner whose data a row is; every distributed table carries it. */
export type TenantId = Brand<string, "TenantId">;
export type ClientId = Brand<string, "ClientId">;
/** A member of staff or another person who may sign in. A client's own data is kept under `ClientId`. */
export type PersonId = Brand<string, "PersonId">;
/** An organisation that delivers re-integration; the same one for all commissioners of an installation. */
export type ProviderId = Brand<string, "ProviderId">;
/** A round in which many clients are looked at anew. */
export type CampaignId = Brand<string, "CampaignId">;
/** The content of a document; the entry that added it names it. */
export type DocumentId = Brand<string, "DocumentId">;
/** A mail on its way. */
export type MailId = Brand<string, "MailId">;
export type BatchId = Brand<string, "BatchId">;
/** The n-th entry in a client's ledger, from 1. With the client it names an entry for ever. */
export type EntryNumber = Brand<number, "EntryNumber">;
/** A municipality's code within its commissioner: "M1", or the national "0363". */
export type MunicipalityCode = Brand<string, "MunicipalityCode">;

/** Makes a fresh id. Passed in, so that the same input gives the same output. */
export type NewId = <T extends Brand<string, string>>() => T;
