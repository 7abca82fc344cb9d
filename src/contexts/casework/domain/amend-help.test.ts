import assert from "node:assert/strict";
import { test } from "node:test";
import { aFact, aLedger } from "../../dossier/domain/builders.ts";
import type { Fact, FactBodies } from "../../dossier/public.ts";
import { faultOfAmendedHelp } from "./amend-help.ts";

const codeOf = (body: object, kind: "instrument-started" | "job-started" = "instrument-started") => {
  const [fact] = aLedger(aFact(kind, "2026-03-02", body as FactBodies["instrument-started"]));
  return faultOfAmendedHelp(fact as Fact)?.code;
};

test("help that is corrected is still planned to end after it began, and given by who is of the kind it says", () => {
  assert.equal(codeOf({}), undefined);
  assert.equal(codeOf({ by: "provider", provider: "taalhuis", plannedUntil: "2026-03-03" }), undefined);
  assert.equal(codeOf({ plannedUntil: "2026-03-02" }), "ends-before-it-begins");
  assert.equal(codeOf({ by: "client", worker: "wit" }), "deliverer-of-another-kind");
  assert.equal(codeOf({ provider: "taalhuis" }), "deliverer-of-another-kind");
  assert.equal(codeOf({ by: "job-centre", provider: "taalhuis", worker: "wit" }), "deliverer-of-another-kind");
  assert.equal(codeOf({ plannedUntil: "2020-01-01" }, "job-started"), undefined);
});
