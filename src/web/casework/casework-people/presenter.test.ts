import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { dayHead, partsOf, presentPeople, titleOf } from "./presenter.ts";

const label = (code: string) => ({ code, nl: code, en: code });
const none = { first: null, second: null };

test("a list is named after its figure, and the pair of steps, rung, move or phase it is of", () => {
  assert.deepEqual(
    [
      titleOf({ figure: "step-in-time", line: ">werkintake" }, { first: null, second: label("werkintake") }, "nl"),
      titleOf({ figure: "overstay", line: "leren" }, { first: null, second: label("leren") }, "nl"),
      titleOf({ figure: "overstay", line: undefined }, none, "nl"),
      titleOf({ figure: "rung-move", line: "leren>" }, { first: label("leren"), second: null }, "nl"),
      titleOf({ figure: "phase", line: "2" }, none, "nl"),
      titleOf({ figure: "unmet-need", line: undefined }, undefined, "en"),
    ],
    [
      "Stap binnen de norm: Melding → Werkintake",
      "Te lang op een trede: Leren",
      "Te lang op een trede",
      "Ging verder op de ladder: Leren → van de ladder af",
      "Deel per fase of groep: fase 2",
      "Unmet need",
    ],
  );
});

test("each person says how they count, and where everybody counts there is nothing to choose", () => {
  const person = { clientId: "a" as never, clientNumber: 7, name: null, on: day("2026-03-02"), days: 4, counts: false };
  assert.deepEqual(
    presentPeople([person, { ...person, counts: true }], "step-in-time", "nl").map(({ counts, days }) => [
      counts,
      days,
    ]),
    [
      ["te laat", "4"],
      ["op tijd", "4"],
    ],
  );
  assert.deepEqual(
    partsOf("step-in-time", "nl").map((each) => each.label),
    ["Allen", "Op tijd", "Te laat"],
  );
  assert.deepEqual(partsOf("step-days", "nl"), []);
});

test("the day that decides is named after what it is", () => {
  assert.deepEqual(
    (["step-days", "step-in-time", "unmet-need"] as const).map((figure) => dayHead(figure, "nl")),
    ["Gedaan op", "Normdag", "Geteld op"],
  );
});
