import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { formatsIn } from "../../languages/formats.ts";
import { presentCosts } from "./presenter.ts";

const reply = {
  from: day("2026-01-01"),
  until: day("2026-04-01"),
  cents: 150_050,
  decisions: 4,
  withheldUnder: null,
  costs: [
    { facility: "gone-kind", source: "gone-source", clients: 2, decisions: 3, cents: 100_050 },
    { facility: "other-kind", source: "gone-source", clients: 1, decisions: 1, cents: 50_000 },
  ],
};

test("the sum comes first with how many decisions it is of, then each kind and source, drawn against the dearest", () => {
  const { about, sum, lines } = presentCosts(reply, "nl", formatsIn("nl"));
  assert.match(about, /van 1 januari 2026 tot en met 31 maart 2026/);
  assert.equal(sum, "Samen €\u00a01.500,50: 4 besluiten.");
  assert.deepEqual(
    lines.map(({ facility, clients, decisions, cost, width }) => [
      facility,
      clients,
      decisions,
      cost,
      Math.round(width ?? -1),
    ]),
    [
      ["Gone-kind", "2", "3", "€\u00a01.000,50", 100],
      ["Other-kind", "1", "1", "€\u00a0500,00", 50],
    ],
  );
});

test("nothing that costs anything is nothing to draw", () => {
  assert.deepEqual(presentCosts({ ...reply, cents: 0, costs: [] }, "en", formatsIn("en")).lines, []);
});

test("what is withheld says so in place of each number, has no bar, and the reader is told why", () => {
  const few = { facility: "gone-kind", source: "gone-source", clients: null, decisions: null, cents: null };
  const withheld = { ...reply, cents: null, decisions: null, withheldUnder: 10, costs: [few] };
  const { sum, lines, withheld: why } = presentCosts(withheld, "en", formatsIn("en"));
  assert.equal(sum, "What it costs together is not shown.");
  assert.deepEqual(
    lines.map(({ clients, decisions, cost, width }) => [clients, decisions, cost, width]),
    [["not shown", "not shown", "not shown", null]],
  );
  assert.match(why ?? "", /fewer than 10 people/);
  assert.equal(presentCosts(reply, "en", formatsIn("en")).withheld, null);
});
