import assert from "node:assert/strict";
import test from "node:test";
import { setTimeout } from "node:timers/promises";
import type { PersonId } from "../../../kernel/ids.ts";
import { newUuid } from "../../../platform/ids.ts";
import { anAct } from "../../../platform/testing/actors.ts";
import { logLinesOf } from "../../../platform/testing/log-lines.ts";
import { databaseKind } from "../../../platform/testing/test-database.ts";
import { unitOfWork } from "../../../platform/unit-of-work.ts";
import { membershipsOf, recogniseIdentity } from "../sign-in/sign-in-store.ts";
import { findPerson } from "../store.ts";
import { aCommissioner, accepted, anyClient, personOf, type TestCommissioner } from "../testing/a-commissioner.ts";
import type { NewPerson } from "./people.ts";
import { type AccessWork, addPerson, changePerson, endAccess, restoreAccess } from "./person-access.ts";

const workOf = ({ database, installation, operator, tenantId }: TestCommissioner): AccessWork => ({
  database,
  tenantId,
  clients: anyClient,
  run: (work) => unitOfWork(installation)(operator, anAct({ trail: "audit" }), work),
});

/** Stops before the second part, as a process does that is killed after the first. */
const stoppingHalfway = (work: AccessWork): AccessWork => ({
  ...work,
  database: { ...work.database, transaction: () => Promise.reject(new Error("stopped")) },
});

const somebody = (over: Partial<NewPerson> = {}): NewPerson => ({
  name: "Ann",
  email: `${newUuid()}@example.org`,
  role: "caseworker",
  team: null,
  workerCode: null,
  ...over,
});

/** For which of this test's people somebody who comes with this verified address signs in. */
const signsInAs = ({ database, tenantId, clock }: TestCommissioner, email: string): Promise<PersonId[]> =>
  database.transaction({ role: "trede_auth" }, async (connection) => {
    const who = { newId: newUuid(), issuer: "test", subject: email, verifiedEmail: email, now: clock.now() };
    const identity = await recogniseIdentity(connection, who);
    const memberships = await membershipsOf(connection, identity);
    return memberships.filter((each) => each.tenantId === tenantId).map(({ personId }) => personId);
  });

test("adding a person that was stopped halfway is whole when it is asked again", async () => {
  const commissioner = await aCommissioner();
  const [work, who] = [workOf(commissioner), somebody()];
  await assert.rejects(addPerson(stoppingHalfway(work), who), /stopped/);
  assert.deepEqual(await signsInAs(commissioner, who.email), []);
  const { personId } = accepted(await addPerson(work, { ...who, email: who.email.toUpperCase() }));
  assert.deepEqual(await signsInAs(commissioner, who.email), [personId]);
  const third = await addPerson(work, who);
  assert.equal(third.ok ? "added" : third.refusal.code, "email-taken");
});

test("asked again with another role, the person is there as first asked, may sign in, and the role is not given silently", async () => {
  const commissioner = await aCommissioner();
  const [work, who] = [workOf(commissioner), somebody()];
  await assert.rejects(addPerson(stoppingHalfway(work), who), /stopped/);
  const again = await addPerson(work, { ...who, role: "administrator" });
  assert.equal(again.ok ? "added" : again.refusal.code, "email-taken");
  assert.equal((await signsInAs(commissioner, who.email)).length, 1);
});

test("an address that is taken by somebody who may sign in stays theirs", async () => {
  const commissioner = await aCommissioner();
  const [work, who] = [workOf(commissioner), somebody()];
  const { personId } = accepted(await addPerson(work, who));
  accepted(await endAccess(work, personId));
  const again = await addPerson(work, who);
  assert.equal(again.ok ? "added" : again.refusal.code, "email-taken");
  assert.deepEqual(await signsInAs(commissioner, who.email), [], "nor does asking again give ended access back");
});

test("ended access can be given back, both as often as asked; the first end is the one that is kept", async () => {
  const commissioner = await aCommissioner();
  const [work, who] = [workOf(commissioner), somebody()];
  const { personId } = accepted(await addPerson(work, who));
  const endedAt = async () => (await commissioner.run((tx) => findPerson(tx, personId)))?.endedAt;
  assert.deepEqual(await signsInAs(commissioner, who.email), [personId]);
  for (let time = 0; time < 2; time += 1) {
    accepted(await endAccess(work, personId));
    commissioner.clock.forward(60);
    assert.deepEqual([await signsInAs(commissioner, who.email), await endedAt()], [[], "2026-03-02T09:00:00.000Z"]);
  }
  for (let time = 0; time < 2; time += 1) {
    accepted(await restoreAccess(work, personId));
    assert.deepEqual([await signsInAs(commissioner, who.email), await endedAt()], [[personId], null]);
  }
});

