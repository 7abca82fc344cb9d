import assert from "node:assert/strict";
import { test } from "node:test";
import { asFileName } from "./file-name.ts";

test("a title becomes part of a file's name without signs that a disk does not take", () => {
  assert.equal(asFileName("Stap binnen de norm: Melding → Werkintake"), "stap-binnen-de-norm-melding-werkintake");
  assert.equal(asFileName("Cliënten (2 / 3)"), "cliënten-2-3");
});
