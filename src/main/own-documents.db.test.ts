import assert from "node:assert/strict";
import test, { after } from "node:test";
import { aCommissioner } from "../contexts/access/testing/a-commissioner.ts";
import { aBenefit, aClient, append } from "../contexts/dossier/testing/clients.ts";
import { aPdf } from "../contexts/dossier/testing/document-files.ts";
import { aServer, type Browser, type TestServer } from "./testing/a-server.ts";
import { theLedger } from "./testing/everything.ts";

let server: TestServer | undefined;
after(async () => {
  await server?.app.close();
});

/** A caseworker, a client and another client, each at their own screen. */
const anOffice = async () => {
  server ??= await aServer();
  server.clock.set("2026-03-02T09:00:00Z");
  const commissioner = await aCommissioner({ clock: server.clock, preset: "participatiewet-2026" });
  const clientOf = async (name: string) => {
    const clientId = await aClient(commissioner, { name });
    await append(commissioner, theLedger(), clientId, [aBenefit("2025-01-05")]);
    const actor = await commissioner.actorFor("client", { name }, { kind: "client", clientId });
    return { clientId, browser: await (server as TestServer).signedInAs(actor) };
  };
  const [anna, bo] = [await clientOf("Anna de Boer"), await clientOf("Bo Bos")];
  return { staff: await server.signedInAs(await commissioner.actorFor("caseworker")), anna, bo };
};

type Sending = { readonly url: string; readonly query: Readonly<Record<string, string>>; readonly name: string };

const send = (browser: Browser, { url, query, name }: Sending, content = Buffer.concat([aPdf(), Buffer.from(name)])) =>
  browser.ask({
    method: "POST",
    url,
    query: { type: "letter", mediaType: "application/pdf", ...query },
    headers: {
      "content-type": "application/octet-stream",
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
    payload: content,
  });

const ownDocuments = async (browser: Browser) => {
  const { documents } = (await browser.ask({ method: "GET", url: "/v1/own/documents" })).json<{
    documents: { id: number; name: string; handedIn: boolean }[];
  }>();
  return documents;
};
const open = async (browser: Browser, id: number) =>
  (await browser.ask({ method: "GET", url: `/v1/own/documents/${id}/content` })).statusCode;

test("a client downloads what was added for them too, until it is removed; what is for staff and another client's is not found", async () => {
  const { staff, anna, bo } = await anOffice();
  const url = `/v1/clients/${anna.clientId}/documents`;
  const entryOf = async (name: string, also: Readonly<Record<string, string>>): Promise<number> => {
    const sent = await send(staff, { url, query: { on: "2026-02-20", ...also }, name });
    return sent.json<{ entry: number }>().entry;
  };
  const [hidden, shared] = [await entryOf("Alleen voor ons", {}), await entryOf("Brief aan u", { forClient: "true" })];
  assert.deepEqual(
    (await ownDocuments(anna.browser)).map(({ id, name }) => [id, name]),
    [[shared, "Brief aan u"]],
  );
  assert.deepEqual(await ownDocuments(bo.browser), []);
  assert.deepEqual(
    [await open(anna.browser, shared), await open(anna.browser, hidden), await open(bo.browser, shared)],
    [200, 404, 404],
  );
  await staff.ask({ method: "POST", url: `${url}/${shared}/removal`, payload: { reason: "van iemand anders" } });
  assert.deepEqual(await ownDocuments(anna.browser), []);
  assert.equal(await open(anna.browser, shared), 404);
});

test("whether a client reads a document is corrected afterwards, both ways", async () => {
  const { staff, anna } = await anOffice();
  const url = `/v1/clients/${anna.clientId}`;
  const query = { on: "2026-02-20" };
  const { entry } = (await send(staff, { url: `${url}/documents`, query, name: "Beschikking" })).json<{
    entry: number;
  }>();
  const dossier = async () =>
    (await staff.ask({ method: "GET", url })).json<{
      entriesSeen: number;
      timeline: { number: number; body: object }[];
    }>();
  const { body } = (await dossier()).timeline.find(({ number }) => number === entry) ?? {};
  for (const forClient of [true, false]) {
    const { entriesSeen } = await dossier();
    const corrected = await staff.ask({
      method: "POST",
      url: `${url}/corrections`,
      payload: {
        ...{ entry, entriesSeen, validFrom: "2026-02-20", validUntil: null, reason: "gevraagd" },
        body: { ...body, forClient },
      },
    });
    assert.equal(corrected.statusCode, 200, corrected.body);
    assert.equal((await ownDocuments(anna.browser)).length, forClient ? 1 : 0);
    assert.equal(await open(anna.browser, entry), forClient ? 200 : 404);
  }
});

test("a client hands in a document: held to what staff are held to, read back, and seen by staff as theirs", async () => {
  const { staff, anna, bo } = await anOffice();
  const handIn = { url: "/v1/own/documents", query: {}, name: "Loonstrook mei" };
  const lies = await send(anna.browser, handIn, Buffer.from("MZ\x90\0\x03", "latin1"));
  assert.deepEqual([lies.statusCode, lies.json<{ code: string }>().code], [422, "not-what-it-says"]);
  assert.equal((await send(anna.browser, handIn)).statusCode, 200);
  assert.equal((await send(anna.browser, handIn)).json<{ code: string }>().code, "document-there-already");
  const [own] = await ownDocuments(anna.browser);
  assert.deepEqual([own?.name, own?.handedIn], ["Loonstrook mei", true]);
  assert.equal(await open(anna.browser, own?.id ?? 0), 200);
  assert.deepEqual(await ownDocuments(bo.browser), []);
  const { documents } = (await staff.ask({ method: "GET", url: `/v1/clients/${anna.clientId}/documents` })).json<{
    documents: { name: string; handedIn: boolean; forClient: boolean }[];
  }>();
  assert.deepEqual(
    documents.map(({ name, handedIn, forClient }) => [name, handedIn, forClient]),
    [["Loonstrook mei", true, true]],
  );
  const refused = await send(staff, handIn);
  assert.equal(refused.statusCode, 403);
});

test("a client takes back what they handed in that day, and then nobody can open it; nobody else does so for them", async () => {
  const { staff, anna, bo } = await anOffice();
  const handIn = { url: "/v1/own/documents", query: {}, name: "Loonstrook mei" };
  await send(anna.browser, handIn);
  const [own] = await ownDocuments(anna.browser);
  const entry = own?.id ?? 0;
  const takeBack = async (browser: Browser) =>
    (await browser.ask({ method: "POST", url: `/v1/own/documents/${entry}/removal`, payload: {} })).statusCode;
  assert.equal(await takeBack(bo.browser), 404);
  assert.equal(await takeBack(staff), 403);
  assert.equal(await takeBack(anna.browser), 200);
  assert.deepEqual(await ownDocuments(anna.browser), []);
  const opened = await staff.ask({ method: "GET", url: `/v1/clients/${anna.clientId}/documents/${entry}/content` });
  assert.equal(opened.statusCode, 404);
  assert.equal(await takeBack(anna.browser), 409);
  // the same content is no document twice: taken back, it may come again
  assert.equal((await send(anna.browser, handIn)).statusCode, 200);
});
