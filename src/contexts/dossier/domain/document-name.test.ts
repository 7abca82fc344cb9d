import assert from "node:assert/strict";
import { test } from "node:test";
import { addDays, plainDate } from "../../../kernel/plain-date.ts";
import { faultOfName } from "./document-name.ts";

const day = plainDate("2026-03-02");
const rules = { healthWords: { reuma: { nl: "tillen", en: "lifting" }, "burn-out": { nl: "uren", en: "hours" } } };
const fault = (name: string): string => faultOfName(name, rules, day)?.code ?? "taken";

const names = [
  ["Loonstrook mei", "taken"],
  ["Loonstrook 2026-05 (2)", "taken"],
  ["20260302 brief", "taken"],
  ["brief van 02-03-2026, kenmerk 2026.114", "taken"],
  ["Paspoort 111222333", "citizen-number-in-name"],
  ["111222333", "citizen-number-in-name"],
  ["ID_111222333_voor", "citizen-number-in-name"],
  ["brief 1112.22.333", "citizen-number-in-name"],
  ["brief 1112 22 333", "citizen-number-in-name"],
  ["brief 111-222-333", "citizen-number-in-name"],
  ["nummer 111222334", "taken"],
  ["rekening 0111222333", "taken"],
  ["Brief over burnout", "illness-in-name"],
  ["brief_reuma2026", "illness-in-name"],
  ["Reumafonds, contract", "taken"],
] as const;

for (const [name, expected] of names)
  test(`a document called "${name}" -> ${expected}`, () => {
    assert.equal(fault(name), expected);
  });

test("a day at the front of a name is never taken for a citizen number", () => {
  for (let n = 0; n < 800; n += 1) {
    const [year, month, date] = addDays(day, -n).split("-");
    for (const written of [`${year}${month}${date} brief`, `${date}${month}${year} brief`, `${year}-${month}-${date}`])
      assert.equal(fault(written), "taken", written);
  }
});
