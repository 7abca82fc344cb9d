import assert from "node:assert/strict";
import test from "node:test";
import { logRoutes } from "../contexts/access/log-routes.ts";
import { personOf, type TestCommissioner } from "../contexts/access/testing/a-commissioner.ts";
import { unlessBeingTold } from "../contexts/casework/public.ts";
import { caseworkRoutes } from "../contexts/casework/routes.ts";
import { noRule } from "../contexts/dossier/amend-rule.ts";
import { allClients, labelsOf } from "../contexts/dossier/public.ts";
import { dossierRoutes } from "../contexts/dossier/routes.ts";
import { figuresRoutes } from "../contexts/figures/routes.ts";
import { instant } from "../kernel/instant.ts";
import type { Route } from "../platform/http/router.ts";
import { countOldLog, deleteOldLog } from "../platform/log/delete-log.ts";
import { sealLog } from "../platform/log/seal.ts";
import { anAct } from "../platform/testing/actors.ts";
import { explained, type Plan } from "../platform/testing/explained.ts";
import { aClock } from "../platform/testing/test-clock.ts";
import { databaseKind, testDatabase, testKeys } from "../platform/testing/test-database.ts";
import { type Actor, logDenied, unitOfWork } from "../platform/unit-of-work.ts";
import { logFileWords } from "../web/access/log/file-words.ts";
import { caseworkFileWords } from "../web/casework/file-words.ts";
import { figuresFileWords } from "../web/figures/file-words.ts";
import { clientNumbers } from "./client-numbers.ts";
import { theLedger } from "./testing/everything.ts";
import { manyClients } from "./testing/many-clients.ts";
import { purged } from "./testing/purges.ts";

type World = {
  readonly commissioner: TestCommissioner;
  readonly worker: Actor;
  readonly clientId: string;
  readonly clientNumber: string;
  /** A line halfway the log. */
  readonly line: string;
};

const make = async (): Promise<World> => {
  const { commissioner, worker } = await manyClients(aClock(), 10, 1_000);
  const [clientId] = await commissioner.run(allClients);
  assert.ok(clientId);
  const [label] = await commissioner.run((tx) => labelsOf(tx, [clientId]));
  await muchLooking(commissioner, worker);
  await manySeals(commissioner);
  const { rows } = await commissioner.run((tx) =>
    tx.query<{ id: string }>(
      "select id from platform.log_line where tenant_id = $1 order by at desc, id desc offset 2000 limit 1",
      [tx.tenantId],
    ),
  );
  return { commissioner, worker, clientId, clientNumber: String(label?.clientNumber), line: rows[0]?.id ?? "" };
};
/** A log of some size: everybody on a list was seen a few times, by others and by the worker, and some were denied. */
const muchLooking = async (commissioner: TestCommissioner, worker: Actor): Promise<void> => {
  const clients = await commissioner.run(allClients);
  const look = { activity: "listCaseload", purpose: "casework" } as const;
  for (let n = 0; n < 5; n += 1) await commissioner.run(async (tx) => tx.concerns(clients), undefined, look);
  await commissioner.run(async (tx) => tx.concerns(clients.slice(0, 50)), worker, look);
  await logDenied(commissioner.installation, worker, anAct({ activity: "listPeople" }));
  await commissioner.database.outsideTransaction("analyze platform.log_line");
};

/** A log that was sealed since long, most of it deleted on term since. */
const manySeals = async ({ database, tenantId }: TestCommissioner): Promise<void> => {
  await database.transaction({ role: "trede_sealer", tenant: tenantId }, (connection) =>
    connection.query(
      `insert into platform.log_seal (tenant_id, n, upto_epoch, upto_xact, rows, root, previous, sealed_at, purged_at)
       select $1::uuid, n, 0, '0', 1, '', '', timestamptz '2024-01-01' + n * interval '1 minute', case when n <= 5900 then now() end
       from generate_series(1, 6000) n`,
      [tenantId],
    ),
  );
  await database.outsideTransaction("analyze platform.log_seal");
};

let made: Promise<World> | undefined;
const theWorld = (): Promise<World> => {
  made ??= make();
  return made;
};

const notCalled = {} as never;

const routes: readonly Route[] = [
  ...caseworkRoutes(theLedger(), { keys: testKeys, send: null }, caseworkFileWords),
  ...dossierRoutes(theLedger(), testKeys, { rule: noRule, unlessBeingTold }, async () => undefined),
  ...figuresRoutes(figuresFileWords),
  ...logRoutes({ installation: notCalled, clients: clientNumbers, send: notCalled, fileWords: logFileWords }),
];

