import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { personIdSchema } from "../../../platform/endpoint.ts";
import { formatsIn } from "../../languages/formats.ts";
import { type Board, presentBoard } from "./presenter.ts";

const bo = personIdSchema.parse("00000000-0000-4000-8000-000000000002");
const row = { worker: { id: bo, name: "Bo" }, team: "Haven", clients: 60, points: 600, late: 2, soon: null };
const shown = (over: Partial<Board>) =>
  presentBoard(
    {
      on: day("2026-03-12"),
      model: "integrated",
      full: 700,
      aheadOf: day("2026-03-26"),
      rows: [row],
      absences: [],
      ended: [],
      ...over,
    },
    "nl",
    formatsIn("nl"),
  );

test("a caseload is drawn beside a full one, and what is over it apart", () => {
  const [under, over] = shown({ rows: [row, { ...row, points: 1_400 }] }).rows;
  assert.deepEqual([under?.load, under?.withinWidth, under?.overWidth], ["600 punten (85,7\u00a0%)", 42.9, 0]);
  assert.deepEqual([over?.withinWidth, over?.overWidth], [50, 50]);
});

test("who is away says until when and who stands in, as long as it lasts", () => {
  const absence = {
    id: "a",
    person: { id: bo, name: "Bo" },
    from: day("2026-03-10"),
    until: day("2026-03-20"),
    coveredBy: ["Cem", "Dee"],
  };
  assert.equal(shown({ absences: [absence] }).rows[0]?.away, "afwezig tot en met 19 maart 2026, waarneming: Cem, Dee");
  assert.equal(shown({ absences: [{ ...absence, from: day("2026-03-13") }] }).rows[0]?.away, null);
});

test("what is soon is what is due within the span of the setting, and says until when", () => {
  assert.deepEqual(shown({}).soonUntil, { short: "26 mrt 2026", long: "26 maart 2026" });
});

test("numbers that are not shown are empty, and that they are is said", () => {
  const { rows, isHidden } = shown({ rows: [{ ...row, late: null }] });
  assert.deepEqual([rows[0]?.late, isHidden], ["", true]);
});

test("an absence that was ended early says until when it would have lasted, and what making it last again comes to", () => {
  const ended = {
    ...{ id: "a", person: { id: bo, name: "Bo" }, from: day("2026-03-10"), until: day("2026-03-12") },
    ...{ firstUntil: day("2026-03-20"), coveredBy: ["Cem", "Dee"] },
  };
  const [early, never] = shown({ ended: [ended, { ...ended, until: day("2026-03-10") }] }).ended;
  assert.deepEqual([early?.back, never?.back], ["terug op 12 maart 2026", "niet afwezig"]);
  assert.equal(
    early?.again,
    "Bo is dan weer afwezig van 10 maart 2026 tot en met 19 maart 2026. Wie waarneemt: Cem, Dee.",
  );
});
