import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fieldTypes } from "../domain/format.ts";
import { formats, mappingSchema } from "../mapping-schema.ts";
import { loadMapping, shippedMappings } from "./load-mapping.ts";

const asLoaded = async (content: string): Promise<readonly string[]> => {
  const folder = await mkdtemp(join(tmpdir(), "trede-mapping-"));
  try {
    const file = join(folder, "mapping.json");
    await writeFile(file, content);
    const loaded = await loadMapping(file);
    if (loaded.ok) return [];
    assert.deepEqual([loaded.refusal.code, loaded.refusal.file], ["bad-mapping", file]);
    return loaded.refusal.faults.map(({ path }) => path);
  } finally {
    await rm(folder, { recursive: true });
  }
};

const aFile = {
  feed: "desk-jobs",
  format: "jobs",
  encoding: "utf-8",
  separator: ";",
  quote: null,
  columns: { citizenNumber: "BSN", start: "Begin" },
  endIs: "last-day-on",
  key: ["citizenNumber", "start"],
  covers: "all",
};

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ["a good mapping", JSON.stringify(aFile), []],
  ["no JSON", "{", [""]],
  ["an option that does not exist", JSON.stringify({ ...aFile, heads: true }), [""]],
  ["another encoding", JSON.stringify({ ...aFile, encoding: "utf-16" }), ["encoding"]],
  [
    "a required field in no column",
    JSON.stringify({ ...aFile, columns: { citizenNumber: "BSN" }, key: ["citizenNumber"] }),
    ["columns"],
  ],
  [
    "a translation that would never be used",
    JSON.stringify({ ...aFile, translations: { endReason: { W: "work" } } }),
    ["translations.endReason"],
  ],
];

for (const [name, content, expected] of cases)
  test(`a mapping file: ${name} -> ${expected.length === 0 ? "good" : `bad at "${expected.join(", ")}"`}`, async () => {
    assert.deepEqual(await asLoaded(content), expected);
  });

test("a mapping file that is not there is refused with its name", async () => {
  const loaded = await loadMapping("/no/such/mapping.json");
  assert.ok(!loaded.ok);
  assert.equal(loaded.refusal.file, "/no/such/mapping.json");
  assert.match(loaded.refusal.faults[0]?.message ?? "", /ENOENT/);
});

test("the mappings that ship: one per format, and the published cohorts", async () => {
  const shipped = await shippedMappings();
  assert.deepEqual(
    shipped.map(({ name }) => name),
    [
      ...formats.map((format) => `canonical/${format}`).toSorted(),
      "published-cohorts/benefits",
      "published-cohorts/exemptions",
      "published-cohorts/trajectories",
    ],
  );
});

test("a canonical mapping has every field of its format in a column of the same name", async () => {
  const snake = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  for (const { name, mapping } of await shippedMappings()) {
    if (!name.startsWith("canonical/")) continue;
    const fields = Object.keys(fieldTypes[mapping.format]);
    assert.deepEqual(mapping.columns, Object.fromEntries(fields.map((field) => [field, snake(field)])));
  }
});

test("every example of the how-to is a mapping that loads, and together they show every option", async () => {
  const text = await readFile(new URL("../../../../docs/how-to/write-a-mapping.md", import.meta.url), "utf8");
  const examples = [...text.matchAll(/```json\n(.*?)```/gs)].map(([, json = ""]) => JSON.parse(json) as object);
  const [whole, ...parts] = examples;
  assert.ok(parts.length >= 8);
  for (const part of examples)
    assert.deepEqual(await asLoaded(JSON.stringify({ ...whole, ...part })), [], JSON.stringify(part));
  assert.deepEqual(
    Object.keys(mappingSchema.shape).filter((option) => !examples.some((example) => option in example)),
    [],
  );
});
