import assert from "node:assert/strict";
import test from "node:test";
import type { ClientId, TenantId } from "../kernel/ids.ts";
import { ok, refuse } from "../kernel/result.ts";
import { takeNumbers } from "./counter.ts";
import type { Database } from "./database/database.ts";
import { newUuid } from "./ids.ts";
import { anAct, anActor } from "./testing/actors.ts";
import { logLinesOf } from "./testing/log-lines.ts";
import { aClock } from "./testing/test-clock.ts";
import { testInstallation } from "./testing/test-database.ts";
import { type Installation, logDenied, type UnitOfWork, unitOfWork, unlogged } from "./unit-of-work.ts";

const aTenant = () => newUuid<TenantId>();
const aRun = async (): Promise<UnitOfWork> => unitOfWork(await testInstallation(aClock()));

/** What is kept of the first number given out; undefined when nothing was kept. */
const lastNumber = async (tenant: TenantId): Promise<number | undefined> =>
  unlogged(await testInstallation(aClock()), anActor(tenant), async (tx) => {
    const { rows } = await tx.query<{ last: number }>("select last from platform.counter where tenant_id = $1", [
      tenant,
    ]);
    return rows[0]?.last;
  });

test("what is done is logged with who, for what, with whose data and under which trace", async () => {
  const tenant = aTenant();
  const [first, second] = [newUuid<ClientId>(), newUuid<ClientId>()];
  const actor = anActor(tenant, { name: "person:x", roles: ["caseworker", "administrator"] });
  const run = await aRun();
  const act = anAct({ activity: "getDossier", purpose: "benefits", trace: "trace-1" });
  const given = await run(actor, act, async (tx) => {
    tx.concerns([first]);
    tx.concerns([second]);
    tx.note({ counted: 2 });
    tx.note({ page: 1 });
    return ok(await takeNumbers(tx, "client", 3));
  });
  assert.deepEqual(given, ok(1));
  const line = {
    activity: "getDossier",
    purpose: "benefits",
    trail: "processing",
    actor: "person:x",
    role: "caseworker administrator",
    outcome: "done",
    trace: "trace-1",
    detail: { counted: 2, page: 1 },
  };
  const lines = await logLinesOf(tenant);
  assert.deepEqual(
    lines.toSorted((a, b) => (a.clientId === first ? -1 : b.clientId === first ? 1 : 0)),
    [
      { ...line, clientId: first },
      { ...line, clientId: second },
    ],
  );
  assert.equal(await lastNumber(tenant), 3);
});

test("what is about nobody's data is one line without a client", async () => {
  const tenant = aTenant();
  const run = await aRun();
  await run(anActor(tenant), anAct({ trail: "audit" }), async () => ok(null));
  const lines = await logLinesOf(tenant);
  assert.deepEqual(
    lines.map(({ clientId, trail, outcome }) => ({ clientId, trail, outcome })),
    [{ clientId: null, trail: "audit", outcome: "done" }],
  );
});

test("a refusal leaves nothing behind but its line, which says why and about whom", async () => {
  const tenant = aTenant();
  const client = newUuid<ClientId>();
  const run = await aRun();
  const refused = await run(anActor(tenant), anAct(), async (tx) => {
    tx.concerns([client]);
    await takeNumbers(tx, "client", 1);
    return refuse({ code: "too-few-days", required: 5 });
  });
  assert.deepEqual(refused, refuse({ code: "too-few-days", required: 5 }));
  assert.equal(await lastNumber(tenant), undefined);
  const lines = await logLinesOf(tenant);
  assert.deepEqual(
    lines.map(({ outcome, clientId, detail }) => ({ outcome, clientId, detail })),
    [{ outcome: "refused", clientId: client, detail: { code: "too-few-days" } }],
  );
});

test("a failure leaves nothing behind but its line, and goes on to who asked", async () => {
  const tenant = aTenant();
  const run = await aRun();
  const failing = run(anActor(tenant), anAct({ trace: "trace-2" }), async (tx) => {
    await takeNumbers(tx, "client", 1);
    throw new Error("the world is broken");
  });
  await assert.rejects(failing, /the world is broken/);
  assert.equal(await lastNumber(tenant), undefined);
  const lines = await logLinesOf(tenant);
  assert.deepEqual(
    lines.map(({ outcome, trace }) => ({ outcome, trace })),
    [{ outcome: "failed", trace: "trace-2" }],
  );
});

