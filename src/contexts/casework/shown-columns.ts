import type { OwnMessage } from "./domain/appointment-rows.ts";
import type { OwnDocument } from "./domain/own-documents.ts";
import type { OwnPlan } from "./domain/own-plans.ts";
import type { ProviderClient, SharedEntry } from "./domain/provider-rows.ts";
import type { Column } from "./list-store.ts";

// What a client or a provider reads as themselves: these tables have policies for them, and hold no more than they may see.

export const ownPlanColumns: readonly Column<OwnPlan>[] = [
  ["client_id", "uuid", ({ clientId }) => clientId],
  ["plan", "int", ({ plan }) => plan],
  ["version", "int", ({ version }) => version],
  ["from_day", "date", ({ from }) => from],
  ["until_day", "date", ({ until }) => until],
  ["is_last", "bool", ({ isLast }) => isLast],
  ["text", "text", ({ text }) => text],
  ["hash", "text", ({ hash }) => hash],
  ["why", "text", ({ why }) => why],
  ["client_signing", "text", ({ clientSigning }) => clientSigning],
  ["client_on", "date", ({ clientOn }) => clientOn],
  ["office_signing", "text", ({ officeSigning }) => officeSigning],
  ["office_on", "date", ({ officeOn }) => officeOn],
];

export const messageColumns: readonly Column<OwnMessage>[] = [
  ["client_id", "uuid", ({ clientId }) => clientId],
  ["entry", "int", ({ id }) => id],
  ["on_day", "date", ({ on }) => on],
  ["sender", "text", ({ from }) => from],
  ["formal", "bool", ({ formal }) => formal],
  ["text", "text", ({ text }) => text],
  ["provider_id", "uuid", ({ provider }) => provider],
];

export const providerClientColumns: readonly Column<ProviderClient>[] = [
  ["client_id", "uuid", ({ clientId }) => clientId],
  ["entry", "int", ({ id }) => id],
  ["provider_id", "uuid", ({ provider }) => provider],
  ["what_for", "text", ({ whatFor }) => whatFor],
  ["since", "date", ({ since }) => since],
  ["lasts_until", "date", ({ lastsUntil }) => lastsUntil],
  ["from_day", "date", ({ from }) => from],
  ["until_day", "date", ({ until }) => until],
  ["worker_id", "uuid", ({ worker }) => worker],
  ["gate_since", "date", ({ gateSince }) => gateSince],
  ["asks_for", "text", ({ asksFor }) => asksFor],
  ["ball", "text", ({ ball }) => ball],
  ["ball_since", "date", ({ ballSince }) => ballSince],
];

export const sharedEntryColumns: readonly Column<SharedEntry>[] = [
  ["client_id", "uuid", ({ clientId }) => clientId],
  ["provider_id", "uuid", ({ provider }) => provider],
  ["involved", "int", ({ involved }) => involved],
  ["entry", "int", ({ id }) => id],
  ["kind", "text", ({ kind }) => kind],
  ["from_day", "date", ({ from }) => from],
  ["until_day", "date", ({ until }) => until],
  ["valid_from", "date", ({ validFrom }) => validFrom],
  ["valid_until", "date", ({ validUntil }) => validUntil],
  ["body", "text", ({ body }) => body],
];

export const documentColumns: readonly Column<OwnDocument>[] = [
  ["client_id", "uuid", ({ clientId }) => clientId],
  ["entry", "int", ({ id }) => id],
  ["on_day", "date", ({ on }) => on],
  ["name", "text", ({ name }) => name],
  ["type", "text", ({ type }) => type],
  ["media_type", "text", ({ mediaType }) => mediaType],
  ["size", "int", ({ size }) => size],
  ["handed_in", "bool", ({ handedIn }) => handedIn],
];
