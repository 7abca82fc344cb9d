/** In bytes, without its line end. No export has longer lines; a file that is one line is not a table. */
export const lineLimit = 65_536;

/** Whole lines of a file, at least 64 KB of them but for the last block. */
export type Block = {
  readonly bytes: Buffer;
  /** The physical line it starts with, from 1. */
  readonly line: number;
  /** `cut`: after these lines comes one over the limit, and nothing is read any more. */
  readonly is: "one-of-more" | "last" | "cut";
  /** The line after these. */
  readonly next: number;
};

const lineFeed = 10;
const pieceLength = 262_144;

/**
 * Cuts a stream into whole lines, so that each can be decoded on its own. Holds one piece of at most 256 KB and an
 * unfinished line of at most 64 KB, whatever comes; after a longer line it closes the stream.
 */
export async function* wholeLines(source: AsyncIterable<Uint8Array>): AsyncGenerator<Block> {
  let held: Buffer[] = [];
  let size = 0;
  let line = 1;
  for await (const chunk of source)
    for (const piece of piecesOf(chunk)) {
      held.push(piece);
      size += piece.length;
      if (size <= lineLimit) continue;
      const block = blockOf(Buffer.concat(held), line);
      yield block;
      if (block.is === "cut") return;
      const rest = block.rest;
      held = [rest];
      size = rest.length;
      line = block.next;
    }
  yield { bytes: Buffer.concat(held), line, is: "last", next: line };
}

function* piecesOf(chunk: Uint8Array): Generator<Buffer> {
  const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  for (let at = 0; at < bytes.length; at += pieceLength) yield bytes.subarray(at, at + pieceLength);
}

const blockOf = (bytes: Buffer, line: number): Block & { readonly rest: Buffer } => {
  let start = 0;
  let next = line;
  for (;;) {
    const end = bytes.indexOf(lineFeed, start);
    const isTooLong = (end === -1 ? bytes.length : end) - start > lineLimit;
    if (end === -1 || isTooLong) {
      const is = isTooLong ? "cut" : "one-of-more";
      return { bytes: bytes.subarray(0, start), line, is, next, rest: bytes.subarray(start) };
    }
    start = end + 1;
    next += 1;
  }
};
