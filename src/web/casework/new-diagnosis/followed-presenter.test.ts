import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate } from "../../../kernel/plain-date.ts";
import { formatsIn } from "../../languages/formats.ts";
import { presentFollowed, type WhatFollowed } from "./followed-presenter.ts";

const share = (count: number, people: number) => ({ count, share: count / people, low: 0.1, high: 0.6 });
const reply = (over: Partial<WhatFollowed> = {}): WhatFollowed => ({
  on: plainDate("2026-03-12"),
  followedFor: "P1Y",
  situation: { phase: 3, stay: "longer", worked: true, limits: null },
  alike: ["phase", "stay"],
  limit: 10,
  withheld: 0,
  rows: [
    { what: null, people: 1200, inWork: share(300, 1200), offBenefit: share(400, 1200) },
    { what: "schooling", people: 12, inWork: share(5, 12), offBenefit: share(6, 12) },
  ],
  ...over,
});
const shown = (over: Partial<WhatFollowed> = {}) => presentFollowed(reply(over), "nl", formatsIn("nl"));

test("it says who the people are like, and every share has its interval: of few people beside the count", () => {
  const { about, rows } = shown();
  assert.equal(
    about,
    "Mensen met dezelfde situatie: fase 3 en een jaar of langer bijstand. Zo stonden zij er een jaar later voor.",
  );
  assert.deepEqual(
    rows.map(({ what, people, inWork }) => [what, people, inWork.counted, inWork.low, inWork.high]),
    [
      ["Een half jaar zonder hulp", "1.200", "300 van de 1.200", 0.1, 0.6],
      ["Scholing", "12", "5 van de 12", 0.1, 0.6],
    ],
  );
});

test("who has no phase is like others without one; what is left out is counted", () => {
  const { about, withheld } = shown({
    situation: { phase: null, stay: "under-a-year", worked: false, limits: false },
    withheld: 4,
  });
  assert.match(about, /zonder fase of groep en korter dan een jaar bijstand/);
  assert.equal(
    withheld,
    "4 soorten hulp met minder dan 10 mensen zijn weggelaten, ook waar een verschil met een andere keuze over minder mensen zou gaan.",
  );
  assert.equal(shown().withheld, null);
});

test("each trait is named as this client has it, and with none everybody is compared", () => {
  assert.deepEqual(Object.values(shown().traits), [
    "fase 3",
    "een jaar of langer bijstand",
    "werkte in de twee jaar ervoor",
    "nog geen diagnose",
  ]);
  assert.match(shown({ alike: [] }).about, /^Iedereen die bijstand had/);
});
