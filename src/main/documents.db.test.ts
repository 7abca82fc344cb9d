import assert from "node:assert/strict";
import { hash } from "node:crypto";
import test, { after } from "node:test";
import { aCommissioner } from "../contexts/access/testing/a-commissioner.ts";
import { changeSetting } from "../contexts/access/testing/settings.ts";
import { aBenefit, aClient, aNewFact, append } from "../contexts/dossier/testing/clients.ts";
import { aDocx, anOdt, aPdf, aPng } from "../contexts/dossier/testing/document-files.ts";
import type { ClientId } from "../kernel/ids.ts";
import { plainDate } from "../kernel/plain-date.ts";
import { aServer, type Browser, type TestServer, testConfig } from "./testing/a-server.ts";
import { theLedger } from "./testing/everything.ts";
import { keepFor, purged, rowsLeft } from "./testing/purges.ts";

const servers: TestServer[] = [];
after(async () => {
  for (const { app } of servers) await app.close();
});

const anOffice = async (environment: Readonly<Record<string, string>> = {}) => {
  const server = await aServer({ config: testConfig(environment) });
  servers.push(server);
  server.clock.set("2026-03-02T09:00:00Z");
  const commissioner = await aCommissioner({ clock: server.clock, preset: "participatiewet-2026" });
  const clientId = await aClient(commissioner, { name: "Anna de Boer" });
  await append(commissioner, theLedger(), clientId, [aBenefit("2025-01-05")]);
  const browser = await server.signedInAs(await commissioner.actorFor("caseworker"));
  return { server, commissioner, clientId, browser };
};

const pdf = "application/pdf";
const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const odt = "application/vnd.oasis.opendocument.text";

type Sent = { readonly mediaType: string; readonly content: Buffer; readonly name?: string };

