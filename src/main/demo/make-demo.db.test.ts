import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import test, { after } from "node:test";
import { listPeople, listRolesHeld, loadPolicy, roles } from "../../contexts/access/public.ts";
import { accepted } from "../../contexts/access/testing/a-commissioner.ts";
import { listCaseload } from "../../contexts/casework/caseload-store.ts";
import { teamFigures } from "../../contexts/casework/worker-store.ts";
import { sniffed } from "../../contexts/dossier/domain/sniff.ts";
import { allClients, historyOf, labelsOf, scanLedgers } from "../../contexts/dossier/public.ts";
import { documentContent } from "../../contexts/dossier/use-cases/documents.ts";
import { listImports } from "../../contexts/exchange/public.ts";
import type { ClientId, EntryNumber } from "../../kernel/ids.ts";
import { instant } from "../../kernel/instant.ts";
import { addDays } from "../../kernel/plain-date.ts";
import { DatabaseError } from "../../platform/database/database.ts";
import { sql } from "../../platform/database/sql.ts";
import { type Tx, unlogged } from "../../platform/unit-of-work.ts";
import type { Opened } from "../installation.ts";
import { demoStanding, founder } from "./demo-standing.ts";
import { demoWork, makeDemo } from "./make-demo.ts";
import { colleagueId } from "./office.ts";
import { seedDemo } from "./seed-demo.ts";
import { aConfig, anEmptyDatabase } from "./testing/demo-database.ts";

const now = instant("2026-03-02T09:00:00Z");
const opened: Opened[] = [];

const database = async (): Promise<Opened> => {
  const own = await anEmptyDatabase(now);
  opened.push(own);
  return own;
};

after(() => Promise.all(opened.map(({ close }) => close())));

const asked = { seed: 1, clients: 200, progress: () => undefined };

const make = async (): Promise<Opened> => {
  const own = await database();
  await makeDemo(demoWork(own, aConfig(), asked));
  return own;
};

let shared: Promise<Opened> | undefined;
/** Made once; these tests only look. */
const town = (): Promise<Opened> => {
  shared ??= make();
  return shared;
};

const look = async <T>(own: Opened, at: (tx: Tx) => Promise<T>): Promise<T> =>
  unlogged(own.installation, founder(asked.seed), at);

const question = {
  isSeparated: false,
  view: "all",
  worker: null,
  signal: null,
  overdue: false,
  municipality: null,
  scheme: null,
  benefit: null,
  sort: "urgency",
  order: "asc",
  rules: [],
  limit: 1000,
  offset: 0,
} as const;

test("every signal has people, and so have the unassigned and every caseworker", async () => {
  const own = await town();
  const on = own.installation.clock.today();
  const { rows } = await look(own, (tx) => listCaseload(tx, { ...question, on }));
  const { signalRules } = (await look(own, loadPolicy)).on(on);
  const isThere = (code: string): boolean => rows.some(({ signals }) => signals.some(({ rule }) => rule === code));
  const missing = signalRules.map(({ code }) => code).filter((code) => !isThere(code));
  // a few in six hundred (client-history.test.ts), which may be none in these two hundred
  const rare = new Set(["aftercare-ends", "exemption-ended", "plan-refused"]);
  assert.deepEqual(
    missing.filter((code) => !rare.has(code)),
    [],
  );
  assert.ok(rows.some(({ signals }) => signals.some(({ dueOn }) => dueOn < on)));
  assert.ok(rows.some(({ workerId }) => workerId === null));
  assert.ok(rows.some(({ name }) => name === null));
  const team = await look(own, (tx) => teamFigures(tx, { offers: ["no-offer"], from: addDays(on, -365), on }));
  assert.equal(team.filter(({ workerId, clients }) => workerId !== null && clients > 0).length, 9);
});