test("the line of a failure says about whom it was and what was noted, as that of a refusal does", async () => {
  const tenant = aTenant();
  const client = newUuid<ClientId>();
  const run = await aRun();
  const failing = run(anActor(tenant), anAct(), async (tx) => {
    tx.concerns([client]);
    tx.note({ counted: 3 });
    throw new Error("the world is broken");
  });
  await assert.rejects(failing, /the world is broken/);
  const lines = await logLinesOf(tenant);
  assert.deepEqual(
    lines.map(({ outcome, clientId, detail }) => ({ outcome, clientId, detail })),
    [{ outcome: "failed", clientId: client, detail: { counted: 3 } }],
  );
});

/** Works, until the database is gone after the first transaction. */
const breakingInstallation = async (): Promise<Installation> => {
  const installation = await testInstallation(aClock());
  const { database } = installation;
  let begun = 0;
  const transaction: Database["transaction"] = async (...asked) => {
    begun += 1;
    if (begun > 1) throw new Error("the database is gone");
    return database.transaction(...asked);
  };
  return { ...installation, database: { ...database, transaction } };
};

test("a failure that can't be logged goes on to who asked as the failure it was, and says that it was not logged", async () => {
  const run = unitOfWork(await breakingInstallation());
  const failing = run(anActor(aTenant()), anAct(), async () => {
    throw new Error("the world is broken");
  });
  await assert.rejects(failing, (error: Error) => {
    assert.equal(error.message, "the world is broken");
    assert.match(String(error.cause), /not logged.*the database is gone/);
    return true;
  });
});

test("a refusal that can't be logged is a failure: nobody is refused without a line", async () => {
  const run = unitOfWork(await breakingInstallation());
  const refusing = run(anActor(aTenant()), anAct(), async () => refuse({ code: "too-few-days" }));
  await assert.rejects(refusing, (error: Error) => {
    assert.match(error.message, /not logged/);
    assert.match(String(error.cause), /the database is gone/);
    return true;
  });
});

test("a failure inside the database is a failure like any other", async () => {
  const tenant = aTenant();
  const run = await aRun();
  await assert.rejects(run(anActor(tenant), anAct(), (tx) => tx.query("select 1 / 0").then(() => ok(null))));
  assert.deepEqual(
    (await logLinesOf(tenant)).map(({ outcome }) => outcome),
    ["failed"],
  );
});

test("what was denied is logged, though it never came to a transaction", async () => {
  const tenant = aTenant();
  await logDenied(await testInstallation(aClock()), anActor(tenant, { name: "person:y" }), anAct());
  const lines = await logLinesOf(tenant);
  assert.deepEqual(
    lines.map(({ outcome, actor }) => ({ outcome, actor })),
    [{ outcome: "denied", actor: "person:y" }],
  );
});

test("a provider's and a client's own acts are in the commissioner's log, which they can't read", async () => {
  const tenant = aTenant();
  const run = await aRun();
  const clientId = newUuid<ClientId>();
  for (const party of [
    { kind: "provider", providerId: newUuid() },
    { kind: "client", clientId },
  ] as const) {
    const actor = anActor(tenant, { name: `person:${party.kind}`, party });
    const seen = await run(actor, anAct(), async (tx) => {
      const { rows } = await tx.query("select from platform.log_line");
      return ok(rows.length);
    });
    assert.deepEqual(seen, ok(0));
  }
  assert.deepEqual(
    (await logLinesOf(tenant)).map(({ actor }) => actor),
    ["person:provider", "person:client"],
  );
});

test("numbers of a series follow each other per commissioner, whoever asks together", async () => {
  const [tenant, other] = [aTenant(), aTenant()];
  const run = await aRun();
  const taken = await Promise.all(
    [2, 3, 1, 4].map((count) =>
      run(anActor(tenant), anAct(), async (tx) => ok(await takeNumbers(tx, "client", count))),
    ),
  );
  const firsts = taken.map((each) => (each.ok ? each.value : 0)).toSorted((a, b) => a - b);
  assert.equal(firsts[0], 1);
  assert.equal(new Set(firsts).size, 4);
  assert.equal(await lastNumber(tenant), 10);
  assert.deepEqual(await run(anActor(other), anAct(), async (tx) => ok(await takeNumbers(tx, "client", 1))), ok(1));
});

test("what only finds whether something may be done leaves no line, for what is done then leaves one; unless it ends there", async () => {
  const tenant = aTenant();
  const run = await aRun();
  const finding = anAct({ isFinding: true });
  await run(anActor(tenant), finding, async () => ok(null));
  await run(anActor(tenant), anAct(), async () => ok(null));
  await run(anActor(tenant), finding, async () => refuse({ code: "not-theirs" }));
  const broken = new Error("broken");
  await assert.rejects(
    run(anActor(tenant), finding, () => Promise.reject(broken)),
    broken,
  );
  assert.deepEqual((await logLinesOf(tenant)).map(({ outcome }) => outcome).toSorted(), ["done", "failed", "refused"]);
});
