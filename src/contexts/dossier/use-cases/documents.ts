import { hash } from "node:crypto";
import type { z } from "zod";
import type { ClientId, DocumentId, EntryNumber } from "../../../kernel/ids.ts";
import { ok, type Refusal, type Result, refuse } from "../../../kernel/result.ts";
import type { KeptFile } from "../../../platform/http/files.ts";
import type { Keys } from "../../../platform/keys.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy } from "../../access/public.ts";
import { findErased } from "../client-store.ts";
import { documentNameSchema } from "../document-schema.ts";
import { contentsThere, findContent, keepContent, removeContent } from "../document-store.ts";
import type { contentStates, listClientDocuments } from "../documents-api.ts";
import { type DayOutOfBounds, daysOfRecord, daysWithin } from "../domain/day-bounds.ts";
import { type DocumentNameRefusal, faultOfName } from "../domain/document-name.ts";
import {
  type AddDocumentRefusal,
  type AddingDocument,
  addDocument,
  type ClientDocument,
  type ContentRefusal,
  clientReadsDocument,
  type DocumentGoneRefusal,
  documentAt,
  documentsOf,
  fileNameOf,
  removalOf,
  signaturesScanned,
} from "../domain/documents.ts";
import type { Entry } from "../domain/entry.ts";
import { type TakeBackRefusal, takeBackDocument } from "../domain/take-back-document.ts";
import type { AppendRefusal, Ledger } from "../ledger.ts";
import { type AskedOfClient, type NoClient, type OpenLedgerRefusal, openEntries, openLedger } from "./open-ledger.ts";

export type Recorded = { readonly clientId: ClientId; readonly entry: EntryNumber };

export type DocumentsRefusal = OpenLedgerRefusal;
type Documents = z.output<typeof listClientDocuments.reply>;

/** The documents of a client, with whether what they hold is there. */
export const clientDocuments = async (
  tx: Tx,
  asked: AskedOfClient,
  scans: boolean,
  given: Given,
): Promise<Result<Documents, DocumentsRefusal>> => {
  const opened = await openLedger(tx, asked, given);
  if (!opened.ok) return opened;
  const { seen, day, knownAt } = opened.value;
  const { clientId } = asked;
  const scanned = new Map((await contentsThere(tx, clientId)).map((each) => [each.id, each.scanned]));
  const now = await documentStates(tx, clientId, seen);
  const signatures = signaturesScanned(seen);
  const documents = documentsOf(seen, knownAt)
    .filter((each) => each.on <= day)
    .map((each) => {
      // what is gone is gone, also where one looks as of a day when it was there
      const { content = "deleted-on-term", removed = null } = now.get(each.id) ?? {};
      return {
        ...each,
        forClient: clientReadsDocument(each),
        handedIn: each.handedIn === true,
        removed,
        content,
        scanned: scanned.get(each.document) ?? null,
        signatures: [...(signatures.get(each.id) ?? [])],
      };
    });
  const { documentAtMost: atMost } = (await loadPolicy(tx)).on(given.today);
  return ok({ clientId, on: day, atMost, scans, documents });
};

/** A document as it is now: what it is called, and whether what it holds is there. */
export type DocumentState = Pick<ClientDocument, "name" | "removed"> & {
  readonly content: (typeof contentStates)[number];
};

/** Of every document of a client, by its entry. */
export const documentStates = async (
  tx: Tx,
  clientId: ClientId,
  seen: readonly Entry[],
): Promise<ReadonlyMap<EntryNumber, DocumentState>> => {
  const there = new Set((await contentsThere(tx, clientId)).map(({ id }) => id));
  return new Map(
    documentsOf(seen).map(({ id, name, document, removed }) => {
      const content = there.has(document) ? "there" : removed === null ? "deleted-on-term" : "removed";
      return [id, { name, removed, content }];
    }),
  );
};

export type AddRefusal =
  | AddDocumentRefusal
  | ContentRefusal
  | AppendRefusal
  | DayOutOfBounds
  | DocumentNameRefusal
  | { readonly code: "document-name-unfit" }
  | { readonly code: "client-erased" };

export type Adding = Pick<AddingDocument, "name" | "type" | "on" | "mediaType" | "forClient" | "handedIn"> & {
  readonly clientId: ClientId;
  /** What came in, or why it is not taken. */
  readonly content: Result<Uint8Array, ContentRefusal>;
  readonly scanned: boolean;
};

