import assert from "node:assert/strict";
import { test } from "node:test";
import { downloadWith } from "./download.ts";

const list = { path: "/caseload/export" } as const;

const answering = (status: number, body: string) => downloadWith(async () => new Response(body, { status }));

const codeOf = async (download: ReturnType<typeof downloadWith>) => {
  const done = await download(list, {});
  return "problem" in done ? done.problem.code : "file";
};

test("a file comes as it is, its byte order mark included", async () => {
  const done = await answering(200, "\ufeffclient;name")(list, { query: { view: "all" } });
  assert.ok("file" in done);
  assert.deepEqual([...new Uint8Array(await done.file.arrayBuffer())].slice(0, 3), [0xef, 0xbb, 0xbf]);
});

test("a refusal keeps its code and facts, so that the page can say what to do", async () => {
  const problem = { type: "", status: 413, title: "", detail: "", code: "too-many-rows", facts: { limit: 50_000 } };
  const done = await answering(413, JSON.stringify(problem))(list, {});
  assert.ok("problem" in done);
  assert.deepEqual([done.problem.code, done.problem.facts], ["too-many-rows", { limit: 50_000 }]);
});

test("an answer nobody can read is a fault of the server, none at all a lost connection", async () => {
  assert.equal(await codeOf(answering(502, "<html>")), "server-fault");
  assert.equal(
    await codeOf(
      downloadWith(async () => {
        throw new TypeError("failed to fetch");
      }),
    ),
    "no-connection",
  );
});
