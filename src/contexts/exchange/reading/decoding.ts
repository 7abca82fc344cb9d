import { maskCitizenNumbers } from "../domain/citizen-number.ts";
import { type Fault, faultAt } from "../domain/fault.ts";

export type Encoding = "utf-8" | "windows-1252";

/** Text, and the lines of it that are no text in the encoding that was stated, or hold a NUL. */
export type Decoded = { readonly text: string; readonly spoiled: ReadonlyMap<number, readonly Fault[]> };

const nothingSpoiled: ReadonlyMap<number, readonly Fault[]> = new Map();
const lineFeed = 10;

/** Bytes 81, 8D, 8F, 90 and 9D mean nothing in windows-1252; TextDecoder lets them through as control characters. */
const meaningless = /[\x81\x8d\x8f\x90\x9d]/;

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const leniently = {
  "utf-8": new TextDecoder("utf-8", { ignoreBOM: true }),
  "windows-1252": new TextDecoder("windows-1252"),
};

/** Undefined when the bytes are no text in this encoding. */
const decodeStrictly = (bytes: Buffer, encoding: Encoding): string | undefined => {
  if (encoding === "windows-1252") {
    const text = leniently[encoding].decode(bytes);
    return meaningless.test(text) ? undefined : text;
  }
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
};

const withoutMark = (bytes: Buffer, line: number, encoding: Encoding): Buffer =>
  line === 1 && encoding === "utf-8" && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
    ? bytes.subarray(3)
    : bytes;

/** Decodes whole lines, of which `line` is the first. A byte order mark at the start of the file is left out. */
export const decodeLines = (given: Buffer, line: number, encoding: Encoding): Decoded => {
  const bytes = withoutMark(given, line, encoding);
  const text = bytes.includes(0) ? undefined : decodeStrictly(bytes, encoding);
  return text === undefined ? decodeEach(bytes, line, encoding) : { text, spoiled: nothingSpoiled };
};

/** Line by line, to tell which are spoiled; those are decoded as far as it goes, so that the next ones keep their place. */
const decodeEach = (bytes: Buffer, first: number, encoding: Encoding): Decoded => {
  const spoiled = new Map<number, readonly Fault[]>();
  const texts: string[] = [];
  let line = first;
  for (let at = 0; at < bytes.length; line += 1) {
    const end = bytes.indexOf(lineFeed, at);
    const next = end === -1 ? bytes.length : end + 1;
    const piece = bytes.subarray(at, next);
    const text = decodeStrictly(piece, encoding);
    const shown = text ?? leniently[encoding].decode(piece).replace(new RegExp(meaningless, "g"), "\ufffd");
    const faults = [
      ...(piece.includes(0) ? [faultAt(line, "", "nul-byte", around(shown, "\0"))] : []),
      ...(text === undefined ? [faultAt(line, "", "wrong-encoding", around(shown, "\ufffd"), { encoding })] : []),
    ];
    if (faults.length > 0) spoiled.set(line, faults);
    texts.push(shown);
    at = next;
  }
  return { text: texts.join(""), spoiled };
};

const reach = 40;

/** What stands around the first bad character, from a whole cell or word on; masked before it is cut, for half a citizen number is not recognised. */
const around = (line: string, bad: string): string => {
  const at = line.indexOf(bad);
  const text = maskCitizenNumbers(line.trimEnd());
  const from = Math.max(0, at - reach);
  const begin = from === 0 ? 0 : from + Math.max(0, text.slice(from, at).search(/[;,|\t ]/) + 1);
  const end = at + reach;
  return `${begin === 0 ? "" : "…"}${text.slice(begin, end)}${end < text.length ? "…" : ""}`;
};
