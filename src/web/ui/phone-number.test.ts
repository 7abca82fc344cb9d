import assert from "node:assert/strict";
import { test } from "node:test";
import { phoneShown } from "./phone-number.ts";

for (const [typed, href, number] of [
  ["14 0100", "tel:140100", "14 0100"],
  ["(0113) 12-34.56", "tel:0113123456", "(0113) 12-34.56"],
  ["0113 12 34 56", "tel:0113123456", "0113 12 34 56"],
  ["+31 (0)113 12 34 56", "tel:+31113123456", "+31 (0)113 12 34 56"],
  ["+31 113 123 456", "tel:+31113123456", "+31 113 123 456"],
  ["14 0100 (op werkdagen)", "tel:140100", "14 0100"],
  ["14 0100, toets 2", undefined, undefined],
  ["javascript:alert()", undefined, undefined],
  ["vraag de balie", undefined, undefined],
] as const)
  test(`a telephone is given ${href ?? "nothing"} to call of "${typed}"`, () => {
    const shown = phoneShown(typed);
    assert.deepEqual([shown?.href, shown?.number], [href, number]);
  });
