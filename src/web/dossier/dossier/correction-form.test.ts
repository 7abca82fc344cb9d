import assert from "node:assert/strict";
import { test } from "node:test";
import { factBodySchemas, factKinds } from "../../../contexts/dossier/entry-schema.ts";
import { plainDate } from "../../../kernel/plain-date.ts";
import { formatsIn } from "../../languages/formats.ts";
import { amendTexts } from "./amend-texts.ts";
import { anEntry, entryNumber } from "./builders.ts";
import { bodyFields, draftOf, readCorrection } from "./correction-form.ts";
import { fieldLabelKey } from "./field-label.ts";
import { actsFor, readReason, targetOf } from "./withdrawal-form.ts";

const { typedDay } = formatsIn("nl");

test("the form has a field with a label for everything an entry of each kind may say, and nothing else", () => {
  for (const kind of factKinds) {
    const keys = bodyFields[kind].map(({ key }) => key);
    assert.deepEqual(keys.toSorted(), Object.keys(factBodySchemas[kind].shape).toSorted(), kind);
    for (const key of keys) assert.ok(amendTexts.nl[fieldLabelKey(key)]);
  }
});

test("an entry that is opened and sent unchanged says the same", () => {
  const entry = anEntry({ body: { ground: "medical", decidedOn: "2026-01-30" } });
  assert.deepEqual(readCorrection(entry.kind, draftOf(entry, typedDay)), {
    ok: true,
    said: { validFrom: "2026-02-02", validUntil: "2026-03-01", body: { ground: "medical", decidedOn: "2026-01-30" } },
  });
});

test("every fault is said at once", () => {
  const read = readCorrection("exemption-granted", {
    validFrom: "31-2-2026",
    validUntil: "gisteren",
    body: { ground: "", decidedOn: "x" },
  });
  assert.deepEqual(read.ok ? [] : read.faults.map(({ field, code }) => `${field} ${code}`), [
    "validFrom date-wrong",
    "validUntil date-wrong",
    "ground required",
    "decidedOn date-wrong",
  ]);
});

test("an end on or before the start is refused here already", () => {
  const body = { ground: "medical" };
  const read = readCorrection("exemption-granted", { validFrom: "2-2-2026", validUntil: "2-2-2026", body });
  assert.deepEqual(read, { ok: false, faults: [{ field: "validUntil", code: "until-before-from" }] });
});

test("an end that an entry can't have is not sent on, so that a wrong one can be mended", () => {
  const wrong = anEntry({ kind: "benefit-started", body: { scheme: "ioaw" } });
  const read = readCorrection(wrong.kind, draftOf(wrong, typedDay));
  assert.equal(wrong.validUntil, "2026-03-01");
  assert.equal(read.ok && read.said.validUntil, null);
});

test("what is left empty is not said; handed over to nobody is", () => {
  const draft = { validFrom: "1-1-2026", validUntil: "" };
  const job = readCorrection("job-started", { ...draft, body: { hoursPerWeek: "32,5", employer: " " } });
  assert.deepEqual(job.ok && job.said.body, { hoursPerWeek: 32.5 });
  const nobody = readCorrection("worker-handed-over", { ...draft, body: { worker: "", reason: "" } });
  assert.deepEqual(nobody.ok && nobody.said.body, { worker: null });
});

test("what is read fits what the ledger takes", () => {
  const read = readCorrection("phase-set", { validFrom: "1-1-2026", validUntil: "", body: { phase: "2" } });
  assert.ok(read.ok && factBodySchemas["phase-set"].safeParse(read.said.body).success);
});

test("each act takes away the right entry", () => {
  const at = anEntry().recordedAt;
  const before = { validFrom: plainDate("2026-01-01"), validUntil: null, body: {} };
  const corrected = anEntry({ corrected: { by: "x", at, entry: entryNumber(9), before } });
  const withdrawn = anEntry({ withdrawn: { by: "x", at, entry: entryNumber(10), reason: null } });
  assert.deepEqual(actsFor(anEntry()), ["correct", "withdraw"]);
  assert.deepEqual(actsFor(corrected), ["correct", "withdraw-correction", "withdraw"]);
  assert.deepEqual(actsFor(withdrawn), ["restore"]);
  assert.equal(targetOf("withdraw", corrected), 8);
  assert.equal(targetOf("withdraw-correction", corrected), 9);
  assert.equal(targetOf("restore", withdrawn), 10);
});

test("a withdrawal asks for a reason", () => {
  assert.deepEqual(readReason("  "), { ok: false });
  assert.deepEqual(readReason(" dubbel "), { ok: true, reason: "dubbel" });
});
