import assert from "node:assert/strict";
import test, { after } from "node:test";
import { aCommissioner, accepted } from "../contexts/access/testing/a-commissioner.ts";
import { allClients } from "../contexts/dossier/public.ts";
import { benefitMapping, citizenNumbers } from "../contexts/exchange/reading/testing/files.ts";
import { anImport, benefitsFile, workOf } from "../contexts/exchange/testing/an-import.ts";
import type { ClientId } from "../kernel/ids.ts";
import { type Asking, aServer, type Browser } from "./testing/a-server.ts";
import { theLedger } from "./testing/everything.ts";

type Scene = { readonly worker: Browser; readonly administrator: Browser; readonly client: ClientId };

/** One client on benefit since January 2002, loaded as known on 1 December 2003; now it is 2 March 2026, 10:02 in the office. */
const made = async () => {
  const server = await aServer();
  const commissioner = await aCommissioner({ clock: server.clock, municipalities: ["M1"] });
  const [who] = citizenNumbers(1);
  const content = benefitsFile(`${who};social-assistance;2002-01-10;;Anna de Boer`);
  accepted(await anImport(workOf(commissioner, theLedger()), { content, recordedAt: "2003-12-01T00:00:00.000Z" }));
  const [client] = await commissioner.run(allClients);
  if (client === undefined) throw new Error("no client");
  server.clock.forward(120);
  const worker = await server.signedInAs(await commissioner.actorFor("caseworker"));
  const administrator = await server.signedInAs(await commissioner.actorFor("administrator"));
  return { server, scene: { worker, administrator, client } satisfies Scene };
};

let world: ReturnType<typeof made> | undefined;
const theScene = async (): Promise<Scene> => {
  world ??= made();
  return (await world).scene;
};
after(async () => (await world)?.server.app.close());

const cohort = "/v1/figures/cohort?from=2002-01-01&until=2002-07-01&exitBy=2003-06-30";
const codeOf = (response: { json: <T>() => T }): string => response.json<{ code: string }>().code;

const moments = [
  ["before the load", 0, ["2003-11-30T23:30:00Z", "2003-12-01T00:30:00+01:00", "2003-11-30T18:30:00.000-05:00"]],
  ["after the load", 1, ["2003-12-01T01:00:00Z", "2003-12-01T02:00:00+01:00", "2003-11-30T20:00:00-05:00"]],
] as const;

for (const [when, expected, writings] of moments)
  test(`a moment ${when} gives one figure, in whichever zone it is written`, async () => {
    const { worker } = await theScene();
    for (const knownAt of writings) {
      const response = await worker.get(`${cohort}&knownAt=${encodeURIComponent(knownAt)}`);
      assert.equal(response.json<{ cohort: { X: number } }>().cohort.X, expected, knownAt);
    }
  });

test("the last minute can't be asked for by writing it in a far zone", async () => {
  const { worker } = await theScene();
  for (const knownAt of ["2026-03-02T09:01:50Z", "2026-03-02T04:01:50-05:00", "2026-03-02T23:01:50+14:00"]) {
    const response = await worker.get(`${cohort}&knownAt=${encodeURIComponent(knownAt)}`);
    assert.deepEqual([response.statusCode, codeOf(response)], [422, "known-at-too-recent"], knownAt);
  }
});

test("a history load can't be of the future by writing its moment in a far zone", async () => {
  const { administrator } = await theScene();
  const file = { fileName: "test.csv", mapping: benefitMapping(), recordedAt: "2026-03-02T08:00:00-05:00" };
  const response = await administrator.post("/v1/imports", file);
  assert.deepEqual([response.statusCode, codeOf(response)], [422, "recorded-at-in-the-future"]);
});

test("an id is the same in capitals", async () => {
  const { worker, client } = await theScene();
  for (const path of ["", "/figures", "/access-log"]) {
    const response = await worker.get(`/v1/clients/${client.toUpperCase()}${path}`);
    assert.equal(response.statusCode, 200, path);
  }
});

const noDay = "0000-06-01";
const nul = "a\u0000b";

/** What no day, moment or text can be: refused at the edge, whatever the endpoint. */
const unreadable = (client: ClientId): readonly (readonly [string, Asking])[] => [
  ["the first day of a cohort", { method: "GET", url: cohort.replace("2002-01-01", noDay) }],
  ["a moment in the year 0", { method: "GET", url: `${cohort}&knownAt=${noDay}T00:00:00Z` }],
  ["a moment on 31 November", { method: "GET", url: `${cohort}&knownAt=2003-11-31T00:00:00Z` }],
  ["a moment past the last year by its zone", { method: "GET", url: `${cohort}&knownAt=9999-12-31T23:30:00-01:00` }],
  ["a dossier as of a day", { method: "GET", url: `/v1/clients/${client}?on=${noDay}` }],
  ["the team as of a day", { method: "GET", url: `/v1/team?on=${noDay}` }],
  [
    "a correction",
    {
      method: "POST",
      url: `/v1/clients/${client}/corrections`,
      payload: { entry: 2, lastEntry: 2, validFrom: noDay, validUntil: null, body: { scheme: "social-assistance" } },
    },
  ],
  [
    "a reason",
    {
      method: "POST",
      url: `/v1/clients/${client}/withdrawals`,
      payload: { entry: 2, lastEntry: 2, reason: nul },
    },
  ],
  ["half of a character", { method: "POST", url: "/v1/client-searches", payload: '{"text":"\\ud800"}' }],
  ["a name to search", { method: "POST", url: "/v1/client-searches", payload: { text: nul } }],
  ["a scheme to filter by", { method: "GET", url: "/v1/caseload?scheme=%00" }],
];

