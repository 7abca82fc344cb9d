import assert from "node:assert/strict";
import { createReadStream } from "node:fs";
import { test } from "node:test";
import { someLists } from "../domain/builders.ts";
import { keyOf } from "../domain/key.ts";
import { spellOf } from "../domain/row-facts.ts";
import { shippedMappings } from "./load-mapping.ts";
import { readAll } from "./testing/files.ts";

const seeds = new URL("../../../../seeds/published-cohorts/", import.meta.url);

const files = [
  ["municipality-1-benefits.csv", "benefits", 872],
  ["municipality-1-exemptions.csv", "exemptions", 246],
  ["municipality-1-trajectories.csv", "trajectories", 152],
  ["municipality-1-file-check.csv", "exemptions", 67],
] as const;

for (const [file, format, expected] of files)
  test(`the published cohort: ${file} has ${expected} rows, each with its own key and none at fault`, async () => {
    const shipped = (await shippedMappings()).find(({ name }) => name === `published-cohorts/${format}`);
    assert.ok(shipped);
    const { rows, faults } = await readAll(createReadStream(new URL(file, seeds)), shipped.mapping, someLists());
    assert.deepEqual([rows.length, faults], [expected, []]);
    assert.equal(new Set(rows.map(({ fields }) => keyOf(shipped.mapping, fields))).size, expected);
    assert.equal(
      rows.every(({ fields }) => (spellOf(format, fields)?.from ?? fields["start"]) !== null),
      true,
    );
  });
