import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate as day, type PlainDate } from "../../../kernel/plain-date.ts";
import { ok } from "../../../kernel/result.ts";
import type { FactBodies, FactKind, NewEntry } from "../../dossier/public.ts";
import { withoutIllness } from "./without-illness.ts";

const today = day("2026-03-02");
const lastYear = day("2025-06-01");

const words = (...codes: string[]) => ({
  healthWords: Object.fromEntries(codes.map((code) => [code, { nl: "wat wel kan", en: "what can be done" }])),
});

/** Gout was added in the new year; until then rheumatism was on the list, which was taken off. */
const rulesOn = (on: PlainDate) => (on < day("2026-01-01") ? words("reuma") : words("jicht", "burn-out"));

const entry = <K extends FactKind>(kind: K, body: object, on = lastYear): NewEntry =>
  ({ kind, subject: "own", validFrom: on, validUntil: null, body: body as FactBodies[K] }) as NewEntry;

const refusedOf = (...entries: NewEntry[]): unknown => {
  const judged = withoutIllness(ok(entries), rulesOn, today);
  return judged.ok ? "written" : judged.refusal;
};

const named = (field: string, word = "jicht") => ({
  code: "health-words",
  found: [word],
  named: [{ field, words: [word] }],
});

const acts: readonly (readonly [string, FactKind, (text: string) => object, string])[] = [
  ["why a premium is given", "facility-decided", (why) => ({ facility: "travel", why }), "why"],
  ["why a facility stops", "facility-ended", (reason) => ({ reason }), "reason"],
  ["the grounds of a diagnosis", "diagnosis-made", (grounds) => ({ grounds }), "grounds"],
  ["a limit of a diagnosis", "diagnosis-made", (note) => ({ limits: [{ code: "pace", note }] }), "limit-pace"],
  ["the goal of a plan", "plan-made", (goal) => ({ goal }), "goal"],
  ["what an integration plan says", "plan-made", (says) => ({ integration: { says } }), "integration-says"],
  ["why a plan changed", "plan-revised", (why) => ({ goal: "werk", why }), "why"],
  ["why somebody is exempt", "exemption-granted", (why) => ({ ground: "age-57-5", why }), "why"],
  ["why an exemption stays", "exemption-reviewed", (why) => ({ why }), "why"],
  ["what help is missing", "need-unmet", (note) => ({ note }), "note"],
  ["why somebody is on another rung", "rung-set", (why) => ({ rung: "participation", why }), "why"],
  ["an employer", "job-started", (employer) => ({ employer }), "employer"],
  ["why an appointment is moved", "appointment-moved", (why) => ({ why }), "why"],
  ["what was said at an appointment", "appointment-held", (note) => ({ came: "attended", note }), "note"],
  ["a message", "message-sent", (text) => ({ from: "client", text }), "text"],
  ["a note", "note-written", (text) => ({ text }), "text"],
  ["what a provider is for", "provider-joined", (whatFor) => ({ whatFor }), "whatFor"],
];

for (const [what, kind, bodyWith, field] of acts)
  test(`${what}: judged by the words of the day it is written on, not of the day it is about`, () => {
    assert.deepEqual(refusedOf(entry(kind, bodyWith("heeft Jicht"))), named(field));
    assert.equal(refusedOf(entry(kind, bodyWith("heeft reuma"))), "written");
  });

test("each text that names one is told with its own words; each word once among all", () => {
  const body = { wishes: "geen jicht", limits: [{ code: "pace", note: "door burnout" }], strengths: ["burnout"] };
  assert.deepEqual(refusedOf(entry("diagnosis-made", { ...body, grounds: "gesprek" })), {
    code: "health-words",
    found: ["jicht", "burn-out"],
    named: [
      { field: "limit-pace", words: ["burn-out"] },
      { field: "strengths", words: ["burn-out"] },
      { field: "wishes", words: ["jicht"] },
    ],
  });
});

test("a sentence of the commissioner's own is no free text", () => {
  const duties = [{ code: "rest", text: "U rust bij jicht." }, { text: "U belt af." }];
  assert.equal(refusedOf(entry("plan-made", { duties })), "written");
});
