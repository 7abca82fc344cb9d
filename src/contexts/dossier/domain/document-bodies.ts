import type { DocumentId } from "../../../kernel/ids.ts";
import type { DocumentTypeCode } from "./codes.ts";

/** What a document can be; what runs, or carries what runs, is none of these (ADR 0035). */
export const mediaTypes = [
  "application/pdf",
  "image/png",
  "image/jpeg",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.oasis.opendocument.text",
  "text/plain",
] as const;
export type MediaType = (typeof mediaTypes)[number];

/** How a file of each is called at its end; the first is the one it is given out under. */
export const fileEndings: Readonly<Record<MediaType, readonly [string, ...string[]]>> = {
  "application/pdf": [".pdf"],
  "image/png": [".png"],
  "image/jpeg": [".jpg", ".jpeg"],
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": [".docx"],
  "application/vnd.oasis.opendocument.text": [".odt"],
  "text/plain": [".txt"],
};

/** What a file is called, without how it ends, and what that end says it is; null when it says nothing that is taken. */
export const fileNamed = (fileName: string): { readonly name: string; readonly mediaType: MediaType | null } => {
  for (const mediaType of mediaTypes)
    for (const ending of fileEndings[mediaType])
      if (fileName.toLowerCase().endsWith(ending)) return { name: fileName.slice(0, -ending.length), mediaType };
  return { name: fileName, mediaType: null };
};

export type DocumentBodies = {
  /** A document, of its day. Its content is kept elsewhere, under `document`; `sha256` says whether that is what was added. */
  readonly "document-added": {
    readonly name: string;
    readonly type: DocumentTypeCode;
    readonly mediaType: MediaType;
    /** In bytes. */
    readonly size: number;
    readonly sha256: string;
    readonly document: DocumentId;
    /** The client reads it on their page (ADR 0037). */
    readonly forClient?: boolean;
    /** The client handed it in themselves. */
    readonly handedIn?: true;
  };
  /** Its content is gone from this day on, for good. */
  readonly "document-removed": { readonly reason: string };
};
