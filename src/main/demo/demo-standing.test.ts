import assert from "node:assert/strict";
import test from "node:test";
import { whyNotAddCommissioner, whyNotServe } from "./demo-standing.ts";

const signIn = { issuer: "https://id.example", clientId: "trede", clientSecretFile: null };

test("a demonstration takes no commissioner and no identity provider; any other database takes both", () => {
  assert.match(whyNotAddCommissioner({ demo: true }) ?? "", /demonstration/);
  assert.equal(whyNotAddCommissioner({ demo: false }), null);
  assert.match(whyNotServe({ demo: true }, { signIn }) ?? "", /identity provider/);
  assert.equal(whyNotServe({ demo: true }, { signIn: null }), null);
  assert.equal(whyNotServe({ demo: false }, { signIn }), null);
});
