import assert from "node:assert/strict";
import { test } from "node:test";
import { placedFigures } from "../../contexts/casework/casework-figures-api.ts";
import { logHeads } from "../access/log/file-words.ts";
import { caseworkCells, caseworkFileWords, caseworkHeads } from "../casework/file-words.ts";
import { importFileWords, importHeads } from "../exchange/file-words.ts";
import { cohortFacts, figuresFileWords, figuresHeads } from "../figures/file-words.ts";
import { fileWordsOf } from "./file-words.ts";
import { languages } from "./language.ts";
import type { Said } from "./texts.ts";

const tables: readonly (readonly [string, Readonly<Record<string, Said>>])[] = [
  ["casework", caseworkHeads],
  ["cells of casework", caseworkCells],
  ["figures", figuresHeads],
  ["facts of a cohort", cohortFacts],
  ["the log", logHeads],
  ["imports", importHeads],
];

for (const [name, said] of tables)
  test(`every head and word of ${name} is said in both languages, without a fact to be filled in`, () => {
    for (const [code, words] of Object.entries(said))
      for (const language of languages) assert.match(words[language], /^[^{}]+$/, `${code} in ${language}`);
  });

/** Words that both languages share. */
const alike = new Set(["team", "code"]);

test("heads are not left in the other language", () => {
  const same = tables.flatMap(([name, said]) =>
    Object.entries(said)
      .filter(([code, { nl, en }]) => nl === en && !alike.has(code))
      .map(([code]) => `${name}: ${code}`),
  );
  assert.deepEqual(same, []);
});

test("why a cell is empty is told in words", () => {
  assert.equal(fileWordsOf({}, "nl").withheld(10), "zou over minder dan 10 mensen iets zeggen");
  assert.equal(fileWordsOf({}, "en").withheld(10), "would tell of fewer than 10 people");
});

test("a figure in a file is called as on its page, and its parts are told apart", () => {
  assert.equal(caseworkFileWords("nl").figure("step-days", "median"), "Dagen tussen stappen: mediaan (dagen)");
  assert.equal(caseworkFileWords("nl").figure("step-days", "ninetieth"), "Dagen tussen stappen: 90 % binnen (dagen)");
  assert.equal(caseworkFileWords("en").figure("unmet-need"), "Unmet need");
  assert.equal(figuresFileWords("nl").figure("coverage"), "Sluitingsratio arbeidsplichtigen");
  assert.equal(figuresFileWords("en").figure("X"), "Entered");
});

test("the people behind a figure have a day that says what happened on it, and count as what the page says", () => {
  const { dayOf, countsAs } = caseworkFileWords("nl");
  for (const figure of placedFigures) assert.match(dayOf(figure), /^[A-Z]/, figure);
  assert.equal(dayOf("step-in-time"), "Normdag");
  assert.deepEqual(
    [countsAs("step-in-time", true), countsAs("step-in-time", false), countsAs("phase", true)],
    ["op tijd", "te laat", null],
  );
});

test("somebody without a phase has words, and so has a fault of a whole line", () => {
  const said = (language: "nl" | "en") =>
    [{ phase: 3, label: { nl: "groep rust", en: "rest group" } }, { phase: 8, label: null }, null].map((phase) =>
      caseworkFileWords(language).phase(phase),
    );
  assert.deepEqual(said("nl"), ["Groep rust", "Fase of groep 8", "Geen fase of groep"]);
  assert.deepEqual(said("en"), ["Rest group", "Phase or group 8", "No phase or group"]);
  const { field, kind } = importFileWords("nl");
  assert.deepEqual(
    [field(""), field("birthYear"), kind("plan-made")],
    ["hele regel", "geboortejaar", "Plan van aanpak"],
  );
});
