import type { DocumentId, EntryNumber } from "../../../kernel/ids.ts";
import { endOfInstants, type Instant } from "../../../kernel/instant.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { type CodeLabels, givenOutOn } from "../../access/public.ts";
import type { NewEntry } from "./amend.ts";
import {
  type DocumentTypeCode,
  type Entry,
  type FactBodies,
  fileEndings,
  type MediaType,
  type PlanParty,
} from "./entry.ts";
import { sniffed } from "./sniff.ts";
import { standingFacts } from "./standing.ts";

/** A document as the ledger has it: what it is, not what it holds. */
export type ClientDocument = FactBodies["document-added"] & {
  readonly id: EntryNumber;
  /** The day it is of. */
  readonly on: PlainDate;
  readonly removed: { readonly on: PlainDate; readonly reason: string } | null;
};

/** The documents of a dossier as known at a moment, the latest day first. */
export const documentsOf = (entries: readonly Entry[], knownAt: Instant = endOfInstants): ClientDocument[] => {
  const facts = standingFacts(entries, knownAt);
  const removals = new Map(
    facts.flatMap((fact) =>
      fact.kind === "document-removed"
        ? [[fact.subject, { on: fact.validFrom, reason: fact.body.reason }] as const]
        : [],
    ),
  );
  return facts
    .flatMap((fact) =>
      fact.kind === "document-added"
        ? [{ ...fact.body, id: fact.number, on: fact.validFrom, removed: removals.get(fact.number) ?? null }]
        : [],
    )
    .toSorted((a, b) => (a.on === b.on ? b.id - a.id : a.on < b.on ? 1 : -1));
};

/** It was meant for the client too, or they handed it in themselves. */
export const clientReadsDocument = ({
  forClient,
  handedIn,
}: Pick<FactBodies["document-added"], "forClient" | "handedIn">): boolean => forClient === true || handedIn === true;

/** A signature on paper of which a document is the scan. */
export type SignatureScanned = { readonly on: PlainDate; readonly by: PlanParty };

/** The signatures under plans that rest on a document of the dossier, by that document. */
export const signaturesScanned = (entries: readonly Entry[]): ReadonlyMap<EntryNumber, readonly SignatureScanned[]> => {
  const scanned = standingFacts(entries, endOfInstants).flatMap((fact) =>
    fact.kind === "plan-signed" && fact.body.document !== undefined
      ? [{ document: fact.body.document, on: fact.validFrom, by: fact.body.by }]
      : [],
  );
  const byDocument = Map.groupBy(scanned, ({ document }) => document);
  return new Map([...byDocument].map(([document, all]) => [document, all.map(({ on, by }) => ({ on, by }))]));
};

/** A megabyte as it is said on screen and measured here. */
export const megabyte = 1_000_000;

export type ContentRefusal =
  | { readonly code: "document-empty" }
  | { readonly code: "document-too-large"; readonly atMost: number }
  | { readonly code: "not-what-it-says"; readonly says: MediaType; readonly is: MediaType | null }
  | { readonly code: "document-infected" }
  | { readonly code: "document-not-scanned" };

/** Whether what came in can be taken for what it says it is; `content` undefined: there was more than `atMost` megabytes. */
export const judgedContent = (
  content: Uint8Array | undefined,
  says: MediaType,
  atMost: number,
): Result<Uint8Array, ContentRefusal> => {
  if (content === undefined) return refuse({ code: "document-too-large", atMost });
  if (content.length === 0) return refuse({ code: "document-empty" });
  const is = sniffed(content);
  return is === says ? ok(content) : refuse({ code: "not-what-it-says", says, is });
};

export type AddingDocument = {
  readonly name: string;
  readonly type: string;
  readonly on: PlainDate;
  readonly mediaType: MediaType;
  readonly size: number;
  readonly sha256: string;
  readonly document: DocumentId;
  /** The client reads it too. */
  readonly forClient?: boolean;
  /** The client handed it in; then they read it. */
  readonly handedIn?: boolean;
};

export type AddDocumentRefusal =
  | { readonly code: "day-to-come"; readonly today: PlainDate }
  | { readonly code: "no-such-document-type"; readonly found: string }
  | { readonly code: "document-there-already"; readonly entry: EntryNumber; readonly on: PlainDate };

/** Adds a document of some day; the same content twice is one document. */
export const addDocument = (
  documents: readonly ClientDocument[],
  { on, type, forClient = false, handedIn = false, ...body }: AddingDocument,
  types: CodeLabels,
  today: PlainDate,
): Result<NewEntry, AddDocumentRefusal> => {
  if (on > today) return refuse({ code: "day-to-come", today });
  if (!givenOutOn(types, today).includes(type)) return refuse({ code: "no-such-document-type", found: type });
  const same = documents.find(({ sha256, removed }) => sha256 === body.sha256 && removed === null);
  if (same !== undefined) return refuse({ code: "document-there-already", entry: same.id, on: same.on });
  return ok({
    kind: "document-added",
    subject: "own",
    validFrom: on,
    validUntil: null,
    body: {
      ...body,
      type: type as DocumentTypeCode,
      ...(forClient ? { forClient } : {}),
      ...(handedIn ? { handedIn: true as const } : {}),
    },
  });
};

export type DocumentGoneRefusal = { readonly code: "no-such-document" } | { readonly code: "document-gone" };

/** A document whose content should be there. */
export const documentAt = (
  documents: readonly ClientDocument[],
  entry: EntryNumber,
): Result<ClientDocument, DocumentGoneRefusal> => {
  const found = documents.find(({ id }) => id === entry);
  if (found === undefined) return refuse({ code: "no-such-document" });
  return found.removed === null ? ok(found) : refuse({ code: "document-gone" });
};

/** Its content goes today; that it was there, what it was called and why it went, stay. */
export const removalOf = ({ id }: ClientDocument, reason: string, today: PlainDate): NewEntry => ({
  kind: "document-removed",
  subject: id,
  validFrom: today,
  validUntil: null,
  body: { reason },
});

/** Under which name it is given out: as it is called here, ending as what it is. */
export const fileNameOf = ({ name, mediaType }: Pick<ClientDocument, "name" | "mediaType">): string => {
  const [ending] = fileEndings[mediaType];
  return `${name.replaceAll(/[\\/:*?"<>|]/g, "-")}${ending}`;
};
