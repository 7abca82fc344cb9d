import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { readConfig } from "./config.ts";

const faultsOf = (environment: Readonly<Record<string, string>>): readonly string[] => {
  const read = readConfig(environment, "/srv/trede");
  return read.ok ? [] : read.refusal.faults;
};

test("with nothing said it is the embedded database on this machine, without an identity provider", () => {
  const read = readConfig({ PATH: "/bin", TREDE_TEST_DATABASE: "server", TREDE_BENCH_ROWS: "1" }, "/srv/trede");
  assert.ok(read.ok);
  assert.deepEqual(read.value, {
    database: { kind: "embedded", folder: "/srv/trede/var/data" },
    keyFile: null,
    host: "127.0.0.1",
    port: 4300,
    publicUrl: "http://localhost:4300",
    signIn: null,
    timeZone: "Europe/Amsterdam",
    scanCommand: null,
    mail: null,
    logLevel: "info",
    session: { idleSeconds: 1_800, absoluteSeconds: 36_000 },
  });
});

test("a database server comes with its key; the owner's login is the same unless said", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "trede-config-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const key = join(folder, "key");
  writeFileSync(key, "");
  const server = { TREDE_DATABASE_URL: "postgres://app@db/trede", TREDE_KEY_FILE: key };
  const read = readConfig(server, "/srv/trede");
  assert.ok(read.ok);
  assert.deepEqual(read.value.database, {
    kind: "server",
    url: "postgres://app@db/trede",
    ownerUrl: "postgres://app@db/trede",
  });
  const owned = readConfig({ ...server, TREDE_OWNER_DATABASE_URL: "postgresql://owner@db/trede" }, "/srv/trede");
  assert.equal(
    owned.ok && owned.value.database.kind === "server" && owned.value.database.ownerUrl,
    "postgresql://owner@db/trede",
  );
});

test("a mail server comes with the address that mail is from; its login is written as in an address", () => {
  const mailOf = (url: string) => {
    const read = readConfig({ TREDE_SMTP_URL: url, TREDE_MAIL_FROM: "werk@example.org" }, "/srv/trede");
    return read.ok ? read.value.mail : read.refusal.faults;
  };
  const from = "werk@example.org";
  assert.deepEqual(mailOf("smtps://trede:a%40b%2Fc@mail.example.org"), {
    ...{ host: "mail.example.org", port: 465, secure: true, mustUpgrade: false, from },
    login: { user: "trede", password: "a@b/c" },
  });
  const plain = { secure: false, login: null, from };
  assert.deepEqual(mailOf("smtp://mail.example.org"), {
    ...{ ...plain, host: "mail.example.org", port: 587, mustUpgrade: true },
  });
  assert.deepEqual(mailOf("smtp://[::1]:2525"), { ...plain, host: "::1", port: 2525, mustUpgrade: false });
});

test("what is wrong with a mail server is said without its login", () => {
  const from = { TREDE_MAIL_FROM: "werk@example.org" };
  const secret = { ...from, TREDE_SMTP_URL: "https://trede:geheim@mail.example.org" };
  assert.match(faultsOf(secret).join(), /^TREDE_SMTP_URL can't be used: it must be an address such as smtps:/);
  assert.doesNotMatch(faultsOf(secret).join(), /geheim/);
  for (const url of ["smtps://", "smtps://host/path", "mail.example.org:465", "smtp://u:%zz@host", "smtp://u:%ff@host"])
    assert.match(faultsOf({ ...from, TREDE_SMTP_URL: url }).join(), /^TREDE_SMTP_URL can't be used/, url);
  assert.match(faultsOf(from).join(), /need each other/);
  assert.match(faultsOf({ TREDE_SMTP_URL: "smtps://host" }).join(), /need each other/);
  const named = { TREDE_SMTP_URL: "smtps://host", TREDE_MAIL_FROM: "Werk <werk@example.org>" };
  assert.match(faultsOf(named).join(), /^TREDE_MAIL_FROM can't be used: it must be an e-mail address/);
});

const faulty: readonly (readonly [string, Readonly<Record<string, string>>, RegExp])[] = [
  ["a name it does not know", { TREDE_PROT: "80" }, /^TREDE_PROT is not a setting of Trede\.$/],
  [
    "a port that is none",
    { TREDE_PORT: "eighty" },
    /^TREDE_PORT can't be used: it must be a whole number from 0 to 65535\.$/,
  ],
  ["a port that is a fraction", { TREDE_PORT: "80.5" }, /: it must be a whole number from 0 to 65535\.$/],
  ["an empty port", { TREDE_PORT: "" }, /: it must be a whole number from 0 to 65535\.$/],
  ["an empty name of a key file", { TREDE_KEY_FILE: "" }, /^TREDE_KEY_FILE can't be used: it is empty\.$/],
  ["a port too far", { TREDE_PORT: "70000" }, /^TREDE_PORT can't be used: .+\.$/],
  [
    "a database that is no PostgreSQL",
    { TREDE_DATABASE_URL: "mysql://db/trede", TREDE_KEY_FILE: "/dev/null" },
    /^TREDE_DATABASE_URL can't be used/,
  ],
  [
    "a database server without a key",
    { TREDE_DATABASE_URL: "postgres://db/trede" },
    /^TREDE_KEY_FILE is missing: .+\.$/,
  ],
  [
    "a key file that is not there",
    { TREDE_DATABASE_URL: "postgres://db/trede", TREDE_KEY_FILE: "/nowhere/key" },
    /^The file \/nowhere\/key does not exist\.$/,
  ],
  [
    "an identity provider without a client id",
    { TREDE_OIDC_ISSUER: "https://id.example.org" },
    /^TREDE_OIDC_ISSUER needs TREDE_OIDC_CLIENT_ID beside it\.$/,
  ],
  [
    "a client secret that is not there",
    {
      TREDE_OIDC_ISSUER: "https://id.example.org",
      TREDE_OIDC_CLIENT_ID: "trede",
      TREDE_OIDC_CLIENT_SECRET_FILE: "/nowhere/secret",
    },
    /^The file \/nowhere\/secret does not exist\.$/,
  ],
  [
    "an issuer that is no address",
    { TREDE_OIDC_ISSUER: "id.example.org", TREDE_OIDC_CLIENT_ID: "trede" },
    /^TREDE_OIDC_ISSUER can't be used/,
  ],
  [
    "a time zone that is none",
    { TREDE_TIME_ZONE: "Europe/Atlantis" },
    /^TREDE_TIME_ZONE can't be used: it must be a time zone such as Europe\/Amsterdam\.$/,
  ],
  ["a log level that is none", { TREDE_LOG_LEVEL: "loud" }, /^TREDE_LOG_LEVEL can't be used/],
  ["a session of no time", { TREDE_SESSION_IDLE_SECONDS: "5" }, /^TREDE_SESSION_IDLE_SECONDS can't be used/],
];

for (const [what, environment, sentence] of faulty)
  test(`refused in one sentence that names the variable: ${what}`, () => {
    const faults = faultsOf(environment);
    assert.equal(faults.length, 1, faults.join("\n"));
    assert.match(faults[0] ?? "", sentence);
  });

test("all faults are told at once", () => {
  assert.equal(faultsOf({ TREDE_PORT: "x", TREDE_LOG_LEVEL: "x", TREDE_NONSENSE: "x" }).length, 3);
});

test("a fault never repeats a secret that stood in the value", () => {
  const faults = faultsOf({ TREDE_DATABASE_URL: "mysql://app:hunter2@db/trede", TREDE_KEY_FILE: "/dev/null" });
  assert.ok(!faults.join().includes("hunter2"), faults.join());
});
