import assert from "node:assert/strict";
import { test } from "node:test";
import { instant } from "../../../kernel/instant.ts";
import { plainDate } from "../../../kernel/plain-date.ts";
import { formatsIn } from "../../languages/formats.ts";
import { presentAccess } from "./access-presenter.ts";
import { presentFigures, presentOffers } from "./figures-presenter.ts";

const nl = formatsIn("nl");

const aLine = {
  at: instant("2026-03-12T09:14:00Z"),
  who: "M. Bakker",
  role: "caseworker benefits-officer",
  activity: "getDossier",
  withdrawn: null,
  purpose: "casework",
  outcome: "done",
};

test("who looked, as what, for what, and whether it went through", () => {
  const [line] = presentAccess([aLine], "nl", nl);
  assert.deepEqual(line && [line.at, line.who, line.roles, line.activity, line.purpose, line.outcome.words], [
    "12 mrt 2026, 10:14",
    "M. Bakker",
    "Klantmanager, Inkomensconsulent",
    "dossier bekeken",
    "begeleiding",
    "gedaan",
  ]);
});

test("what was put back is not told as taken away", () => {
  const told = (withdrawn: "fact" | "correction" | "withdrawal") =>
    presentAccess([{ ...aLine, activity: "withdrawEntry", withdrawn }], "nl", nl)[0]?.activity;
  assert.deepEqual(
    [told("fact"), told("correction"), told("withdrawal")],
    ["vermelding ingetrokken", "correctie ingetrokken", "vermelding teruggezet"],
  );
});

test("a denied attempt stands out, and what has no words reads as it is", () => {
  const strange = { ...aLine, role: "operator", activity: "newThing", purpose: "other", outcome: "denied" };
  const [line] = presentAccess([strange], "en", formatsIn("en"));
  assert.deepEqual(line && [line.roles, line.activity, line.purpose], ["operator", "newThing", "other"]);
  assert.equal(line?.outcome.tone, "brick");
});

test("a spell names its cohort by its first and last day, and each step the fact that decided it", () => {
  const [spell] = presentFigures(
    [
      {
        from: plainDate("2002-02-14"),
        until: null,
        cohort: { from: plainDate("2002-01-01"), until: plainDate("2002-07-01"), exitBy: plainDate("2003-06-30") },
        judgedOn: plainDate("2003-02-14"),
        ripe: true,
        groups: ["X", "Y"],
        why: [
          { group: "Y", counts: true, because: "still-on-benefit", on: plainDate("2003-02-14") },
          { group: "A", counts: true, because: "helped-in-time", on: null },
          { group: "A1", counts: false, because: "not-left-by-exit-day", on: null },
          { group: "B1", counts: false, because: "exit-day-to-come", on: plainDate("2003-06-30") },
        ],
      },
    ],
    "nl",
    nl,
  );
  assert.equal(spell?.cohort, "Instroom van 1 januari 2002 tot en met 30 juni 2002");
  assert.equal(spell?.judged, "beoordeeld op 14 februari 2003");
  assert.deepEqual(
    spell?.lines.map(({ counts, why }) => `${counts}: ${why}`),
    [
      "telt mee: had op 14 februari 2003 nog een uitkering",
      "telt mee: kreeg op tijd een plan, traject of instrument",
      "telt niet mee: had op de peildatum nog een uitkering",
      "nog niet te zeggen: uitstroom telt nog tot en met 30 juni 2003",
    ],
  );
});

test("each time an offer was due is told with its norm, how it counts and what decided that", () => {
  const since = plainDate("2026-01-05");
  const dueOn = plainDate("2026-03-02");
  const offer = { spell: since, since, dueOn };
  const lines = presentOffers(
    [
      { ...offer, verdict: "in-time", because: "helped", on: plainDate("2026-02-01") },
      { ...offer, verdict: "too-late", because: "still-waiting", on: null },
      { ...offer, verdict: "not-judged", because: "stopped-before-norm", on: plainDate("2026-02-20") },
    ],
    "nl",
    nl,
  );
  assert.deepEqual(
    lines.map(({ dueOn: norm, tone, verdict, why }) => `${norm}, ${tone}: ${verdict}, ${why}`),
    [
      "2 mrt 2026, moss: op tijd, plan, traject of instrument op 1 februari 2026",
      "2 mrt 2026, brick: te laat, wacht nog",
      "2 mrt 2026, slate: telt niet mee, uitkering geëindigd of ontheffing ingegaan op 20 februari 2026, voor de norm",
    ],
  );
});
