import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { aCitizenNumber, aMapping, inShort, readCells, someLists } from "./builders.ts";
import type { Fault } from "./fault.ts";
import type { Format } from "./format.ts";
import { readHeader } from "./header.ts";
import type { RowMapping } from "./mapping.ts";
import { givesRows, planRows, type ReadRow, readRow } from "./row-reading.ts";

type Read = ReadRow | readonly Fault[];

const faultsIn = (read: Read): readonly Fault[] => ("fields" in read ? [] : read);
const fieldsIn = (read: Read): ReadRow["fields"] => {
  if ("fields" in read) return read.fields;
  throw new Error(`faults: ${inShort(read).join(", ")}`);
};

const cases: readonly (readonly [string, Format, Readonly<Record<string, string>>, readonly string[]])[] = [
  ["a benefit with only what is required", "benefits", {}, []],
  [
    "a benefit with everything",
    "benefits",
    {
      end: "2002-11-06",
      endReason: "study",
      municipality: "M1",
      birthYear: "1981",
      name: "A. Jansen",
      worker: "w1",
    },
    [],
  ],
  ["no citizen number", "benefits", { citizenNumber: " " }, ["citizenNumber missing-value"]],
  [
    "a citizen number that fails the eleven test",
    "benefits",
    { citizenNumber: "000000013" },
    ["citizenNumber citizen-number-fails-eleven-test"],
  ],
  ["a scheme that is not listed", "benefits", { scheme: "ww" }, ["scheme unknown-code"]],
  ["codes are told apart by capitals", "benefits", { scheme: "IOAW" }, ["scheme unknown-code"]],
  ["an end reason that is not listed", "benefits", { endReason: "bored" }, ["endReason unknown-code"]],
  ["a municipality that is not listed", "benefits", { municipality: "0363" }, ["municipality unknown-municipality"]],
  ["a worker that is not listed", "benefits", { worker: "w2" }, ["worker unknown-worker"]],
  ["a year of birth in words", "benefits", { birthYear: "'81" }, ["birthYear not-a-number"]],
  ["a year of birth before 1900", "benefits", { birthYear: "1081" }, ["birthYear not-a-number"]],
  ["an impossible start", "benefits", { start: "2002-02-30" }, ["start impossible-date"]],
  [
    "an end on the day of the start: not one day of benefit",
    "benefits",
    { end: "2002-01-10" },
    ["end end-before-start"],
  ],
  ["an end before the start", "benefits", { end: "2002-01-09" }, ["end end-before-start"]],
  ["an end one day after the start", "benefits", { end: "2002-01-11" }, []],
  ["an end in the year 9999", "benefits", { end: "9999-12-31" }, ["end date-out-of-range"]],
  ["a name of 500 characters", "benefits", { name: "x".repeat(500) }, []],
  ["a name of 501 characters", "benefits", { name: "x".repeat(501) }, ["name value-too-long"]],
  [
    "everything wrong at once",
    "benefits",
    { citizenNumber: "1", scheme: "x", start: "x", end: "x" },
    ["citizenNumber citizen-number-fails-eleven-test", "scheme unknown-code", "start not-a-date", "end not-a-date"],
  ],
  [
    "an exemption that its decision ends before it starts",
    "exemptions",
    { until: "2002-01-09" },
    ["until end-before-start"],
  ],
  [
    "an exemption that was ended before it started",
    "exemptions",
    { endedOn: "2002-01-10" },
    ["endedOn end-before-start"],
  ],
  ["an exemption decided after it started", "exemptions", { decidedOn: "2002-03-01" }, []],
  ["a ground that is not listed", "exemptions", { ground: "tired" }, ["ground unknown-code"]],
  ["a plan, a trajectory or an instrument", "trajectories", { kind: "instrument", product: "schooling" }, []],
  ["anything else", "trajectories", { kind: "course" }, ["kind unknown-kind"]],
  ["a product that is not listed", "trajectories", { product: "yoga" }, ["product unknown-code"]],
  ["a plan that ends before it starts", "trajectories", { end: "2001-12-31" }, ["end end-before-start"]],
  ["a job of 168 hours a week", "jobs", { hoursPerWeek: "168" }, []],
  ["a job of more hours than a week has", "jobs", { hoursPerWeek: "168,5" }, ["hoursPerWeek not-a-number"]],
  ["a job of less than no hours", "jobs", { hoursPerWeek: "-1" }, ["hoursPerWeek not-a-number"]],
];

for (const [name, format, cells, expected] of cases)
  test(`a row of ${format}: ${name} -> ${expected.join(", ") || "good"}`, () => {
    const read = readCells(aMapping(format), cells);
    assert.deepEqual(
      inShort(faultsIn(read)),
      expected.map((each) => `2 ${each}`),
    );
  });

test("a good row holds every field of its format, trimmed, and null where nothing stands", () => {
  assert.deepEqual(
    readCells(aMapping("jobs"), { start: " 2002-01-10 ", employer: "\u00a0Bakker & Zn ", hoursPerWeek: "32,50" }),
    {
      line: 2,
      fields: {
        citizenNumber: aCitizenNumber,
        start: "2002-01-10",
        end: null,
        endReason: null,
        hoursPerWeek: "32.5",
        employer: "Bakker & Zn",
        worker: null,
      },
    },
  );
});

test("a citizen number of eight digits gets its leading zero back", () => {
  assert.equal(fieldsIn(readCells(aMapping("jobs"), { citizenNumber: "10000008" }))["citizenNumber"], "010000008");
});

const endIs = (over: Partial<RowMapping> = {}): RowMapping => aMapping("benefits", { endIs: "last-day-on", ...over });

