import assert from "node:assert/strict";
import { test } from "node:test";
import { z } from "zod";
import { endpoint } from "../../platform/endpoint.ts";
import { callWith } from "./call.ts";

const countEndpoint = endpoint({
  operationId: "listCodes",
  summary: "",
  method: "GET",
  path: "/count",
  permission: "open",
  purpose: "administration",
  reply: z.object({ count: z.int() }),
});

const answering = (status: number, text: string) =>
  callWith(
    async () => new Response(text, { status }),
    () => null,
  );
const codeOf = async (call: ReturnType<typeof callWith>) => {
  const result = await call(countEndpoint, {});
  return result.ok ? "ok" : result.refusal.code;
};

test("a reply is read by its schema and loses what is not listed", async () => {
  assert.deepEqual(await answering(200, '{"count":3,"secret":1}')(countEndpoint, {}), {
    ok: true,
    value: { count: 3 },
  });
});

test("a refusal keeps its code and facts", async () => {
  const problem = {
    type: "urn:trede:problem:x",
    status: 409,
    title: "x",
    detail: "",
    code: "changed-meanwhile",
    facts: { by: 1 },
  };
  const result = await answering(409, JSON.stringify(problem))(countEndpoint, {});
  assert.deepEqual(result, { ok: false, refusal: problem });
});

test("what is no JSON, no problem or not what was promised is a fault of the server", async () => {
  assert.equal(await codeOf(answering(502, "<html>Bad gateway")), "server-fault");
  assert.equal(await codeOf(answering(200, '{"count":"three"}')), "server-fault");
  assert.equal(await codeOf(answering(404, "{}")), "server-fault");
});

test("without a connection there is a problem, not an exception", async () => {
  const call = callWith(
    () => Promise.reject(new TypeError("failed to fetch")),
    () => null,
  );
  assert.equal(await codeOf(call), "no-connection");
});

test("who breaks off himself gets no problem", async () => {
  const stop = new AbortController();
  stop.abort();
  const call = callWith(
    () => Promise.reject(new DOMException("aborted", "AbortError")),
    () => null,
  );
  await assert.rejects(call(countEndpoint, {}, { signal: stop.signal }));
});
