import type { MediaType } from "./document-bodies.ts";

/**
 * What a content is by its own bytes, whatever it is called; null when it is nothing that is taken. A Word document with macros is none: it
 * runs.
 */
export const sniffed = (content: Uint8Array): MediaType | null => {
  if (begins(content, "%PDF-")) return "application/pdf";
  if (begins(content, "\x89PNG\r\n\x1a\n")) return "image/png";
  if (begins(content, "\xff\xd8\xff")) return "image/jpeg";
  if (begins(content, "PK\x03\x04")) return officeDocument(content);
  return content.length > 0 && !content.some(isControl) ? "text/plain" : null;
};

/** Each sign is one byte. */
const begins = (content: Uint8Array, signs: string, at = 0): boolean =>
  [...signs].every((sign, i) => content[at + i] === sign.charCodeAt(0));

/** In no text: all below the space but tab, line feed, form feed and carriage return, and delete. */
const isControl = (byte: number): boolean =>
  (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d) || byte === 0x7f;

const openDocumentText = "application/vnd.oasis.opendocument.text";

/** By the members of the archive: OpenDocument says what it is in its first, uncompressed; Office Open XML by what it has. */
const officeDocument = (content: Uint8Array): MediaType | null => {
  const names = memberNames(content);
  if (names === null) return null;
  // 30 bytes of header, then the name, then at once what it holds
  const saysText =
    begins(content, `mimetype${openDocumentText}`, 30) && !begins(content, "-", 38 + openDocumentText.length);
  if (saysText && names.has("content.xml")) return [...names].some(isScript) ? null : openDocumentText;
  const isWord = names.has("[Content_Types].xml") && names.has("word/document.xml");
  return isWord && ![...names].some(isScript)
    ? "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    : null;
};

/** Where Word and LibreOffice keep macros. */
const isScript = (name: string): boolean => /(^|\/)vbaProject\.bin$/i.test(name) || /^(Basic|Scripts)\//.test(name);

const endOfDirectory = 22;
const longestComment = 65_535;
const headerOfMember = 46;

/** The names in the directory at the end of a zip archive; null when there is none, or it is no sound one. */
const memberNames = (content: Uint8Array): ReadonlySet<string> | null => {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const last = content.length - endOfDirectory;
  let end = last;
  while (end >= 0 && end >= last - longestComment && !begins(content, "PK\x05\x06", end)) end -= 1;
  if (end < 0 || !begins(content, "PK\x05\x06", end)) return null;
  const names = new Set<string>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + headerOfMember > end || !begins(content, "PK\x01\x02", at)) return null;
    const length = view.getUint16(at + 28, true);
    names.add(
      String.fromCharCode(...content.subarray(at + headerOfMember, at + headerOfMember + Math.min(length, 500))),
    );
    at += headerOfMember + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
};
