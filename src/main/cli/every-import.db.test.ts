import assert from "node:assert/strict";
import test from "node:test";
import { aCommissioner, accepted } from "../../contexts/access/testing/a-commissioner.ts";
import { benefitMapping } from "../../contexts/exchange/reading/testing/files.ts";
import { startImport } from "../../contexts/exchange/use-cases/start-import.ts";
import { everyImport, importByNumber } from "./every-import.ts";

const withImports = async (count: number) => {
  const commissioner = await aCommissioner();
  const begin = async (): Promise<void> => {
    const file = { fileName: "test.csv", mapping: benefitMapping(), recordedAt: null };
    accepted(await commissioner.run((tx, given) => startImport(tx, file, true, given)));
  };
  for (let n = 0; n < count; n += 1) await begin();
  return { commissioner, begin };
};

test("every import is listed once, the last first, however many pages that takes", async () => {
  const { commissioner } = await withImports(5);
  for (const pageSize of [1, 2, 5, 100]) {
    const numbers = await commissioner.run(async (tx) => {
      const found: number[] = [];
      for await (const { number } of everyImport(tx, pageSize)) found.push(number);
      return found;
    });
    assert.deepEqual(numbers, [5, 4, 3, 2, 1], `pages of ${pageSize}`);
  }
});

test("one that is begun while they are listed has none listed twice", async () => {
  const { commissioner } = await withImports(3);
  const numbers = await commissioner.run(async (tx, given) => {
    const found: number[] = [];
    for await (const { number } of everyImport(tx, 2)) {
      found.push(number);
      const file = { fileName: "late.csv", mapping: benefitMapping(), recordedAt: null };
      if (found.length === 1) accepted(await startImport(tx, file, true, given));
    }
    return found;
  });
  assert.deepEqual(numbers, [3, 2, 1]);
});

test("an import is found by its number, and one that is not there is not", async () => {
  const { commissioner } = await withImports(3);
  const found = (number: number) => commissioner.run((tx) => importByNumber(tx, number, 2));
  assert.deepEqual(
    [(await found(3))?.number, (await found(1))?.number, await found(4), await found(0)],
    [3, 1, undefined, undefined],
  );
});
