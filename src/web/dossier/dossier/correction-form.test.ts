import assert from "node:assert/strict";
import { test } from "node:test";
import { factBodySchemas, factKinds } from "../../../contexts/dossier/entry-schema.ts";
import { plainDate } from "../../../kernel/plain-date.ts";
import { formatsIn } from "../../languages/formats.ts";
import { amendTexts } from "./amend-texts.ts";
import { anEntry, entryNumber } from "./builders.ts";
import { bodyFields } from "./correction-fields.ts";
import { type CorrectionDraft, draftOf, readCorrection } from "./correction-form.ts";
import type { TimelineEntry } from "./entry-words.ts";
import { fieldLabelKey } from "./field-label.ts";
import { actsFor, planToChange, readReason, restingWith, targetOf, whatFollows } from "./withdrawal-form.ts";

const formats = formatsIn("nl");

/** Written anew rather than corrected; and what tells which text was seen or signed stays as it was. */
const inPart: Readonly<Partial<Record<(typeof factKinds)[number], readonly string[]>>> = {
  "diagnosis-made": [],
  "re-examination-opened": ["why"],
  "facility-decided": ["facility", "decidedOn", "why"],
  "appointment-planned": ["what"],
  "appointment-moved": ["why"],
  "appointment-cancelled": ["why"],
  "appointment-held": ["missedBecause", "note", "next"],
  "appointment-mailed": [],
  "appointment-not-mailed": [],
  "email-withdrawn": [],
  "message-sent": [],
  "provider-joined": ["whatFor"],
  "delivery-differed": [],
  "delivery-agreed": [],
  "document-added": ["name", "type", "forClient"],
  "plan-made": ["goal"],
  "plan-revised": [],
  "plan-shown": ["how"],
  "plan-signed": ["reference"],
  "plan-refused": ["reason"],
};

test("the form has a field with a label for everything an entry of each kind may say, but what is written anew: its day", () => {
  for (const kind of factKinds) {
    const keys = bodyFields[kind].map(({ key }) => key);
    const sayable = inPart[kind] ?? Object.keys(factBodySchemas[kind].shape);
    assert.deepEqual(keys.toSorted(), [...sayable].toSorted(), kind);
    for (const key of keys) assert.ok(amendTexts.nl[fieldLabelKey(key)]);
  }
});

const today = plainDate("2026-03-12");
const anExemption = anEntry({ body: { ground: "medical", decidedOn: "2026-01-30" } });

/** What is read of an entry's form after this was typed into it. */
const reading = (entry: TimelineEntry, typed: Partial<CorrectionDraft>) =>
  readCorrection(entry, { ...draftOf(entry, formats), because: "verkeerd gelezen", ...typed }, today);

const faultsOf = (entry: TimelineEntry, typed: Partial<CorrectionDraft>) => {
  const read = reading(entry, typed);
  return read.ok ? [] : read.faults.map(({ field, code }) => `${field} ${code}`);
};

test("of a document the name, type and day are corrected, and which content it is stays", () => {
  const body = { name: "Brief", type: "letter", mediaType: "application/pdf", size: 9, sha256: "0", document: "d" };
  const entry = anEntry({ kind: "document-added", body, validUntil: null });
  const read = reading(entry, { body: { name: "Brief van mei", type: "letter" } });
  assert.deepEqual(read.ok && read.said.body, { ...body, name: "Brief van mei" });
  assert.deepEqual(actsFor(entry), ["correct"]);
});

test("what was mailed stands, and of e-mail that was agreed the day and the way are corrected alone", () => {
  const mailed = { mail: "invitation", moved: 0 };
  assert.deepEqual(actsFor(anEntry({ kind: "appointment-mailed", body: mailed, validUntil: null })), []);
  assert.deepEqual(actsFor(anEntry({ kind: "email-agreed", body: { how: "phone" }, validUntil: null })), ["correct"]);
});

test("of a diagnosis the day is corrected, and what it says stays", () => {
  const body = { by: "commissioner", conclusion: "mediate", grounds: "gesprek", wanted: ["5120"] };
  const read = reading(anEntry({ kind: "diagnosis-made", body, validUntil: null }), { validFrom: "1-2-2026" });
  assert.deepEqual(read.ok && read.said.body, body);
});

test("what is changed goes with all that stays as it was, and with why", () => {
  assert.deepEqual(reading(anExemption, { validUntil: "31-3-2026" }), {
    ok: true,
    said: {
      validFrom: "2026-02-02",
      validUntil: "2026-04-01",
      body: { ground: "medical", decidedOn: "2026-01-30" },
      reason: "verkeerd gelezen",
    },
  });
});

test("an entry that is opened and sent unchanged is no correction", () => {
  assert.deepEqual(faultsOf(anExemption, {}), ["validFrom nothing-changed"]);
  const handedOver = anEntry({ kind: "worker-handed-over", validUntil: null, body: { worker: null } });
  assert.deepEqual(faultsOf(handedOver, {}), ["validFrom nothing-changed"]);
});

test("a correction asks for a reason", () => {
  assert.deepEqual(faultsOf(anExemption, { validUntil: "1-4-2026", because: " " }), ["because because-missing"]);
});

