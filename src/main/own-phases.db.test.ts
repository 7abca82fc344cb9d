import assert from "node:assert/strict";
import test, { after } from "node:test";
import { aCommissioner } from "../contexts/access/testing/a-commissioner.ts";
import { presets } from "../contexts/access/testing/settings.ts";
import { aBenefit, aClient, aNewFact, append } from "../contexts/dossier/testing/clients.ts";
import { aServer, type Browser, type TestServer } from "./testing/a-server.ts";
import { theLedger } from "./testing/everything.ts";

const servers: TestServer[] = [];
after(async () => {
  for (const { app } of servers) await app.close();
});

const anOffice = async () => {
  const server = await aServer();
  servers.push(server);
  server.clock.set("2026-03-02T09:00:00Z");
  const commissioner = await aCommissioner({ clock: server.clock, preset: "participatiewet-2026" });
  const [administrator, caseworker, manager] = [
    await server.signedInAs(await commissioner.actorFor("administrator")),
    await server.signedInAs(await commissioner.actorFor("caseworker")),
    await server.signedInAs(await commissioner.actorFor("policy-maker")),
  ];
  return { server, commissioner, administrator, caseworker, manager };
};

const { phases, workload } = presets["participatiewet-2026"];
const { "4": fourth, ...firstThree } = phases;

const change = async (browser: Browser, key: string, value: unknown, validFrom = "2026-03-01") => {
  const { version: versionSeen } = (await browser.get("/v1/settings")).json<{ version: number }>();
  return browser.post("/v1/settings", { key, validFrom, value, versionSeen });
};

type Refused = { readonly code: string; readonly facts: Readonly<Record<string, unknown>> };
const refusalOf = (response: { readonly statusCode: number; json: <T>() => T }) => {
  const { code, facts } = response.json<Refused>();
  return { status: response.statusCode, code, facts };
};

const own = {
  "1": { nl: "groep direct", en: "direct group" },
  "2": { nl: "groep ontwikkeling", en: "development group" },
  "3": { ...phases["3"], until: "2026-03-02" },
  "4": phases["4"],
};

test("a municipality calls its groups what it likes, and an intake finds only a group that is given out that day", async () => {
  const { administrator, caseworker } = await anOffice();
  assert.equal((await change(administrator, "phases", own)).statusCode, 200);
  const codes = (await caseworker.get("/v1/codes")).json<{
    phases: { code: string; nl: string; until: string | null }[];
  }>();
  assert.deepEqual(
    codes.phases.map(({ code, nl, until }) => [code, nl, until]),
    [
      ["1", "groep direct", null],
      ["2", "groep ontwikkeling", null],
      ["3", "groep 3", "2026-03-02"],
      ["4", "groep 4", null],
    ],
  );
  const opening = { openedOn: "2026-03-01", asksFor: "help", at: "commissioner" };
  const registered = await caseworker.post("/v1/clients", { name: "S. Öztürk", ...opening });
  const { clientId, entriesSeen } = registered.json<{ clientId: string; entriesSeen: number }>();
  const intake = { gate: 2, step: "work-intake", by: "commissioner", on: "2026-03-02", grounds: "told", entriesSeen };
  const found = (phase: number, on = intake.on) =>
    caseworker.post(`/v1/clients/${clientId}/gate-steps`, { ...intake, on, phase });
  assert.deepEqual(refusalOf(await found(3)), {
    status: 422,
    code: "no-such-phase",
    facts: { field: "phase", found: 3, known: [1, 2, 4] },
  });
  // the day before it could still be chosen
  assert.equal((await found(3, "2026-03-01")).statusCode, 200);
  const corrected = (phase: number, validFrom: string) =>
    caseworker.post(`/v1/clients/${clientId}/corrections`, {
      entry: 4,
      entriesSeen: 4,
      validFrom,
      validUntil: null,
      body: { phase },
      reason: "misread",
    });
  assert.deepEqual(refusalOf(await corrected(9, "2026-03-01")), {
    status: 422,
    code: "unknown-code",
    facts: { field: "phase", found: "9" },
  });
  // what stands there already may stay, though it is no longer given out
  assert.equal((await corrected(3, "2026-03-02")).statusCode, 200);
});

