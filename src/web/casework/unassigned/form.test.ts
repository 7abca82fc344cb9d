import assert from "node:assert/strict";
import { test } from "node:test";
import { assignClients } from "../../../contexts/casework/api.ts";
import { plainDate } from "../../../kernel/plain-date.ts";
import { personIdSchema } from "../../../platform/endpoint.ts";
import { formatsIn } from "../../languages/formats.ts";
import { clientId } from "../builders.ts";
import { readAssignment, undoOf } from "./form.ts";
import { assignedWords, stillChosen } from "./presenter.ts";

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

test("an assignment that an earlier act will end says so", () => {
  const said = (later: readonly string[]) =>
    assignedWords(
      {
        count: 2,
        worker: "M. Bakker",
        later: later.map((from, n) => ({ clientId: clientId(n), worker: null, from: plainDate(from) })),
      },
      "nl",
      formatsIn("nl"),
    );
  assert.equal(said([]), "2 cliënten zijn toegewezen aan M. Bakker.");
  assert.match(
    said(["2026-05-01"]),
    /Bakker\. Voor 1 cliënt is al een overdracht vastgelegd; die gaat in op 1 mei 2026/,
  );
  assert.match(said(["2026-05-01", "2026-04-01"]), /Voor 2 cliënten .* de eerste gaat in op 1 april 2026/);
});