const send = (browser: Browser, clientId: ClientId, { mediaType, content, name = "Brief" }: Sent) =>
  browser.ask({
    method: "POST",
    url: `/v1/clients/${clientId}/documents`,
    query: { type: "letter", mediaType, on: "2026-02-20" },
    headers: {
      "content-type": "application/octet-stream",
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
    payload: content,
  });

test("a document goes in and comes out as it was, to be saved and never to be shown", async () => {
  const { browser, clientId } = await anOffice();
  const sent = await send(browser, clientId, { mediaType: pdf, content: aPdf(), name: "Brief aan Öztürk" });
  assert.equal(sent.statusCode, 200, sent.body);
  const { entry } = sent.json<{ entry: number }>();
  const got = await browser.get(`/v1/clients/${clientId}/documents/${entry}/content`);
  assert.deepEqual(got.rawPayload, aPdf());
  const { headers } = got;
  assert.equal(headers["content-type"], "application/octet-stream");
  assert.equal(
    headers["content-disposition"],
    `attachment; filename="Brief aan Ozturk.pdf"; filename*=UTF-8''Brief%20aan%20%C3%96zt%C3%BCrk.pdf`,
  );
  assert.equal(headers["x-content-type-options"], "nosniff");
  assert.equal(headers["cache-control"], "no-store");
  const listed = (await browser.get(`/v1/clients/${clientId}/documents`)).json<{
    scans: boolean;
    documents: Record<string, unknown>[];
  }>();
  assert.equal(listed.scans, false);
  assert.deepEqual(
    [listed.documents[0]?.["sha256"], listed.documents[0]?.["scanned"]],
    [hash("sha256", aPdf()), false],
  );
});

test("its name is in no address and in no line of the server's log", async () => {
  const { server, browser, clientId } = await anOffice();
  await send(browser, clientId, { mediaType: pdf, content: aPdf(), name: "Geheim-4711" });
  assert.ok(server.logged.length > 0);
  assert.deepEqual(
    server.logged.filter((line) => line.includes("Geheim-4711")),
    [],
  );
});

for (const [what, mediaType, content, code] of [
  ["a program that is called a PDF", pdf, Buffer.from("MZ\x90\0\x03", "latin1"), "not-what-it-says"],
  ["a page that is called a picture", "image/png", Buffer.from("<script>alert(1)</script>"), "not-what-it-says"],
  ["a picture that is called a PDF", pdf, aPng(), "not-what-it-says"],
  ["an OpenDocument that is called Word", docx, anOdt(), "not-what-it-says"],
  ["a Word document with macros", docx, aDocx("word/vbaProject.bin"), "not-what-it-says"],
  ["nothing", pdf, Buffer.alloc(0), "document-empty"],
  ["a kind of file that is not taken", "text/html", Buffer.from("<p>"), "invalid-request"],
] as const)
  test(`${what} is refused, and nothing of it is kept`, async () => {
    const { commissioner, browser, clientId } = await anOffice();
    const refused = await send(browser, clientId, { mediaType, content });
    assert.equal(refused.json<{ code: string }>().code, code, refused.body);
    assert.equal((await rowsLeft(commissioner, [clientId]))["dossier.document"], undefined);
  });

test("what is as it says is taken: Word, OpenDocument, a picture, text", async () => {
  const { browser, clientId } = await anOffice();
  for (const [mediaType, content] of [
    [docx, aDocx()],
    [odt, anOdt()],
    ["image/png", aPng()],
    ["text/plain", Buffer.from("Geachte mevrouw")],
  ] as const)
    assert.equal((await send(browser, clientId, { mediaType, content })).statusCode, 200, mediaType);
});

test("a document may be as large as the setting says, and no larger", async () => {
  const { commissioner, browser, clientId } = await anOffice();
  const setting = { key: "documentAtMost", validFrom: plainDate("2026-01-01"), value: 1 };
  const changed = await commissioner.run((tx, given) => changeSetting(tx, setting, given));
  assert.ok(changed.ok);
  const ofSize = (size: number) =>
    send(browser, clientId, { mediaType: "text/plain", content: Buffer.alloc(size, "x") });
  assert.equal((await ofSize(1_000_000)).statusCode, 200);
  const refused = await ofSize(1_000_001);
  assert.deepEqual([refused.statusCode, refused.json<{ facts: unknown }>().facts], [413, { atMost: 1 }]);
  const beyond = await commissioner.run((tx, given) => changeSetting(tx, { ...setting, value: 26 }, given));
  assert.equal(beyond.ok, false, "a setting beyond what can be held is refused");
});

test("without a name beside it a file is no document", async () => {
  const { browser, clientId } = await anOffice();
  const refused = await browser.ask({
    method: "POST",
    url: `/v1/clients/${clientId}/documents`,
    query: { type: "letter", mediaType: pdf, on: "2026-02-20" },
    headers: { "content-type": "application/octet-stream" },
    payload: aPdf(),
  });
  assert.deepEqual([refused.statusCode, refused.json<{ code: string }>().code], [400, "invalid-request"]);
});

for (const [command, code] of [
  ["/bin/true", null],
  ["/bin/false", "document-infected"],
  ["/bin/sh -c", "document-not-scanned"],
] as const)
  test(`scanned with ${command}: ${code ?? "taken, and said to be clean"}`, async () => {
    const { commissioner, browser, clientId } = await anOffice({ TREDE_SCAN_COMMAND: command });
    const sent = await send(browser, clientId, { mediaType: pdf, content: aPdf() });
    const listed = (await browser.get(`/v1/clients/${clientId}/documents`)).json<{
      scans: boolean;
      documents: { scanned: boolean }[];
    }>();
    assert.equal(listed.scans, true);
    if (code === null)
      assert.deepEqual(
        listed.documents.map(({ scanned }) => scanned),
        [true],
      );
    else assert.equal(sent.json<{ code: string }>().code, code);
    if (code !== null) assert.equal((await rowsLeft(commissioner, [clientId]))["dossier.document"], undefined);
  });

test("what documents hold goes with the client's name; the dossier still says that they were there", async () => {
  const { commissioner, browser, clientId } = await anOffice();
  const ledger = theLedger();
  const longAgo = await aClient(commissioner, { name: "Bo Bos" });
  const ended = aNewFact("benefit-ended", "2020-01-01", {}, { subject: 1 });
  await append(commissioner, ledger, longAgo, [aBenefit("2015-01-01"), ended]);
  assert.equal((await send(browser, longAgo, { mediaType: pdf, content: aPdf() })).statusCode, 200);
  assert.equal((await send(browser, clientId, { mediaType: pdf, content: aPdf() })).statusCode, 200);
  await keepFor(commissioner, { keepPersons: "P5Y" });
  await purged(commissioner);
  const listed = (await browser.get(`/v1/clients/${longAgo}/documents`)).json<{ documents: { content: string }[] }>();
  assert.deepEqual(
    listed.documents.map(({ content }) => content),
    ["deleted-on-term"],
  );
  const again = await send(browser, longAgo, { mediaType: pdf, content: aPdf("Nieuw") });
  assert.equal(again.json<{ code: string }>().code, "client-erased");
  await keepFor(commissioner, { keepBenefits: "P5Y", keepCasework: "P5Y" });
  await purged(commissioner);
  assert.deepEqual(await rowsLeft(commissioner, [longAgo]), {});
  assert.equal((await rowsLeft(commissioner, [clientId]))["dossier.document"], 1);
});
