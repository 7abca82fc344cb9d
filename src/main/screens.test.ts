import assert from "node:assert/strict";
import { test } from "node:test";
import { isScreen } from "./screens.ts";

test("every page has its address, with whatever parameter, and nothing else is one", () => {
  for (const path of ["/", "/caseload", "/clients/10482", "/imports/new", "/figures/cohort/people", "/sign-in-failed"])
    assert.ok(isScreen(path), path);
  for (const path of ["/nope", "/caseload/x", "/clients", "/problems/client-not-found", "/wp-login.php", "/CASELOAD"])
    assert.ok(!isScreen(path), path);
});
