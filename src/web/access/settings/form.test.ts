import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate } from "../../../kernel/plain-date.ts";
import type { TypedCode } from "./codes-form.ts";
import { readChange, type TypedChange, typedFrom } from "./form.ts";
import { moved } from "./moved.ts";
import { readMunicipality } from "./municipality-form.ts";

const typed = (over: Partial<TypedChange> = {}): TypedChange => ({
  from: "1-7-2026",
  number: "",
  unit: "D",
  choice: "",
  line: "",
  codes: [],
  chosen: [],
  workload: {},
  steps: [],
  rules: [],
  ladder: { ordered: true, rungs: [] },
  ...over,
});

const today = plainDate("2026-03-12");

const aCode = (code: string, over: Partial<TypedCode> = {}): TypedCode => ({
  row: 0,
  isNew: false,
  code,
  nl: `nl ${code}`,
  from: "",
  en: `en ${code}`,
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
  ["codes", typed({ codes: [aCode("ioaw")] }), { ioaw: { nl: "nl ioaw", en: "en ioaw" } }],
  [
    "codes",
    typed({ codes: [aCode("anw", { until: "31-12-2026" })] }),
    { anw: { nl: "nl anw", en: "en anw", until: "2027-01-01" } },
  ],
] as const;

for (const [kind, change, expected] of values)
  test(`setting of kind ${kind} -> ${JSON.stringify(expected)}`, () => {
    assert.deepEqual(readChange({ key: "offerWithin", kind, choices: ["own", "team"] }, change, today), {
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
  ["a day before any law", "integer", typed({ number: "1", from: "1-1-1800" }), { from: "day-beyond" }],
  ["a day nobody decides about", "integer", typed({ number: "1", from: "1-1-2999" }), { from: "day-beyond" }],
  ["no schemes and no day", "list", typed({ from: "" }), { value: "choose-some", from: "not-a-day" }],
  ["an empty list", "codes", typed(), { value: "no-codes" }],
  [
    "a code with capitals, the same code twice, a label missing, an end that is no day, a label of 201 characters, a first day that is none, an end before it",
    "codes",
    typed({
      codes: [
        aCode("IOAW"),
        aCode("a", { row: 1 }),
        aCode("a", { row: 2 }),
        aCode("b", { row: 3, en: " " }),
        aCode("c", { row: 4, until: "x" }),
        aCode("d", { row: 5, en: "x".repeat(201) }),
        aCode("e", { row: 6, from: "31-2-2026" }),
        aCode("f", { row: 7, from: "2-1-2027", until: "1-1-2027" }),
      ],
    }),
    {
      "code-0": "code-shape",
      "code-2": "code-twice",
      "code-3": "label-missing",
      "code-4": "not-a-day",
      "code-5": "label-long",
      "code-6": "not-a-day",
      "code-7": "ends-first",
    },
  ],
] as const;

for (const [name, kind, change, expected] of faults)
  test(`setting: ${name} -> ${JSON.stringify(expected)}`, () => {
    assert.deepEqual(readChange({ key: "offerWithin", kind, choices: ["own", "team"] }, change, today), {
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
      today,
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
    const read = readChange({ key: "keepPersons", kind: "duration", choices: [] }, typed({ number, unit }), today);
    assert.equal(read.ok ? undefined : read.refusal.faults["value"], fault);
  });

for (const [key, kind, change, fault] of [
  ["disclosureLimit", "integer", { number: "2" }, "limit-small"],
  ["disclosureLimit", "integer", { number: "3" }, undefined],
  ["planTypoAtMost", "integer", { number: "61" }, "typo-large"],
  ["documentAtMost", "integer", { number: "0" }, "too-small"],
  ["documentAtMost", "integer", { number: "26" }, "document-large"],
  ["worklistAhead", "duration", { number: "9", unit: "W" }, "ahead-long"],
  ["remindBefore", "duration", { number: "29", unit: "D" }, "reminder-long"],
  ["remindBefore", "duration", { number: "0", unit: "D" }, undefined],
  ["exemptionAtMost", "duration", { number: "6", unit: "Y" }, "exemption-long"],
] as const)
  test(`${key} of ${change.number} -> ${fault ?? "taken"}`, () => {
    const read = readChange({ key, kind, choices: [] }, typed(change), today);
    assert.equal(read.ok ? undefined : read.refusal.faults["value"], fault);
  });

test("a new value that ends before the list holds is refused by its row; one that is there may have ended", () => {
  const until = "30-6-2026";
  const codes = [aCode("gone", { until }), aCode("new", { row: 1, isNew: true, until })];
  const read = readChange({ key: "schemes", kind: "codes", choices: [] }, typed({ codes }), today);
  assert.deepEqual(read.ok ? {} : read.refusal.faults, { "code-1": "ends-before" });
  const onTheDay = [aCode("new", { isNew: true, until: "1-7-2026" })];
  assert.ok(readChange({ key: "schemes", kind: "codes", choices: [] }, typed({ codes: onTheDay }), today).ok);
});

test("a new municipality needs a free code and a name", () => {
  assert.deepEqual(readMunicipality({ code: " 0363 ", name: " Nieuwedijk " }, [], true), {
    ok: true,
    value: { code: "0363", name: "Nieuwedijk" },
  });
  const read = readMunicipality({ code: "M1", name: "" }, [{ code: "M1", name: "Oudedijk" }], true);
  assert.deepEqual(read.ok ? {} : read.refusal.faults, { code: "municipality-twice", name: "municipality-name" });
});

test("no two municipalities have one name; its own may be written otherwise", () => {
  const known = [
    { code: "M1", name: "Oudedijk" },
    { code: "M2", name: "Nieuwedijk" },
  ];
  const faultsOf = (typed: { code: string; name: string }, isNew: boolean) => {
    const read = readMunicipality(typed, known, isNew);
    return read.ok ? {} : read.refusal.faults;
  };
  assert.deepEqual(faultsOf({ code: "M3", name: "oudedijk " }, true), { name: "municipality-name-twice" });
  assert.deepEqual(faultsOf({ code: "M2", name: "Oudedijk" }, false), { name: "municipality-name-twice" });
  assert.deepEqual(faultsOf({ code: "M1", name: "OudeDijk" }, false), {});
});

test("a full caseload is of at least one point", () => {
  const read = (number: string) =>
    readChange({ key: "fullCaseload", kind: "integer", choices: [] }, typed({ number }), today);
  const none = read("0");
  assert.deepEqual(none.ok ? {} : none.refusal.faults, { value: "too-small" });
  assert.ok(read("1").ok);
});

test("what is signed again always has the duties among it", () => {
  const parts = { key: "planSignedParts", kind: "some", choices: ["goal", "duties"] } as const;
  const read = (...chosen: string[]) => readChange({ ...parts, choices: [...parts.choices] }, typed({ chosen }), today);
  for (const without of [read(), read("goal")])
    assert.deepEqual(without.ok ? {} : without.refusal.faults, { value: "duties-signed" });
  assert.ok(read("duties").ok);
});

test("a value that is moved up is chosen from before the others; its fault stays with its row", () => {
  const value = { medical: { nl: "medisch", en: "medical" }, other: { nl: "anders", en: "other" } };
  const { codes } = typedFrom({ value });
  const up = moved(codes, 1, -1);
  const read = readChange({ key: "exemptionGrounds", kind: "codes", choices: [] }, typed({ codes: up }), today);
  assert.deepEqual(read.ok && Object.keys(read.value.value as object), ["other", "medical"]);
  const faulty = up.map((label) => (label.code === "other" ? { ...label, nl: "" } : label));
  const refused = readChange({ key: "exemptionGrounds", kind: "codes", choices: [] }, typed({ codes: faulty }), today);
  assert.deepEqual(refused.ok ? {} : refused.refusal.faults, { "code-1": "label-missing" });
});

test("a line of text may be left empty; spaces around it go, and it is no longer than a sentence bears", () => {
  const setting = { key: "officePhone", kind: "text" as const, choices: [] };
  const lineRead = (line: string) => {
    const read = readChange(setting, typed({ line }), today);
    return read.ok ? read.value.value : read.refusal.faults["value"];
  };
  assert.equal(lineRead(" 14 0100 "), "14 0100");
  assert.equal(lineRead(""), "");
  assert.equal(lineRead("x".repeat(61)), "line-too-long");
  assert.equal(lineRead("14\n0100"), "line-too-long");
});
