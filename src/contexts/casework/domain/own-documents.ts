import type { EntryNumber } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { DocumentTypeCode, History, MediaType } from "../../dossier/public.ts";

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
  documents.flatMap(({ id, on, name, type, mediaType, size, forClient = false, handedIn = false, isRemoved }) =>
    (forClient || handedIn) && !isRemoved ? [{ id, on, name, type, mediaType, size, handedIn }] : [],
  );
