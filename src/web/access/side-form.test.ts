import assert from "node:assert/strict";
import { test } from "node:test";
import type { Role } from "../../contexts/access/api.ts";
import { noSide, readSide, type TypedSide } from "./side-form.ts";

const provider = "00000000-0000-4000-8000-000000000001";

const cases: readonly (readonly [Role, Partial<TypedSide>, object])[] = [
  ["caseworker", { provider, clientNumber: "10482" }, { providerId: null, clientNumber: null }],
  ["provider-consultant", { provider, clientNumber: "10482" }, { providerId: provider, clientNumber: null }],
  ["provider-consultant", {}, { provider: "provider-missing" }],
  ["client", { clientNumber: " 10482 " }, { providerId: null, clientNumber: 10_482 }],
  ["client", { clientNumber: "cliënt 10.482" }, { providerId: null, clientNumber: 10_482 }],
  ["client", { clientNumber: "" }, { clientNumber: "client-number-missing" }],
  ["client", { clientNumber: "0" }, { clientNumber: "client-number-missing" }],
  ["client", { clientNumber: "Jan de Boer" }, { clientNumber: "client-number-missing" }],
];

for (const [role, typed, expected] of cases)
  test(`the role ${role} with ${JSON.stringify(typed)} -> ${JSON.stringify(expected)}`, () => {
    const read = readSide(role, { ...noSide, ...typed });
    assert.deepEqual(read.ok ? read.value : read.refusal.faults, expected);
  });