test("every role has somebody, who may sign in and acts from the right side", async () => {
  const own = await town();
  const held = await look(own, listRolesHeld);
  assert.deepEqual(new Set(held.map(({ role }) => role)), new Set(roles));
  const people = await look(own, listPeople);
  const holder = (role: string) =>
    people.find(({ id }) => held.some((each) => each.role === role && each.personId === id));
  assert.ok(holder("provider-consultant")?.providerId);
  assert.equal(held.find(({ role }) => role === "caseworker")?.personId, colleagueId(asked.seed, 0));
  assert.equal(people.filter(({ workerCode }) => workerCode !== null).length, 9);
  const clientIds = new Set(await look(own, allClients));
  assert.ok(clientIds.has(holder("client")?.clientId as never));
  const { rows } = await own.installation.database.transaction({ role: "trede_auth" }, (connection) =>
    connection.query<{ n: number }>("select count(*)::int as n from access.membership"),
  );
  assert.equal(rows[0]?.n, people.length);
});

/** What is in the ledgers, in order of client number; nothing that is encrypted, which differs each time. */
const digestOf = (own: Opened): Promise<string> =>
  look(own, async (tx) => {
    const digest = createHash("sha256");
    for (const label of await labelsOf(tx, await allClients(tx))) digest.update(JSON.stringify(label));
    const text = "select * from dossier.known_entry where tenant_id = $1 order by client_id, number";
    for (const row of (await tx.query<object>(text, [tx.tenantId])).rows) digest.update(JSON.stringify(row));
    return digest.digest("hex");
  });

class Stopped extends Error {}

test("two databases of the same seed, number and day hold the same, also when one was stopped halfway", async () => {
  const own = await database();
  const stop = () => {
    throw new Stopped();
  };
  await assert.rejects(makeDemo(demoWork(own, aConfig(), { ...asked, clients: 120, progress: stop })), Stopped);
  assert.equal(await demoStanding(own.installation, asked.seed), "begun");
  await makeDemo(demoWork(own, aConfig(), asked));
  assert.equal(await demoStanding(own.installation, asked.seed), "complete");
  assert.equal(await digestOf(own), await digestOf(await town()));
});

test("as known a year ago there was less, and the file check explains part of it", async () => {
  const own = await town();
  const counts = await look(own, async (tx) => {
    let [all, aYearAgo, beforeCheck] = [0, 0, 0];
    for await (const dossiers of scanLedgers(tx, await allClients(tx)))
      for (const { entries } of dossiers) {
        all += entries.length;
        aYearAgo += entries.filter(({ knownFrom }) => knownFrom < "2025-03-02").length;
        beforeCheck += historyOf(entries, instant("2025-10-01T00:00:00Z")).exemptions.length;
      }
    return { all, aYearAgo, beforeCheck };
  });
  assert.ok(counts.aYearAgo > counts.all / 2 && counts.aYearAgo < counts.all * 0.95, JSON.stringify(counts));
  const { rows } = await look(own, (tx) =>
    tx.query<{ n: number }>(
      "select count(*)::int as n from dossier.known_entry where tenant_id = $1 and source like 'dossiercontrole%' and kind = 'exemption-granted'",
      [tx.tenantId],
    ),
  );
  assert.ok((rows[0]?.n ?? 0) >= 3);
});

test("the lists are what the ledgers say", async () => {
  const own = await town();
  const { ledger } = demoWork(own, aConfig(), asked);
  // what came with a file says so; rebuilt it is as if it was recorded here
  const stretches = (tx: Tx) =>
    tx.query(
      "select to_jsonb(s) - 'batch_id' as stretch from casework.stretch s where tenant_id = $1 order by client_id, from_day",
      [tx.tenantId],
    );
  const kept = await look(own, stretches);
  const rebuilt = await look(own, async (tx) => {
    for await (const dossiers of scanLedgers(tx, await allClients(tx)))
      for (const readModel of ledger.readModels) await readModel.refresh(tx, dossiers, await loadPolicy(tx), null);
    return stretches(tx);
  });
  assert.ok(kept.rows.length > 1000);
  assert.deepEqual(rebuilt.rows, kept.rows);
});

