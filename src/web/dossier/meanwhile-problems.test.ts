import assert from "node:assert/strict";
import { test } from "node:test";
import { meanwhileProblems } from "./meanwhile-problems.ts";

const newest = { kind: "plan-revised", by: "H. Koster", at: "2026-03-02T12:05:00Z" };

test("who decided on less than there is reads who recorded what meanwhile, and how much more came in", () => {
  const nl = (facts: object) => meanwhileProblems.nl["changed-meanwhile"]({ ...facts }).what;
  const en = (facts: object) => meanwhileProblems.en["changed-meanwhile"]({ ...facts }).what;
  assert.match(
    nl({ newest, entries: [4] }),
    /^Intussen is iets vastgelegd door H\. Koster: Plan gewijzigd \(.*13:05.*\)\.$/,
  );
  assert.match(
    en({ newest, entries: [3, 4] }),
    /^In the meantime H\. Koster recorded: Plan changed .* One entry came before it\.$/,
  );
  assert.match(
    nl({ newest: { ...newest, by: "system:night" }, entries: [2, 3, 4] }),
    /door Trede zelf.*kwamen er nog 2 vermeldingen bij/,
  );
});

test("where nothing is told of it, it still says that something was recorded", () => {
  for (const facts of [{}, { newest: null }, { newest: { kind: "plan-made" } }])
    assert.equal(
      meanwhileProblems.nl["changed-meanwhile"](facts).what,
      "Iemand heeft intussen iets in dit dossier vastgelegd.",
    );
});
