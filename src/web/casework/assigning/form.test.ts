import assert from "node:assert/strict";
import { test } from "node:test";
import { assignClients } from "../../../contexts/casework/api.ts";
import { plainDate } from "../../../kernel/plain-date.ts";
import { personIdSchema } from "../../../platform/endpoint.ts";
import { formatsIn } from "../../languages/formats.ts";
import { clientId } from "../builders.ts";
import { type Assignment, readAssignment, undoOf } from "./form.ts";
import { doneInWords, undoneInWords, whoInWords, workerInWords } from "./presenter.ts";
import type { Kept, Later } from "./use-assigning.ts";

const worker = personIdSchema.parse("00000000-0000-4000-8000-000000000002");
const other = personIdSchema.parse("00000000-0000-4000-8000-000000000003");
const workers = [{ id: worker }];
const clients = [clientId(1), clientId(2)];

const nl = formatsIn("nl");
const today = plainDate("2026-03-12");
const asked = { clients, workers, seenWith: null, today };

test("a whole draft becomes a request the server takes, for who is still nobody's", () => {
  const read = readAssignment({ worker, from: "12-3-2026", reason: "  " }, asked);
  const body = { clients, worker, from: "2026-03-12", reason: null, seenWith: null };
  assert.deepEqual(read, { ok: true, body });
  assert.ok(read.ok && assignClients.body.safeParse(read.body).success);
});

test("a colleague's clients are handed over as seen with them, or given back to who waits", () => {
  const handing = { ...asked, seenWith: other };
  const given = readAssignment({ worker, from: "12-3-2026", reason: "verlof" }, handing);
  assert.deepEqual(given.ok && [given.body.worker, given.body.seenWith, given.body.reason], [worker, other, "verlof"]);
  const back = readAssignment({ worker: "nobody", from: "12-3-2026", reason: "" }, handing);
  assert.deepEqual(back.ok && [back.body.worker, back.body.seenWith], [null, other]);
  // who is nobody's can't be given back
  assert.equal(readAssignment({ worker: "nobody", from: "12-3-2026", reason: "" }, asked).ok, false);
});

test("everything that is missing is said at once", () => {
  assert.deepEqual(readAssignment({ worker: "", from: "31-2-2026", reason: "" }, asked), {
    ok: false,
    faults: [
      { field: "worker", code: "worker-missing" },
      { field: "from", code: "from-wrong" },
    ],
  });
});

test("nobody is assigned from long ago or far ahead", () => {
  for (const from of ["1-1-1900", "11-3-2025", "13-3-2027"])
    assert.deepEqual(readAssignment({ worker, from, reason: "" }, asked), {
      ok: false,
      faults: [{ field: "from", code: "from-beyond" }],
    });
});

test("undo takes back all that was assigned, as far as they are still where this put them", () => {
  const before = [
    { clientId: clientId(1), worker: null },
    { clientId: clientId(2), worker: other },
  ];
  assert.deepEqual(undoOf(before, { worker, from: "2026-03-12" }), {
    clients: [clientId(1), clientId(2)],
    worker: null,
    from: "2026-03-12",
    seenWith: worker,
    undoes: true,
  });
});

const nobodyKept: Kept = [];
const noneLater: Later = [];
const office = [{ id: worker, name: "K. Demir", team: null, clients: 4, away: null }];
const postma = { id: other, name: "E. Postma" };
const body = { clients, worker, from: "2026-03-12" };

test("what was done is told with whom it was not done to, and why", () => {
  const done = { step: "assigned", count: 18, unchanged: 1, later: noneLater, body, undo: body } as const;
  const kept = [{ clientId: clientId(3), worker: postma }];
  assert.deepEqual(doneInWords({ ...done, kept }, { workers: office, today }, "nl", nl), [
    "18 cliënten zijn toegewezen aan K. Demir.",
    "1 cliënt was al van K. Demir.",
    "1 cliënt is intussen van E. Postma en bleef daar.",
  ]);
  assert.equal(
    doneInWords({ ...done, count: 0, kept }, { workers: office, today }, "nl", nl)[0],
    "Er is niemand toegewezen.",
  );
});

test("what takes effect later says from which day", () => {
  const done = { step: "assigned", count: 1, unchanged: 0, later: noneLater, kept: nobodyKept, undo: body } as const;
  const said = (over: Partial<Assignment>) =>
    doneInWords({ ...done, body: { ...body, ...over } }, { workers: office, today }, "nl", nl).join(" ");
  const from = plainDate("2027-02-01");
  assert.equal(said({ from }), "1 cliënt wordt op 1 februari 2027 toegewezen aan K. Demir.");
  assert.equal(said({ from, seenWith: other }), "1 cliënt gaat op 1 februari 2027 over naar K. Demir.");
  assert.equal(said({ from, worker: null }), "1 cliënt wacht vanaf 1 februari 2027 weer op toewijzing.");
  assert.equal(said({ seenWith: other }), "1 cliënt is overgedragen aan K. Demir.");
});

test("an assignment that an earlier act will end says so", () => {
  const done = { step: "assigned", count: 2, unchanged: 0, kept: nobodyKept, body, undo: body } as const;
  const said = (days: readonly string[]) => {
    const later = days.map((from, n) => ({ clientId: clientId(n), worker: null, from: plainDate(from) }));
    return doneInWords({ ...done, later }, { workers: office, today }, "nl", nl).join(" ");
  };
  assert.equal(said([]), "2 cliënten zijn toegewezen aan K. Demir.");
  assert.match(said(["2026-05-01"]), /Voor 1 cliënt is al een overdracht vastgelegd; die gaat in op 1 mei 2026/);
  assert.match(said(["2026-05-01", "2026-04-01"]), /Voor 2 cliënten .* de eerste gaat in op 1 april 2026/);
});

test("what could not be undone is told by colleague", () => {
  const kept = [
    { clientId: clientId(1), worker: postma },
    { clientId: clientId(2), worker: postma },
    { clientId: clientId(3), worker: null },
  ];
  assert.deepEqual(undoneInWords({ step: "undone", count: 0, kept }, "en"), [
    "Nothing was undone.",
    "2 clients are now with E. Postma and were left there.",
    "1 client is now with nobody.",
  ]);
});

test("who is away, now or soon, is said before somebody is given clients", () => {
  const reader = { today, language: "nl", formats: nl } as const;
  const said = (from: string) => {
    const away = { from: plainDate(from), until: plainDate("2026-03-20") };
    return workerInWords({ name: "K. Demir", clients: 4, away }, reader);
  };
  assert.equal(said("2026-03-12"), "K. Demir (4 cliënten; afwezig tot en met 19 maart 2026)");
  assert.equal(said("2026-03-13"), "K. Demir (4 cliënten; afwezig van 13 maart 2026 tot en met 19 maart 2026)");
  assert.equal(workerInWords({ name: "K. Demir", clients: 1, away: null }, reader), "K. Demir (1 cliënt)");
  assert.equal(whoInWords({ name: "K. Demir", away: null }, reader), "K. Demir");
});
