import type { Readable } from "node:stream";

/** A sender who is refused should still hear why, so some more is let pass than what is kept. */
const passes = 4;

/**
 * What a stream brings, or undefined when that is more than `atMost` bytes. What is too large is read on and thrown away, for a browser
 * hears no answer while it sends; of what goes on and on the connection is broken off.
 */
export const readContent = async (stream: Readable, atMost: number): Promise<Uint8Array | undefined> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size <= atMost) chunks.push(chunk);
    else chunks.length = 0;
    if (size > passes * atMost + 1_000_000) break;
  }
  return size > atMost ? undefined : Buffer.concat(chunks);
};
