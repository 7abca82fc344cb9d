import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { type TestContext } from "node:test";
import type { Config } from "../platform/config.ts";
import { FolderInUse } from "../platform/database/embedded-lock.ts";
import { UnfitLogin } from "../platform/database/postgres.ts";
import { databaseKind } from "../platform/testing/test-database.ts";
import { makeServerDatabase } from "../platform/testing/test-server.ts";
import { CannotStart, type Opened, openInstallation } from "./installation.ts";
import { testConfig } from "./testing/a-server.ts";

const keyIn = (folder: string, name: string, fill: number): string => {
  const file = join(folder, name);
  writeFileSync(file, `${Buffer.alloc(32, fill).toString("base64")}\n`);
  return file;
};

/** A database of its own, not opened yet, and two keys. */
const aPlace = async (t: TestContext): Promise<{ config: Config; folder: string; keys: [string, string] }> => {
  const folder = mkdtempSync(join(tmpdir(), "trede-installation-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const keys: [string, string] = [keyIn(folder, "right", 1), keyIn(folder, "wrong", 2)];
  if (databaseKind === "embedded")
    return { config: testConfig({ TREDE_DATA: join(folder, "data"), TREDE_KEY_FILE: keys[0] }), folder, keys };
  const server = await makeServerDatabase(process.env["TREDE_TEST_SERVER_URL"] ?? "");
  t.after(() => server.drop());
  const [TREDE_DATABASE_URL, TREDE_OWNER_DATABASE_URL] = [server.url, server.ownerUrl];
  return {
    config: testConfig({ TREDE_DATABASE_URL, TREDE_OWNER_DATABASE_URL, TREDE_KEY_FILE: keys[0] }),
    folder,
    keys,
  };
};

const open = (config: Config): Promise<Opened> =>
  openInstallation(config, { page: "http://localhost:4300", migrate: true, warn: () => undefined });

test("a database is tied to the key it was first opened with; another key is refused in a sentence", async (t) => {
  const { config, keys } = await aPlace(t);
  const first = await open(config);
  if (databaseKind === "embedded") {
    const [page, pid] = ["http://localhost:4300", process.pid];
    const lock = JSON.parse(
      readFileSync(`${config.database.kind === "embedded" && config.database.folder}.lock`, "utf8"),
    );
    assert.deepEqual(lock, { pid, page });
  }
  await first.close();
  await assert.rejects(open({ ...config, keyFile: keys[1] }), (error: unknown) => {
    assert.ok(error instanceof CannotStart);
    assert.match(
      error.message,
      /^This database was made with master key [0-9a-f]{8}; the key given is [0-9a-f]{8}\. Give the right key file\.$/,
    );
    return true;
  });
  const again = await open(config);
  assert.equal(again.installation.epoch, 1);
  await again.close();
});

if (databaseKind === "embedded")
  test("a folder that another process has open is refused, naming that process and its page", async (t) => {
    const { config } = await aPlace(t);
    assert.ok(config.database.kind === "embedded");
    const { folder } = config.database;
    writeFileSync(`${folder}.lock`, JSON.stringify({ pid: process.ppid, page: "http://localhost:4300" }));
    await assert.rejects(open(config), (error: unknown) => {
      assert.ok(error instanceof FolderInUse);
      assert.match(
        error.message,
        new RegExp(`in use by process ${process.ppid}, which serves http://localhost:4300\\. Stop it first\\.$`),
      );
      return true;
    });
  });

if (databaseKind === "server")
  test("a server whose database or job tables are behind does not start, and says how to bring them up to date", async (t) => {
    const { config } = await aPlace(t);
    const start = () => openInstallation(config, { page: null, migrate: false, warn: () => undefined });
    await assert.rejects(
      start(),
      /^Error: The job tables of the database are not of this version\. Run: bin\/trede migrate$/,
    );
    const opened = await open(config);
    await opened.installation.database.transaction({ role: "owner" }, (connection) =>
      connection.query("delete from trede_migration where number = 1"),
    );
    await opened.close();
    await assert.rejects(start(), /^Error: The database is 1 migration behind this version\. Run: bin\/trede migrate$/);
  });

test("a database of a later version is not opened: neither to serve nor to migrate", async (t) => {
  const { config } = await aPlace(t);
  const opened = await open(config);
  await opened.installation.database.transaction({ role: "owner" }, (connection) =>
    connection.query("insert into trede_migration (number, name, checksum) values (9000, 'of_later', 'x')"),
  );
  await opened.close();
  for (const migrate of [true, false])
    await assert.rejects(
      openInstallation(config, { page: null, migrate, warn: () => undefined }),
      /^Error: The database is newer than this version: it has 9000 migrations, and this version knows \d+\./,
    );
});

test("how many migrations were applied is known to who opened it", async (t) => {
  const { config } = await aPlace(t);
  const first = await open(config);
  await first.close();
  // the test server's database was migrated when it was made
  if (databaseKind === "embedded") assert.ok(first.migrated > 0);
  const again = await open(config);
  await again.close();
  assert.equal(again.migrated, 0);
});

if (databaseKind === "server") {
  test("the product does not work with a superuser's login, nor with one that may not act as its roles", async (t) => {
    const { config } = await aPlace(t);
    await (await open(config)).close();
    assert.ok(config.database.kind === "server");
    const { ownerUrl, url } = config.database;
    const superuser = new URL(process.env["TREDE_TEST_SERVER_URL"] ?? "");
    superuser.pathname = new URL(url).pathname;
    const start = (login: string) =>
      openInstallation(
        { ...config, database: { kind: "server", url: login, ownerUrl } },
        { page: null, migrate: false, warn: () => undefined },
      );
    await assert.rejects(start(superuser.href), (error: unknown) => {
      assert.ok(error instanceof UnfitLogin);
      assert.match(error.message, /^The login of TREDE_DATABASE_URL is a superuser's/);
      return true;
    });
    await assert.rejects(start(ownerUrl), (error: unknown) => {
      assert.ok(error instanceof UnfitLogin);
      assert.match(error.message, /^The login of TREDE_DATABASE_URL may not act as trede_app\./);
      return true;
    });
  });

  test("migrating without the owner's login is refused in a sentence", async (t) => {
    const { config } = await aPlace(t);
    assert.ok(config.database.kind === "server");
    const { url } = config.database;
    await assert.rejects(open({ ...config, database: { kind: "server", url, ownerUrl: url } }), (error: unknown) => {
      assert.ok(error instanceof CannotStart);
      assert.match(error.message, /may not migrate\. Give the owner's beside it: TREDE_OWNER_DATABASE_URL\./);
      return true;
    });
  });
}