test("some of the clients have documents, each with what it holds", async () => {
  const own = await town();
  const kept = await look(own, (tx) =>
    tx.rows(sql<{ clientId: ClientId; entry: EntryNumber; id: string }>`
      select e.client_id as "clientId", e.number as entry, d.id from dossier.entry e
      left join dossier.document d on d.tenant_id = e.tenant_id and d.client_id = e.client_id and d.id::text = e.body ->> 'document'
      where e.tenant_id = ${tx.tenantId} and e.kind = 'document-added'`),
  );
  assert.ok(kept.length > 5);
  for (const { clientId, entry, id } of kept) {
    assert.ok(id);
    const { content } = accepted(await look(own, (tx) => documentContent(tx, own.keys, { clientId, entry })));
    assert.equal(sniffed(content), "application/pdf");
  }
});

test("a demonstration stays one: the application can't take the mark away", async () => {
  const { installation } = await town();
  const { rows } = await installation.database.transaction({ role: "trede_app" }, (connection) =>
    connection.query<{ demo: boolean; synthetic: boolean }>("select demo, synthetic from platform.installation"),
  );
  assert.deepEqual(rows[0], { demo: true, synthetic: false });
  await assert.rejects(
    installation.database.transaction({ role: "trede_app" }, (connection) =>
      connection.query("update platform.installation set demo = false"),
    ),
    (error) => error instanceof DatabaseError && error.code === "42501",
  );
});

test("starting with --demo leaves a database alone that is not empty, and one with an identity provider", async () => {
  const said: string[] = [];
  const say = (text: string) => void said.push(text);
  const made = await town();
  await seedDemo(made, aConfig(), say);
  assert.equal(await demoStanding(made.installation, 2), "another-demo");
  const empty = await database();
  await seedDemo(empty, aConfig({ TREDE_OIDC_ISSUER: "https://id.example", TREDE_OIDC_CLIENT_ID: "trede" }), say);
  assert.equal(await demoStanding(empty.installation, 1), "empty");
  assert.deepEqual(said, []);
});

test("an administrator finds a file that was applied and one whose faults stand in the way", async () => {
  const own = await town();
  const { imports } = await look(own, (tx) => listImports(tx, null, 1, 10));
  assert.deepEqual(imports.map(({ fileName, status }) => `${fileName} ${status}`).toSorted(), [
    "loonaangifte.csv applied",
    "uitkeringen.csv faulty",
  ]);
  const [applied, faulty] = imports.toSorted((a, b) => a.number - b.number);
  assert.ok((applied?.counts.newRows ?? 0) > 5);
  assert.equal(faulty?.counts.faulty, 4);
});

test("some who are helped agreed to be mailed, and have an address", async () => {
  const own = await town();
  const reached = await look(own, (tx) =>
    tx.row(sql<{ n: number }>`select count(*)::int as n from dossier.client_person p
      where p.tenant_id = ${tx.tenantId} and p.email_cipher is not null and exists (
        select from dossier.known_entry k where k.tenant_id = p.tenant_id and k.client_id = p.client_id and k.kind = 'email-agreed')`),
  );
  assert.ok((reached?.n ?? 0) >= 3, `${reached?.n}`);
});

test("of some the invitation was mailed, of others it could not be, and some are written to in English", async () => {
  const own = await town();
  const kinds = await look(own, (tx) =>
    tx.rows(sql<{ kind: string; clients: number }>`select k.kind, count(distinct k.client_id)::int as clients
      from dossier.known_entry k where k.tenant_id = ${tx.tenantId} and k.kind in ('appointment-mailed', 'appointment-not-mailed')
      group by k.kind order by k.kind`),
  );
  assert.deepEqual(
    kinds.map(({ kind, clients }) => [kind, clients >= 2]),
    [
      ["appointment-mailed", true],
      ["appointment-not-mailed", true],
    ],
  );
  const english = await look(own, (tx) =>
    tx.row(sql<{ n: number }>`select count(*)::int as n from dossier.known_entry k where k.tenant_id = ${tx.tenantId}
      and k.kind = 'email-agreed' and k.body::jsonb ->> 'language' = 'en'`),
  );
  assert.ok((english?.n ?? 0) >= 2, `${english?.n}`);
  const recorders = await look(own, (tx) =>
    tx.rows(sql<{ by: string }>`select distinct recorded_by as by from dossier.known_entry k
      where k.tenant_id = ${tx.tenantId} and k.kind = 'appointment-mailed'`),
  );
  assert.deepEqual(recorders, [{ by: "system:mail" }]);
});
