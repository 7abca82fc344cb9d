import type { listClientDocuments, MediaType } from "../../../contexts/dossier/api.ts";
import type { EntryNumber } from "../../../kernel/ids.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { capital } from "../../languages/capital.ts";
import { labelOf } from "../../languages/codes.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import type { Tone } from "../../ui/tag.tsx";
import { documentTexts } from "./texts.ts";

export type ClientDocuments = ReplyOf<typeof listClientDocuments>;
type Document = ClientDocuments["documents"][number];

export type DocumentShown = {
  readonly id: EntryNumber;
  readonly name: string;
  readonly type: string;
  readonly day: string;
  /** What it is and how large. */
  readonly file: string;
  readonly state: { readonly words: string; readonly tone: Tone };
  /** When and why it was removed; null when it was not. */
  readonly removed: string | null;
  /** The beginning of the hash, to hold a file beside it; the whole is told with it. */
  readonly hash: { readonly short: string; readonly whole: string };
  readonly isThere: boolean;
  /** Who else reads it or gave it; null when it is the office's alone. */
  readonly forClient: string | null;
  /** The signatures of which it is the scan, each in a sentence. */
  readonly signatures: readonly string[];
};

export const presentDocuments = (
  { documents }: Pick<ClientDocuments, "documents">,
  language: Language,
  formats: Formats,
): readonly DocumentShown[] => {
  const say = sayIn(documentTexts, language);
  return documents.map((each) => ({
    id: each.id,
    name: each.name,
    type: capital(labelOf("document-type", each.type, language, each.on)),
    day: formats.shortDay(each.on),
    file: fileInWords(each, language, formats),
    state: stateOf(each, language),
    removed:
      each.removed === null
        ? null
        : say("removed-on", { day: formats.day(each.removed.on), reason: each.removed.reason }),
    hash: { short: each.sha256.slice(0, 12), whole: say("hash-said", { hash: each.sha256 }) },
    forClient: each.handedIn ? say("handed-in") : each.forClient ? say("for-client") : null,
    signatures: each.signatures.map(({ on, by }) => say(`scan-of-${by}`, { day: formats.day(on) })),
    isThere: each.content === "there",
  }));
};

const mediaWords = {
  "application/pdf": "media-pdf",
  "image/png": "media-png",
  "image/jpeg": "media-jpeg",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "media-docx",
  "application/vnd.oasis.opendocument.text": "media-odt",
  "text/plain": "media-text",
} as const satisfies Record<MediaType, string>;

/** What it is and how large. */
export const fileInWords = (
  { mediaType, size }: Pick<Document, "mediaType" | "size">,
  language: Language,
  formats: Pick<Formats, "number">,
): string => `${sayIn(documentTexts, language)(mediaWords[mediaType])}, ${sizeInWords(size, language, formats)}`;

/** In whole kilobytes, from a megabyte on with one decimal; a file of a few bytes is one kilobyte. */
export const sizeInWords = (bytes: number, language: Language, { number }: Pick<Formats, "number">): string => {
  const say = sayIn(documentTexts, language);
  return bytes < 1_000_000
    ? say("size-kb", { size: number(Math.ceil(bytes / 1_000)) })
    : say("size-mb", { size: number(Math.round(bytes / 100_000) / 10) });
};

const stateOf = ({ content, scanned }: Document, language: Language): DocumentShown["state"] => {
  const say = sayIn(documentTexts, language);
  if (content === "removed") return { words: say("removed"), tone: "slate" };
  if (content === "deleted-on-term") return { words: say("deleted-on-term"), tone: "slate" };
  return scanned ? { words: say("scanned"), tone: "moss" } : { words: say("not-scanned"), tone: "amber" };
};
