import assert from "node:assert/strict";
import { openSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { test } from "node:test";
import pg from "pg";
import { ranOver } from "../../platform/database/database.ts";
import { sentenceOfSurroundings } from "./surroundings.ts";

const errorOf = (act: () => unknown): unknown => {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
};

test("a file that is not there, or is a folder, is a sentence that names it", () => {
  assert.equal(
    sentenceOfSurroundings(errorOf(() => openSync("/nowhere/x.unfinished", "wx"))),
    "/nowhere/x.unfinished can't be opened: there is no such file or folder.",
  );
  assert.match(
    sentenceOfSurroundings(errorOf(() => readFileSync(tmpdir()))) ?? "",
    /can't be opened: it is a folder\.$/,
  );
});

test("a database server that does not answer is a sentence that names it", async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => taken.once("listening", resolve));
  const { port } = taken.address() as { port: number };
  await new Promise((resolve) => taken.close(resolve));
  for (const host of ["127.0.0.1", "localhost"]) {
    const client = new pg.Client({ connectionString: `postgres://x:y@${host}:${port}/z` });
    const error = await client.connect().catch((caught: unknown) => caught);
    assert.match(
      sentenceOfSurroundings(error) ?? "",
      new RegExp(`^The database server \\S+:${port} does not answer\\.`),
    );
  }
});

test("a port that is taken is a sentence, and so is a login that is refused", () => {
  const taken = Object.assign(new Error("listen"), { code: "EADDRINUSE", address: "127.0.0.1", port: 4300 });
  assert.equal(
    sentenceOfSurroundings(taken),
    "Port 4300 on 127.0.0.1 is in use by another program. Stop that, or set TREDE_PORT.",
  );
  assert.match(sentenceOfSurroundings(Object.assign(new Error("x"), { code: "28P01" })) ?? "", /refuses the login/);
});

test("a database that is too slow is a sentence that says how an import goes on", () => {
  assert.match(sentenceOfSurroundings(ranOver("transaction", 30_000)) ?? "", /undone.*import apply NUMBER/);
});

test("what nobody around the program can mend stays a fault of the program, with its stack", () => {
  for (const error of [new TypeError("x"), Object.assign(new Error("x"), { code: "23505" }), "text", undefined])
    assert.equal(sentenceOfSurroundings(error), undefined);
});
