import assert from "node:assert/strict";
import test from "node:test";
import { dispositionOf, fileNameIn } from "./files.ts";

test("a file's name is read as it was written, and given back so", () => {
  for (const name of ["brief.pdf", "Öztürk (2) 'kopie'.pdf", 'a;b"c.txt', "50% €.odt"])
    assert.equal(fileNameIn(dispositionOf(name)), name);
});

test("who reads no other signs gets plain ones", () => {
  assert.match(dispositionOf("Öztürk €.pdf"), /^attachment; filename="Ozturk _\.pdf"; filename\*=UTF-8''/);
});

test("a name that is not there, is no text or can't be kept is none", () => {
  for (const said of [
    undefined,
    "",
    "attachment",
    "attachment; filename*=UTF-8''%E0%A4%A",
    "attachment; filename*=UTF-8''a%00b",
  ])
    assert.equal(fileNameIn(said), undefined, said);
  assert.equal(fileNameIn('attachment; filename="plain.txt"'), "plain.txt");
});
