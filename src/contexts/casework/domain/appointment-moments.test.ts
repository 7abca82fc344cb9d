import assert from "node:assert/strict";
import { test } from "node:test";
import { aFact, benefitStarted, type Step } from "../../dossier/domain/builders.ts";
import { open, told } from "../testing/signals.ts";

const time = { at: "09:30", minutes: 30, how: "phone" } as const;
const planned = (on: string): Step => aFact("appointment-planned", on, { ...time, what: "talk" as never });
const held = (on: string, came: "attended" | "missed"): Step => aFact("appointment-held", on, { came }, { subject: 2 });
const onBenefit = benefitStarted("2026-01-05");

test("an appointment asks for its outcome from the day after, until it is there or it was called off", () => {
  assert.deepEqual(told("appointment-open", onBenefit, planned("2026-02-02")), [`2026-02-03 2026-02-04 ${open}`]);
  assert.deepEqual(told("appointment-open", onBenefit, planned("2026-02-02"), held("2026-02-02", "attended")), []);
  const off = aFact("appointment-cancelled", "2026-02-01", { by: "client", why: "x" }, { subject: 2 });
  assert.deepEqual(told("appointment-open", onBenefit, planned("2026-02-02"), off), []);
});

test("who did not come is sought until there was contact; who came is not", () => {
  const missed = [onBenefit, planned("2026-02-02"), held("2026-02-02", "missed")];
  assert.deepEqual(told("missed-appointment", ...missed), [`2026-02-02 2026-02-09 ${open}`]);
  assert.deepEqual(told("missed-appointment", ...missed, aFact("contact-recorded", "2026-02-05", { how: "phone" })), [
    "2026-02-02 2026-02-09 2026-02-05 answer",
  ]);
  assert.deepEqual(told("missed-appointment", onBenefit, planned("2026-02-02"), held("2026-02-02", "attended")), []);
});
