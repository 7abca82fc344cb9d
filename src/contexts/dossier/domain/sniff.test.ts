import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { aDocx, aJpeg, anOdt, aPdf, aPng, aZip } from "../testing/document-files.ts";
import { mediaTypes } from "./entry.ts";
import { sniffed } from "./sniff.ts";

const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const odt = "application/vnd.oasis.opendocument.text";

for (const [what, content, is] of [
  ["a PDF", aPdf(), "application/pdf"],
  ["a PNG picture", aPng(), "image/png"],
  ["a JPEG picture", aJpeg(), "image/jpeg"],
  ["a Word document", aDocx(), docx],
  ["an OpenDocument", anOdt(), odt],
  ["plain text", Buffer.from("Beste mevrouw,\r\n\tcafé €\n"), "text/plain"],
  ["text in an older set of signs", Buffer.from("caf\xe9", "latin1"), "text/plain"],
  ["a Word document with macros", aDocx("word/vbaProject.bin"), null],
  ["an OpenDocument with macros", anOdt(undefined, "Basic/Standard/Module1.xml"), null],
  ["a spreadsheet", anOdt("application/vnd.oasis.opendocument.spreadsheet"), null],
  ["a template of OpenDocument", anOdt(`${odt}-template`), null],
  ["an archive of anything", aZip([["virus.exe", "MZ"]]), null],
  ["an archive that only says it is a document", aZip([["mimetype", odt]]), null],
  ["an archive that breaks off", aDocx().subarray(0, 60), null],
  ["an archive whose directory lies elsewhere", elsewhere(aDocx()), null],
  ["a program for Windows", Buffer.from("MZ\x90\x00\x03\x00\x00", "latin1"), null],
  ["a program for Linux", Buffer.from("\x7fELF\x02\x01", "latin1"), null],
  ["nothing", Buffer.alloc(0), null],
] as const)
  test(`by its own bytes ${what} is ${is ?? "nothing that is taken"}`, () => {
    assert.equal(sniffed(content), is);
  });

function elsewhere(zip: Buffer): Buffer {
  const moved = Buffer.from(zip);
  moved.writeUInt32LE(0xffff_fff0, moved.length - 6);
  return moved;
}

test("whatever comes in, it is one of what is taken or nothing; never a fault", () => {
  const starts = ["", "%PDF-", "PK\x03\x04", "PK\x03\x04PK\x05\x06"].map((start) => Buffer.from(start, "latin1"));
  fc.assert(
    fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 200 }), (start, rest) => {
      const is = sniffed(Buffer.concat([start, rest]));
      assert.ok(is === null || mediaTypes.includes(is));
    }),
    { seed: 35 },
  );
});

test("a zip archive that is cut or bent anywhere is a document or nothing; never a fault", () => {
  const whole = aDocx();
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), (at, byte, length) => {
      const bent = Buffer.from(whole);
      bent[at] = byte;
      sniffed(bent);
      sniffed(bent.subarray(0, length));
    }),
    { seed: 35 },
  );
});
