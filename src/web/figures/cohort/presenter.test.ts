import assert from "node:assert/strict";
import { test } from "node:test";
import type { MunicipalityCode } from "../../../kernel/ids.ts";
import { instant } from "../../../kernel/instant.ts";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { wilsonInterval } from "../../../kernel/proportion.ts";
import { dayToCompare, presentBeside, presentComparison } from "./comparison.ts";
import { type CohortReply, presentCohort } from "./presenter.ts";

const aCohort = (over: Partial<CohortReply["cohort"]> = {}): CohortReply["cohort"] => ({
  ...{ X: 872, Y: 477, Z: 164, A: 111, B: 53, C: 41, A1: 10, B1: 4 },
  ...{
    compliance: 0.6273,
    longTerm: 0.547,
    coverage: 0.6768,
    nonCoverage: 0.3232,
    exitWith: 0.0901,
    exitWithout: 0.0755,
  },
  ...over,
});

const whole = { pending: 0, completeOn: null, exitsPending: false };
const unripe = { pending: 78, completeOn: day("2003-06-29"), exitsPending: true };

const aRatio = (id: CohortReply["ratios"][number]["id"], numerator: number, denominator: number) => {
  const interval = wilsonInterval({ numerator, denominator });
  return { id, numerator, denominator, low: interval?.low ?? null, high: interval?.high ?? null };
};

const aReply = (over: Partial<CohortReply> = {}): CohortReply => ({
  question: {
    from: day("2002-01-01"),
    until: day("2002-07-01"),
    exitBy: day("2003-06-30"),
    municipality: "M1" as MunicipalityCode,
    schemes: ["social-assistance"],
    bridgeDays: null,
    followUpDays: 365,
    knownAt: null,
  },
  cohort: aCohort(),
  followUp: whole,
  incompleteBefore: null,
  ratios: [aRatio("longTerm", 477, 872), aRatio("coverage", 111, 164), aRatio("exitWith", 10, 111)],
  knownMoments: [],
  ...over,
});

test("a number of nobody opens nobody", () => {
  const { labels, exemptHelped } = presentCohort(aReply({ cohort: aCohort({ A1: 0, C: 0 }) }), "nl", null, true);
  assert.deepEqual([labels["helped-left"].people, exemptHelped.people], [null, null]);
});

test("the head names the window by its last day and the municipality by its name", () => {
  const view = presentCohort(aReply(), "nl", "Nieuwedijk-Zuid", true);
  assert.equal(
    view.about,
    "Instroom van 1 januari tot en met 30 juni 2002, Nieuwedijk-Zuid. Elk getal opent de mensen erachter.",
  );
});

test("who may not open persons is not told that they can", () => {
  const view = presentCohort(aReply(), "en", null, false);
  assert.equal(view.about, "Entered from 1 January up to and including 30 June 2002.");
});

test("every number says who is behind it: left within the year is X without Y", () => {
  const { labels } = presentCohort(aReply(), "nl", null, true);
  assert.deepEqual(labels.left, {
    number: "395",
    share: null,
    words: "binnen een jaar uit",
    name: "395 binnen een jaar uit: toon de mensen",
    people: { group: "X", not: "Y" },
  });
  assert.deepEqual(labels.exempt.people, { group: "Y", not: "Z" });
  assert.deepEqual([labels.stayed.words, labels.stayed.share], ["na een jaar nog bijstand", "54,7\u00a0%"]);
});

test("no two numbers are called the same by who only hears them", () => {
  const { labels } = presentCohort(aReply(), "nl", null, true);
  assert.equal(labels["helped-stayed"].name, "101 met traject, nog bijstand: toon de mensen");
  const names = Object.values(labels).map(({ name }) => name.replace(/^[\d.]+ /, ""));
  assert.equal(new Set(names).size, names.length);
});

test("the table gives value, interval and n as in the published analysis", () => {
  const { rows } = presentCohort(aReply(), "nl", null, true);
  assert.deepEqual(
    rows.map(({ name, value, interval, n }) => [name, value, interval?.words, n]),
    [
      ["Langdurig", "54,7\u00a0%", "51,4–58,0", "872"],
      ["Sluitingsratio arbeidsplichtigen", "67,7\u00a0%", "60,2–74,4", "164"],
      ["Uitstroom met traject", "9,0\u00a0%", "5,0–15,8", "111"],
    ],
  );
});

