/** In bytes, without its line end. No export has longer lines; a file that is one line is not a table. */
export const lineLimit = 65_536;

/** Whole lines of a file, at least 64 KB of them but for the last block and one before a line that is too long. */
export type Block = {
  readonly bytes: Buffer;
  /** The physical line it starts with, from 1. */
  readonly line: number;
  /** `before-too-long`: the line after these is over the limit and left out. */
  readonly is: "one-of-more" | "last" | "before-too-long";
  /** The line after these. */
  readonly next: number;
};

const lineFeed = 10;
const pieceLength = 262_144;

/**
 * Cuts a stream into whole lines, so that each can be decoded on its own. Holds one piece of at most 256 KB and an
 * unfinished line of at most 64 KB, whatever comes: a longer line is passed over, and reading goes on at the next.
 */
export async function* wholeLines(source: AsyncIterable<Uint8Array>): AsyncGenerator<Block> {
  let held: Buffer[] = [];
  let size = 0;
  let line = 1;
  let passing = false;
  for await (const chunk of source)
    for (const piece of piecesOf(chunk)) {
      const end = passing ? piece.indexOf(lineFeed) : 0;
      if (end === -1) continue;
      held.push(passing ? piece.subarray(end + 1) : piece);
      size += held.at(-1)?.length ?? 0;
      passing = false;
      while (size > lineLimit && !passing) {
        const block = blockOf(Buffer.concat(held), line);
        yield block;
        const after = block.is === "before-too-long" ? afterLine(block.rest) : block.rest;
        line = block.next + (block.is === "before-too-long" ? 1 : 0);
        passing = after === undefined;
        held = after === undefined ? [] : [after];
        size = after?.length ?? 0;
        if (block.is === "one-of-more") break;
      }
    }
  yield { bytes: Buffer.concat(held), line, is: "last", next: line };
}

/** What follows the line that these bytes begin with; undefined when it has not ended yet. */
const afterLine = (bytes: Buffer): Buffer | undefined => {
  const end = bytes.indexOf(lineFeed);
  return end === -1 ? undefined : bytes.subarray(end + 1);
};

function* piecesOf(chunk: Uint8Array): Generator<Buffer> {
  const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  for (let at = 0; at < bytes.length; at += pieceLength) yield bytes.subarray(at, at + pieceLength);
}

/** As many whole lines as there are, up to the first that is too long; `rest` begins with the line after them. */
const blockOf = (bytes: Buffer, line: number): Block & { readonly rest: Buffer } => {
  let start = 0;
  let next = line;
  for (;;) {
    const end = bytes.indexOf(lineFeed, start);
    const isTooLong = (end === -1 ? bytes.length : end) - start > lineLimit;
    if (end === -1 || isTooLong) {
      const is = isTooLong ? "before-too-long" : "one-of-more";
      return { bytes: bytes.subarray(0, start), line, is, next, rest: bytes.subarray(start) };
    }
    start = end + 1;
    next += 1;
  }
};
