import assert from "node:assert/strict";
import test from "node:test";
import type { ClientId, PersonId } from "../../kernel/ids.ts";
import { type PlainDate, plainDate } from "../../kernel/plain-date.ts";
import { newUuid } from "../../platform/ids.ts";
import { anAct } from "../../platform/testing/actors.ts";
import { logLinesOf } from "../../platform/testing/log-lines.ts";
import { unitOfWork } from "../../platform/unit-of-work.ts";
import { aCommissioner, accepted, personOf, type TestCommissioner } from "../access/testing/a-commissioner.ts";
import { aBenefit, aClient, append } from "../dossier/testing/clients.ts";
import { caseworkLedger } from "./testing/kept-lists.ts";
import { assignClients } from "./use-cases/assign-clients.ts";

const ledger = caseworkLedger();

const anOffice = async () => {
  const commissioner = await aCommissioner();
  const demir = personOf(await commissioner.actorFor("caseworker", { name: "K. Demir" }));
  const postma = personOf(await commissioner.actorFor("caseworker", { name: "E. Postma" }));
  const clients: ClientId[] = [];
  for (let n = 0; n < 3; n += 1) {
    const clientId = await aClient(commissioner);
    await append(commissioner, ledger, clientId, [aBenefit("2026-01-05")]);
    clients.push(clientId);
  }
  return { commissioner, demir, postma, clients };
};

type Asked = {
  readonly clients: readonly ClientId[];
  readonly worker: PersonId | null;
  readonly from?: PlainDate;
  readonly seenWith?: PersonId | null;
  readonly undoes?: boolean;
};

const assign = ({ run }: TestCommissioner, asked: Asked) =>
  run((tx, given) => assignClients(tx, ledger, { from: given.today, reason: null, ...asked }, given));

test("who was assigned by a colleague meanwhile stays there and is told, the others are assigned", async () => {
  const { commissioner, demir, postma, clients } = await anOffice();
  const [first, ...others] = clients;
  assert.ok(first);
  accepted(await assign(commissioner, { clients: [first], worker: postma, seenWith: null }));
  const { assigned, kept, before } = accepted(await assign(commissioner, { clients, worker: demir, seenWith: null }));
  assert.deepEqual(assigned.toSorted(), others.toSorted());
  assert.deepEqual(kept, [{ clientId: first, worker: { id: postma, name: "E. Postma" } }]);
  assert.deepEqual(before.map(({ clientId }) => clientId).toSorted(), others.toSorted());
});

test("undoing takes back what was assigned, and leaves who was given to a third since", async () => {
  const { commissioner, demir, postma, clients } = await anOffice();
  const [first, ...others] = clients;
  assert.ok(first);
  accepted(await assign(commissioner, { clients, worker: demir, seenWith: null }));
  accepted(await assign(commissioner, { clients: [first], worker: postma, seenWith: demir }));
  const undone = accepted(await assign(commissioner, { clients, worker: null, seenWith: demir, undoes: true }));
  assert.deepEqual(undone.assigned.toSorted(), others.toSorted());
  assert.deepEqual(undone.kept, [{ clientId: first, worker: { id: postma, name: "E. Postma" } }]);
});

test("a hand-over for a later day that was undone ends no hand-over that is recorded afterwards", async () => {
  const { commissioner, demir, postma, clients } = await anOffice();
  const later = plainDate("2026-03-09");
  accepted(await assign(commissioner, { clients, worker: demir, seenWith: null }));
  accepted(await assign(commissioner, { clients, worker: postma, from: later, seenWith: demir }));
  const undoing = { clients, worker: null, from: later, seenWith: postma, undoes: true };
  assert.equal(accepted(await assign(commissioner, undoing)).assigned.length, clients.length);
  const { later: stands } = accepted(await assign(commissioner, { clients, worker: postma, seenWith: demir }));
  assert.deepEqual(stands, []);
  // what was undone already is not undone twice, and takes nothing else along
  const again = accepted(await assign(commissioner, undoing));
  assert.deepEqual([again.assigned.length, again.kept.length], [0, clients.length]);
});

test("nobody is made responsible from long ago or far ahead", async () => {
  const { commissioner, demir, clients } = await anOffice();
  for (const from of ["1900-01-01", "2025-03-01", "2027-03-03"].map(plainDate)) {
    const refused = await assign(commissioner, { clients, worker: demir, from });
    assert.deepEqual(refused, {
      ok: false,
      refusal: { code: "day-out-of-bounds", field: "from", earliest: "2025-03-02", latest: "2027-03-02" },
    });
  }
  assert.equal(accepted(await assign(commissioner, { clients, worker: demir })).assigned.length, 3);
});

test("who assigns somebody that is not there leaves a line in the log that names nobody", async () => {
  const { commissioner, demir } = await anOffice();
  const { installation, operator } = commissioner;
  const asked = { clients: [newUuid<ClientId>()], worker: demir, reason: null };
  const refused = await unitOfWork(installation)(operator, anAct({ activity: "assignClients" }), (tx, given) =>
    assignClients(tx, ledger, { from: given.today, ...asked }, given),
  );
  assert.deepEqual(refused, { ok: false, refusal: { code: "client-not-found" } });
  const last = (await logLinesOf(commissioner.tenantId)).at(-1);
  assert.deepEqual([last?.activity, last?.outcome, last?.clientId], ["assignClients", "refused", null]);
});
