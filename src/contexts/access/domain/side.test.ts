import assert from "node:assert/strict";
import { test } from "node:test";
import type { ClientId, PersonId, ProviderId } from "../../../kernel/ids.ts";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import type { RoleHeld } from "./people.ts";
import type { Role } from "./permissions.ts";
import { mayTakeSide, type Named, type Side, sideOfRole } from "./side.ts";

const [step, bridge] = ["step" as ProviderId, "bridge" as ProviderId];
const ann = "ann" as ClientId;
const nobody: Named = { provider: null, client: null };

const roles: readonly (readonly [Role, Named, Side | string])[] = [
  ["caseworker", nobody, { kind: "commissioner" }],
  ["caseworker", { ...nobody, provider: step }, "side-not-of-role"],
  ["administrator", { ...nobody, client: ann }, "side-not-of-role"],
  ["provider-consultant", nobody, "provider-needed"],
  ["provider-consultant", { ...nobody, provider: "unknown" }, "no-such-provider"],
  ["provider-consultant", { ...nobody, provider: step }, { kind: "provider", providerId: step }],
  ["provider-consultant", { provider: step, client: ann }, "side-not-of-role"],
  ["client", nobody, "client-needed"],
  ["client", { ...nobody, client: "unknown" }, "no-such-client"],
  ["client", { ...nobody, client: ann }, { kind: "client", clientId: ann }],
  ["client", { ...nobody, provider: step }, "side-not-of-role"],
];

for (const [role, named, expected] of roles)
  test(`${role}, with ${JSON.stringify(named)} -> ${JSON.stringify(expected)}`, () => {
    const side = sideOfRole(role, named);
    assert.deepEqual(side.ok ? side.value : side.refusal.code, expected);
  });

const bakker = "bakker" as PersonId;
const today = day("2026-03-02");
const held = (role: Role, until: string | null, personId = bakker): RoleHeld => ({
  personId,
  role,
  from: day("2025-01-01"),
  until: until === null ? null : day(until),
});
const office: Side = { kind: "commissioner" };
const atStep: Side = { kind: "provider", providerId: step };
const atBridge: Side = { kind: "provider", providerId: bridge };

const moves: readonly (readonly [string, Side, Side, readonly RoleHeld[], string])[] = [
  ["stays where they are", office, office, [held("caseworker", null)], "may"],
  ["leaves the office while a role runs", office, atStep, [held("caseworker", null)], "role-of-another-side"],
  ["leaves before a role's last day", office, atStep, [held("caseworker", "2026-03-03")], "role-of-another-side"],
  ["leaves once every role is over", office, atStep, [held("caseworker", "2026-03-02")], "may"],
  ["had no role at all", office, atStep, [held("caseworker", null, "other" as PersonId)], "may"],
  ["goes to another provider", atStep, atBridge, [held("provider-consultant", null)], "role-of-another-side"],
  ["comes to the office from a provider", atStep, office, [held("provider-consultant", "2026-01-01")], "may"],
];

for (const [who, from, to, roles, expected] of moves)
  test(`somebody who ${who} -> ${expected}`, () => {
    const decided = mayTakeSide(from, to, roles, bakker, today);
    assert.equal(decided.ok ? "may" : decided.refusal.code, expected);
  });
