import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate } from "../../../kernel/plain-date.ts";
import { personIdSchema } from "../../../platform/endpoint.ts";
import { readJoining, readWorker } from "./form.ts";

const bo = personIdSchema.parse("00000000-0000-4000-8000-000000000002");
const today = plainDate("2026-03-12");

test("a client is handed to somebody from a day of this year or the next", () => {
  assert.deepEqual(readWorker({ worker: bo, from: "16-3-2026" }, [{ id: bo }], today), {
    ok: true,
    worker: bo,
    from: "2026-03-16",
  });
  for (const from of ["", "31-2-2026", "1-1-2020"]) {
    const read = readWorker({ worker: "", from }, [{ id: bo }], today);
    assert.deepEqual(!read.ok && read.faults.map(({ code }) => code), ["choose-worker", "day-wrong"]);
  }
});

test("a colleague is involved for something", () => {
  assert.deepEqual(readJoining({ colleague: bo, role: "debts" }, [{ id: bo }]), {
    ok: true,
    worker: bo,
    role: "debts",
  });
  const read = readJoining({ colleague: "", role: "" }, [{ id: bo }]);
  assert.deepEqual(!read.ok && read.faults.map(({ field }) => field), ["colleague", "role"]);
});