type Input = { readonly params?: object; readonly query?: object; readonly body?: object };

/** The plans of all an endpoint asks the database, as the application's role for this commissioner. */
const plansOf = async (operationId: string, input: Input): Promise<readonly Plan[]> => {
  const { commissioner, worker } = await theWorld();
  const found = routes.find(({ endpoint }) => endpoint.operationId === operationId);
  assert.ok(found, operationId);
  const { endpoint, handle } = found;
  const { database, plans } = explained(commissioner.database);
  const act = anAct({ activity: operationId });
  const run = unitOfWork({ ...commissioner.installation, database });
  const asked = {
    params: endpoint.params.parse(input.params ?? {}),
    query: endpoint.query.parse(input.query ?? {}),
    body: endpoint.body.parse(input.body ?? {}),
    actor: worker,
    act,
    run: (work: Parameters<typeof run>[2]) => run(worker, act, work),
  };
  const answered = await handle(asked as never);
  assert.ok(answered.ok, JSON.stringify(answered));
  return plans;
};

const large = [
  "entry",
  "stretch",
  "signal",
  "gate_stretch",
  "own_plan",
  "own_message",
  "own_document",
  "appointment",
  "name_word",
  "log_line",
  "log_seal",
  "client",
  "client_person",
  "provider_client",
  "shared_entry",
];

const assertNoneScanned = (plans: readonly Plan[]): void => {
  assert.ok(plans.length > 0);
  for (const { statement, scanned } of plans)
    assert.deepEqual(
      scanned.filter((table) => large.includes(table)),
      [],
      statement,
    );
};

const entersBy = (plans: readonly Plan[], condition: RegExp): boolean =>
  plans.some(({ entered }) => entered.some((each) => condition.test(each)));

const lists: readonly (readonly [string, string, (world: World) => Input, RegExp])[] = [
  ["my caseload", "listCaseload", () => ({ query: { view: "mine" } }), /^stretch_by_worker .*worker_id = /],
  [
    "what asks for action on my caseload",
    "listCaseload",
    () => ({ query: { view: "mine", signal: "no-offer", overdue: "true" } }),
    /^signal_pk .*client_id = /,
  ],
  [
    "the unassigned",
    "listCaseload",
    () => ({ query: { view: "unassigned" } }),
    /^stretch_by_worker .*worker_id IS NULL/,
  ],
  ["everybody's caseload", "listCaseload", () => ({ query: { view: "all" } }), /^stretch_\w+ .*tenant_id = /],
  ["my work of today", "listSignals", () => ({}), /^stretch_by_worker .*worker_id = /],
  [
    "what is shared by a role",
    "listSignals",
    () => ({ query: { view: "shared", part: "all" } }),
    /^signal_\w+ .*tenant_id = /,
  ],
  ["everybody's signals", "listSignals", () => ({ query: { view: "all" } }), /^signal_\w+ .*tenant_id = /],
  ["who is at the gate", "listGates", () => ({}), /^gate_stretch_\w+ .*tenant_id = /],
  ["who of mine is at the gate", "listGates", () => ({ query: { whose: "mine" } }), /^gate_stretch_\w+ .*tenant_id = /],
  ["the gate of a client", "listClientGates", ({ clientId }) => ({ params: { clientId } }), /^entry_pk .*client_id = /],
  [
    "the plans of a client",
    "listClientPlans",
    ({ clientId }) => ({ params: { clientId } }),
    /^entry_pk .*client_id = /,
  ],
  ["workers and how many clients they have", "listWorkers", () => ({}), /^stretch_by_worker .*worker_id = /],
  ["the team", "getTeam", () => ({}), /^signal_\w+ .*tenant_id = /],
  ["a search by name", "searchClients", () => ({ body: { text: "abc" } }), /^name_word_pk .*word >= 'abc'/],
  [
    "a search by two parts of a name",
    "searchClients",
    () => ({ body: { text: "abc de" } }),
    /^name_word_\w+ .*(word >= 'de'|client_id = )/,
  ],
  [
    "a search by client number",
    "searchClients",
    () => ({ body: { text: "123" } }),
    /^client_number_is_unique.*number = /,
  ],
  [
    "a search by citizen number",
    "searchClients",
    () => ({ body: { text: "000000012" } }),
    /^client_person_citizen_number_once .*citizen_hash = /,
  ],
  ["a dossier", "getDossier", ({ clientId }) => ({ params: { clientId } }), /^entry_pk .*client_id = /],
  [
    "who looked at a dossier",
    "listDossierAccess",
    ({ clientId }) => ({ params: { clientId } }),
    /^log_line_by_client .*client_id = /,
  ],
  [
    "the figures of a client",
    "listClientFigures",
    ({ clientId }) => ({ params: { clientId } }),
    /^entry_pk .*client_id = /,
  ],
  ["the log", "listLogLines", () => ({}), /^log_line_by_time .*tenant_id = /],
  [
    "the log of a period",
    "listLogLines",
    () => ({ query: { from: "2026-03-01T00:00:00Z", until: "2026-03-02T09:00:01Z" } }),
    /^log_line_by_time .*"?at"? >= /,
  ],
  [
    "an older page of the log",
    "listLogLines",
    ({ line }) => ({ query: { after: line } }),
    /^log_line_by_time .*at.* </,
  ],
  [
    "what one person did",
    "listLogLines",
    ({ worker }) => ({ query: { actor: personOf(worker) } }),
    /^log_line_by_actor .*actor\)?(::text)? = /,
  ],
  ["what Trede itself did", "listLogLines", () => ({ query: { actor: "system" } }), /^log_line_by_actor .*actor.* >= /],
  [
    "what was done from the command line since a day",
    "listLogLines",
    () => ({ query: { actor: "operator", from: "2030-01-01T00:00:00Z" } }),
    /^log_line_\w+ .*("?at"?|actor.*) >= /,
  ],
  [
    "the log about one client",
    "listLogLines",
    ({ clientNumber }) => ({ query: { clientNumber } }),
    /^log_line_by_client .*client_id = /,
  ],
  ["what was denied", "listLogLines", () => ({ query: { outcome: "denied" } }), /^log_line_not_done .*outcome = /],
  [
    "one kind of act",
    "listLogLines",
    () => ({ query: { activity: "listPeople" } }),
    /^log_line_by_activity .*activity = /,
  ],
  [
    "a cohort",
    "getCohort",
    () => ({ query: { from: "2015-01-01", until: "2015-02-01", exitBy: "2016-01-01" } }),
    /^entry_\w+ .*valid_from >= /,
  ],
];

