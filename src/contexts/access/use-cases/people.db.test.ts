import assert from "node:assert/strict";
import test from "node:test";
import { setTimeout } from "node:timers/promises";
import { plainDate as day, type PlainDate } from "../../../kernel/plain-date.ts";
import type { Refusal, Result } from "../../../kernel/result.ts";
import { databaseKind } from "../../../platform/testing/test-database.ts";
import type { Actor, Tx } from "../../../platform/unit-of-work.ts";
import type { Role } from "../domain/permissions.ts";
import { listRolesHeld } from "../store.ts";
import { aCommissioner, accepted, anyClient, personOf, type TestCommissioner } from "../testing/a-commissioner.ts";
import { endRole, grantRole } from "./people.ts";

const today = day("2026-03-02");

const said = (result: Result<unknown, Refusal>): string => (result.ok ? "done" : result.refusal.code);

/** Does several things at once; each stays in its transaction for a while after it has decided. */
const atOnce = async (
  { run }: TestCommissioner,
  works: readonly ((tx: Tx) => Promise<Result<unknown, Refusal>>)[],
): Promise<string[]> => {
  const done = works.map((work) =>
    run(async (tx) => {
      const result = await work(tx);
      // on the embedded database one simply waits for the other
      if (databaseKind === "server") await setTimeout(100);
      return said(result);
    }),
  );
  return (await Promise.all(done)).toSorted();
};

const ending = (who: Actor, until: PlainDate = today) => ({
  personId: personOf(who),
  role: "administrator" as const,
  until,
});

const holding = async ({ run }: TestCommissioner, role: Role): Promise<number> =>
  (await run(listRolesHeld)).filter((held) => held.role === role && held.until === null).length;

test("two administrators who end each other at once: one stays", async () => {
  const commissioner = await aCommissioner();
  const [a, b] = [await commissioner.actorFor("administrator"), await commissioner.actorFor("administrator")];
  const ends = [a, b].map((who) => (tx: Tx) => endRole(tx, ending(who)));
  assert.deepEqual(await atOnce(commissioner, ends), ["done", "last-administrator"]);
  assert.equal(await holding(commissioner, "administrator"), 1);
});

test("a role given twice at once is held once", async () => {
  const commissioner = await aCommissioner();
  const personId = personOf(await commissioner.actorFor("researcher"));
  const grants = ["2026-01-01", "2026-02-01"].map(
    (from) => (tx: Tx) => grantRole(tx, { personId, role: "caseworker", from: day(from) }, { today }, anyClient),
  );
  assert.deepEqual(await atOnce(commissioner, grants), ["done", "role-held-already"]);
  assert.equal(await holding(commissioner, "caseworker"), 1);
});

test("an administrator who begins later is no administrator yet", async () => {
  const commissioner = await aCommissioner();
  const only = await commissioner.actorFor("administrator");
  const successor = personOf(await commissioner.actorFor("researcher"));
  const grant = { personId: successor, role: "administrator", from: day("2026-04-01") } as const;
  accepted(await commissioner.run((tx, given) => grantRole(tx, grant, given, anyClient)));
  const end = (until: string) => commissioner.run((tx) => endRole(tx, ending(only, day(until))));
  assert.equal(said(await end("2026-03-31")), "last-administrator");
  assert.equal(said(await end("2026-04-01")), "done");
});
