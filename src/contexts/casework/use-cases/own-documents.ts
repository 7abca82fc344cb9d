import type { z } from "zod";
import type { EntryNumber } from "../../../kernel/ids.ts";
import { type Done, done, ok, type Result, refuse } from "../../../kernel/result.ts";
import type { KeptFile } from "../../../platform/http/files.ts";
import type { Keys } from "../../../platform/keys.ts";
import { loadPolicy } from "../../access/public.ts";
import {
  type AsClient,
  documentContent,
  type OpenDocumentRefusal,
  openEntries,
  ownClient,
  takeBackDocument,
} from "../../dossier/public.ts";
import type { OwnDocument } from "../domain/own-documents.ts";
import type { listOwnDocuments } from "../own-api.ts";
import { listOwnDocumentRows } from "../own-document-store.ts";

/** What is for the client too; how large a document may be that they hand in. */
export const ownDocuments = async ({
  actor,
  find,
  runForOffice,
}: Pick<AsClient<unknown, unknown>, "actor" | "find" | "runForOffice">): Promise<
  Result<z.input<typeof listOwnDocuments.reply>, never>
> => {
  const clientId = ownClient(actor);
  const found = await find<readonly OwnDocument[], never>(async (tx) => {
    if (clientId === undefined) return ok([]);
    tx.concerns([clientId]);
    return ok(await listOwnDocumentRows(tx, clientId));
  });
  if (!found.ok) return found;
  return runForOffice(async (tx, { today }) => {
    const { documentAtMost: atMost } = (await loadPolicy(tx)).on(today);
    // whether it can still be taken back is decided on what the office did with it
    const opened = clientId === undefined ? ok([]) : await openEntries(tx, clientId);
    const entries = opened.ok ? opened.value : [];
    const documents = found.value.map((each) => ({
      ...each,
      mayTakeBack: each.handedIn && takeBackDocument(entries, each.id, today).ok,
    }));
    return ok({ atMost, documents });
  });
};

/** As themselves they see whether it is for them; under the commissioner's rights its content is opened, and that is in the log. */
export const ownDocumentContent = async (
  keys: Keys,
  { actor, params: { entry }, find, runForOffice }: Omit<AsClient<{ readonly entry: EntryNumber }, unknown>, "body">,
): Promise<Result<KeptFile, OpenDocumentRefusal>> => {
  const clientId = ownClient(actor);
  if (clientId === undefined) return refuse({ code: "no-such-document" });
  const found = await find<Done, OpenDocumentRefusal>(async (tx) => {
    tx.concerns([clientId]);
    tx.note({ entry });
    const rows = await listOwnDocumentRows(tx, clientId);
    return rows.some(({ id }) => id === entry) ? done : refuse({ code: "no-such-document" });
  });
  return found.ok ? runForOffice((tx) => documentContent(tx, keys, { clientId, entry })) : found;
};