// what the planner chooses is asked of a server, where there are enough rows to choose for
if (databaseKind === "server") {
  for (const [what, operationId, input, condition] of lists)
    test(`${what}: found by an index, with thousands of others' rows beside it`, async () => {
      const plans = await plansOf(operationId, input(await theWorld()));
      assertNoneScanned(plans);
      assert.ok(entersBy(plans, condition), JSON.stringify(plans.map(({ entered }) => entered)));
    });

  test("what is past its term: each client's days found by an index, as the purge's own role", async () => {
    const { commissioner } = await theWorld();
    const { database, plans } = explained(await testDatabase());
    const installation = { ...commissioner.installation, database };
    assert.equal((await purged(commissioner, "dry-run", { installation })).dossiers, 0);
    assertNoneScanned(plans);
    assert.ok(entersBy(plans, /^entry_pk .*client_id = /), JSON.stringify(plans));
  });

  test("since when lines are missing among who looked: the last of thousands of seals, by an index", async () => {
    const { clientId } = await theWorld();
    const plans = await plansOf("listDossierAccess", { params: { clientId } });
    assert.ok(entersBy(plans, /^log_seal_without_lines .*tenant_id = /), JSON.stringify(plans));
  });

  test("the next segments of the log to go: found by an index, not by walking past all that went", async () => {
    const { tenantId, clock } = (await theWorld()).commissioner;
    const { database, plans } = explained(await testDatabase());
    const part = { before: instant("2023-01-01T00:00:00Z"), atMost: 1_000, now: clock.now() };
    await database.transaction({ role: "trede_purge", tenant: tenantId }, async (connection) => {
      assert.deepEqual(await deleteOldLog(connection, tenantId, part), { segments: 0, lines: 0 });
      assert.deepEqual(await countOldLog(connection, tenantId, part.before), { segments: 0, lines: 0 });
    });
    assertNoneScanned(plans);
    for (const { entered } of plans)
      assert.ok(
        entered.some((each) => each.startsWith("log_seal_with_lines ")),
        JSON.stringify(entered),
      );
  });

  test("what is still to be sealed: found by an index, not by reading the whole log each second", async () => {
    const { commissioner } = await theWorld();
    const { tenantId, clock } = commissioner;
    await sealLog(await testDatabase(), testKeys, tenantId, clock.now());
    await commissioner.run(async () => null);
    const { database, plans } = explained(await testDatabase());
    assert.equal(await sealLog(database, testKeys, tenantId, clock.now()), 1);
    assertNoneScanned(plans);
    assert.ok(entersBy(plans, /^log_line_in_sealing_order .*xact/), JSON.stringify(plans));
  });
}
