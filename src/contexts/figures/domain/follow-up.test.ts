import assert from "node:assert/strict";
import { test } from "node:test";
import { type PlainDate, plainDate } from "../../../kernel/plain-date.ts";
import { cohortRatios, isSayable, ratioNames } from "./cohort-ratios.ts";
import { type FollowUp, followedWhole, followUpOf } from "./follow-up.ts";

const starts = ["2026-01-10", "2026-03-01", "2026-06-30"].map(plainDate);
const question = { exitBy: plainDate("2027-06-30"), followUpDays: 365 };
const by = (day: string, of: readonly PlainDate[] = starts): FollowUp => followUpOf(of, question, plainDate(day));

test("nobody whose year is not over can be judged, and the cohort is whole on the day of the last of them", () => {
  assert.deepEqual(by("2026-11-25"), { pending: 3, completeOn: "2027-06-30", exitsPending: true });
  assert.deepEqual(by("2027-01-10"), { pending: 2, completeOn: "2027-06-30", exitsPending: true });
  assert.deepEqual(by("2027-06-29"), { pending: 1, completeOn: "2027-06-30", exitsPending: true });
  assert.deepEqual(by("2027-06-30"), followedWhole);
});

test("over nobody nothing is pending but the exit day", () => {
  assert.deepEqual(by("2026-11-25", []), { pending: 0, completeOn: null, exitsPending: true });
});

const counts = { X: 78, Y: 64, Z: 49, A: 20, B: 29, C: 5, A1: 0, B1: 0 };
const sayable = (followUp: FollowUp) => ratioNames.filter((name) => isSayable(name, followUp));

test("of a cohort that is not whole no ratio is given, however few are missing", () => {
  assert.deepEqual(sayable(by("2027-06-29")), []);
  assert.deepEqual(new Set(Object.values(cohortRatios(counts, by("2027-06-29")))), new Set([null]));
});

test("while exits still count only the ratios of exits wait", () => {
  const followUp = { ...followedWhole, exitsPending: true };
  assert.deepEqual(sayable(followUp), ["compliance", "longTerm", "coverage", "nonCoverage"]);
  const { coverage, exitWith, exitWithout } = cohortRatios(counts, followUp);
  assert.deepEqual([coverage, exitWith, exitWithout], [20 / 49, null, null]);
});

test("of a cohort that was followed whole every ratio is given", () => {
  assert.deepEqual(sayable(followedWhole), [...ratioNames]);
  assert.equal(cohortRatios(counts, followedWhole).exitWith, 0);
});
