import assert from "node:assert/strict";
import { test } from "node:test";
import { languages } from "./language.ts";
import type { ProblemTexts } from "./problem-codes.ts";
import { problemWords } from "./problems.ts";
import { dutchProblems } from "./problems-nl.ts";

for (const language of languages)
  test(`every refusal says in ${language} what happened, what is safe and what to do`, () => {
    for (const code of Object.keys(dutchProblems)) {
      const { what, safe, next } = problemWords({ code, facts: {} }, language);
      for (const sentence of [what, safe, next]) assert.match(sentence, /^[A-Z].*\.$/s, code);
    }
  });

test("a code nobody knows reads as a fault of the server, never as its code", () => {
  const words = problemWords({ code: "new-in-the-server", facts: {} }, "nl");
  assert.deepEqual(words, problemWords({ code: "server-fault", facts: {} }, "nl"));
});

test("a page's own sentence comes before the common one", () => {
  const sentence = () => ({ what: "Eigen zin.", safe: "Veilig.", next: "Verder." });
  const own: ProblemTexts<string> = { nl: { "not-permitted": sentence }, en: { "not-permitted": sentence } };
  assert.equal(problemWords({ code: "not-permitted", facts: {} }, "nl", own).what, "Eigen zin.");
});

test("a list that is too long for a file says how long it is and how long it may be", () => {
  const facts = { rows: 60_000, limit: 50_000 };
  assert.match(problemWords({ code: "too-many-rows", facts }, "nl").what, /60\.000 regels, terwijl er hooguit 50\.000/);
  assert.match(problemWords({ code: "too-many-rows", facts }, "en").what, /60,000 rows.*50,000/);
});
