import assert from "node:assert/strict";
import { test } from "node:test";
import { resumed, type Stood } from "./resumed.ts";

const stood = (number: number, status: Stood["status"]): Stood => ({ number, status });

test("going on tells of each import what came of it, and does not count what it left as it was", () => {
  const before = [
    stood(1, "applying"),
    stood(2, "revoking"),
    stood(3, "reading"),
    stood(4, "reading"),
    stood(5, "applied"),
  ];
  const after = [
    stood(1, "applied"),
    stood(2, "revoked"),
    stood(3, "dropped"),
    stood(4, "reading"),
    stood(5, "applied"),
  ];
  assert.deepEqual(resumed(before, after), [
    "Import 1 is applied.",
    "Import 2 is revoked.",
    "Import 3 was half read and is dropped: give its file anew.",
    "Import 4 was begun less than an hour ago and may still be read by another process. To drop it: bin/trede import revoke 4",
    "What import 5 (applied) had left behind is removed.",
  ]);
});

test("nothing stopped halfway is said, and so is what was checked and waits", () => {
  assert.deepEqual(resumed([], [stood(1, "applied")]), ["No import was stopped halfway."]);
  assert.deepEqual(resumed([], [stood(7, "checked")]), [
    "No import was stopped halfway.",
    "Import 7 was read and checked, and waits: bin/trede import apply 7",
  ]);
});
