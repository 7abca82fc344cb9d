import assert from "node:assert/strict";
import { hash } from "node:crypto";
import test from "node:test";
import type { ClientId, DocumentId, EntryNumber } from "../../kernel/ids.ts";
import { plainDate as day } from "../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { sql } from "../../platform/database/sql.ts";
import { logLinesOf } from "../../platform/testing/log-lines.ts";
import { aCommissioner, accepted, type TestCommissioner } from "../access/testing/a-commissioner.ts";
import { noRule } from "./amend-rule.ts";
import { findContent } from "./document-store.ts";
import { aKnownClient } from "./testing/clients.ts";
import { aPdf } from "./testing/document-files.ts";
import { ledgerWith } from "./testing/ledgers.ts";
import { withdrawDossierEntry } from "./use-cases/amend-entry.ts";
import {
  type Adding,
  addClientDocument,
  clientDocuments,
  documentContent,
  removeClientDocument,
} from "./use-cases/documents.ts";

const ledger = ledgerWith();

const anOffice = async () => {
  const commissioner = await aCommissioner({ preset: "participatiewet-2026" });
  commissioner.clock.set("2026-03-02T09:00:00Z");
  return { commissioner, clientId: await aKnownClient(commissioner, ledger) };
};

const adding = (clientId: ClientId, over: Partial<Adding> = {}): Adding => ({
  clientId,
  name: "Loonstrook februari",
  type: "payslip",
  on: day("2026-02-20"),
  mediaType: "application/pdf",
  content: ok(aPdf()),
  scanned: true,
  ...over,
});

const add = ({ run, keys }: TestCommissioner, asked: Adding) =>
  run((tx, given) => addClientDocument(tx, { ledger, keys }, asked, given));
const list = ({ run }: TestCommissioner, asked: Parameters<typeof clientDocuments>[1]) =>
  run((tx, given) => clientDocuments(tx, asked, true, given));
const open = ({ run, keys }: TestCommissioner, clientId: ClientId, entry: EntryNumber) =>
  run((tx) => documentContent(tx, keys, { clientId, entry }));
const remove = ({ run }: TestCommissioner, clientId: ClientId, entry: EntryNumber) =>
  run((tx, given) => removeClientDocument(tx, ledger, { clientId, entry, reason: "van iemand anders" }, given));
const codeOf = (result: Result<unknown, { readonly code: string }>) => (result.ok ? "ok" : result.refusal.code);

const rowsOf = ({ run }: TestCommissioner, clientId: ClientId): Promise<{ cipher: string }[]> =>
  run((tx) =>
    tx.rows(sql<{ cipher: string }>`select content_cipher as cipher from dossier.document
      where tenant_id = ${tx.tenantId} and client_id = ${clientId}`),
  );

test("what was added comes back as it was, and the ledger has its hash and not what it holds", async () => {
  const { commissioner, clientId } = await anOffice();
  const { entry } = accepted(await add(commissioner, adding(clientId)));
  const { documents, atMost, scans } = accepted(await list(commissioner, { clientId }));
  assert.deepEqual([atMost, scans, documents.length], [10, true, 1]);
  const [one] = documents;
  assert.deepEqual(one && [one.id, one.name, one.type, one.size, one.sha256, one.content, one.scanned], [
    entry,
    "Loonstrook februari",
    "payslip",
    aPdf().length,
    hash("sha256", aPdf()),
    "there",
    true,
  ]);
  const { name, content } = accepted(await open(commissioner, clientId, entry));
  assert.equal(name, "Loonstrook februari.pdf");
  assert.deepEqual(Buffer.from(content), aPdf());
});

test("in the database it can't be read, and with another client it does not open", async () => {
  const { commissioner, clientId } = await anOffice();
  const { entry } = accepted(await add(commissioner, adding(clientId)));
  const [row] = await rowsOf(commissioner, clientId);
  assert.ok(row);
  // by more than a few signs, which any cipher has by chance
  assert.ok(!Buffer.from(row.cipher, "base64url").includes("/Type /Catalog"));
  assert.ok(!row.cipher.includes(aPdf().toString("base64url").slice(0, 40)));
  const other = await aKnownClient(commissioner, ledger);
  await commissioner.run(async (tx) => {
    const moved = sql`insert into dossier.document (tenant_id, client_id, id, content_cipher, scanned)
      select tenant_id, ${other}::uuid, id, content_cipher, scanned from dossier.document
      where tenant_id = ${tx.tenantId} and client_id = ${clientId}`;
    await tx.run(moved);
    const [kept] = await tx.rows(sql<{ id: DocumentId }>`select id from dossier.document
      where tenant_id = ${tx.tenantId} and client_id = ${other}`);
    assert.ok(kept);
    await assert.rejects(findContent(tx, commissioner.keys, { clientId: other, id: kept.id }));
  });
  assert.equal(codeOf(await open(commissioner, clientId, entry)), "ok");
  assert.equal(codeOf(await open(commissioner, other, entry)), "no-such-document");
});