test("every fault is said at once", () => {
  const typed = { validFrom: "31-2-2026", validUntil: "gisteren", body: { ground: "", decidedOn: "x" }, because: "" };
  assert.deepEqual(faultsOf(anExemption, typed), [
    "validFrom date-wrong",
    "validUntil date-wrong",
    "ground required",
    "decidedOn date-wrong",
    "because because-missing",
  ]);
});

test("a day beyond what a dossier is about is a slip of the finger, unless a file brought it", () => {
  const body = { ground: "medical", decidedOn: "30-1-1826" };
  assert.deepEqual(faultsOf(anExemption, { validFrom: "2-2-2026", validUntil: "1-3-2062", body }), [
    "validUntil date-beyond",
    "decidedOn date-beyond",
  ]);
  const old = anEntry({ validFrom: plainDate("1900-01-01"), body: { ground: "medical" } });
  assert.deepEqual(faultsOf(old, { body: { ground: "other" } }), []);
});

test("an end on or before the start is refused here already", () => {
  assert.deepEqual(faultsOf(anExemption, { validUntil: "1-2-2026" }), ["validUntil until-before-from"]);
});

test("an end that an entry can't have is not sent on, so that a wrong one can be mended", () => {
  const wrong = anEntry({ kind: "benefit-started", body: { scheme: "ioaw" } });
  const read = reading(wrong, {});
  assert.equal(wrong.validUntil, "2026-03-01");
  assert.equal(read.ok && read.said.validUntil, null);
});

test("what is left empty is not said; handed over to nobody is", () => {
  const job = anEntry({ kind: "job-started", validUntil: null, body: { employer: "Bakkerij Vos" } });
  const worked = reading(job, { body: { hoursPerWeek: "32,5", employer: " " } });
  assert.deepEqual(worked.ok && worked.said.body, { hoursPerWeek: 32.5 });
  const handedOver = anEntry({ kind: "worker-handed-over", validUntil: null, body: { worker: "w1" } });
  const nobody = reading(handedOver, { body: { worker: "", reason: "" } });
  assert.deepEqual(nobody.ok && nobody.said.body, { worker: null });
});

test("what is read fits what the ledger takes", () => {
  const read = reading(anEntry({ kind: "phase-set", validUntil: null, body: { phase: 3 } }), { body: { phase: "2" } });
  assert.ok(read.ok && factBodySchemas["phase-set"].safeParse(read.said.body).success);
});

test("each act takes away the right entry", () => {
  const at = anEntry().recordedAt;
  const before = { validFrom: plainDate("2026-01-01"), validUntil: null, body: {} };
  const corrected = anEntry({ corrected: { by: "x", at, entry: entryNumber(9), reason: null, before } });
  const withdrawn = anEntry({ withdrawn: { by: "x", at, entry: entryNumber(10), reason: null } });
  assert.deepEqual(actsFor(anEntry()), ["correct", "withdraw"]);
  assert.deepEqual(actsFor(corrected), ["correct", "withdraw-correction", "withdraw"]);
  assert.deepEqual(actsFor(withdrawn), ["restore"]);
  // what the client did themselves is put back as it was, and nothing else
  const own = { isClientsOwn: true };
  assert.deepEqual(actsFor({ ...anEntry(), ...own }), []);
  assert.deepEqual(actsFor({ ...corrected, ...own }), ["withdraw-correction"]);
  assert.deepEqual(actsFor({ ...withdrawn, ...own }), ["restore"]);
  assert.equal(targetOf("withdraw", corrected), 8);
  assert.equal(targetOf("withdraw-correction", corrected), 9);
  assert.equal(targetOf("restore", withdrawn), 10);
});

test("a withdrawal asks for a reason", () => {
  assert.deepEqual(readReason("  "), { ok: false });
  assert.deepEqual(readReason(" dubbel "), { ok: true, reason: "dubbel" });
});

test("who takes away what something else rests on is told what follows", () => {
  assert.equal(whatFollows("withdraw", "benefit-started"), "benefit-started");
  assert.equal(whatFollows("withdraw", "trajectory-ended"), "end");
  assert.equal(whatFollows("withdraw", "phase-set"), null);
  assert.equal(whatFollows("restore", "benefit-started"), null);
});

test("what rests on an entry goes along with the entry itself, not with its correction", () => {
  const entry = anEntry({ resting: 11 });
  assert.deepEqual(
    (["withdraw", "withdraw-correction", "restore"] as const).map((act) => restingWith(act, entry)),
    [11, 0, 0],
  );
});

test("a plan in writing is not corrected but changed, unless it is withdrawn; one that came with a file is", () => {
  const plan = { kind: "plan-revised", subject: entryNumber(4), body: { text: "Wat wij doen" } } as const;
  assert.deepEqual(actsFor(anEntry(plan)), ["withdraw"]);
  assert.equal(planToChange(anEntry(plan)), 4);
  const filed = anEntry({ kind: "plan-made", body: { goal: "werk" } });
  assert.deepEqual([actsFor(filed), planToChange(filed)], [["correct", "withdraw"], null]);
  assert.equal(planToChange(anEntry({ ...plan, without: "plan-made" })), null);
});
