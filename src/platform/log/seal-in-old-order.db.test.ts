import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import test from "node:test";
import type { TenantId } from "../../kernel/ids.ts";
import { newUuid } from "../ids.ts";
import { aClock } from "../testing/test-clock.ts";
import { testDatabase, testKeys } from "../testing/test-database.ts";
import { sealLog } from "./seal.ts";
import { verifyLog } from "./verify-log.ts";

const clock = aClock();
const beginning = "0".repeat(43);

const write = async (tenant: TenantId, numbers: readonly number[]): Promise<void> => {
  await (await testDatabase()).transaction({ role: "trede_app", tenant }, (connection) =>
    connection.query(
      `insert into platform.log_line (tenant_id, id, trail, at, epoch, xact, activity, purpose, actor, role, outcome, trace)
       select $1::uuid, gen_random_uuid(), 'audit', now(), 1, x::text::xid8, 'act', 'casework', 'operator:test', '', 'done', 'test'
       from unnest($2::int[]) as x`,
      [tenant, [...numbers]],
    ),
  );
};

type Before = { readonly n: number; readonly xact: string; readonly root: string };

/** Sealing as it was once: `order by xact` meant the text that was selected. */
const sealAsOnce = async (tenant: TenantId, { n, xact, root }: Before): Promise<Before> =>
  (await testDatabase()).transaction({ role: "trede_sealer", tenant }, async (connection) => {
    const { rows } = await connection.query<{ xact: string; line: string }>(
      `select epoch, xact::text as xact,
         jsonb_build_array(id, trail, at, epoch, xact::text, activity, purpose, actor, role, client_id, outcome, trace, detail)::text as line
       from platform.log_line where tenant_id = $1 and xact > $2::xid8 order by epoch, xact, id`,
      [tenant, xact],
    );
    const digest = createHash("sha256").update(root);
    for (const { line } of rows) digest.update("\n").update(line);
    const next = {
      n: n + 1,
      xact: rows.at(-1)?.xact ?? "",
      root: testKeys.hash(tenant, "seal", digest.digest("base64url")),
    };
    await connection.query(
      `insert into platform.log_seal (tenant_id, n, upto_epoch, upto_xact, rows, root, previous, sealed_at)
       values ($1, $2, 1, $3::xid8, $4, $5, $6, now())`,
      [tenant, next.n, next.xact, rows.length, next.root, root],
    );
    return next;
  });

/** Transactions 98, 99, 100 and 101 under a seal that says "up to 99", and 102 sealed since with 100 and 101 once more. */
const aLogSealedOnce = async (): Promise<TenantId> => {
  const tenant = newUuid<TenantId>();
  await write(tenant, [98, 99, 100, 101]);
  const first = await sealAsOnce(tenant, { n: 0, xact: "0", root: beginning });
  assert.equal(first.xact, "99");
  await write(tenant, [102]);
  await sealAsOnce(tenant, first);
  return tenant;
};

const verify = async (tenant: TenantId) => verifyLog(await testDatabase(), testKeys, tenant);

test("a log that was sealed in the order of text when a number got a digit more is whole, and goes on", async () => {
  const tenant = await aLogSealedOnce();
  assert.deepEqual(await verify(tenant), { seals: 2, lines: 5, brokenAt: null, unsealed: 0, deleted: null });
  await write(tenant, [103]);
  assert.equal(await sealLog(await testDatabase(), testKeys, tenant, clock.now()), 1);
  assert.deepEqual(await verify(tenant), { seals: 3, lines: 6, brokenAt: null, unsealed: 0, deleted: null });
});

test("what that seal holds and its number does not reach is sealed by the next, also in the order of now", async () => {
  const tenant = newUuid<TenantId>();
  await write(tenant, [98, 99, 100, 101]);
  await sealAsOnce(tenant, { n: 0, xact: "0", root: beginning });
  assert.deepEqual(await verify(tenant), { seals: 1, lines: 2, brokenAt: null, unsealed: 2, deleted: null });
  assert.equal(await sealLog(await testDatabase(), testKeys, tenant, clock.now()), 2);
  assert.deepEqual(await verify(tenant), { seals: 2, lines: 4, brokenAt: null, unsealed: 0, deleted: null });
});

const tampering = [
  ["changed", "update platform.log_line set detail = '{\"x\": 1}' where tenant_id = $1 and xact = '100'"],
  ["taken out", "delete from platform.log_line where tenant_id = $1 and xact = '99'"],
  [
    "added",
    `insert into platform.log_line (tenant_id, id, trail, at, epoch, xact, activity, purpose, actor, role, outcome, trace)
     values ($1, gen_random_uuid(), 'audit', now(), 1, '99', 'act', 'casework', 'operator:test', '', 'done', 'test')`,
  ],
] as const;

for (const [what, statement] of tampering)
  test(`a line under such a seal that was ${what} is found`, async () => {
    const tenant = await aLogSealedOnce();
    await (await testDatabase()).transaction({ role: "owner" }, async (connection) => {
      await connection.query("alter table platform.log_line no force row level security");
      const { affected } = await connection.query(statement, [tenant]);
      await connection.query("alter table platform.log_line force row level security");
      assert.equal(affected, 1);
    });
    assert.equal((await verify(tenant)).brokenAt, 1);
  });
