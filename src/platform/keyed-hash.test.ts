import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import test from "node:test";
import fc from "fast-check";
import { keyedHash, shortHash } from "./keyed-hash.ts";

const bytes = (maxLength: number) => fc.uint8Array({ maxLength }).map((array) => Buffer.from(array));

test("a keyed hash is HMAC-SHA-256, for any key and text", () => {
  fc.assert(
    fc.property(bytes(64), fc.array(fc.string({ unit: "binary", maxLength: 300 })), (key, texts) => {
      const hashOf = keyedHash(key);
      for (const text of texts) assert.deepEqual(hashOf(text), createHmac("sha256", key).update(text).digest());
    }),
  );
});

test("a key longer than a block is refused", () => {
  assert.throws(() => keyedHash(Buffer.alloc(65)), /longer key/);
});

test("the short form of a digest is its first sixteen bytes, as a uuid", () => {
  const digest = Buffer.from("00112233445566778899aabbccddeeff0011", "hex");
  assert.equal(shortHash(digest), "00112233-4455-6677-8899-aabbccddeeff");
});
