import assert from "node:assert/strict";
import { test } from "node:test";
import { aFact, aLedger, type Step } from "../../dossier/domain/builders.ts";
import { historyOf } from "../../dossier/public.ts";
import { closed, day, notified, organisation } from "../testing/gates.ts";
import { claimsOn } from "./own-claims.ts";

const told = (on: string, ...steps: readonly Step[]) => claimsOn(historyOf(aLedger(...steps)), day(on));
const decided = (on: string, outcome: "granted" | "refused", result: string, gate = 1): Step =>
  aFact(
    "gate-step-done",
    on,
    { step: "decision" as never, by: organisation("commissioner"), outcome, result },
    { subject: gate },
  );

const came = notified("2026-03-02", { at: "commissioner" });
const refused = decided("2026-04-01", "refused", "te veel spaargeld");

test("a client reads how the claim ended, and why it was refused, from that day on and for a year", () => {
  const claim = { on: "2026-04-01", outcome: "refused", why: "te veel spaargeld" };
  assert.deepEqual(told("2026-03-31", came, refused), []);
  assert.deepEqual([told("2026-04-01", came, refused), told("2027-03-31", came, refused)], [[claim], [claim]]);
  assert.deepEqual(told("2027-04-01", came, refused), []);
});

test("the last word on a claim is told; what colleagues noted about a grant is not", () => {
  const granted = decided("2026-05-01", "granted", "bezwaar gegrond, zie brief");
  assert.deepEqual(told("2026-05-02", came, refused, granted), [{ on: "2026-05-01", outcome: "granted", why: null }]);
});

test("of two claims the later stands first; who was closed without a claim reads of none", () => {
  const again = [notified("2026-05-01", { at: "commissioner" }), decided("2026-05-20", "granted", "x", 3)];
  assert.deepEqual(
    told("2026-06-01", came, refused, ...again).map(({ on }) => on),
    ["2026-05-20", "2026-04-01"],
  );
  assert.deepEqual(told("2026-06-01", came, closed(1, "2026-03-20")), []);
});
