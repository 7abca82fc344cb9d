import assert from "node:assert/strict";
import test, { type TestContext } from "node:test";
import { aCommissioner, accepted } from "../contexts/access/testing/a-commissioner.ts";
import { allClients } from "../contexts/dossier/public.ts";
import { citizenNumbers } from "../contexts/exchange/reading/testing/files.ts";
import { anImport, benefitsFile, workOf } from "../contexts/exchange/testing/an-import.ts";
import { logLinesOf } from "../platform/testing/log-lines.ts";
import { endpoints } from "./endpoints.ts";
import { aServer, type TestServer } from "./testing/a-server.ts";
import { theLedger } from "./testing/everything.ts";

const serving = async (t: TestContext): Promise<TestServer> => {
  const server = await aServer();
  t.after(() => server.app.close());
  return server;
};

test("alive and ready are told to anybody; so is the description of the API, with every endpoint but the demonstration's", async (t) => {
  const server = await serving(t);
  const browser = server.browser();
  assert.deepEqual((await browser.get("/healthz")).json(), { status: "alive" });
  assert.deepEqual((await browser.get("/readyz")).json(), { status: "ready" });
  const { paths } = (await browser.get("/v1/openapi.json")).json<{ paths: Record<string, Record<string, object>> }>();
  const described = Object.values(paths).flatMap((methods) =>
    Object.values(methods).map((each) => (each as { operationId?: string }).operationId),
  );
  const expected = endpoints.filter(({ path }) => !path.startsWith("/demo/")).map(({ operationId }) => operationId);
  assert.deepEqual(described.filter(Boolean).toSorted(), expected.toSorted());
});

test("every answer tells browsers to trust nothing else and keep nothing", async (t) => {
  const server = await serving(t);
  for (const url of ["/v1/session", "/v1/no-such-page", "/healthz"]) {
    const { headers } = await server.browser().get(url);
    assert.match(String(headers["content-security-policy"]), /^default-src 'none'; script-src 'self'/);
    assert.deepEqual(
      [
        headers["cache-control"],
        headers["x-content-type-options"],
        headers["x-frame-options"],
        headers["referrer-policy"],
      ],
      ["no-store", "nosniff", "DENY", "no-referrer"],
    );
    assert.equal(headers["api-version"] !== undefined, url.startsWith("/v1"));
  }
});

test("what is wrong is told as a problem with a code, never with the inside of the server", async (t) => {
  const server = await serving(t);
  const browser = server.browser();
  const missing = await browser.get("/v1/no-such-page");
  assert.deepEqual([missing.statusCode, missing.headers["content-type"]], [404, "application/problem+json"]);
  assert.equal(missing.json<{ code: string }>().code, "no-such-page");
  const worker = await server.signedInAs(await (await aCommissioner({ clock: server.clock })).actorFor("caseworker"));
  const broken = await worker.ask({
    method: "POST",
    url: "/v1/client-searches",
    payload: "{",
    headers: { "content-type": "application/json" },
  });
  assert.deepEqual([broken.statusCode, broken.json<{ code: string }>().code], [400, "invalid-request"]);
});

test("names and citizen numbers are in no log: not in the server's own, not in the processing log", async (t) => {
  const server = await serving(t);
  const commissioner = await aCommissioner({ clock: server.clock, municipalities: ["M1"] });
  const [who = ""] = citizenNumbers(1);
  const content = benefitsFile(`${who};social-assistance;2025-02-01;;Anna de Boer`);
  accepted(await anImport(workOf(commissioner, theLedger()), { content }));
  const [clientId] = await commissioner.run(allClients);
  const worker = await commissioner.actorFor("caseworker");
  const browser = await server.signedInAs(worker);
  for (const text of ["boer", who])
    assert.equal((await browser.post("/v1/client-searches", { text })).json<{ total: number }>().total, 1);
  assert.match((await browser.get(`/v1/clients/${clientId}`)).body, /Anna de Boer/);
  assert.match((await browser.post(`/v1/clients/${clientId}/citizen-number-reveals`)).body, new RegExp(who));
  const wrong = await browser.get(`/v1/clients/${clientId}?on=Boer`);
  assert.equal(wrong.statusCode, 400);
  const lines = await logLinesOf(commissioner.tenantId);
  assert.equal(lines.filter(({ actor, clientId: about }) => actor === worker.name && about === clientId).length, 4);
  const written = `${server.logged.join("")}${JSON.stringify(lines)}`;
  assert.ok(server.logged.length > 0);
  assert.ok(!/boer/i.test(written));
  assert.ok(!written.includes(who));
  assert.ok(!server.logged.join("").includes(String(clientId)), "nor a client's id in the server's own");
});

test("a reply holds what its endpoint lists and nothing else", async (t) => {
  const server = await serving(t);
  const commissioner = await aCommissioner({ clock: server.clock });
  await commissioner.actorFor("provider-consultant");
  const browser = await server.signedInAs(await commissioner.actorFor("administrator"));
  const { people } = (await browser.get("/v1/people")).json<{ people: object[] }>();
  assert.equal(people.length, 2);
  for (const person of people)
    assert.deepEqual(Object.keys(person).toSorted(), [
      "clientNumber",
      "email",
      "endedAt",
      "id",
      "name",
      "provider",
      "roles",
      "signedInBefore",
      "team",
      "workerCode",
    ]);
});

test("a change of a setting asks for the lists to be made anew; a refused one does not", async (t) => {
  const server = await serving(t);
  const commissioner = await aCommissioner({ clock: server.clock, municipalities: ["M1"] });
  const browser = await server.signedInAs(await commissioner.actorFor("administrator"));
  const change = { key: "offerWithin", validFrom: "2026-01-01", value: "P180D", versionSeen: 1 };
  assert.equal((await browser.post("/v1/settings", change)).statusCode, 200);
  assert.deepEqual(
    server.jobs.map(({ queue }) => queue),
    ["rebuilds"],
  );
  const refused = await browser.post("/v1/settings", { ...change, value: "soon" });
  assert.deepEqual([refused.statusCode, server.jobs.length], [422, 1]);
});
