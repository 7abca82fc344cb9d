import assert from "node:assert/strict";
import test, { after } from "node:test";
import {
  may,
  type PartyKind,
  type Permission,
  partyOfRole,
  permissionTable,
  type Role,
  roles,
} from "../contexts/access/domain/permissions.ts";
import { aCommissioner, accepted, personOf, type TestCommissioner } from "../contexts/access/testing/a-commissioner.ts";
import { allClients } from "../contexts/dossier/public.ts";
import { citizenNumbers } from "../contexts/exchange/reading/testing/files.ts";
import { anImport, benefitsFile, workOf } from "../contexts/exchange/testing/an-import.ts";
import type { Endpoint } from "../platform/endpoint.ts";
import { logLinesOf } from "../platform/testing/log-lines.ts";
import { databaseKind } from "../platform/testing/test-database.ts";
import { endpoints } from "./endpoints.ts";
import { type Asking, aServer, type Browser, type TestServer } from "./testing/a-server.ts";
import type { About } from "./testing/about.ts";
import { theLedger } from "./testing/everything.ts";
import { readsBody, requestFor } from "./testing/requests.ts";

const isDemo = ({ path }: Endpoint): boolean => path.startsWith("/demo/");
const all = endpoints.filter((endpoint) => !isDemo(endpoint));
/** Those that neither end the session nor are there only in the demonstration. */
const lasting = all.filter(({ operationId }) => operationId !== "signOut");
const guarded = all.filter(({ permission }) => permission !== "open");

type Office = { readonly commissioner: TestCommissioner; readonly about: About };

const anOffice = async (server: TestServer): Promise<Office> => {
  const commissioner = await aCommissioner({ clock: server.clock, municipalities: ["M1"] });
  const [who] = citizenNumbers(1);
  const content = benefitsFile(`${who};social-assistance;2025-02-01;;Anna de Boer`);
  const done = accepted(await anImport(workOf(commissioner, theLedger()), { content }));
  const [client] = await commissioner.run(allClients);
  const person = personOf(await commissioner.actorFor("researcher"));
  return {
    commissioner,
    about: { commissioner: commissioner.tenantId, client: client ?? "", person, importId: done.id },
  };
};

type World = { readonly server: TestServer; readonly own: Office; readonly other: Office };

const made = async (): Promise<World> => {
  const server = await aServer();
  return { server, own: await anOffice(server), other: await anOffice(server) };
};
let world: Promise<World> | undefined;
const theWorld = (): Promise<World> => {
  world ??= made();
  return world;
};
after(async () => (await world)?.server.app.close());

const signedIn = async ({ server, own }: World, role: Role, party: PartyKind): Promise<Browser> =>
  server.signedInAs(await own.commissioner.actorFor(role, {}, party));

const allowedBy = ({ permission }: Endpoint, role: Role, party: PartyKind): boolean =>
  permission === "open" || permission === "signed-in" || may({ party, roles: [role] }, permission as Permission);

const codeOf = (response: { json: <T>() => T }): string => response.json<{ code: string }>().code;

const parties: readonly PartyKind[] = ["commissioner", "provider", "client"];
/** On the embedded database each role from its own side only: what is asked of the table is the same on both. */
const sidesOf = (role: Role): readonly PartyKind[] => (databaseKind === "server" ? parties : [partyOfRole[role]]);

test("every permission an endpoint asks for is in the table, and every permission in it is asked for", () => {
  const asked = new Set(guarded.map(({ permission }) => permission).filter((permission) => permission !== "signed-in"));
  const unknown = [...asked].filter((permission) => !Object.hasOwn(permissionTable, permission));
  assert.deepEqual(unknown, []);
  const elsewhere = ["exchange.history.load"];
  const unused = Object.keys(permissionTable).filter((each) => !asked.has(each) && !elsewhere.includes(each));
  assert.deepEqual(unused, []);
});

for (const role of roles)
  for (const party of sidesOf(role))
    test(`${role} on the ${party}'s side may do what the permission table says and nothing else`, async () => {
      const given = await theWorld();
      const browser = await signedIn(given, role, party);
      for (const endpoint of lasting) {
        const response = await browser.ask(requestFor(endpoint, given.own.about));
        const { operationId } = endpoint;
        assert.ok(response.statusCode < 500, `${operationId}: ${response.body}`);
        const denied = response.statusCode === 401 || response.statusCode === 403;
        assert.equal(!denied, allowedBy(endpoint, role, party), `${operationId}: ${response.statusCode}`);
        if (denied) assert.equal(codeOf(response), "not-permitted", operationId);
      }
    });

test("a denial is in the log, with who was denied what", async () => {
  const { server, own } = await theWorld();
  const actor = await own.commissioner.actorFor("researcher");
  const browser = await server.signedInAs(actor);
  await browser.get("/v1/people");
  const lines = (await logLinesOf(own.commissioner.tenantId)).filter((line) => line.actor === actor.name);
  assert.deepEqual(
    lines.map(({ activity, outcome, trail }) => ({ activity, outcome, trail })),
    [{ activity: "listPeople", outcome: "denied", trail: "audit" }],
  );
});

test("signed out, only what is open answers", async () => {
  const { server, own } = await theWorld();
  for (const endpoint of all) {
    const response = await server.browser().ask(requestFor(endpoint, own.about));
    if (endpoint.permission === "open") assert.notEqual(response.statusCode, 401, endpoint.operationId);
    else assert.deepEqual([response.statusCode, codeOf(response)], [401, "signed-out"], endpoint.operationId);
  }
});

