import assert from "node:assert/strict";
import test from "node:test";
import { plainDate } from "../kernel/plain-date.ts";
import { csvInPages, csvOf, type FileRow, type FileWords, lastDayOf } from "./csv.ts";
import { type FileLanguage, fileLanguages } from "./endpoint.ts";

const heads = ["who", "share", "paid"] as const;
type Head = (typeof heads)[number];

const wordsIn = (language: FileLanguage): FileWords<Head> => ({
  language,
  head: (head) => head.toUpperCase(),
  withheld: String,
});

const rows: readonly FileRow<Head>[] = [
  { who: "Anna, van de Boer", share: 0.25, paid: { cents: 123_450 } },
  { who: "Bo; Bos", share: 1 / 3, paid: null },
];

const fileIn = (language: FileLanguage): string => csvOf({ words: wordsIn(language), heads }, rows);

test("Dutch has decimal commas and semicolons between cells, English points and commas; both spreadsheets then read numbers", () => {
  assert.equal(fileIn("nl"), '\uFEFFWHO;SHARE;PAID\r\nAnna, van de Boer;0,25;1234,50\r\n"Bo; Bos";0,333333;\r\n');
  assert.equal(fileIn("en"), '\uFEFFWHO,SHARE,PAID\r\n"Anna, van de Boer",0.25,1234.50\r\nBo; Bos,0.333333,\r\n');
});

test("a large number has no signs between its thousands, and a number below zero stays a number", () => {
  const row = { who: "-1+1", share: -0.5, paid: { cents: 100_000_001 } };
  assert.match(csvOf({ words: wordsIn("nl"), heads }, [row]), /\r\n'-1\+1;-0,5;1000000,01\r\n$/);
  assert.match(csvOf({ words: wordsIn("en"), heads }, [{ ...row, share: 1_234_567 }]), /,1234567,/);
});

test("a cell that a spreadsheet takes for a formula is given a quote in either language", () => {
  for (const language of fileLanguages) {
    const file = csvOf({ words: wordsIn(language), heads }, [{ who: "=1+1", share: 0, paid: "@sum" }]);
    assert.match(file, /'=1\+1/);
    assert.match(file, /'@sum/);
  }
});

test("nor does text become a formula in a spreadsheet of the other language, which breaks it at another sign", () => {
  for (const language of fileLanguages)
    for (const sign of [";", ",", "; ", "\n", "\t"]) {
      const file = csvOf({ words: wordsIn(language), heads }, [{ who: `Bos${sign}=1+1`, share: 0, paid: null }]);
      assert.ok(file.includes(`Bos${sign}'=1+1`), JSON.stringify(file));
    }
  assert.match(
    csvOf({ words: wordsIn("nl"), heads }, [{ who: "Bos-de Vries, J.", share: 0, paid: null }]),
    /Bos-de Vries, J\./,
  );
});

test("page by page the file is the same as whole", async () => {
  const pages = async function* () {
    for (const row of rows) yield [row];
  };
  for (const language of fileLanguages) {
    const parts: string[] = [];
    for await (const part of csvInPages({ words: wordsIn(language), heads }, pages())) parts.push(part);
    assert.equal(parts.join(""), fileIn(language));
  }
});

test("a period that is over on a day has the day before it as its last; one without an end has none", () => {
  assert.equal(lastDayOf(plainDate("2026-03-01")), "2026-02-28");
  assert.equal(lastDayOf(null), null);
  assert.equal(lastDayOf(plainDate("9999-12-31")), null);
});
