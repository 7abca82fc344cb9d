import assert from "node:assert/strict";
import { test } from "node:test";
import { oncePerWords } from "./once-per-words.ts";

test("two messages without an answer are one mark with their number, where the first stands", () => {
  const marks = ["Bericht zonder antwoord", "Plan nog niet getekend", "Bericht zonder antwoord"].map((words, key) => ({
    key,
    words,
  }));
  assert.deepEqual(oncePerWords(marks), [
    { key: 0, words: "Bericht zonder antwoord (2)" },
    { key: 1, words: "Plan nog niet getekend" },
  ]);
});
