import assert from "node:assert/strict";
import { test } from "node:test";
import { entryKindSchema } from "../../../contexts/dossier/entry-schema.ts";
import { instant } from "../../../kernel/instant.ts";
import { plainDate } from "../../../kernel/plain-date.ts";
import { anEntry, aReader, entryNumber } from "./builders.ts";
import { entryTitle, partsOf } from "./entry-words.ts";
import { type MonthShown, presentEntry, presentTimeline } from "./timeline-presenter.ts";

const amended = { by: "J. de Wit", at: instant("2026-02-12T09:00:00Z"), entry: entryNumber(9), reason: null };

const threeMonths = [
  anEntry({ validFrom: plainDate("2026-03-03"), number: entryNumber(3) }),
  anEntry({ validFrom: plainDate("2026-02-17"), number: entryNumber(2) }),
  anEntry({ validFrom: plainDate("2026-02-02"), number: entryNumber(1) }),
];
const inBrief = ({ month, items }: MonthShown) => `${month}: ${items.map(({ when }) => when).join(", ")}`;

test("every kind of entry has a title in both languages", () => {
  for (const kind of entryKindSchema.options)
    for (const language of ["nl", "en"] as const) assert.notEqual(entryTitle(kind, language), kind);
});

test("entries stand by the month of their valid day, in the order given", () => {
  const { months, later } = presentTimeline(threeMonths, plainDate("2026-03-12"), aReader());
  assert.deepEqual(months.map(inBrief), ["Maart 2026: 3 mrt", "Februari 2026: 17 feb, 2 feb"]);
  assert.deepEqual(later, { count: 0, months: [] });
});

test("as of a day, what only takes effect after it stands apart", () => {
  const { months, later } = presentTimeline(threeMonths, plainDate("2026-02-17"), aReader());
  assert.deepEqual(months.map(inBrief), ["Februari 2026: 17 feb, 2 feb"]);
  assert.deepEqual([later.count, later.months.map(inBrief)], [1, ["Maart 2026: 3 mrt"]]);
});

test("a correction stands beside what it replaced, and what it left alone is said once", () => {
  const before = {
    validFrom: plainDate("2026-02-02"),
    validUntil: plainDate("2026-05-01"),
    body: { ground: "medical" },
  };
  assert.deepEqual(partsOf(anEntry({ corrected: { ...amended, before } }), aReader()), [
    { key: "ground", words: "medisch", before: null },
    { key: "until", words: "tot 1 maart 2026", before: "tot 1 mei 2026" },
  ]);
});

test("a corrected first day is said, an end that was taken away shows as only struck through", () => {
  const before = { validFrom: plainDate("2026-01-01"), validUntil: plainDate("2026-05-01"), body: {} };
  const parts = partsOf(anEntry({ validUntil: null, body: {}, corrected: { ...amended, before } }), aReader());
  assert.deepEqual(parts, [
    { key: "from", words: "per 2 februari 2026", before: "per 1 januari 2026" },
    { key: "until", words: "", before: "tot 1 mei 2026" },
  ]);
});

const bodies = [
  ["job-started", { hoursPerWeek: 32, employer: "Bakkerij Vos" }, "bij Bakkerij Vos · 32 uur per week"],
  ["worker-assigned", { worker: "w1" }, "J. de Wit"],
  ["worker-assigned", { worker: "w9" }, "een collega"],
  ["worker-handed-over", { worker: null }, "aan niemand: wacht op toewijzing"],
  ["benefit-ended", { reason: "work" }, "reden: werk"],
  ["phase-set", { phase: 2 }, "fase 2"],
  ["municipality-moved", { municipality: "NWD", municipalityName: "Nieuwedijk" }, "gemeente Nieuwedijk"],
  ["plan-made", { secret: "x" }, ""],
] as const;

for (const [kind, body, words] of bodies)
  test(`${kind} says "${words}"`, () => {
    const parts = partsOf(anEntry({ kind, body, validUntil: null }), aReader());
    assert.equal(parts.map((part) => part.words).join(" · "), words);
  });

test("corrected, later, loaded afterwards and withdrawn each leave their mark, with who and why", () => {
  const before = { validFrom: plainDate("2026-02-02"), validUntil: null, body: {} };
  const shown = presentEntry(
    anEntry({
      recordedLate: true,
      historyLoad: true,
      source: "ontheffingen.csv",
      corrected: { ...amended, reason: "brief verkeerd gelezen", before },
      withdrawn: { ...amended, entry: entryNumber(10), reason: "verkeerde cliënt" },
    }),
    aReader(),
  );
  assert.deepEqual(
    shown.marks.map(({ words }) => words),
    ["ingetrokken 12 feb 2026", "gecorrigeerd 12 feb 2026", "later geregistreerd", "nageladen 2 feb 2026"],
  );
  assert.deepEqual(shown.small, [
    "M. Bakker",
    "bron: ontheffingen.csv",
    "bekend sinds 2 feb 2026",
    "gecorrigeerd door J. de Wit: brief verkeerd gelezen",
    "ingetrokken door J. de Wit: verkeerde cliënt",
  ]);
  assert.equal(shown.isWithdrawn, true);
});

test("what rests on something that was withdrawn says so, and what the client did says that it stands", () => {
  const version = anEntry({ kind: "plan-revised", validUntil: null, body: {}, without: "plan-made" });
  const shown = [presentEntry(version, aReader()), presentEntry(version, aReader("en"))];
  assert.deepEqual(
    shown.flatMap(({ marks }) => marks.map(({ words }) => words)),
    ["telt niet mee: 'Plan gemaakt' is ingetrokken", "does not count: 'Plan made' was withdrawn"],
  );
  const signed = anEntry({ kind: "plan-signed", validUntil: null, body: {}, isClientsOwn: true });
  assert.equal(presentEntry(signed, aReader()).small.at(-1), "door de cliënt zelf gedaan; dat blijft staan");
});

test("what was withdrawn is struck through once, as it was last said", () => {
  const before = {
    validFrom: plainDate("2026-02-02"),
    validUntil: plainDate("2026-05-01"),
    body: { ground: "medical" },
  };
  const withdrawn = { ...amended, entry: entryNumber(10) };
  const { parts } = presentEntry(anEntry({ corrected: { ...amended, before }, withdrawn }), aReader());
  assert.deepEqual(parts, [
    { key: "ground", words: "medisch", before: null },
    { key: "until", words: "tot 1 maart 2026", before: null },
  ]);
});
