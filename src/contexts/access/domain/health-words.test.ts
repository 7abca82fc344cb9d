import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate } from "../../../kernel/plain-date.ts";
import { healthWordsIn } from "./health-words.ts";
import { healthWords } from "./preset-health-words.ts";

const day = plainDate("2026-03-02");
const found = (text: string): readonly string[] => healthWordsIn([text], healthWords, day);

const named = [
  ["Zij heeft schizofrenie.", ["schizofrenie"]],
  ["heeft epilepsie, dus geen ladders", ["epilepsie"]],
  ["na een psychose in 2024", ["psychose"]],
  ["Zijn Psychoses komen terug", ["psychose"]],
  ["is bipolair", ["bipolair"]],
  ["een bipolaire man", ["bipolair"]],
  ["een angststoornis", ["angststoornis", "stoornis"]],
  ["eetstoornissen", ["stoornissen"]],
  ["alcoholverslaving", ["verslaving"]],
  ["is gokverslaafd", ["verslaafd"]],
  ["meerdere verslavingen", ["verslaving"]],
  ["een ex-verslaafde", ["verslaafd"]],
  ["astma", ["astma"]],
  ["is hiv-positief", ["hiv"]],
  ["HIV", ["hiv"]],
  ["niet-aangeboren hersenletsel", ["hersenletsel"]],
  ["migraine", ["migraine"]],
  ["burnout", ["burn-out"]],
  ["een burn-out gehad", ["burn-out"]],
  ["een burn\u2011out gehad", ["burn-out"]],
  ["zit in een Burn Out", ["burn-out"]],
  ["borderline", ["borderline"]],
  ["slikt sertraline", ["sertraline"]],
  ["Oxazepam 10 mg", ["oxazepam"]],
  ["pdd-nos", ["pdd-nos"]],
  ["een winterdepressie", ["depressie"]],
  ["depressieve klachten", ["depressieve"]],
  ["dépressie", ["depressie"]],
  ["borstkanker", ["kanker"]],
  ["zwangerschapsdiabetes", ["diabetes"]],
  ["an anxiety disorder", ["anxiety-disorder", "disorder"]],
  ["a brain injury", ["brain-injury"]],
] as const;

for (const [text, words] of named)
  test(`"${text}" names ${words.join(" and ")}`, () => {
    assert.deepEqual(found(text).toSorted(), [...words].toSorted());
  });

const notNamed = [
  "Boven de Noordzee ligt een weersdepressie.",
  "Een lage-drukgebied met een stormdepressie",
  "Werkt in de verslavingszorg en bij een kankerbestrijding.",
  "Loopt mee als autismecoach; collecteert voor het Reumafonds.",
  "Kijkt bomen na op kastanjekanker",
  "Is het kankeren op het rooster beu",
  "Werkt met lithium-accu's en leest het archief",
  "Een storing in het netwerk, en een netwerkstoornis",
  "Fantasma speelt in concert; plasma en miasma",
  "Kan niet tillen, en heeft in de ochtend geen tempo.",
  "Wil in de thuiszorg; is actief en positief",
  "add the hours, and the visual aids",
  "de pressie op de markt, een hivemind",
  "De manier waarop; Romanistiek",
];

for (const text of notNamed)
  test(`"${text}" names no illness`, () => {
    assert.deepEqual(found(text), []);
  });

test("every listed word is found in capitals, with hyphens anywhere, at the end of a sentence and among other words", () => {
  for (const word of Object.keys(healthWords)) {
    const middle = Math.floor(word.length / 2);
    const broken = `${word.slice(0, middle)}-${word.slice(middle)}`;
    for (const text of [
      word.toUpperCase(),
      broken,
      `Heeft ${word}.`,
      `(${word}), zegt de buurvrouw`,
      `${word}-klachten`,
    ])
      assert.ok(found(text).includes(word), text);
  }
});

test("no listed word is found in a word that only begins with it, or that holds it in the middle", () => {
  for (const word of Object.keys(healthWords).map((each) => each.replaceAll("-", "")))
    for (const text of [`${word}coach`, `anti${word}fonds`, `x${word}`])
      assert.deepEqual(
        found(text).filter((each) => each.replaceAll("-", "") === word),
        [],
        text,
      );
});

test("a word that the office added is found as the others are, from the day it counts until it is no longer given out", () => {
  const own = { ...healthWords, "long-covid": { nl: "tempo", en: "pace" }, jicht: { nl: "lopen", en: "walking" } };
  assert.deepEqual(healthWordsIn(["Long covid"], own, day), ["long-covid"]);
  assert.deepEqual(healthWordsIn(["longcovid", "jicht"], own, day), ["long-covid", "jicht"]);
  const ended = { jicht: { nl: "lopen", en: "walking", until: plainDate("2026-01-01") } };
  assert.deepEqual(healthWordsIn(["jicht"], ended, day), []);
});

test("words of the commissioner's own are found as they are written, also of three words", () => {
  const instead = { nl: "energie over de dag", en: "energy over the day" };
  const own = { "long-covid": instead, "ziekte-van-lyme": instead };
  for (const [text, expected] of [
    ["Heeft long covid sinds 2022", ["long-covid"]],
    ["na LongCovid", ["long-covid"]],
    ["Long-Covid", ["long-covid"]],
    ["de ziekte van Lyme", ["ziekte-van-lyme"]],
    ["een ziekte, van Lyme gehoord", []],
    ["woont van Lyme", []],
  ] as const)
    assert.deepEqual(healthWordsIn([text], own, day), expected, text);
});
