import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { type TestContext } from "node:test";
import { embeddedKeyFile, keysFrom, readKey, readOrMakeKey } from "./keys.ts";

const [keys, others] = [keysFrom(Buffer.alloc(32, 1)), keysFrom(Buffer.alloc(32, 2))];
const [tenant, another] = ["11111111-1111-7111-8111-111111111111", "22222222-2222-7222-8222-222222222222"];
const place = "client-1|citizen_cipher";

const aFolder = (t: TestContext): string => {
  const folder = mkdtempSync(join(tmpdir(), "trede-keys-"));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
};

test("what was encrypted opens in its own place, and looks different each time", () => {
  const [one, two] = [1, 2].map(() => keys.encrypt(tenant, "citizen-number-cipher", place, "000000012"));
  assert.notEqual(one, two);
  for (const cipher of [one, two])
    assert.equal(keys.decrypt(tenant, "citizen-number-cipher", place, cipher ?? ""), "000000012");
});

test("moved to another client, column, commissioner or purpose it does not open", () => {
  const cipher = keys.encrypt(tenant, "citizen-number-cipher", place, "000000012");
  assert.throws(() => keys.decrypt(tenant, "citizen-number-cipher", "client-2|citizen_cipher", cipher));
  assert.throws(() => keys.decrypt(tenant, "citizen-number-cipher", "client-1|other_column", cipher));
  assert.throws(() => keys.decrypt(another, "citizen-number-cipher", place, cipher));
  assert.throws(() => keys.decrypt(tenant, "session", place, cipher));
});

test("changed by one bit it does not open", () => {
  const [id, iv, sealed = "", tag] = keys.encrypt(tenant, "session", place, "text").split("|");
  const bytes = Buffer.from(sealed, "base64url");
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  assert.throws(() => keys.decrypt(tenant, "session", place, [id, iv, bytes.toString("base64url"), tag].join("|")));
});

test("another master key is told apart by its id, which tells nothing of the key", () => {
  const cipher = keys.encrypt(tenant, "session", place, "text");
  assert.throws(
    () => others.decrypt(tenant, "session", place, cipher),
    new RegExp(`encrypted with key ${keys.keyId}, but the key in use is ${others.keyId}`),
  );
  assert.match(keys.keyId, /^[0-9a-f]{8}$/);
});

test("a keyed hash is the same for one commissioner and purpose only", () => {
  const hash = keys.hash(tenant, "citizen-number-hash", "000000012");
  assert.equal(keys.hash(tenant, "citizen-number-hash", "000000012"), hash);
  for (const other of [
    keys.hash(another, "citizen-number-hash", "000000012"),
    keys.hash(tenant, "row-hash", "000000012"),
    keys.hash(tenant, "citizen-number-hash", "000000013"),
    others.hash(tenant, "citizen-number-hash", "000000012"),
  ])
    assert.notEqual(other, hash);
});

test("the embedded database's key is made once, outside the data, for its owner's eyes only", (t) => {
  const folder = aFolder(t);
  const file = embeddedKeyFile(join(folder, "data"));
  assert.equal(file, join(folder, "keys", "master.key"));
  const made = readOrMakeKey(file);
  assert.equal(made.length, 32);
  assert.equal(statSync(file).mode & 0o777, 0o600);
  assert.equal(statSync(join(folder, "keys")).mode & 0o777, 0o700);
  const text = readFileSync(file, "utf8");
  assert.deepEqual(readOrMakeKey(file), made);
  assert.equal(readFileSync(file, "utf8"), text);
});

test("a key that is not 32 bytes in base64 is refused", (t) => {
  const file = join(aFolder(t), "key");
  for (const text of ["", "short", Buffer.alloc(31).toString("base64"), Buffer.alloc(33).toString("base64")]) {
    writeFileSync(file, text);
    assert.throws(() => readKey(file), /is not 32 bytes in base64/);
  }
  writeFileSync(file, `${Buffer.alloc(32, 9).toString("base64")}\n`);
  assert.deepEqual(readKey(file), Buffer.alloc(32, 9));
});
