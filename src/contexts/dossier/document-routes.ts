import { type Done, done, ok, type Result, refuse } from "../../kernel/result.ts";
import { type Asked, type Route, route, routeApart } from "../../platform/http/router.ts";
import type { Keys } from "../../platform/keys.ts";
import type { StatusTable } from "../../platform/problem.ts";
import type { Scan } from "../../platform/scan.ts";
import { type Installation, unlogged } from "../../platform/unit-of-work.ts";
import { loadPolicy } from "../access/public.ts";
import * as api from "./documents-api.ts";
import { type ContentRefusal, judgedContent, megabyte } from "./domain/documents.ts";
import type { MediaType } from "./domain/entry.ts";
import type { Ledger } from "./ledger.ts";
import { readContent } from "./read-content.ts";
import {
  type AddRefusal,
  addClientDocument,
  clientDocuments,
  type DocumentsRefusal,
  documentContent,
  type OpenDocumentRefusal,
  type RemoveDocumentRefusal,
  removeClientDocument,
  type TakeBackDocumentRefusal,
  takeBackClientDocument,
} from "./use-cases/documents.ts";
import { ownClient } from "./use-cases/own-client.ts";

const listStatus = {
  "client-not-found": 404,
  "known-at-too-recent": 422,
  "day-out-of-bounds": 422,
} as const satisfies StatusTable<DocumentsRefusal>;

const addStatus = {
  "client-not-found": 404,
  "changed-meanwhile": 409,
  "day-out-of-bounds": 422,
  "day-to-come": 422,
  "no-such-document-type": 422,
  "document-name-unfit": 422,
  "citizen-number-in-name": 422,
  "illness-in-name": 422,
  "document-there-already": 409,
  "client-erased": 409,
  "document-empty": 422,
  "document-too-large": 413,
  "not-what-it-says": 422,
  "document-infected": 422,
  "document-not-scanned": 409,
} as const satisfies StatusTable<AddRefusal>;

const openStatus = {
  "client-not-found": 404,
  "no-such-document": 404,
  "document-gone": 404,
} as const satisfies StatusTable<OpenDocumentRefusal>;

const removeStatus = {
  "client-not-found": 404,
  "changed-meanwhile": 409,
  "no-such-document": 404,
  "document-gone": 409,
} as const satisfies StatusTable<RemoveDocumentRefusal>;

const takeBackStatus = {
  "client-not-found": 404,
  "changed-meanwhile": 409,
  "no-such-document": 404,
  "document-gone": 409,
  "not-handed-in-by-you": 409,
  "handed-in-before": 409,
  "looked-at-already": 409,
} as const satisfies StatusTable<TakeBackDocumentRefusal>;

export type DocumentParts = {
  readonly installation: Installation;
  readonly ledger: Ledger;
  readonly keys: Keys;
  /** Null where none is set up: then documents are not scanned, which is said. */
  readonly scan: Scan | null;
};

type Sent = Pick<Asked<unknown, unknown, unknown>, "actor" | "file">;

export const documentRoutes = (parts: DocumentParts): Route[] => [
  route(api.listClientDocuments, listStatus, (tx, input, given) =>
    clientDocuments(tx, input, parts.scan !== null, given),
  ),
  routeApart(api.addDocument, addStatus, async ({ params, query, run, fileName, ...sent }) => {
    const content = await contentOf(parts, sent, query.mediaType);
    return run((tx, given) => {
      const said = { ...query, name: fileName, forClient: query.forClient === "true", handedIn: false };
      return addClientDocument(tx, parts, { ...params, ...said, content, scanned: parts.scan !== null }, given);
    });
  }),
  routeApart(api.handInDocument, addStatus, (asked) => handedIn(parts, asked)),
  routeApart(api.getDocumentContent, openStatus, ({ params, run }) =>
    run((tx) => documentContent(tx, parts.keys, params)),
  ),
  routeApart(api.takeBackOwnDocument, takeBackStatus, async ({ actor, params, runForOffice }) => {
    const clientId = ownClient(actor);
    if (clientId === undefined) return refuse({ code: "client-not-found" });
    const about = { clientId, ...params };
    const taken = await runForOffice((tx, given) => takeBackClientDocument(tx, parts.ledger, about, given));
    return taken.ok ? done : taken;
  }),
  route(api.removeDocument, removeStatus, (tx, input, given) => removeClientDocument(tx, parts.ledger, input, given)),
];

type HandingIn = Pick<
  Asked<unknown, { readonly type: string; readonly mediaType: MediaType }, unknown>,
  "actor" | "file" | "fileName" | "query" | "runForOffice"
>;

/** For the client that the sign-in names and no other; what they hand in they can read back. */
const handedIn = async (
  parts: DocumentParts,
  { actor, file, fileName, query, runForOffice }: HandingIn,
): Promise<Result<Done, AddRefusal>> => {
  const clientId = ownClient(actor);
  if (clientId === undefined) return refuse({ code: "client-not-found" });
  const content = await contentOf(
    parts,
    { actor: { ...actor, party: { kind: "commissioner" } }, file },
    query.mediaType,
  );
  const added = await runForOffice((tx, given) => {
    const said = { ...query, name: fileName, on: given.today, handedIn: true };
    return addClientDocument(tx, parts, { clientId, ...said, content, scanned: parts.scan !== null }, given);
  });
  return added.ok ? done : added;
};

/** Read, judged and scanned before anything is locked: who sends slowly, and a scan that takes long, keep nobody waiting. */
const contentOf = async (
  { installation, scan }: DocumentParts,
  { actor, file }: Sent,
  says: MediaType,
): Promise<Result<Uint8Array, ContentRefusal>> => {
  const atMost = await unlogged(
    installation,
    actor,
    async (tx, { today }) => (await loadPolicy(tx)).on(today).documentAtMost,
  );
  const judged = judgedContent(await readContent(file, atMost * megabyte), says, atMost);
  return judged.ok && scan !== null ? scannedWith(scan, judged.value) : judged;
};

const scannedWith = (scan: Scan, content: Uint8Array): Promise<Result<Uint8Array, ContentRefusal>> =>
  scan(content).then((verdict) => {
    if (verdict === "clean") return ok(content);
    return refuse({ code: verdict === "infected" ? "document-infected" : "document-not-scanned" });
  });