test("under thirty cases no percentage appears, in the picture nor in the table", () => {
  const cohort = aCohort({ X: 29, Y: 12, Z: 8, A: 3, B: 5, C: 0, A1: 1, B1: 0 });
  const reply = aReply({ cohort, ratios: [aRatio("longTerm", 12, 29), aRatio("coverage", 3, 8)] });
  const view = presentCohort(reply, "nl", null, true);
  const shown = [...Object.values(view.labels).map(({ share }) => share ?? ""), ...view.rows.map(({ value }) => value)];
  assert.ok(!shown.some((text) => text.includes("%")));
  assert.equal(view.rows[0]?.value, "12 van de 29");
  assert.equal(view.hasFew, true);
});

test("a cohort of nobody has no interval and says that it is empty", () => {
  const none = aCohort({ X: 0, Y: 0, Z: 0, A: 0, B: 0, C: 0, A1: 0, B1: 0, coverage: null });
  const view = presentCohort(aReply({ cohort: none, ratios: [aRatio("coverage", 0, 0)] }), "en", null, true);
  assert.equal(view.isEmpty, true);
  assert.deepEqual([view.rows[0]?.value, view.rows[0]?.interval], ["–", null]);
});

test("the words at each number fit in their column, about six pixels a letter", () => {
  const replies = [aReply(), aReply({ followUp: unripe })];
  for (const language of ["nl", "en"] as const)
    for (const [id, { words }] of replies.flatMap((reply) =>
      Object.entries(presentCohort(reply, language, null, true).labels),
    ))
      assert.ok(words.length <= (id.startsWith("helped-") || id.startsWith("not-helped-") ? 21 : 28), words);
});

test("the picture in words names every number once", () => {
  const words = presentCohort(aReply(), "en", null, true).inWords.join(" ");
  for (const n of [872, 477, 395, 164, 313, 41, 111, 53, 10, 4]) assert.match(words, new RegExp(`\\b${n}\\b`));
});

const comparing = (over: Partial<Parameters<typeof presentComparison>[0]> = {}) => {
  const told = presentComparison(
    {
      day: day("2003-12-31"),
      before: aCohort({ Z: 231, B: 120 }),
      after: aCohort(),
      followUp: { before: whole, after: whole },
      groups: [{ reason: "exemption-recorded-later", count: 67 }],
      ...over,
    },
    "nl",
  );
  assert.ok(told);
  return {
    ...told,
    sentence: [
      told.opening,
      told.before && ` ${told.before}`,
      told.between,
      told.after && ` ${told.after}`,
      told.close,
    ].join(""),
  };
};

test("two moments are told in one sentence, with the reason", () => {
  const { sentence, reasons, differs } = comparing();
  assert.equal(sentence, "Op 31 december 2003 was het bereik 48,1\u00a0%; nu 67,7\u00a0%.");
  assert.deepEqual([reasons, differs], [["67 ontheffingen later geregistreerd"], true]);
});

test("the same counts at both moments leave nothing to explain", () => {
  const { sentence, differs } = comparing({ before: aCohort(), groups: [] });
  assert.equal(sentence, "Op 31 december 2003 was het bereik 67,7\u00a0%. Nu is dat hetzelfde.");
  assert.equal(differs, false);
});

test("before anything was known there is no earlier coverage to name", () => {
  const { sentence } = comparing({ before: aCohort({ X: 0, Y: 0, Z: 0, A: 0, B: 0, C: 0, A1: 0, B1: 0 }) });
  assert.equal(sentence, "Op 31 december 2003 was over deze instroom nog niets bekend; nu is het bereik 67,7\u00a0%.");
});

test("nobody then and nobody now is no comparison", () => {
  const nobody = aCohort({ X: 0, Y: 0, Z: 0, A: 0, B: 0, C: 0, A1: 0, B1: 0 });
  const followUp = { before: whole, after: whole };
  const asked = { day: day("2003-12-31"), before: nobody, after: nobody, followUp, groups: [] };
  assert.equal(presentComparison(asked, "nl"), null);
});

