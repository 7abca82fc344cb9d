import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { type TestContext } from "node:test";
import type { Config } from "../platform/config.ts";
import { FolderInUse } from "../platform/database/embedded-lock.ts";
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
    await assert.rejects(
      start(),
      /^Error: The database is 1 migrations behind this version\. Run: bin\/trede migrate$/,
    );
  });
