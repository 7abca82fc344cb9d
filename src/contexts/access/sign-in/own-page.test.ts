import assert from "node:assert/strict";
import { test } from "node:test";
import { ownPage } from "./own-page.ts";

const cases: readonly (readonly [unknown, string])[] = [
  [
    "/clients/00000093-b8f3-892a-9156-38830b540c29?knownOn=2024-01-01",
    "/clients/00000093-b8f3-892a-9156-38830b540c29?knownOn=2024-01-01",
  ],
  ["/figures/definitions#coverage", "/figures/definitions#coverage"],
  ["/", "/"],
  [undefined, "/"],
  [["/a", "/b"], "/"],
  ["", "/"],
  ["caseload", "/"],
  ["https://elsewhere.example/", "/"],
  ["//elsewhere.example/", "/"],
  ["/\\elsewhere.example/", "/"],
  ["/\t/elsewhere.example/", "/"],
  ["/a/..//elsewhere.example", "/"],
  ["/./\\elsewhere.example", "/"],
  ["javascript:alert(1)", "/"],
  ["/sign-in", "/"],
  ["/sign-in/back?code=1", "/"],
  ["/v1/session", "/"],
  [`/${"x".repeat(2_000)}`, "/"],
];

for (const [asked, expected] of cases)
  test(`after signing in, ${JSON.stringify(asked)?.slice(0, 60)} leads to ${expected}`, () => {
    assert.equal(ownPage(asked, "https://trede.example.org"), expected);
  });