test("without a chosen day, now is held against the day before the last change", () => {
  const moments = [{ at: instant("2003-12-01T00:00:00Z") }, { at: instant("2004-02-01T00:00:00Z") }];
  assert.equal(dayToCompare(undefined, moments, day("2026-03-12")), "2004-01-31");
  assert.equal(dayToCompare(day("2003-12-31"), moments, day("2026-03-12")), "2003-12-31");
  assert.equal(dayToCompare(day("2026-03-12"), moments, day("2026-03-12")), undefined);
  assert.equal(dayToCompare(undefined, [], day("2026-03-12")), undefined);
});

const problem = { type: "", status: 422, title: "", detail: "", code: "unknown-scheme", facts: { found: "x" } };
const nobody = aCohort({ X: 0 });

const untold = { incompleteBefore: null, groups: [] };

const beside = [
  ["while it is asked", { state: "waiting" }, "Wordt vergeleken met wat nu bekend is."],
  ["when it is refused", { state: "refused", problem, retry: () => undefined }, "Deze regeling is niet bekend (x)."],
  [
    "when the year of some is not over at either moment",
    {
      state: "ready",
      reply: { before: aCohort(), after: aCohort(), followUp: { before: unripe, after: unripe }, ...untold },
      refreshing: false,
    },
    "Voor een deel van deze instroom is het jaar nog niet om: het bereik is nog niet te zeggen.",
  ],
  [
    "when there is nobody at either moment",
    {
      state: "ready",
      reply: { before: nobody, after: nobody, followUp: { before: whole, after: whole }, ...untold },
      refreshing: false,
    },
    "Over deze instroom was toen niets bekend, en nu ook niet.",
  ],
] as const satisfies readonly (readonly [string, Parameters<typeof presentBeside>[1], string])[];

for (const [name, loaded, words] of beside)
  test(`beside the chosen day, ${name}: ${words}`, () => {
    const chosen = { day: day("2003-12-31"), isChosen: true };
    assert.deepEqual(presentBeside(chosen, loaded, "nl"), { kind: "words", words });
  });

test("that nothing changed is said only of a day somebody chose", () => {
  const reply = { before: aCohort(), after: aCohort(), followUp: { before: whole, after: whole }, ...untold };
  const beside = (isChosen: boolean) =>
    presentBeside({ day: day("2003-12-31"), isChosen }, { state: "ready", reply, refreshing: false }, "nl");
  assert.equal(beside(true).kind, "told");
  assert.deepEqual(beside(false), {
    kind: "words",
    words: "Kies een eerdere datum om te zien wat toen bekend was.",
  });
});

test("coverage that could not be said then is not told as a number", () => {
  const { sentence } = comparing({ followUp: { before: unripe, after: whole } });
  assert.equal(sentence, "Op 31 december 2003 was het bereik nog niet te zeggen; nu 67,7\u00a0%.");
});

test("of a cohort whose year is not over the page says so, and names every number as how it stands", () => {
  const view = presentCohort(aReply({ followUp: unripe, ratios: [] }), "nl", null, true);
  assert.equal(
    view.notYet,
    "Voor 78 van de 872 uitkeringsperioden is het jaar nog niet om. Daarom staan hier geen percentages, en zijn de aantallen niet meer dan de stand tot nu toe. Op 29 juni 2003 is iedereen een jaar gevolgd.",
  );
  assert.deepEqual(view.rows, []);
  assert.ok(Object.values(view.labels).every(({ share }) => share === null));
  assert.equal(view.labels.stayed.words, "tot nu toe nog bijstand");
  assert.equal(view.labels.stayed.name, "477 tot nu toe nog bijstand: toon de mensen");
  assert.match(view.inWords[0] ?? "", /Tot nu toe lopen er nog 477/);
});

test("as known on a day, the page says what could not be said then", () => {
  const question = { ...aReply().question, knownAt: instant("2003-01-01T22:59:59.999Z") };
  const { notYet } = presentCohort(aReply({ question, followUp: unripe, ratios: [] }), "nl", null, true);
  assert.match(notYet ?? "", /^Op 1 januari 2003 was voor 78 van de 872 .* de stand van toen\./);
});

test("while exits still count, only these are left open", () => {
  const followUp = { ...whole, exitsPending: true };
  const { notYet, labels } = presentCohort(aReply({ followUp }), "nl", null, true);
  assert.match(notYet ?? "", /30 juni 2003, moet nog komen/);
  assert.deepEqual([labels.helped.share, labels["helped-left"].share], ["67,7\u00a0%", null]);
  assert.equal(presentCohort(aReply(), "nl", null, true).notYet, null);
});
