import assert from "node:assert/strict";
import test, { type TestContext } from "node:test";
import { aCommissioner, personOf } from "../contexts/access/testing/a-commissioner.ts";
import { aServer } from "./testing/a-server.ts";

const aScene = async (t: TestContext) => {
  const server = await aServer();
  t.after(() => server.app.close());
  const commissioner = await aCommissioner({ clock: server.clock });
  const administrator = await commissioner.actorFor("administrator");
  const worker = await commissioner.actorFor("caseworker");
  const asAdministrator = await server.signedInAs(administrator);
  const about = (who: typeof worker, what: string) => asAdministrator.post(`/v1/people/${personOf(who)}/${what}`);
  return { server, commissioner, administrator, worker, about };
};

const codeOf = (response: { json: <T>() => T }): string => response.json<{ code: string }>().code;

test("whose access ends is signed out at once, on every device, and can't sign in", async (t) => {
  const { server, worker, about } = await aScene(t);
  const devices = [await server.signedInAs(worker), await server.signedInAs(worker)];
  for (const device of devices) assert.equal((await device.get("/v1/workers")).statusCode, 200);
  assert.equal((await about(worker, "access-ends")).statusCode, 200);
  for (const device of devices) {
    assert.equal((await device.get("/v1/workers")).statusCode, 401);
    assert.equal((await device.session())["state"], "signed-out");
  }
  const again = await server.signedInAs(worker);
  assert.deepEqual([(await again.session())["choices"], (await again.get("/v1/workers")).statusCode], [[], 401]);
});

test("given back, they sign in as before, with the role they held; the old sessions stay ended", async (t) => {
  const { server, worker, about } = await aScene(t);
  const before = await server.signedInAs(worker);
  await about(worker, "access-ends");
  assert.equal((await about(worker, "access-restorations")).statusCode, 200);
  assert.equal((await before.get("/v1/workers")).statusCode, 401);
  const again = await server.signedInAs(worker);
  assert.equal((await again.get("/v1/workers")).statusCode, 200);
  assert.deepEqual((await again.session())["roles"], ["caseworker"]);
});

test("another person's sessions go on, and so do sessions for another commissioner", async (t) => {
  const { server, commissioner, worker, about } = await aScene(t);
  const colleague = await server.signedInAs(await commissioner.actorFor("caseworker"));
  const elsewhere = await aCommissioner({ clock: server.clock });
  const stranger = await server.signedInAs(await elsewhere.actorFor("caseworker"));
  await about(worker, "access-ends");
  for (const browser of [colleague, stranger]) assert.equal((await browser.get("/v1/workers")).statusCode, 200);
});

test("the last administrator's access can't be ended, nor their role when the other one has no access", async (t) => {
  const { commissioner, administrator, about, server } = await aScene(t);
  const refused = await about(administrator, "access-ends");
  assert.deepEqual([refused.statusCode, codeOf(refused)], [409, "last-administrator"]);
  const second = await commissioner.actorFor("administrator");
  assert.equal((await about(second, "access-ends")).statusCode, 200);
  const browser = await server.signedInAs(administrator);
  const ending = { role: "administrator", until: "2026-03-02" };
  const still = await browser.post(`/v1/people/${personOf(administrator)}/role-ends`, ending);
  assert.deepEqual([still.statusCode, codeOf(still)], [409, "last-administrator"]);
});

test("the list of people tells since when somebody has no access", async (t) => {
  const { worker, about, server, administrator } = await aScene(t);
  await about(worker, "access-ends");
  const { people } = (await (await server.signedInAs(administrator)).get("/v1/people")).json<{
    people: { id: string; endedAt: string | null; roles: object[] }[];
  }>();
  const shown = people.find(({ id }) => id === worker.personId);
  assert.deepEqual([shown?.endedAt, shown?.roles.length], ["2026-03-02T09:00:00.000Z", 1]);
});
