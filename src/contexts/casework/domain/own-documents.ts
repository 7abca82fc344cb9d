import type { EntryNumber } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { clientReadsDocument, type DocumentTypeCode, type History, type MediaType } from "../../dossier/public.ts";

/** A document as its client sees it. */
export type OwnDocument = {
  readonly id: EntryNumber;
  readonly on: PlainDate;
  readonly name: string;
  readonly type: DocumentTypeCode;
  readonly mediaType: MediaType;
  readonly size: number;
  readonly handedIn: boolean;
};

/** What is there and is for the client too, and what they handed in; what was removed is gone for them as well. */
export const ownDocumentsOf = ({ documents }: Pick<History, "documents">): readonly OwnDocument[] =>
  documents.flatMap((document) => {
    const { id, on, name, type, mediaType, size, handedIn = false, isRemoved } = document;
    return clientReadsDocument(document) && !isRemoved ? [{ id, on, name, type, mediaType, size, handedIn }] : [];
  });
