import assert from "node:assert/strict";
import { test } from "node:test";
import type { PersonId } from "../../../kernel/ids.ts";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { endAccess, endRole, grantRole, type RoleOfStaff } from "./people.ts";

const [ann, bo] = ["ann" as PersonId, "bo" as PersonId];

const held = (personId: PersonId, from: string, until: string | null = null): RoleOfStaff => ({
  personId,
  role: "administrator",
  from: day(from),
  until: until === null ? null : day(until),
  hasAccess: true,
});

const annSince2025 = held(ann, "2025-01-01");

const ends: readonly (readonly [string, readonly RoleOfStaff[], string])[] = [
  ["nobody else", [], "last-administrator"],
  ["somebody else who stays", [held(bo, "2025-01-01")], "ended"],
  ["somebody else whose role ends one day", [held(bo, "2025-01-01", "2027-01-01")], "last-administrator"],
  ["a successor who begins that day", [held(bo, "2026-03-02")], "ended"],
  ["a successor who begins a day later", [held(bo, "2026-03-03")], "last-administrator"],
  ["somebody whose access was ended", [{ ...held(bo, "2025-01-01"), hasAccess: false }], "last-administrator"],
  ["somebody with another role", [{ ...held(bo, "2025-01-01"), role: "caseworker" }], "last-administrator"],
];

for (const [beside, others, expected] of ends)
  test(`an administrator's role ends, beside ${beside} -> ${expected}`, () => {
    const decided = endRole([annSince2025, ...others], ann, "administrator", day("2026-03-02"));
    assert.equal(decided.ok ? "ended" : decided.refusal.code, expected);
  });

for (const [beside, others, expected] of ends)
  test(`an administrator's access ends, beside ${beside} -> ${expected}`, () => {
    const decided = endAccess([annSince2025, ...others], ann, day("2026-03-02"));
    assert.equal(decided.ok ? "ended" : decided.refusal.code, expected);
  });

test("the access of who is no administrator, is one no more or has no access, may end with nobody else there", () => {
  const alone: readonly RoleOfStaff[] = [
    { ...annSince2025, role: "caseworker" },
    held(ann, "2025-01-01", "2026-03-02"),
    { ...annSince2025, hasAccess: false },
  ];
  for (const only of alone) assert.equal(endAccess([only], ann, day("2026-03-02")).ok, true);
  const toCome = endAccess([held(ann, "2027-01-01")], ann, day("2026-03-02"));
  assert.equal(toCome.ok, false, "nor is one to come given away");
});

test("a role ends on its first day, which takes it back, but not before it", () => {
  const roles = [held(ann, "2026-03-02"), held(bo, "2025-01-01")];
  assert.equal(endRole(roles, ann, "administrator", day("2026-03-02")).ok, true);
  assert.deepEqual(endRole(roles, ann, "administrator", day("2026-03-01")), {
    ok: false,
    refusal: { code: "ends-before-start", start: "2026-03-02" },
  });
});

test("a role that is over, or that somebody else holds, can't be ended", () => {
  const over = [held(ann, "2025-01-01", "2026-01-01"), held(bo, "2025-01-01")];
  const decided = endRole(over, ann, "administrator", day("2026-03-02"));
  assert.deepEqual(decided, { ok: false, refusal: { code: "role-not-held" } });
});

const grants: readonly (readonly [string, readonly RoleOfStaff[], string])[] = [
  ["never held", [], "given"],
  ["held now", [held(ann, "2025-01-01")], "role-held-already"],
  ["held until that day", [held(ann, "2025-01-01", "2026-03-02")], "given"],
  ["held until a day later", [held(ann, "2025-01-01", "2026-03-03")], "role-held-already"],
  ["to be held later", [held(ann, "2027-01-01")], "role-held-already"],
  ["held by somebody else", [held(bo, "2025-01-01")], "given"],
];

for (const [before, roles, expected] of grants)
  test(`a role is given that was ${before} -> ${expected}`, () => {
    const decided = grantRole(roles, ann, "administrator", day("2026-03-02"));
    assert.equal(decided.ok ? "given" : decided.refusal.code, expected);
  });
