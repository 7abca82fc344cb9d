import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import test from "node:test";
import fc from "fast-check";
import { keyedHash } from "./keyed-hash.ts";

const bytes = (maxLength: number) => fc.uint8Array({ maxLength }).map((array) => Buffer.from(array));

test("a keyed hash is HMAC-SHA-256, for any key and text", () => {
  fc.assert(
    fc.property(bytes(64), fc.array(fc.string({ unit: "binary", maxLength: 300 })), (key, texts) => {
      const hashOf = keyedHash(key);
      for (const text of texts) assert.equal(hashOf(text), createHmac("sha256", key).update(text).digest("base64url"));
    }),
  );
});

test("a key longer than a block is refused", () => {
  assert.throws(() => keyedHash(Buffer.alloc(65)), /longer key/);
});
