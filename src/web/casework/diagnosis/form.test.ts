import assert from "node:assert/strict";
import { test } from "node:test";
import { recordDiagnosis } from "../../../contexts/casework/diagnosis-api.ts";
import { plainDate } from "../../../kernel/plain-date.ts";
import { aDiagnosis } from "./builders.ts";
import { type DiagnosisDraft, draftAfter, readDiagnosis } from "./form.ts";

const today = plainDate("2026-03-12");
const empty = draftAfter(undefined, "12-3-2026");
const aDraft = (over: Partial<DiagnosisDraft> = {}): DiagnosisDraft => ({
  ...empty,
  by: "commissioner",
  conclusion: "mediate",
  grounds: "gesprek van vandaag",
  ...over,
});
const read = (over: Partial<DiagnosisDraft> = {}, isCounting = false) =>
  readDiagnosis(aDraft(over), { today, isCounting });
const faultsOf = (over: Partial<DiagnosisDraft>, isCounting = false): string[] => {
  const found = read(over, isCounting);
  return found.ok ? [] : found.faults.map(({ field, code }) => `${field} ${code}`);
};

test("what is typed is what the server takes: lines become strengths, and what is empty says nothing", () => {
  const found = read({
    strengths: " komt op tijd \n\nrijbewijs B",
    hours: " 28 ",
    limits: [{ code: "lifting", note: " " }],
  });
  assert.ok(found.ok);
  assert.deepEqual(found.body.strengths, ["komt op tijd", "rijbewijs B"]);
  assert.deepEqual([found.body.hoursPerWeek, found.body.travel, found.body.wishes], [28, null, null]);
  assert.deepEqual(found.body.limits, [{ code: "lifting", note: null }]);
  assert.ok(recordDiagnosis.body.safeParse({ ...found.body, entriesSeen: 3 }).success);
});

test("the next one starts with what was known, and asks anew what it leads to", () => {
  const draft = draftAfter(
    aDiagnosis({ wishes: "in de zorg", hoursPerWeek: 20, conclusion: "help", helpWith: ["schooling"] }),
    "1-3-2026",
  );
  assert.deepEqual(
    [draft.wishes, draft.hours, draft.conclusion, draft.grounds, draft.helpWith],
    ["in de zorg", "20", "", "", []],
  );
});

test("help with something that was chosen before another conclusion is left out", () => {
  const found = read({ conclusion: "none-needed", helpWith: ["schooling"] });
  assert.deepEqual(found.ok && found.body.helpWith, []);
});

test("what it adds is asked while an earlier one counts, and sent only then", () => {
  assert.deepEqual(faultsOf({}, true), ["adds adds-missing"]);
  const alone = read({ adds: "left from before" });
  assert.equal(alone.ok && alone.body.adds, null);
  const next = read({ adds: "kan weer 28 uur" }, true);
  assert.equal(next.ok && next.body.adds, "kan weer 28 uur");
});

test("every fault is said by its field", () => {
  assert.deepEqual(
    faultsOf({
      on: "morgen",
      by: "",
      conclusion: "",
      hours: "61",
      minutes: "-5",
      grounds: " ",
      experience: [{ occupation: "9112", years: "" }],
      strengths: "x\n".repeat(21),
    }),
    [
      "on day-wrong",
      "by choose-one",
      "conclusion choose-one",
      "hours hours-wrong",
      "minutes minutes-wrong",
      "experience years-wrong",
      "grounds grounds-missing",
      "strengths too-many-lines",
    ],
  );
  assert.deepEqual(faultsOf({ on: "13-3-2026", conclusion: "help" }), ["on day-to-come", "helpWith help-none"]);
});
