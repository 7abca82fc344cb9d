import assert from "node:assert/strict";
import { test } from "node:test";
import { addressOf, inLanguage, requestOf } from "./request.ts";

const get = { path: "/clients/{clientId}", method: "GET" } as const;
const post = { path: "/assignments", method: "POST" } as const;

test("an address holds its parameters and only what was asked", () => {
  const address = addressOf(get, {
    params: { clientId: "a/b" },
    query: { on: "2026-03-12", knownAt: undefined, text: "", page: 2 },
  });
  assert.equal(address, "/v1/clients/a%2Fb?on=2026-03-12&page=2");
});

test("only what changes something carries the session's token", () => {
  assert.equal(requestOf(get, {}, "token").headers["x-csrf-token"], undefined);
  assert.equal(requestOf(post, {}, "token").headers["x-csrf-token"], "token");
  assert.equal(requestOf(post, {}, null).headers["x-csrf-token"], undefined);
});

test("a request without a body names no content", () => {
  const request = requestOf({ path: "/session", method: "DELETE" }, {}, "token");
  assert.equal(request.headers["content-type"], undefined);
  assert.equal("body" in request, false);
});

test("a body goes as JSON, a file as it is", () => {
  assert.equal(requestOf(post, { body: { worker: null } }, "t").body, '{"worker":null}');
  const file = new Blob(["a;b"]);
  const upload = requestOf({ path: "/f", method: "PUT", takes: "application/octet-stream" }, {}, "t", file);
  assert.equal(upload.body, file);
  assert.equal(upload.headers["content-type"], "application/octet-stream");
});

test("a file for a spreadsheet is asked for in the language of the screen, beside what was asked; nothing else is", () => {
  const asked = { params: { clientId: "a" }, query: { page: 2 } };
  assert.deepEqual(inLanguage({ gives: "text/csv" }, asked, "en"), { ...asked, query: { page: 2, language: "en" } });
  assert.deepEqual(inLanguage({ gives: "text/csv" }, {}, "nl"), { query: { language: "nl" } });
  assert.deepEqual(inLanguage({ gives: "text/calendar" }, asked, "en"), asked);
  assert.deepEqual(inLanguage({}, asked, "en"), asked);
});
