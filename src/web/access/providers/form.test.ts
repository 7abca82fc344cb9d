import assert from "node:assert/strict";
import { test } from "node:test";
import { readProvider } from "./form.ts";

const cases = [
  [
    { name: " De Tussenstap ", registrationNumber: "1234.5678" },
    { name: "De Tussenstap", registrationNumber: "12345678" },
  ],
  [
    { name: "De Tussenstap", registrationNumber: "1234 5678" },
    { name: "De Tussenstap", registrationNumber: "12345678" },
  ],
  [
    { name: "", registrationNumber: "" },
    { name: "name-missing", registrationNumber: "number-wrong" },
  ],
  [{ name: "x".repeat(121), registrationNumber: "12345678" }, { name: "name-long" }],
  [{ name: "De Tussenstap", registrationNumber: "1234567" }, { registrationNumber: "number-wrong" }],
  [{ name: "De Tussenstap", registrationNumber: "NL123456" }, { registrationNumber: "number-wrong" }],
] as const;

for (const [typed, expected] of cases)
  test(`a provider typed as "${typed.name.slice(0, 20)}", ${typed.registrationNumber} -> ${JSON.stringify(expected).slice(0, 80)}`, () => {
    const read = readProvider(typed);
    assert.deepEqual(read.ok ? read.value : read.refusal.faults, expected);
  });
