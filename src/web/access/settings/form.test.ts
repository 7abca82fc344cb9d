import assert from "node:assert/strict";
import { test } from "node:test";
import { readChange, type TypedChange, typedFrom } from "./form.ts";
import { readMunicipality } from "./municipality-form.ts";

const typed = (over: Partial<TypedChange> = {}): TypedChange => ({
  from: "1-7-2026",
  number: "",
  unit: "D",
  choice: "",
  codes: [],
  chosen: [],
  workload: {},
  steps: [],
  rules: [],
  ladder: { ordered: true, rungs: [] },
  ...over,
});

const aCode = (code: string, over: Partial<TypedChange["codes"][number]> = {}) => ({
  code,
  nl: "nl",
  en: "en",
  until: "",
  ...over,
});

const values = [
  ["duration", typed({ number: "8", unit: "W" }), "P8W"],
  ["duration", typed({ number: "365", unit: "D" }), "P365D"],
  ["integer", typed({ number: " 10 " }), 10],
  ["integer", typed({ number: "0" }), 0],
  ["choice", typed({ choice: "team" }), "team"],
  ["list", typed({ chosen: ["ioaw"] }), ["ioaw"]],
  ["codes", typed({ codes: [aCode("ioaw")] }), { ioaw: { nl: "nl", en: "en" } }],
  [
    "codes",
    typed({ codes: [aCode("anw", { until: "1-1-2027" })] }),
    { anw: { nl: "nl", en: "en", until: "2027-01-01" } },
  ],
] as const;

for (const [kind, change, expected] of values)
  test(`setting of kind ${kind} -> ${JSON.stringify(expected)}`, () => {
    assert.deepEqual(readChange({ key: "offerWithin", kind, choices: ["own", "team"] }, change), {
      ok: true,
      value: { validFrom: "2026-07-01", value: expected },
    });
  });

const faults = [
  ["a norm of no days", "duration", typed({ number: "0" }), { value: "too-small" }],
  ["a norm nobody lives to see", "duration", typed({ number: "101", unit: "Y" }), { value: "too-large" }],
  ["a norm in words", "duration", typed({ number: "acht" }), { value: "not-a-number" }],
  ["half a person", "integer", typed({ number: "1,5" }), { value: "not-a-number" }],
  ["a choice that is not offered", "choice", typed({ choice: "everybody" }), { value: "choose-one" }],
  ["no schemes and no day", "list", typed({ from: "" }), { value: "choose-some", from: "not-a-day" }],
  ["an empty list", "codes", typed(), { value: "no-codes" }],
  [
    "a code with capitals, the same code twice, a label missing, an end that is no day",
    "codes",
    typed({ codes: [aCode("IOAW"), aCode("a"), aCode("a"), aCode("b", { en: " " }), aCode("c", { until: "x" })] }),
    { "code-0": "code-shape", "code-2": "code-twice", "code-3": "label-missing", "code-4": "not-a-day" },
  ],
] as const;

for (const [name, kind, change, expected] of faults)
  test(`setting: ${name} -> ${JSON.stringify(expected)}`, () => {
    assert.deepEqual(readChange({ key: "offerWithin", kind, choices: ["own", "team"] }, change), {
      ok: false,
      refusal: { code: "faulty", faults: expected },
    });
  });

const held = [
  ["duration", "P8W"],
  ["integer", 10],
  ["choice", "team"],
  ["list", ["social-assistance", "ioaw"]],
  ["codes", { medical: { nl: "medisch", en: "medical" }, "age-65": { nl: "65+", en: "65+", until: "2015-01-01" } }],
] as const;

for (const [kind, value] of held)
  test(`what the form starts with for ${kind}, saved as it is, is the same value`, () => {
    const read = readChange(
      { key: "offerWithin", kind, choices: ["own", "team"] },
      { ...typedFrom({ value }), from: "1-7-2026" },
    );
    assert.deepEqual(read, { ok: true, value: { validFrom: "2026-07-01", value } });
  });

for (const [number, unit, fault] of [
  ["1", "Y", undefined],
  ["12", "M", undefined],
  ["364", "D", "too-short"],
  ["0", "Y", "too-small"],
] as const)
  test(`a term of keeping of ${number}${unit} -> ${fault ?? "taken"}`, () => {
    const read = readChange({ key: "keepPersons", kind: "duration", choices: [] }, typed({ number, unit }));
    assert.equal(read.ok ? undefined : read.refusal.faults["value"], fault);
  });

test("a new municipality needs a free code and a name", () => {
  assert.deepEqual(readMunicipality({ code: " 0363 ", name: " Nieuwedijk " }, []), {
    ok: true,
    value: { code: "0363", name: "Nieuwedijk" },
  });
  const read = readMunicipality({ code: "M1", name: "" }, ["M1"]);
  assert.deepEqual(read.ok ? {} : read.refusal.faults, { code: "municipality-twice", name: "municipality-name" });
});