test("who is in a group that went from the list is shown under its last name, on list, dossier and in codes", async () => {
  const { commissioner, administrator, caseworker } = await anOffice();
  const clientId = await aClient(commissioner, { name: "Anna de Boer" });
  await append(commissioner, theLedger(), clientId, [
    aBenefit("2025-01-05"),
    aNewFact("phase-set", "2025-02-01", { phase: 4 }),
  ]);
  assert.equal((await change(administrator, "workload", { ...workload, phases: { none: 10 } })).statusCode, 200);
  assert.equal((await change(administrator, "phases", firstThree)).statusCode, 200);
  const { rows } = (await caseworker.get("/v1/caseload?view=unassigned")).json<{ rows: { phase: number }[] }>();
  assert.deepEqual(
    rows.map(({ phase }) => phase),
    [4],
  );
  const file = async (language: string) =>
    (await caseworker.get(`/v1/caseload/export?view=unassigned&language=${language}`)).body;
  assert.match(await file("nl"), /;Groep 4;/);
  assert.match(await file("en"), /,Group 4,/);
  assert.equal((await caseworker.get(`/v1/clients/${clientId}`)).json<{ state: { phase: number } }>().state.phase, 4);
  const codes = (await caseworker.get("/v1/codes")).json<{ phases: object[] }>();
  assert.deepEqual(codes.phases.at(-1), { code: "4", ...fourth, from: null, until: "2026-03-01" });
});

test("a group that a weight or a running campaign names does not leave the list; the preview says the same, and once nobody names it, it goes", async () => {
  const { commissioner, administrator, manager, caseworker } = await anOffice();
  const clientId = await aClient(commissioner);
  await append(commissioner, theLedger(), clientId, [
    aBenefit("2025-01-05"),
    aNewFact("phase-set", "2025-02-01", { phase: 4 }),
  ]);
  const leave = () => change(administrator, "phases", firstThree);
  const weighed = {
    code: "unknown-phase",
    status: 422,
    facts: { found: 4, usedIn: "workload", usedBy: [], day: "2026-03-01" },
  };
  assert.deepEqual(refusalOf(await leave()), weighed);
  const preview = await administrator.post("/v1/setting-previews", {
    key: "phases",
    validFrom: "2026-03-01",
    value: firstThree,
  });
  assert.deepEqual(refusalOf(preview), weighed);
  assert.equal((await change(administrator, "workload", { ...workload, phases: { none: 10 } })).statusCode, 200);
  const criterion = { phases: [4] };
  const campaign = { name: "Iedereen in groep 4", aim: "kijken wat kan", criterion, seenFound: null };
  const unheardOf = await manager.post("/v1/campaigns", { ...campaign, criterion: { phases: [9] } });
  assert.deepEqual(refusalOf(unheardOf), {
    status: 422,
    code: "no-such-phase",
    facts: { field: "phases", found: 9, known: [1, 2, 3, 4] },
  });
  assert.equal((await manager.post("/v1/campaigns", campaign)).statusCode, 200);
  assert.deepEqual(refusalOf(await leave()).facts, {
    found: 4,
    usedIn: "campaigns",
    usedBy: [{ nl: campaign.name, en: campaign.name }],
    day: "2026-03-01",
  });
  const decisions = (await caseworker.get(`/v1/clients/${clientId}/decisions`)).json<{
    entriesSeen: number;
    reExaminations: { id: number }[];
  }>();
  const opened = `/v1/clients/${clientId}/re-examinations/${decisions.reExaminations[0]?.id}`;
  const closing = {
    on: "2026-03-02",
    outcome: "still-exempt",
    note: null,
    entriesSeen: decisions.entriesSeen,
  };
  assert.equal((await caseworker.post(`${opened}/outcome`, closing)).statusCode, 200);
  assert.equal((await leave()).statusCode, 200);
  // a campaign of who is still in it can be held, and is no reason to refuse a later change
  assert.equal((await manager.post("/v1/campaigns", { ...campaign, name: "Wie nog in groep 4 is" })).statusCode, 200);
  const renamed = { ...firstThree, "1": { nl: "groep direct", en: "direct group" } };
  assert.equal((await change(administrator, "phases", renamed)).statusCode, 200);
});
