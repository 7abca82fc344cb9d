import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { readOccupations } from "./occupations.ts";

test("a list of occupations is read line by line, whatever ends its lines", () => {
  const { occupations, faults } = readOccupations(
    "\uFEFFcode;nl;en\r\n9112;schoonmaker;cleaner\r\n5120; kok ;cook\r\n",
  );
  assert.deepEqual(faults, []);
  assert.deepEqual(occupations, [
    { code: "9112", nl: "schoonmaker", en: "cleaner" },
    { code: "5120", nl: "kok", en: "cook" },
  ]);
});

test("every line that is no occupation is told, with why", () => {
  const { faults } = readOccupations("code;name\n9112;schoonmaker\n;kok;cook\n5120;kok;\n1;a;b\n1;c;d\n2;a;b;c");
  assert.deepEqual(
    faults.map(({ line, why }) => `${line} ${why}`),
    ["1 columns", "2 columns", "3 code", "4 label", "6 twice", "7 columns"],
  );
});

test("the list that ships is one", () => {
  const { occupations, faults } = readOccupations(
    readFileSync(new URL("../../../../seeds/occupations.csv", import.meta.url), "utf8"),
  );
  assert.deepEqual(faults, []);
  assert.ok(occupations.length > 150);
});
