import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { codeLists } from "../../contexts/access/domain/codes.ts";
import { plainDate } from "../../kernel/plain-date.ts";
import { type OwnCodes, setOwnCodes } from "../languages/codes.ts";
import { formatsIn } from "../languages/formats.ts";
import type { Language } from "../languages/language.ts";
import { aRow } from "./builders.ts";
import { titleOf } from "./casework-people/presenter.ts";
import { presentClient } from "./client-row.ts";
import { criterionWords } from "./criterion-words.ts";
import { presentNeeds } from "./unmet-needs/presenter.ts";

const none = Object.fromEntries(codeLists.map((name) => [name, []])) as unknown as OwnCodes;

/** A municipality with three groups of its own; the last is no longer given out. */
const withOwnGroups = (t: TestContext): void => {
  setOwnCodes({
    ...none,
    phases: [
      { code: "1", nl: "groep direct", en: "direct group", from: null, until: null },
      { code: "2", nl: "groep ontwikkeling", en: "development group", from: null, until: null },
      { code: "3", nl: "groep rust", en: "rest group", from: null, until: plainDate("2026-01-01") },
    ],
  });
  t.after(() => setOwnCodes(null));
};

const nothingAsked = { exemption: null, exemptFor: null, onBenefitFor: null, nothingRuns: false, notSeenFor: null };

test("lists, campaigns, figures and missing help call groups as the commissioner does, in the reader's language", (t) => {
  withOwnGroups(t);
  const said = (language: Language) => [
    presentClient(aRow({ phase: 2 }), language, formatsIn(language)).phase?.words,
    criterionWords({ ...nothingAsked, phases: [1, 3] }, language).join(),
    titleOf({ figure: "phase", line: "1" }, { first: null, second: null }, language),
    presentNeeds(
      {
        from: plainDate("2025-03-03"),
        until: plainDate("2026-03-03"),
        withheldUnder: null,
        kinds: [{ need: "day-activities", clients: 2, open: 1 }],
        needs: [{ need: "day-activities", phase: 2, clients: 2, open: 1 }],
      },
      language,
      formatsIn(language),
    ).needs[0]?.phases,
  ];
  assert.deepEqual(said("nl"), [
    "groep ontwikkeling",
    "staat in groep direct, groep rust",
    "Deel per fase of groep: groep direct",
    "groep ontwikkeling: 2",
  ]);
  assert.deepEqual(said("en"), [
    "development group",
    "is in direct group, rest group",
    "Share per phase or group: direct group",
    "development group: 2",
  ]);
});

test("who is in a group that is no longer given out, or that nobody ever listed, is shown all the same", (t) => {
  withOwnGroups(t);
  const phaseOn = (phase: number) => presentClient(aRow({ phase }), "nl", formatsIn("nl")).phase;
  assert.deepEqual(phaseOn(3), { words: "groep rust", rungs: null });
  assert.deepEqual(phaseOn(8), { words: "fase of groep 8", rungs: null });
  assert.deepEqual(phaseOn(1)?.rungs, { at: 1, of: 2 });
});
