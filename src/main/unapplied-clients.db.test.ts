import assert from "node:assert/strict";
import test, { after } from "node:test";
import { may, type Permission, partyOfRole, type Role, roles } from "../contexts/access/domain/permissions.ts";
import { aCommissioner, accepted, personOf } from "../contexts/access/testing/a-commissioner.ts";
import { findByCitizenNumber, findByNameWords, findByNumber } from "../contexts/casework/search-store.ts";
import { allClients, hashCitizenNumber } from "../contexts/dossier/public.ts";
import { applyImport, beginApplying } from "../contexts/exchange/public.ts";
import { citizenNumbers } from "../contexts/exchange/reading/testing/files.ts";
import { benefitsFile, killedDuring, stage, workOf } from "../contexts/exchange/testing/an-import.ts";
import type { Endpoint } from "../platform/endpoint.ts";
import { endpoints } from "./endpoints.ts";
import { aServer, type Browser, type TestServer } from "./testing/a-server.ts";
import { theLedger } from "./testing/everything.ts";
import { requestFor } from "./testing/requests.ts";

const servers: TestServer[] = [];
after(async () => {
  for (const { app } of servers) await app.close();
});

/** A commissioner with one client, known only to an import that was killed while it was made visible. */
const halfApplied = async () => {
  const server = await aServer();
  servers.push(server);
  const commissioner = await aCommissioner({ clock: server.clock, municipalities: ["M1"] });
  const work = workOf(commissioner, theLedger());
  const [who = ""] = citizenNumbers(1);
  const { id } = await stage(work, { content: benefitsFile(`${who};social-assistance;2025-02-01;;Anna de Boer`) });
  accepted(await beginApplying(work, id, false));
  // read, read ahead, written; killed while it is made visible
  const killed = { ...work, installation: killedDuring(commissioner.installation, 4) };
  await assert.rejects(applyImport(killed, id), /killed/);
  const [client = ""] = await commissioner.run(allClients);
  assert.notEqual(client, "", "the client is made already");
  const person = personOf(await commissioner.actorFor("researcher"));
  const about = { commissioner: commissioner.tenantId, client, person, importId: id };
  return { server, commissioner, work, id, who, about };
};

const takesAClient = ({ path, operationId }: Endpoint): boolean =>
  path.includes("{clientId}") || operationId === "assignClients";

test("while an import is applied its new clients are found by nobody, by number, name or citizen number; then they are", async () => {
  const { commissioner, work, id, who } = await halfApplied();
  const { keys, run } = commissioner;
  const found = () =>
    run(async (tx, given) => ({
      byNumber: (await findByNumber(tx, 1)).total,
      byCitizenNumber: (await findByCitizenNumber(tx, hashCitizenNumber(tx, keys, who))).total,
      byName: (await findByNameWords(tx, ["boer"], { on: given.today, limit: 10, offset: 0 })).total,
    }));
  assert.deepEqual(await found(), { byNumber: 0, byCitizenNumber: 0, byName: 0 });
  await applyImport(work, id);
  assert.deepEqual(await found(), { byNumber: 1, byCitizenNumber: 1, byName: 1 });
});

test("who has the id of such a client is told by every endpoint that there is no such client", async () => {
  const { server, commissioner, work, id, about } = await halfApplied();
  const asking = endpoints.filter(takesAClient);
  assert.ok(asking.length >= 7);
  const browsers = new Map<Role, Browser>();
  const browserFor = async ({ permission }: Endpoint): Promise<Browser> => {
    const role = roles.find((each) => may({ party: partyOfRole[each], roles: [each] }, permission as Permission));
    assert.ok(role, permission);
    const browser = browsers.get(role) ?? (await server.signedInAs(await commissioner.actorFor(role)));
    browsers.set(role, browser);
    return browser;
  };
  for (const endpoint of asking) {
    const response = await (await browserFor(endpoint)).ask(requestFor(endpoint, about));
    const told = [response.statusCode, response.json<{ code: string }>().code];
    assert.deepEqual(told, [404, "client-not-found"], endpoint.operationId);
  }
  await applyImport(work, id);
  for (const endpoint of asking) {
    const response = await (await browserFor(endpoint)).ask(requestFor(endpoint, about));
    const code = response.statusCode === 404 ? response.json<{ code: string }>().code : "found";
    // a provider that nobody involved finds nobody at all; a document that is not there is not found either, but its client is
    const expected = endpoint.path.startsWith("/provider/") ? ["client-not-found"] : ["found", "no-such-document"];
    assert.ok(expected.includes(code), `${endpoint.operationId}: ${code}`);
  }
});