test("an end or a restoration that was stopped halfway is whole when it is asked again", async () => {
  const commissioner = await aCommissioner();
  const [work, who] = [workOf(commissioner), somebody()];
  const { personId } = accepted(await addPerson(work, who));
  await assert.rejects(endAccess(stoppingHalfway(work), personId), /stopped/);
  accepted(await endAccess(work, personId));
  assert.deepEqual(await signsInAs(commissioner, who.email), []);
  await assert.rejects(restoreAccess(stoppingHalfway(work), personId), /stopped/);
  accepted(await restoreAccess(work, personId));
  assert.deepEqual(await signsInAs(commissioner, who.email), [personId]);
});

/** Each stays in its transaction for a while after it has decided; on the embedded database one simply waits for the other. */
const slow = (work: AccessWork): AccessWork => ({
  ...work,
  run: (part) =>
    work.run(async (tx, given) => {
      const result = await part(tx, given);
      if (databaseKind === "server") await setTimeout(100);
      return result;
    }),
});

test("two administrators who end each other's access at once: one stays", async () => {
  const commissioner = await aCommissioner();
  const work = slow(workOf(commissioner));
  const both = [await commissioner.actorFor("administrator"), await commissioner.actorFor("administrator")];
  const ended = await Promise.all(both.map((who) => endAccess(work, personOf(who))));
  assert.deepEqual(ended.map((each) => (each.ok ? "ended" : each.refusal.code)).toSorted(), [
    "ended",
    "last-administrator",
  ]);
});

test("who ended whose access is in the audit log", async () => {
  const commissioner = await aCommissioner();
  const { personId } = accepted(await addPerson(workOf(commissioner), somebody()));
  accepted(await endAccess(workOf(commissioner), personId));
  const line = (await logLinesOf(commissioner.tenantId)).at(-1);
  assert.deepEqual(
    [line?.trail, line?.actor, line?.outcome, line?.detail],
    ["audit", commissioner.operator.name, "done", { person: personId }],
  );
});

test("nobody there, or somebody of another commissioner: nothing is ended", async () => {
  const [commissioner, other] = [await aCommissioner(), await aCommissioner()];
  const theirs = personOf(await other.actorFor("caseworker"));
  for (const act of [endAccess, restoreAccess])
    for (const personId of [newUuid<PersonId>(), theirs]) {
      const done = await act(workOf(commissioner), personId);
      assert.equal(done.ok ? "done" : done.refusal.code, "no-such-person");
    }
  assert.equal((await other.run((tx) => findPerson(tx, theirs)))?.endedAt, null);
});

const details = { name: "Ann", team: null, workerCode: null };

test("an address that was typed wrong is mended: who comes with the right one is recognised, with the wrong one not", async () => {
  const commissioner = await aCommissioner();
  const [work, who] = [workOf(commissioner), somebody()];
  const { personId } = accepted(await addPerson(work, who));
  const right = `${newUuid()}@example.org`;
  accepted(await changePerson(work, { ...details, personId, email: right.toUpperCase() }));
  assert.deepEqual(await signsInAs(commissioner, who.email), []);
  assert.deepEqual(await signsInAs(commissioner, right), [personId]);
});

test("who signed in before stays who they are, whatever their address has become", async () => {
  const commissioner = await aCommissioner();
  const [work, who] = [workOf(commissioner), somebody()];
  const { personId } = accepted(await addPerson(work, who));
  assert.deepEqual(await signsInAs(commissioner, who.email), [personId]);
  const newer = `${newUuid()}@example.org`;
  accepted(await changePerson(work, { ...details, personId, email: newer }));
  assert.deepEqual(await signsInAs(commissioner, newer), [], "somebody else, who has that address");
  assert.deepEqual(await signsInAs(commissioner, who.email), [personId]);
});

test("an address or a worker code of a colleague is not taken over", async () => {
  const commissioner = await aCommissioner();
  const work = workOf(commissioner);
  const colleague = somebody({ workerCode: "W1" });
  accepted(await addPerson(work, colleague));
  const { personId } = accepted(await addPerson(work, somebody()));
  const change = async (to: object) => {
    const changed = await changePerson(work, { ...details, personId, email: `${newUuid()}@example.org`, ...to });
    return changed.ok ? "changed" : changed.refusal.code;
  };
  assert.equal(await change({ email: colleague.email }), "email-taken");
  assert.equal(await change({ workerCode: "W1" }), "worker-code-taken");
  assert.equal(await change({ personId: newUuid() }), "no-such-person");
  assert.equal(await change({}), "changed");
});

test("a change of address that was stopped halfway is whole when it is asked again", async () => {
  const commissioner = await aCommissioner();
  const [work, who] = [workOf(commissioner), somebody()];
  const { personId } = accepted(await addPerson(work, who));
  const change = { ...details, personId, email: `${newUuid()}@example.org` };
  await assert.rejects(changePerson(stoppingHalfway(work), change), /stopped/);
  accepted(await changePerson(work, change));
  assert.deepEqual(await signsInAs(commissioner, change.email), [personId]);
});
