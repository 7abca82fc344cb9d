import assert from "node:assert/strict";
import { test } from "node:test";
import { assignClients } from "../../../contexts/casework/api.ts";
import { plainDate } from "../../../kernel/plain-date.ts";
import { personIdSchema } from "../../../platform/endpoint.ts";
import { clientId } from "../builders.ts";
import { readAssignment, undoOf } from "./form.ts";
import { stillChosen } from "./presenter.ts";

const worker = personIdSchema.parse("00000000-0000-4000-8000-000000000002");
const other = personIdSchema.parse("00000000-0000-4000-8000-000000000003");
const workers = [{ id: worker }];
const clients = [clientId(1), clientId(2)];

test("a whole draft becomes a request the server takes", () => {
  const read = readAssignment({ worker, from: "12-3-2026", reason: "  " }, clients, workers);
  assert.deepEqual(read, { ok: true, body: { clients, worker, from: "2026-03-12", reason: null } });
  assert.ok(read.ok && assignClients.body.safeParse(read.body).success);
});

test("everything that is missing is said at once", () => {
  assert.deepEqual(readAssignment({ worker: "", from: "31-2-2026", reason: "" }, clients, workers), {
    ok: false,
    faults: [
      { field: "worker", code: "worker-missing" },
      { field: "from", code: "from-wrong" },
    ],
  });
});

test("undo gives everybody back to whom they had, per worker", () => {
  const before = [
    { clientId: clientId(1), worker: null },
    { clientId: clientId(2), worker: other },
    { clientId: clientId(3), worker: null },
  ];
  assert.deepEqual(undoOf(before, plainDate("2026-03-12")), [
    { clients: [clientId(1), clientId(3)], worker: null, from: "2026-03-12", reason: null },
    { clients: [clientId(2)], worker: other, from: "2026-03-12", reason: null },
  ]);
});

test("who is no longer on the list is not assigned again", () => {
  assert.deepEqual(stillChosen(new Set([clientId(1), clientId(9)]), [{ id: clientId(2) }, { id: clientId(1) }]), [
    clientId(1),
  ]);
});
