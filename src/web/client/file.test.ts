import assert from "node:assert/strict";
import { test } from "node:test";
import { fileWith } from "./file.ts";

const answering = (status: number, text: string, headers: Readonly<Record<string, string>> = {}) =>
  fileWith(async () => new Response(text, { status, headers }))("/v1/caseload/export");

test("a file is kept under the name the server gave it", async () => {
  const headers = { "content-disposition": 'attachment; filename="caseload.csv"' };
  const served = await answering(200, "client;name\n1;A\n", headers);
  assert.ok(served.ok);
  assert.deepEqual([served.value.name, await served.value.content.text()], ["caseload.csv", "client;name\n1;A\n"]);
});

test("a refusal is told with its facts and is no file", async () => {
  const problem = { type: "", status: 422, title: "", detail: "", code: "too-many-rows", facts: { rows: 60_000 } };
  assert.deepEqual(await answering(422, JSON.stringify(problem)), { ok: false, refusal: problem });
});

test("what is no problem, and no connection, are told as for any question", async () => {
  const failed = await answering(502, "<html>Bad gateway");
  assert.equal(failed.ok || failed.refusal.code, "server-fault");
  const alone = await fileWith(() => Promise.reject(new TypeError("failed to fetch")))("/v1/x");
  assert.equal(alone.ok || alone.refusal.code, "no-connection");
});
