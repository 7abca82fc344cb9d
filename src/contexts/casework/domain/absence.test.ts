import assert from "node:assert/strict";
import { test } from "node:test";
import type { PersonId } from "../../../kernel/ids.ts";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { type Absence, checkAbsence, type Known } from "./absence.ts";

const [anna, bo, cem] = ["a", "b", "c"].map((name) => name as PersonId) as [PersonId, PersonId, PersonId];
const workers = [{ id: anna }, { id: bo }, { id: cem }];
const away: Absence = { person: anna, from: day("2026-03-02"), until: day("2026-03-16"), coveredBy: [bo] };
const code = (over: Partial<Absence>, known: readonly Known[] = []): string => {
  const checked = checkAbsence({ ...away, ...over }, workers, known);
  return checked.ok ? "recorded" : checked.refusal.code;
};
const named = (absence: Partial<Absence>): Known => ({ ...away, ...absence, name: "Bo" });

test("somebody is away for at least a day, and a colleague who is there stands in", () => {
  assert.equal(code({}), "recorded");
  assert.equal(code({ coveredBy: [bo, cem] }), "recorded");
  assert.equal(code({ until: day("2026-03-02") }), "ends-before-it-begins");
  assert.equal(code({ coveredBy: [] }), "nobody-covers");
  assert.equal(code({ coveredBy: [anna] }), "covers-oneself");
  assert.equal(code({ coveredBy: ["x" as PersonId] }), "no-such-worker");
});

test("who stands in for a colleague in those days can't be away then; before and after is fine", () => {
  const forCem = named({ person: cem, coveredBy: [anna, bo], from: day("2026-03-10"), until: day("2026-03-20") });
  const refused = checkAbsence(away, workers, [{ ...forCem, name: "Cem" }]);
  assert.deepEqual(refused, {
    ok: false,
    refusal: { code: "covers-then", name: "Cem", from: "2026-03-10", until: "2026-03-20" },
  });
  assert.equal(code({ until: day("2026-03-10") }, [forCem]), "recorded");
  assert.equal(code({ from: day("2026-03-20"), until: day("2026-03-23") }, [forCem]), "recorded");
});

test("nobody is away twice at once, nor stands in while away; right after is fine", () => {
  assert.equal(code({}, [named({})]), "away-already");
  assert.equal(code({ from: day("2026-03-16"), until: day("2026-03-20") }, [named({})]), "recorded");
  assert.equal(code({}, [named({ person: bo, coveredBy: [cem] })]), "cover-away");
  assert.equal(code({ coveredBy: [cem] }, [named({ person: bo, coveredBy: [cem] })]), "recorded");
});
