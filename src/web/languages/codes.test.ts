import assert from "node:assert/strict";
import { test } from "node:test";
import { actorName } from "./actors.ts";
import { choicesOf, clientName, codeLists, codesOf, labelOf } from "./codes.ts";
import { durationWords } from "./durations.ts";

test("every code that ships has a label in both languages", () => {
  for (const list of codeLists) assert.deepEqual(codesOf(list, "en").toSorted(), codesOf(list, "nl").toSorted());
});

test("a code a commissioner added reads as it is, and stays choosable", () => {
  assert.equal(labelOf("scheme", "local-scheme", "nl"), "local-scheme");
  assert.equal(labelOf("scheme", "social-assistance", "nl"), "bijstand");
  assert.deepEqual(choicesOf("scheme", "nl", ["local-scheme"]).at(-1), {
    value: "local-scheme",
    label: "local-scheme",
  });
  assert.equal(choicesOf("scheme", "nl", ["ioaw"]).length, choicesOf("scheme", "nl").length);
});

test("a client without a name is called by number", () => {
  assert.equal(clientName({ name: null, clientNumber: 10482 }, "nl"), "cliënt 10482");
  assert.equal(clientName({ name: null, clientNumber: 10482 }, "en"), "client 10482");
  assert.equal(clientName({ name: "A. van Dam", clientNumber: 10482 }, "nl"), "A. van Dam");
});

test("who is no person is named by what it is", () => {
  assert.equal(actorName("operator:root", "nl"), "beheer (root)");
  assert.equal(actorName("system:rebuild", "en"), "Trede itself");
  assert.equal(actorName("M. Bakker", "nl"), "M. Bakker");
});

test("a norm is said in words", () => {
  assert.equal(durationWords("P8W", "nl"), "8 weken");
  assert.equal(durationWords("P365D", "nl"), "365 dagen");
  assert.equal(durationWords("P1Y", "en"), "1 year");
  assert.equal(durationWords("soon", "en"), "soon");
});
