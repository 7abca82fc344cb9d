import assert from "node:assert/strict";
import { test } from "node:test";
import type { EntryNumber } from "../../../kernel/ids.ts";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { formatsIn } from "../../languages/formats.ts";
import { type ClientDecisions, presentDecisions } from "./presenter.ts";

const n = (number: number): EntryNumber => number as EntryNumber;

const nothing: ClientDecisions = {
  clientId: "00000000-0000-7000-8000-000000000001" as ClientDecisions["clientId"],
  on: day("2026-03-02"),
  entriesSeen: 4,
  exemptionAtMost: "P1Y",
  categorialGrounds: [],
  nothingRunsSince: null,
  dutyRuns: true,
  exemptions: [],
  reExaminations: [],
  facilities: [],
  help: [],
  steps: [],
  jobs: [],
  needs: [],
};

const shown = (over: Partial<ClientDecisions>) => presentDecisions({ ...nothing, ...over }, "nl", formatsIn("nl"));

const exemption = {
  id: n(2),
  from: day("2025-06-01"),
  until: day("2026-06-01"),
  ground: "medical",
  individual: true,
  decidedOn: null,
  reviewOn: day("2026-02-01"),
  why: null,
  ended: null,
  reviews: [],
};

test("an exemption that runs can be looked at and ended; one to come can be ended or withdrawn; one that is over can't", () => {
  const acts = (over: object) => shown({ exemptions: [{ ...exemption, ...over }] }).exemptions[0]?.acts;
  assert.deepEqual(acts({}), ["review", "end-exemption"]);
  assert.deepEqual(acts({ from: day("2026-04-01") }), ["end-exemption", "withdraw"]);
  assert.deepEqual(acts({ until: day("2026-03-02") }), []);
});

test("a day to look again that has passed says so, but not of an exemption that is over", () => {
  const lines = (over: object) => shown({ exemptions: [{ ...exemption, ...over }] }).exemptions[0]?.lines.at(-1);
  assert.equal(lines({}), "Had opnieuw bekeken moeten worden op 1 februari 2026");
  assert.equal(lines({ reviewOn: day("2026-04-01") }), "Opnieuw bekijken op 1 april 2026");
  assert.doesNotMatch(lines({ until: day("2026-03-01") }) ?? "", /opnieuw/i);
});

test("an exemption that was ended early says why, and is not looked at again after its last day", () => {
  const [ended] = shown({
    exemptions: [{ ...exemption, until: day("2026-04-01"), reviewOn: day("2026-05-01"), ended: "kan weer werken" }],
  }).exemptions;
  assert.deepEqual(ended?.lines.slice(1), ["Eindigt eerder: kan weer werken"]);
  const over = { ...exemption, until: day("2026-03-02"), ended: "kan weer werken" };
  assert.deepEqual(shown({ exemptions: [over] }).exemptions[0]?.lines.slice(1), ["Geëindigd: kan weer werken"]);
});

test("an exemption has no effect while there is no duty to work: the claim was refused, or the benefit ended", () => {
  const of = (over: object, dutyRuns: boolean) =>
    shown({ dutyRuns, exemptions: [{ ...exemption, ...over }] }).exemptions[0];
  assert.equal(of({}, true)?.state.words, "loopt");
  assert.equal(of({}, false)?.state.words, "zonder gevolg");
  assert.match(of({}, false)?.lines[0] ?? "", /^Er geldt nu geen arbeidsverplichting/);
  // what is yet to begin or over says that
  assert.equal(of({ from: day("2026-04-01") }, false)?.state.words, "gaat nog in");
  assert.equal(of({ until: day("2026-03-02") }, false)?.state.words, "afgelopen");
});

test("what is paid each month can be stopped; what was given once or refused is done", () => {
  const facility = {
    id: n(3),
    from: day("2026-01-01"),
    until: null,
    facility: "travel",
    why: "ver",
    source: "participation",
    decidedOn: day("2025-12-20"),
    ended: null,
  };
  const of = (over: { granted: boolean; amount: number | null; per: "once" | "month" | null }) =>
    shown({ facilities: [{ ...facility, ...over }] }).facilities[0];
  assert.deepEqual(of({ granted: true, amount: 5_250, per: "month" })?.acts, ["end-facility"]);
  assert.match(
    of({ granted: true, amount: 5_250, per: "month" })?.lines[0] ?? "",
    /52,50 per maand; uit participatiebudget/,
  );
  assert.deepEqual(of({ granted: true, amount: 5_250, per: "once" })?.acts, []);
  assert.deepEqual(of({ granted: true, amount: 5_250, per: "once" })?.lines.slice(1), [
    "Vanaf 1 januari 2026",
    "Besloten op 20 december 2025",
    "Waarom: ver",
  ]);
  assert.equal(of({ granted: false, amount: null, per: null })?.state.words, "afgewezen");
});

