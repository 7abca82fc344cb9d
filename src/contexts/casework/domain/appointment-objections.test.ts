import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { objectionTo, type WorkersDay } from "./appointment-objections.ts";

const there: WorkersDay = { name: "M. Bakker", others: [], away: null };
const time = (at: string, minutes = 30) => ({ at, minutes });
const away = { from: day("2026-03-02"), until: day("2026-03-16") };

test("a colleague who is away that day is not planned with unsaid: it says which days", () => {
  const refused = objectionTo(time("09:30"), { ...there, away }, []);
  assert.deepEqual(refused, { code: "worker-away", name: "M. Bakker", from: "2026-03-02", lastDay: "2026-03-15" });
  assert.equal(objectionTo(time("09:30"), { ...there, away }, ["worker-away"]), undefined);
  assert.equal(objectionTo(time("09:30"), there, []), undefined);
});

test("one worker is not in two talks at once unsaid: it says when the other one is, and of whom it is nobody hears", () => {
  const busy = { ...there, others: [time("09:00", 45)] };
  const refused = objectionTo(time("09:30"), busy, []);
  assert.deepEqual(refused, { code: "worker-has-other", name: "M. Bakker", at: "09:00", ends: "09:45" });
  assert.equal(objectionTo(time("09:45"), busy, []), undefined);
  assert.equal(objectionTo(time("08:30"), busy, []), undefined);
  assert.equal(objectionTo(time("09:30"), null, []), undefined);
});

test("before seven and after nine in the evening is meant, or a slip", () => {
  const codes = (["03:00", "06:59", "07:00", "20:30", "20:31", "23:45"] as const).map(
    (at) => objectionTo(time(at), there, [])?.code ?? "planned",
  );
  assert.deepEqual(codes, ["unusual-hour", "unusual-hour", "planned", "planned", "unusual-hour", "unusual-hour"]);
  assert.equal(objectionTo(time("03:00"), null, [])?.code, "unusual-hour");
});

test("each objection is answered by itself: saying that the night is meant says nothing of an absence", () => {
  const worker = { ...there, away, others: [time("03:00")] };
  assert.equal(objectionTo(time("03:00"), worker, ["unusual-hour"])?.code, "worker-away");
  assert.equal(objectionTo(time("03:00"), worker, ["unusual-hour", "worker-away"])?.code, "worker-has-other");
  assert.equal(objectionTo(time("03:00"), worker, ["unusual-hour", "worker-away", "worker-has-other"]), undefined);
});