/** Keeps what came in, and says in the ledger what it is and by which hash it can be told that it is still the same. */
export const addClientDocument = async (
  tx: Tx,
  { ledger, keys }: { readonly ledger: Ledger; readonly keys: Keys },
  { clientId, content, scanned, ...asked }: Adding,
  given: Given,
): Promise<Result<Recorded, AddRefusal>> => {
  const days = daysWithin(daysOfRecord(given.today), { on: asked.on });
  if (!days.ok) return days;
  const { documentTypes, healthWords } = (await loadPolicy(tx)).on(given.today);
  const document = given.newId<DocumentId>();
  const appended = await ledger.append<AddRefusal>(tx, given, [clientId], (entries) => {
    if (entries.length === 0) return refuse({ code: "client-not-found" });
    tx.concerns([clientId]);
    if (!content.ok) return content;
    const name = documentNameSchema.safeParse(asked.name);
    if (!name.success) return refuse({ code: "document-name-unfit" });
    const fault = faultOfName(name.data, { healthWords }, given.today);
    if (fault !== undefined) return refuse(fault);
    const { length: size } = content.value;
    const said = { ...asked, name: name.data, document, size, sha256: hash("sha256", content.value) };
    const decided = addDocument(documentsOf(entries), said, documentTypes, given.today);
    return decided.ok ? ok([decided.value]) : decided;
  });
  if (!appended.ok) return appended;
  // asked under the lock that the append took; a document would say again who they are, and stay when the purge has passed
  if ((await findErased(tx, [clientId])).length > 0) return refuse({ code: "client-erased" });
  if (content.ok) await keepContent(tx, keys, { clientId, id: document, content: content.value, scanned });
  return ok(recordedIn(clientId, appended.value));
};

const recordedIn = (clientId: ClientId, [one]: readonly { readonly entries: readonly EntryNumber[] }[]): Recorded => {
  const [entry] = one?.entries ?? [];
  if (entry === undefined) throw new Error("a document that was not appended");
  return { clientId, entry };
};

type About = { readonly clientId: ClientId; readonly entry: EntryNumber };
export type OpenDocumentRefusal = DocumentGoneRefusal | NoClient;

/** What a document holds; which one is in the log. Content that is not what was added is no content. */
export const documentContent = async (
  tx: Tx,
  keys: Keys,
  { clientId, entry }: About,
): Promise<Result<KeptFile, OpenDocumentRefusal>> => {
  const seen = await openEntries(tx, clientId);
  if (!seen.ok) return seen;
  tx.note({ entry });
  const found = documentAt(documentsOf(seen.value), entry);
  if (!found.ok) return found;
  const content = await findContent(tx, keys, { clientId, id: found.value.document });
  if (content === undefined) return refuse({ code: "document-gone" });
  if (hash("sha256", content) !== found.value.sha256)
    throw new Error(`the content of document ${found.value.document} is not what the ledger says was added`);
  return ok({ name: fileNameOf(found.value), content });
};

export type TakeBackDocumentRefusal = TakeBackRefusal | AppendRefusal;

/** The reason a document went that its client took back; the ledger is Dutch where it holds sentences. */
const takenBack = "teruggenomen door de cliënt";

/** As its removal by staff: what it held is gone, that it was there stays. */
export const takeBackClientDocument = (
  tx: Tx,
  ledger: Ledger,
  about: About,
  given: Given,
): Promise<Result<Recorded, TakeBackDocumentRefusal>> =>
  removeContentOf(tx, ledger, { ...about, reason: takenBack }, given, (entries) =>
    takeBackDocument(entries, about.entry, given.today),
  );

export type RemoveDocumentRefusal = DocumentGoneRefusal | AppendRefusal;

/** Takes away what a document holds, and says in the ledger that and why. */
export const removeClientDocument = (
  tx: Tx,
  ledger: Ledger,
  removing: About & { readonly reason: string },
  given: Given,
): Promise<Result<Recorded, RemoveDocumentRefusal>> =>
  removeContentOf(tx, ledger, removing, given, (entries) => documentAt(documentsOf(entries), removing.entry));

const removeContentOf = async <R extends Refusal>(
  tx: Tx,
  ledger: Ledger,
  { clientId, entry, reason }: About & { readonly reason: string },
  given: Given,
  find: (entries: readonly Entry[]) => Result<ClientDocument, R>,
): Promise<Result<Recorded, R | AppendRefusal>> => {
  let document: DocumentId | undefined;
  const appended = await ledger.append<R | AppendRefusal>(tx, given, [clientId], (entries) => {
    if (entries.length === 0) return refuse({ code: "client-not-found" });
    tx.concerns([clientId]);
    tx.note({ entry });
    const found = find(entries);
    if (!found.ok) return found;
    document = found.value.document;
    return ok([removalOf(found.value, reason, given.today)]);
  });
  if (!appended.ok) return appended;
  if (document !== undefined) await removeContent(tx, { clientId, id: document });
  return ok(recordedIn(clientId, appended.value));
};
