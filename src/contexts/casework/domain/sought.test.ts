import assert from "node:assert/strict";
import { test } from "node:test";
import { soughtBy } from "./sought.ts";

const cases = [
  ["000.000.012", { by: "citizen-number", digits: "000000012" }],
  ["10256", { by: "client-number", number: 10256 }],
  ["10.256", { by: "client-number", number: 10256 }],
  ["cliënt 10256", { by: "client-number", number: 10256 }],
  ["Cliënt 10256", { by: "client-number", number: 10256 }],
  ["clie\u0308nt 10256", { by: "client-number", number: 10256 }],
  ["client 10256", { by: "client-number", number: 10256 }],
  ["cliëntnummer: 10256", { by: "client-number", number: 10256 }],
  ["client number 10256", { by: "client-number", number: 10256 }],
  ["de Boer", { by: "name", text: "de Boer" }],
  ["client de Boer", { by: "name", text: "client de Boer" }],
  ["Client", { by: "name", text: "Client" }],
] as const;

for (const [text, expected] of cases)
  test(`"${text}" is sought by ${expected.by}`, () => {
    assert.deepEqual(soughtBy(text), expected);
  });