test("a last day on becomes the first day off, over the end of a year too", () => {
  assert.equal(fieldsIn(readCells(endIs(), { end: "2002-12-31" }))["end"], "2003-01-01");
});

test("with a last day on, one day of benefit starts and ends on the same day", () => {
  assert.equal(fieldsIn(readCells(endIs(), { end: "2002-01-10" }))["end"], "2002-01-11");
  assert.deepEqual(inShort(faultsIn(readCells(endIs(), { end: "2002-01-09" }))), ["2 end end-before-start"]);
});

test("with a last day on, both ends of an exemption are converted, its decision is not", () => {
  const mapping = aMapping("exemptions", { endIs: "last-day-on" });
  const fields = fieldsIn(readCells(mapping, { until: "2002-06-30", endedOn: "2002-05-31", decidedOn: "2002-01-31" }));
  assert.deepEqual(
    [fields["until"], fields["endedOn"], fields["decidedOn"]],
    ["2002-07-01", "2002-06-01", "2002-01-31"],
  );
});

test("a field has its own date format before the one for all", () => {
  const mapping = aMapping("benefits", { dateFormats: { "*": "dd-MM-yyyy", end: "yyyyMMdd" } });
  const fields = fieldsIn(readCells(mapping, { start: "10-01-2002", end: "20020201" }));
  assert.deepEqual([fields["start"], fields["end"]], ["2002-01-10", "2002-02-01"]);
});

test("values are translated before they are checked; what has no translation stays as it is", () => {
  const mapping = aMapping("benefits", {
    translations: { scheme: { ABW: "social-assistance" }, end: { "9999-12-31": "" } },
  });
  const read = (scheme: string) => readCells(mapping, { scheme, end: "9999-12-31" });
  assert.equal(fieldsIn(read(" ABW "))["scheme"], "social-assistance");
  assert.equal(fieldsIn(read("ioaw"))["scheme"], "ioaw");
  assert.equal(fieldsIn(read("ioaw"))["end"], null);
  assert.deepEqual(
    faultsIn(read("constructor")).map(({ found }) => found),
    ["constructor"],
  );
});

test("a constant stands in every row, and in the empty cells of a column", () => {
  const { scheme: _, ...columns } = aMapping("benefits").columns;
  assert.equal(fieldsIn(readCells(aMapping("benefits", { columns, constants: { scheme: "ioaw" } })))["scheme"], "ioaw");
  const both = aMapping("benefits", { constants: { scheme: "ioaw" } });
  assert.equal(fieldsIn(readCells(both, { scheme: "" }))["scheme"], "ioaw");
  assert.equal(fieldsIn(readCells(both))["scheme"], "social-assistance");
});

test("a constant that is wrong is told once, and no row is taken", () => {
  const { scheme: _, ...columns } = aMapping("benefits").columns;
  const mapping = aMapping("benefits", { columns, constants: { scheme: "ww" } });
  const plan = planRows(mapping, readHeader(mapping, 1, Object.values(columns)), someLists());
  assert.deepEqual(inShort(plan.faults), ["1 scheme unknown-code"]);
  assert.ok(!givesRows(plan));
});

test("where a commissioner serves one municipality, a row that names none is about that one", () => {
  const only = someLists({ onlyMunicipality: "M1" });
  assert.equal(fieldsIn(readCells(aMapping("benefits"), {}, only))["municipality"], "M1");
  assert.equal(fieldsIn(readCells(aMapping("benefits"), { municipality: "M2" }, only))["municipality"], "M2");
  assert.equal(fieldsIn(readCells(aMapping("benefits")))["municipality"], null);
});

test("a fault says what was found and what was expected, without the citizen number", () => {
  const read = readCells(aMapping("benefits"), {
    citizenNumber: "111222334",
    name: `111222333 ${"x".repeat(500)}`,
    end: "2001-01-01",
  });
  const [number, name, end] = faultsIn(read);
  assert.deepEqual([number?.found, number?.facts], ["*****2334", { digits: 9, column: "citizenNumber" }]);
  assert.deepEqual([name?.found.slice(0, 12), name?.found.length], ["*****2333 xx", 200]);
  assert.deepEqual([end?.found, end?.facts], ["2001-01-01", { start: "2002-01-10", column: "end" }]);
});

test("a row with a cell too many or too few is told apart, and its cells are not read", () => {
  const mapping = aMapping("jobs");
  const heads = Object.values(mapping.columns);
  const plan = planRows(mapping, readHeader(mapping, 1, heads), someLists());
  for (const [over, code] of [
    [1, "too-many-columns"],
    [-1, "too-few-columns"],
  ] as const) {
    const [fault, ...more] = faultsIn(readRow(plan, 2, Array<string>(heads.length + over).fill("x")));
    assert.deepEqual([fault?.code, fault?.found, fault?.facts, more], [code, String(7 + over), { columns: 7 }, []]);
  }
});

test("whatever stands in the cells, a row is good or has faults, and no fault shows a citizen number", () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom("2002-01-10", "social-assistance", aCitizenNumber, "111222333", "M1"),
  );
  fc.assert(
    fc.property(fc.array(cell, { minLength: 9, maxLength: 9 }), (cells) => {
      const mapping = aMapping("benefits");
      const heads = Object.values(mapping.columns);
      const read = readRow(planRows(mapping, readHeader(mapping, 1, heads), someLists()), 2, cells);
      for (const { found } of faultsIn(read)) assert.ok(found.length <= 200 && !/\d{8}/.test(found), found);
      if ("fields" in read) assert.deepEqual(Object.keys(read.fields), heads);
      else assert.ok(read.length > 0);
    }),
    { numRuns: 500 },
  );
});
