import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createSecretKey,
  hkdfSync,
  randomBytes,
  randomFillSync,
} from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { keyedHash, shortHash } from "./keyed-hash.ts";

/** What a key is for; each purpose and commissioner has its own, derived from the one master key. */
export type KeyPurpose =
  | "citizen-number-cipher"
  | "document-cipher"
  | "email-cipher"
  | "citizen-number-hash"
  | "person-seen"
  | "person-was"
  | "row-hash"
  | "seal"
  | "session";

export type Keys = {
  /** Names the master key without telling it; kept with the data, so that a wrong key is noticed. */
  readonly keyId: string;
  /** AES-256-GCM. `place` ties the text to its row and column ("client|column"): moved elsewhere it does not open. */
  readonly encrypt: (tenant: string, purpose: KeyPurpose, place: string, text: string) => string;
  readonly decrypt: (tenant: string, purpose: KeyPurpose, place: string, cipher: string) => string;
  /** The same of what is no text. */
  readonly encryptBytes: (tenant: string, purpose: KeyPurpose, place: string, content: Uint8Array) => string;
  readonly decryptBytes: (tenant: string, purpose: KeyPurpose, place: string, cipher: string) => Buffer;
  /** Keyed hash (HMAC-SHA-256): the same text gives the same hash for one commissioner only. */
  readonly hash: (tenant: string, purpose: KeyPurpose, text: string) => string;
  /** The same cut to 128 bits and written as a uuid, for what millions of rows are found by. */
  readonly shortHash: (tenant: string, purpose: KeyPurpose, text: string) => string;
};

/** The embedded database's key: made once, beside the data and never in a backup. */
export const embeddedKeyFile = (dataFolder: string): string => join(dirname(dataFolder), "keys", "master.key");

export const readOrMakeKey = (file: string): Buffer => {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, `${randomBytes(32).toString("base64")}\n`, { mode: 0o600, flag: "wx" });
  }
  return readKey(file);
};

/** A sentence for whoever gave the key file. */
export class UnfitKey extends Error {}

/** 32 bytes in base64 on one line, as `openssl rand -base64 32` gives. */
export const readKey = (file: string): Buffer => {
  const key = Buffer.from(readFileSync(file, "utf8").trim(), "base64");
  if (key.length !== 32)
    throw new UnfitKey(
      `The key in ${file} is not 32 bytes in base64, as openssl rand -base64 32 gives. Give the right key file.`,
    );
  return key;
};

/** Twelve random bytes, drawn from the system some thousands at a time: asking for each apart costs more than encrypting. */
const freshIv = (() => {
  const pool = Buffer.alloc(12 * 4096);
  let used = pool.length;
  return (): Buffer => {
    if (used === pool.length) {
      randomFillSync(pool);
      used = 0;
    }
    used += 12;
    return Buffer.from(pool.subarray(used - 12, used));
  };
})();

/** Makes something per commissioner and purpose, once. */
const perPurpose = <T>(make: (tenant: string, purpose: KeyPurpose) => T) => {
  const made = new Map<string, Map<KeyPurpose, T>>();
  return (tenant: string, purpose: KeyPurpose): T => {
    const known = made.get(tenant)?.get(purpose);
    if (known !== undefined) return known;
    const one = make(tenant, purpose);
    made.set(tenant, (made.get(tenant) ?? new Map<KeyPurpose, T>()).set(purpose, one));
    return one;
  };
};

export const keysFrom = (master: Buffer): Keys => {
  const keyId = createHash("sha256").update("trede key id").update(master).digest("hex").slice(0, 8);
  const derive = (tenant: string, purpose: KeyPurpose): Buffer =>
    Buffer.from(hkdfSync("sha256", master, "trede", `${tenant}|${purpose}`, 32));
  // as key objects: three times as fast as raw bytes, which are checked and copied at each use
  const keyFor = perPurpose((tenant, purpose) => createSecretKey(derive(tenant, purpose)));
  const hasherFor = perPurpose((tenant, purpose) => keyedHash(derive(tenant, purpose)));
  const aad = (tenant: string, place: string) => Buffer.from(`${tenant}|${place}`);
  const encryptBytes: Keys["encryptBytes"] = (tenant, purpose, place, content) => {
    const iv = freshIv();
    const cipher = createCipheriv("aes-256-gcm", keyFor(tenant, purpose), iv).setAAD(aad(tenant, place));
    const sealed = Buffer.concat([cipher.update(content), cipher.final()]);
    return [keyId, ...[iv, sealed, cipher.getAuthTag()].map((part) => part.toString("base64url"))].join("|");
  };
  const decryptBytes: Keys["decryptBytes"] = (tenant, purpose, place, cipher) => {
    const [id, iv = "", sealed = "", tag = ""] = cipher.split("|");
    if (id !== keyId) throw new Error(`encrypted with key ${id}, but the key in use is ${keyId}`);
    const open = createDecipheriv("aes-256-gcm", keyFor(tenant, purpose), Buffer.from(iv, "base64url"));
    open.setAAD(aad(tenant, place)).setAuthTag(Buffer.from(tag, "base64url"));
    return Buffer.concat([open.update(Buffer.from(sealed, "base64url")), open.final()]);
  };
  return {
    keyId,
    encryptBytes,
    decryptBytes,
    encrypt: (tenant, purpose, place, text) => encryptBytes(tenant, purpose, place, Buffer.from(text, "utf8")),
    decrypt: (tenant, purpose, place, cipher) => decryptBytes(tenant, purpose, place, cipher).toString("utf8"),
    hash: (tenant, purpose, text) => hasherFor(tenant, purpose)(text).toString("base64url"),
    shortHash: (tenant, purpose, text) => shortHash(hasherFor(tenant, purpose)(text)),
  };
};
