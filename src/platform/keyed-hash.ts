import { hash } from "node:crypto";

const blockSize = 64;
const digestSize = 32;

/** A block of the key with each byte turned by the same pattern, with room behind it for so many bytes more. */
const padded = (key: Buffer, pattern: number, room: number): Buffer => {
  const block = Buffer.alloc(blockSize + room);
  for (let i = 0; i < blockSize; i += 1) block[i] = (key[i] ?? 0) ^ pattern;
  return block;
};

/**
 * HMAC-SHA-256 (RFC 2104) under one key of at most 64 bytes. Made of two digests at once rather than of an
 * Hmac object per text, which takes several times as long; a test holds it against that object.
 */
export const keyedHash = (key: Buffer): ((text: string) => Buffer) => {
  if (key.length > blockSize) throw new RangeError("a longer key would have to be hashed first");
  const inner = padded(key, 0x36, 0);
  const outer = padded(key, 0x5c, digestSize);
  return (text) => {
    hash("sha256", Buffer.concat([inner, Buffer.from(text)]), "buffer").copy(outer, blockSize);
    return hash("sha256", outer, "buffer");
  };
};

/**
 * The first 128 bits of a digest as a uuid is written, which the database keeps in 16 bytes and compares at once: an index
 * over many is half as large as over text. Two of a million rows meet by chance once in 10^26 files.
 */
export const shortHash = (digest: Buffer): string => {
  const hex = digest.toString("hex", 0, 16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};
