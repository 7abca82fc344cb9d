import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { readQuestion, type TypedQuestion, typedFrom } from "./form.ts";

const aQuestion = (over: Partial<TypedQuestion> = {}): TypedQuestion => ({
  from: "1-1-2002",
  lastDay: "30-6-2002",
  exitBy: "30-6-2003",
  municipality: "",
  schemes: [],
  bridge: "",
  ...over,
});

test("the last day typed still counts: up to and including 30 June is until 1 July", () => {
  const read = readQuestion(aQuestion());
  assert.ok(read.ok);
  assert.deepEqual([read.value.from, read.value.until, read.value.exitBy], ["2002-01-01", "2002-07-01", "2003-06-30"]);
});

test("what the form shows for a question reads back as that question", () => {
  const asked = {
    from: day("2002-01-01"),
    until: day("2002-07-01"),
    exitBy: day("2003-12-31"),
    municipality: "M1",
    schemes: "social-assistance,ioaw",
    bridge: 30,
  };
  assert.deepEqual(readQuestion(typedFrom(asked)), { ok: true, value: asked });
});

const faults = [
  ["no first day", { from: "" }, { from: "not-a-day" }],
  ["31 June", { lastDay: "31-6-2002" }, { lastDay: "not-a-day" }],
  ["a last day before the first", { lastDay: "31-12-2001" }, { lastDay: "ends-before-start" }],
  ["an exit day before the window closes", { exitBy: "29-6-2002" }, { exitBy: "exit-before-window" }],
  ["a bridge in words", { bridge: "een maand" }, { bridge: "not-whole-days" }],
  ["a bridge of eleven years", { bridge: "4000" }, { bridge: "not-whole-days" }],
  [
    "everything wrong at once",
    { from: "x", exitBy: "y", bridge: "-1" },
    { from: "not-a-day", exitBy: "not-a-day", bridge: "not-whole-days" },
  ],
] as const;

for (const [name, over, expected] of faults)
  test(`question: ${name} -> ${JSON.stringify(expected)}`, () => {
    assert.deepEqual(readQuestion(aQuestion(over)), { ok: false, refusal: { code: "faulty", faults: expected } });
  });

test("an exit day on the last day of the window is allowed, and a bridge of 0 days is a bridge", () => {
  const read = readQuestion(aQuestion({ exitBy: "30-6-2002", bridge: " 0 " }));
  assert.ok(read.ok);
  assert.equal(read.value.bridge, 0);
});
