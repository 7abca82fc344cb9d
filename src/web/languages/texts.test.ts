import assert from "node:assert/strict";
import { globSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { defineTexts, sayIn, type Texts } from "./texts.ts";

const web = fileURLToPath(new URL("..", import.meta.url));

const isTexts = (value: unknown): value is Texts<string> =>
  typeof value === "object" && value !== null && "namespace" in value && "nl" in value && "en" in value;

const found: Texts<string>[] = [];
for (const path of globSync("**/*{texts,words}.ts", { cwd: web })) {
  const module: Record<string, unknown> = await import(pathToFileURL(`${web}${path}`).href);
  found.push(...Object.values(module).filter(isTexts));
}

const facts = (sentence: string): string[] =>
  [...sentence.matchAll(/\{\{(\w+)/g)].map(([, name]) => name ?? "").toSorted();

test("every page has its own place for texts", () => {
  assert.ok(found.length > 5);
  const places = found.map(({ namespace }) => namespace);
  assert.equal(new Set(places).size, places.length);
});

for (const texts of found)
  test(`${texts.namespace}: every sentence is there in both languages and names the same facts`, () => {
    assert.deepEqual(Object.keys(texts.en).toSorted(), Object.keys(texts.nl).toSorted());
    for (const [key, dutch] of Object.entries(texts.nl)) {
      const english = texts.en[key] ?? "";
      assert.ok(dutch.trim() !== "" && english.trim() !== "", key);
      assert.deepEqual(facts(english), facts(dutch), key);
      assert.doesNotMatch(`${dutch}${english}`, /!/, key);
    }
  });

test("a sentence with a count follows the language's own plural", () => {
  const texts = defineTexts("test/plural", {
    nl: { day_one: "{{count, number}} dag", day_other: "{{count, number}} dagen" },
    en: { day_one: "{{count, number}} day", day_other: "{{count, number}} days" },
  });
  assert.deepEqual(
    [1, 2, 1200].map((count) => sayIn(texts, "nl")("day", { count })),
    ["1 dag", "2 dagen", "1.200 dagen"],
  );
  assert.deepEqual(
    [0, 1].map((count) => sayIn(texts, "en")("day", { count })),
    ["0 days", "1 day"],
  );
});

test("what a person typed is shown as typed", () => {
  const texts = defineTexts("test/typed", { nl: { by: "door {{who}}" }, en: { by: "by {{who}}" } });
  assert.equal(sayIn(texts, "nl")("by", { who: "<b>O'Neil & zn</b>" }), "door <b>O'Neil & zn</b>");
});
