import assert from "node:assert/strict";
import test from "node:test";
import { aCommissioner } from "../access/testing/a-commissioner.ts";
import { caseworkLedger } from "../casework/testing/kept-lists.ts";
import { citizenNumbers } from "./reading/testing/files.ts";
import { nextStagedRows } from "./staging-store.ts";
import { benefitsFile, stage, workOf } from "./testing/an-import.ts";

const row = (who: string | undefined, start: string, end: string): string =>
  `${who};social-assistance;${start};${end};`;

test("rows wait in order of the file, all rows of a person at the place of the first", async () => {
  const commissioner = await aCommissioner({ municipalities: ["M1"] });
  const [anna, bo, cas] = citizenNumbers(3);
  const content = benefitsFile(
    row(anna, "2002-01-10", "2002-02-01"),
    row(bo, "2002-01-10", "2002-02-01"),
    row(cas, "2002-01-10", "2002-02-01"),
    row(anna, "2003-01-10", "2003-02-01"),
    row(bo, "2003-01-10", "2003-02-01"),
    row(anna, "2004-01-10", "2004-02-01"),
  );
  const { id } = await stage(workOf(commissioner, caseworkLedger()), { content });
  const chunkAfter = (place: number, size: number) =>
    commissioner.run(async (tx) =>
      (await nextStagedRows(tx, id, place, size)).map((staged) => `${staged.place}: ${staged.line}`),
    );
  const [annas, bos, cases] = [["2: 2", "2: 5", "2: 7"], ["3: 3", "3: 6"], ["4: 4"]];
  assert.deepEqual(await chunkAfter(0, 10), [...annas, ...bos, ...cases]);
  assert.deepEqual(await chunkAfter(0, 2), annas, "more rows of one person than a chunk holds");
  assert.deepEqual(await chunkAfter(0, 4), annas, "a person whose rows do not all fit waits for the next chunk");
  assert.deepEqual(await chunkAfter(2, 3), bos);
  assert.deepEqual(await chunkAfter(3, 3), cases);
  assert.deepEqual(await chunkAfter(4, 3), []);
});
