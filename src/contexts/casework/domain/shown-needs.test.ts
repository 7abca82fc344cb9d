import assert from "node:assert/strict";
import { test } from "node:test";
import { shownNeeds } from "./shown-needs.ts";

const need = (kind: string, phase: number | null, clients: number, open: number) => ({
  need: kind,
  phase,
  clients,
  open,
});
const counts = [
  need("transport", 4, 40, 20),
  need("transport", 3, 30, 15),
  need("transport", 2, 2, 2),
  need("language", 4, 3, 3),
  need("day-activities", null, 30, 0),
];

const rows = ({ kinds, needs }: ReturnType<typeof shownNeeds>) => ({
  kinds: kinds.map((kind) => `${kind.need} ${kind.clients}/${kind.open}`),
  needs: needs.map((each) => `${each.need} ${each.phase}: ${each.clients}/${each.open}`),
});

test("a phase of few is withheld with another that would give it back, a kind of few by itself; what is withheld comes last", () => {
  const shown = shownNeeds(counts, 10);
  assert.equal(shown.isWithheld, true);
  assert.deepEqual(rows(shown), {
    kinds: ["transport 72/37", "day-activities 30/0", "language null/null"],
    needs: [
      "transport 4: 40/20",
      "day-activities null: 30/0",
      "language 4: null/null",
      "transport 3: null/null",
      "transport 2: null/null",
    ],
  });
});

test("without a limit all of it is shown, the most first", () => {
  const shown = shownNeeds(counts, 0);
  assert.equal(shown.isWithheld, false);
  assert.deepEqual(rows(shown).kinds, ["transport 72/37", "day-activities 30/0", "language 3/3"]);
});

test("of a kind that many missed and few still miss, or few don't any more, how many missed it is told", () => {
  const shown = shownNeeds([need("transport", 4, 40, 3), need("transport", 3, 30, 0), need("language", 2, 14, 12)], 10);
  assert.deepEqual(rows(shown), {
    kinds: ["transport 70/null", "language 14/null"],
    needs: ["transport 4: 40/null", "transport 3: 30/null", "language 2: 14/null"],
  });
  assert.equal(shown.isWithheld, true);
});
