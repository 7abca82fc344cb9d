import assert from "node:assert/strict";
import { test } from "node:test";
import { languages } from "./language.ts";
import { knownProblemCodes, type ProblemTexts } from "./problem-codes.ts";
import { problemWords } from "./problems.ts";

for (const language of languages)
  test(`every refusal says in ${language} what happened, what is safe and what to do`, () => {
    for (const code of knownProblemCodes) {
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