test("a day, moment or text that can't be is refused as unreadable, never a fault of the server", async () => {
  const { worker, client } = await theScene();
  for (const [what, asking] of unreadable(client)) {
    const headers = { "content-type": "application/json" };
    const response = await worker.ask("payload" in asking ? { ...asking, headers } : asking);
    assert.deepEqual([response.statusCode, codeOf(response)], [400, "invalid-request"], what);
  }
});

test("so it is for administrators: a municipality's code, a setting's day, a name of a property", async () => {
  const { administrator } = await theScene();
  const asked: readonly Asking[] = [
    { method: "PUT", url: "/v1/municipalities/%00", payload: { name: "x" } },
    { method: "PUT", url: "/v1/municipalities/M9", payload: { name: nul } },
    { method: "POST", url: "/v1/settings", payload: { key: "offerWithin", validFrom: noDay, value: "P8W" } },
    {
      method: "POST",
      url: "/v1/settings",
      payload: { key: "products", validFrom: "2026-01-01", value: { [nul]: {} } },
    },
  ];
  for (const asking of asked) {
    const response = await administrator.ask(asking);
    assert.deepEqual([response.statusCode, codeOf(response)], [400, "invalid-request"], JSON.stringify(asking));
  }
});

test("the first day of the calendar is a day, far beyond what a page may be asked about", async () => {
  const { worker, client } = await theScene();
  for (const url of ["/v1/team?on=0001-01-01", `/v1/clients/${client}?on=0001-01-01`]) {
    const response = await worker.get(url);
    assert.deepEqual([response.statusCode, codeOf(response)], [422, "day-out-of-bounds"], url);
  }
});

test("what is at an address but not by this method is told so, with the methods it takes, signed in or not", async () => {
  const { worker } = await theScene();
  const { server } = await made();
  after(() => server.app.close());
  const patched = await server.app.inject({ method: "PATCH", url: "/v1/caseload" });
  assert.deepEqual([patched.statusCode, codeOf(patched), patched.headers.allow], [405, "no-such-method", "GET, HEAD"]);
  const removed = await worker.ask({ method: "DELETE", url: "/v1/people" });
  assert.deepEqual([removed.statusCode, removed.headers.allow], [405, "GET, HEAD, POST"]);
  assert.deepEqual((await worker.ask({ method: "DELETE", url: "/v1/nothing-here" })).statusCode, 404);
});

test("a body of another kind than is taken is told which one is, a body too large that it is", async () => {
  const { administrator } = await theScene();
  const csv = { "content-type": "text/csv" };
  const file = await administrator.ask({
    method: "PUT",
    url: `/v1/imports/${crypto.randomUUID()}/file`,
    headers: csv,
    payload: "a;b",
  });
  assert.deepEqual(
    [file.statusCode, codeOf(file), file.headers.accept],
    [415, "not-this-media-type", "application/octet-stream"],
  );
  const body = await administrator.ask({ method: "POST", url: "/v1/people", headers: csv, payload: "a;b" });
  assert.deepEqual([body.statusCode, body.headers.accept], [415, "application/json"]);
  const large = await administrator.post("/v1/people", { name: "x".repeat(1_100_000) });
  assert.deepEqual([large.statusCode, codeOf(large)], [413, "request-too-large"]);
});

test("who is not signed in is told how one signs in here", async () => {
  const { server } = await made();
  after(() => server.app.close());
  const response = await server.browser().get("/v1/caseload");
  assert.deepEqual(
    [response.statusCode, response.headers["www-authenticate"]],
    [401, 'Cookie realm="Trede", cookie-name="trede_session"'],
  );
});

test("a problem has a name that is no address, a title to read, and details in words", async () => {
  const { worker } = await theScene();
  const unknown = await worker.get(`/v1/clients/${crypto.randomUUID()}`);
  assert.deepEqual(unknown.json(), {
    type: "urn:trede:problem:client-not-found",
    status: 404,
    title: "Client not found",
    code: "client-not-found",
    facts: {},
  });
  const wrong = (await worker.get("/v1/caseload?nonsense=1")).json<{ title: string; detail: string }>();
  assert.equal(wrong.title, "Invalid request");
  assert.ok(!/[{[]/.test(wrong.detail), wrong.detail);
});