test("who opened which document is in the log, and so is who was refused", async () => {
  const { commissioner, clientId } = await anOffice();
  const { entry } = accepted(await add(commissioner, adding(clientId)));
  const { run, keys, tenantId } = commissioner;
  const reader = await commissioner.actorFor("caseworker");
  await run((tx) => documentContent(tx, keys, { clientId, entry }), reader, { activity: "getDocumentContent" });
  const lines = (await logLinesOf(tenantId)).filter(({ activity }) => activity === "getDocumentContent");
  assert.deepEqual(
    lines.map(({ actor, clientId: about, detail }) => [actor, about, detail]),
    [[reader.name, clientId, { entry }]],
  );
});

test("removed: the content is gone for good, the fact stays with why, and it is not brought back", async () => {
  const { commissioner, clientId } = await anOffice();
  const { entry } = accepted(await add(commissioner, adding(clientId)));
  commissioner.clock.set("2026-03-05T09:00:00Z");
  const { entry: removal } = accepted(await remove(commissioner, clientId, entry));
  assert.deepEqual(await rowsOf(commissioner, clientId), []);
  const removed = { on: day("2026-03-05"), reason: "van iemand anders" };
  const [one] = accepted(await list(commissioner, { clientId })).documents;
  assert.deepEqual(
    [one?.content, one?.scanned, one?.removed, one?.name],
    ["removed", null, removed, adding(clientId).name],
  );
  // also where one looks back to a day when it was there
  const [then] = accepted(await list(commissioner, { clientId, on: day("2026-03-02") })).documents;
  assert.equal(then?.content, "removed");
  assert.equal(codeOf(await open(commissioner, clientId, entry)), "document-gone");
  assert.equal(codeOf(await remove(commissioner, clientId, entry)), "document-gone");
  for (const each of [entry, removal]) {
    const asked = { clientId, entry: each, entriesSeen: 3, reason: "toch niet", withResting: true };
    const withdrawn = await commissioner.run((tx, given) =>
      withdrawDossierEntry(tx, { ledger, rule: noRule }, asked, given),
    );
    assert.equal(codeOf(withdrawn), "document-not-withdrawn");
  }
  // the same file may be added anew
  assert.equal(codeOf(await add(commissioner, adding(clientId))), "ok");
});

test("what is refused leaves nothing behind", async () => {
  const { commissioner, clientId } = await anOffice();
  for (const [code, over] of [
    ["no-such-document-type", { type: "photo" }],
    ["day-to-come", { on: day("2026-03-03") }],
    ["day-out-of-bounds", { on: day("1900-01-01") }],
    ["document-name-unfit", { name: " " }],
    ["illness-in-name", { name: "Brief over haar burn-out" }],
    ["citizen-number-in-name", { name: "Paspoort 111222333" }],
    ["document-name-unfit", { name: "a\u0007b" }],
    ["document-infected", { content: refuse({ code: "document-infected" }) }],
  ] as const)
    assert.equal(codeOf(await add(commissioner, adding(clientId, over))), code);
  assert.equal(
    codeOf(await add(commissioner, adding("00000000-0000-7000-8000-00000000dead" as ClientId))),
    "client-not-found",
  );
  assert.deepEqual(await rowsOf(commissioner, clientId), []);
  assert.deepEqual(accepted(await list(commissioner, { clientId })).documents, []);
});

test("the same file is one document", async () => {
  const { commissioner, clientId } = await anOffice();
  accepted(await add(commissioner, adding(clientId)));
  assert.equal(codeOf(await add(commissioner, adding(clientId, { name: "Nog eens" }))), "document-there-already");
  assert.equal((await rowsOf(commissioner, clientId)).length, 1);
});

test("content that is not what was added is not given out", async () => {
  const { commissioner, clientId } = await anOffice();
  const { entry } = accepted(await add(commissioner, adding(clientId)));
  const { keys, run } = commissioner;
  await run(async (tx) => {
    const [row] = await tx.rows(sql<{ id: string }>`select id from dossier.document
      where tenant_id = ${tx.tenantId} and client_id = ${clientId}`);
    assert.ok(row);
    const place = `${clientId}|${row.id}|content_cipher`;
    const cipher = keys.encryptBytes(tx.tenantId, "document-cipher", place, aPdf("Iets anders"));
    await tx.run(sql`delete from dossier.document where tenant_id = ${tx.tenantId} and client_id = ${clientId}`);
    await tx.run(sql`insert into dossier.document (tenant_id, client_id, id, content_cipher, scanned)
      values (${tx.tenantId}, ${clientId}, ${row.id}, ${cipher}, true)`);
  });
  await assert.rejects(open(commissioner, clientId, entry), /is not what the ledger says/);
});
