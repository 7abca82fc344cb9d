import assert from "node:assert/strict";
import { test } from "node:test";
import { onlyInitials } from "./initials.ts";

const names = [
  ["Anna de Boer", "A··· d· B···"],
  ["Ŝejla van 't Hoff-Öz", "Ŝ···· v·· 't H···-Ö·"],
  ["J. P.", "J. P."],
  ["2026-01-10", "2···-0·-1·"],
  ["social-assistance", "s·····-a·········"],
  ["", ""],
] as const;

for (const [name, shown] of names)
  test(`"${name}" in a preview is "${shown}"`, () => {
    assert.equal(onlyInitials(name), shown);
  });