test("a change without the session's own token is refused, whatever the role", async () => {
  const given = await theWorld();
  const browser = await signedIn(given, "administrator", "commissioner");
  for (const endpoint of guarded.filter(({ method }) => method !== "GET"))
    for (const token of ["", "another"]) {
      const asking = requestFor(endpoint, given.own.about);
      const response = await browser.ask({ ...asking, headers: { ...asking.headers, "x-csrf-token": token } });
      assert.deepEqual([response.statusCode, codeOf(response)], [403, "csrf-token-missing"], endpoint.operationId);
    }
});

test("one session's token does not do for another session", async () => {
  const given = await theWorld();
  const [mine, theirs] = [
    await signedIn(given, "administrator", "commissioner"),
    await signedIn(given, "administrator", "commissioner"),
  ];
  const { csrfToken } = await theirs.session();
  const response = await mine.ask({
    method: "PUT",
    url: "/v1/municipalities/M3",
    payload: { name: "Third" },
    headers: { "x-csrf-token": String(csrfToken) },
  });
  assert.equal(response.statusCode, 403);
});

/** Each endpoint asked with a field it does not know, in the address and in the body. */
const askedWrongly = (endpoint: Endpoint, about: About): readonly Asking[] => {
  const asked = [requestFor(endpoint, about, { query: { nonsense: "1" } })];
  if (readsBody(endpoint)) asked.push(requestFor(endpoint, about, { body: { nonsense: 1 } }));
  return asked;
};

test("a field that an endpoint does not know is an error, in the address and in the body", async () => {
  const given = await theWorld();
  for (const role of ["administrator", "caseworker"] as const) {
    const browser = await signedIn(given, role, "commissioner");
    for (const endpoint of all.filter((each) => allowedBy(each, role, "commissioner"))) {
      for (const asking of askedWrongly(endpoint, given.own.about)) {
        const response = await browser.ask(asking);
        assert.deepEqual([response.statusCode, codeOf(response)], [400, "invalid-request"], endpoint.operationId);
      }
    }
  }
});

test("who may not ask hears only that, whatever is wrong with the question", async () => {
  const given = await theWorld();
  const researcher = await signedIn(given, "researcher", "commissioner");
  const nobody = given.server.browser();
  for (const endpoint of guarded)
    for (const asking of askedWrongly(endpoint, given.own.about)) {
      const denied = await nobody.ask(asking);
      assert.deepEqual([denied.statusCode, codeOf(denied)], [401, "signed-out"], endpoint.operationId);
      if (allowedBy(endpoint, "researcher", "commissioner")) continue;
      const notPermitted = await researcher.ask(asking);
      assert.deepEqual([notPermitted.statusCode, codeOf(notPermitted)], [403, "not-permitted"], endpoint.operationId);
    }
  const unreadable = { method: "POST", url: "/v1/people", payload: "{" } as const;
  const json = { headers: { "content-type": "application/json" } };
  assert.equal(codeOf(await nobody.ask({ ...unreadable, ...json })), "signed-out");
  assert.equal(codeOf(await researcher.ask({ ...unreadable, ...json })), "not-permitted");
});

const withIds = lasting.filter(({ path, operationId }) => path.includes("Id}") || operationId === "assignClients");

test("what is another commissioner's is not found, and nothing of it is given", async () => {
  const given = await theWorld();
  for (const role of ["administrator", "caseworker", "benefits-officer"] as const) {
    const browser = await signedIn(given, role, "commissioner");
    for (const endpoint of withIds.filter((each) => allowedBy(each, role, "commissioner"))) {
      const response = await browser.ask(requestFor(endpoint, given.other.about));
      assert.equal(response.statusCode, 404, `${endpoint.operationId}: ${response.body}`);
      assert.ok(!/Boer|000000012/.test(response.body), endpoint.operationId);
    }
  }
});

test("another commissioner can't be chosen by who does not work for it", async () => {
  const given = await theWorld();
  const browser = await signedIn(given, "administrator", "commissioner");
  const choice = { commissionerId: given.other.commissioner.tenantId };
  assert.equal((await browser.post("/v1/session/commissioner", choice)).statusCode, 404);
  const session = await browser.session();
  assert.deepEqual((session["commissioner"] as { id: string }).id, given.own.commissioner.tenantId);
});

test("demo sign-in is not there when it is off", async () => {
  const { server, own } = await theWorld();
  const demo = endpoints.filter(isDemo);
  assert.equal(demo.length, 2);
  for (const { method, path } of demo) {
    const payload = method === "GET" ? {} : { payload: { personId: own.about.person } };
    const response = await server.browser().ask({ method, url: `/v1${path}`, ...payload });
    assert.deepEqual([response.statusCode, codeOf(response)], [404, "no-such-page"]);
  }
});

test("a person whose time here is over, or whose role has ended, may nothing from then on", async () => {
  const { server, own } = await theWorld();
  const { commissioner } = own;
  const actor = await commissioner.actorFor("caseworker");
  const browser = await server.signedInAs(actor);
  assert.equal((await browser.get("/v1/workers")).statusCode, 200);
  await commissioner.run((tx) =>
    tx.query("update access.role_held set until_day = from_day where tenant_id = $1 and person_id = $2", [
      tx.tenantId,
      actor.personId,
    ]),
  );
  server.clock.forward(6);
  assert.equal((await browser.get("/v1/workers")).statusCode, 403);
  await commissioner.run((tx) =>
    tx.query("update access.person set ended_at = now() where tenant_id = $1 and id = $2", [
      tx.tenantId,
      actor.personId,
    ]),
  );
  server.clock.forward(6);
  assert.equal((await browser.get("/v1/workers")).statusCode, 401);
});
