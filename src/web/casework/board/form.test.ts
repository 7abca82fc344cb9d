import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate } from "../../../kernel/plain-date.ts";
import { personIdSchema } from "../../../platform/endpoint.ts";
import { type AbsenceDraft, readAbsence } from "./form.ts";

const [bo, cem] = ["2", "3"].map((n) => personIdSchema.parse(`00000000-0000-4000-8000-00000000000${n}`));
const people = [bo, cem].flatMap((id) => (id === undefined ? [] : [{ id }]));
const today = plainDate("2026-03-12");
const typed: AbsenceDraft = { person: bo ?? "", from: "16-3-2026", lastDay: "20-3-2026", coveredBy: cem ? [cem] : [] };
const faults = (over: Partial<AbsenceDraft>) => {
  const read = readAbsence({ ...typed, ...over }, people, today);
  return read.ok ? [] : read.faults.map(({ field, code }) => `${field} ${code}`);
};

test("the last day away is kept as the first day back", () => {
  assert.deepEqual(readAbsence(typed, people, today), {
    ok: true,
    body: { person: bo, from: "2026-03-16", until: "2026-03-21", coveredBy: [cem] },
  });
});

test("every fault is told at once; who is away does not stand in for themselves", () => {
  assert.deepEqual(faults({ person: "", from: "x", lastDay: "1-1-1900", coveredBy: [] }), [
    "person choose-who",
    "from day-wrong",
    "lastDay day-wrong",
    "coveredBy choose-cover",
  ]);
  assert.deepEqual(faults({ lastDay: "15-3-2026" }), ["lastDay order-wrong"]);
  assert.deepEqual(faults({ coveredBy: bo ? [bo] : [] }), ["coveredBy choose-cover"]);
});