test("the day of a decision stands apart from the days it is about; a refusal has that day alone", () => {
  const given = {
    id: n(3),
    facility: "travel",
    granted: true,
    why: "ver",
    source: "participation",
    ended: null,
  } as const;
  const monthly = { ...given, amount: 5_250, per: "month", from: day("2026-04-01"), until: null } as const;
  const of = (each: ClientDecisions["facilities"][number]) => shown({ facilities: [each] }).facilities[0];
  const decided = { decidedOn: day("2026-03-02") };
  assert.deepEqual(of({ ...monthly, ...decided })?.lines.slice(1), [
    "Vanaf 1 april 2026",
    "Besloten op 2 maart 2026",
    "Waarom: ver",
  ]);
  // what has not begun can be taken back whole
  assert.deepEqual(of({ ...monthly, ...decided })?.acts, ["end-facility", "withdraw"]);
  // of what was given each month before it was asked, the day is not known
  assert.deepEqual(of({ ...monthly, decidedOn: null })?.lines.slice(1), ["Vanaf 1 april 2026", "Waarom: ver"]);
  const refused = { ...given, ...decided, granted: false, source: null, amount: null, per: null };
  assert.deepEqual(of({ ...refused, from: day("2026-03-02"), until: null })?.lines, [
    "Besloten op 2 maart 2026",
    "Waarom: ver",
  ]);
});

test("while somebody is looked at anew, a second time can't be begun", () => {
  const open = {
    id: n(4),
    from: day("2026-02-01"),
    cause: "periodic",
    campaign: null,
    why: null,
    closed: null,
  } as const;
  assert.equal(shown({ reExaminations: [open] }).isLookedAt, true);
  const closed = { on: day("2026-02-20"), outcome: "unchanged", note: null };
  assert.equal(shown({ reExaminations: [{ ...open, closed }] }).isLookedAt, false);
});

test("nothing happening without a decision is said above all else", () => {
  assert.match(
    shown({ nothingRunsSince: day("2025-08-01") }).nothingRuns ?? "",
    /^Er gebeurt niets sinds 1 augustus 2025/,
  );
});

test("what is over stands apart from what runs or is to come; what was given once or refused does so after a year", () => {
  const help = {
    ...{ id: n(3), kind: "instrument" as const, product: "schooling", from: day("2025-06-01") },
    ...{ by: null, name: null, plannedUntil: null, hoursPerWeek: null, ended: null },
  };
  const earlier = (until: string | null) =>
    shown({ help: [{ ...help, until: until === null ? null : day(until) }] }).help[0]?.isEarlier;
  assert.deepEqual([earlier(null), earlier("2026-03-03"), earlier("2026-03-02")], [false, false, true]);
  const refused = (from: string) =>
    shown({
      facilities: [
        {
          ...{ id: n(3), from: day(from), until: null, facility: "travel", granted: false, why: "dichtbij" },
          ...{ decidedOn: day(from), amount: null, per: null, source: null, ended: null },
        },
      ],
    }).facilities[0]?.isEarlier;
  assert.deepEqual([refused("2025-03-03"), refused("2025-03-02")], [false, true]);
});

test("help says by whom it is given, how many hours and until when it was planned; of what ended the plan is past", () => {
  const help = {
    ...{
      id: n(3),
      kind: "instrument" as const,
      product: "schooling",
      from: day("2026-01-05"),
      until: null,
      ended: null,
    },
    ...{ by: "provider", name: "De Tussenstap", plannedUntil: day("2026-06-01"), hoursPerWeek: 16 },
  };
  const lines = (over: object) => shown({ help: [{ ...help, ...over }] }).help[0]?.lines.slice(2);
  assert.deepEqual(lines({}), [
    "Door De Tussenstap (re-integratiebedrijf)",
    "16 uur per week",
    "Gepland tot en met 31 mei 2026",
  ]);
  assert.equal(lines({ plannedUntil: day("2026-03-02") })?.at(-1), "Was gepland tot en met 1 maart 2026");
  assert.deepEqual(lines({ until: day("2026-02-01") }), [
    "Door De Tussenstap (re-integratiebedrijf)",
    "16 uur per week",
  ]);
});
