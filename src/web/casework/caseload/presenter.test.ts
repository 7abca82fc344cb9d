import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate } from "../../../kernel/plain-date.ts";
import { personIdSchema } from "../../../platform/endpoint.ts";
import { formatsIn } from "../../languages/formats.ts";
import { aRow } from "../builders.ts";
import { caseloadPlace } from "../places.ts";
import { aboutOf, presentCaseload, titleOf } from "./presenter.ts";

const id = personIdSchema.parse("00000000-0000-4000-8000-000000000002");
const workers = [{ id, name: "J. de Wit", team: null, clients: 3, away: null }];
const state = (address: Record<string, string>) => caseloadPlace.search.parse(address);

test("the title says whose list it is", () => {
  assert.equal(titleOf(state({}), workers, "nl"), "Mijn cliënten");
  assert.equal(titleOf(state({ view: "all" }), workers, "en"), "All clients");
  assert.equal(titleOf(state({ view: "worker", worker: id }), workers, "nl"), "Cliënten van J. de Wit");
  assert.equal(titleOf(state({ view: "worker", worker: id }), [], "nl"), "Cliënten van een collega");
});

test("the line under the title counts, and says what stands on top only when it does", () => {
  assert.equal(aboutOf(118, "urgency", "nl"), "118 cliënten. Bovenaan staat wat het eerst haast heeft.");
  assert.equal(aboutOf(1, "urgency", "nl"), "1 cliënt.");
  assert.match(aboutOf(1200, "number", "en"), /^1,200 clients\. Sort by clock/);
});

test("what is late stands out only when something is late", () => {
  const reply = (overdue: number) => ({
    page: 1,
    pageSize: 25,
    total: 1,
    on: plainDate("2026-03-12"),
    counts: {
      asking: 1200,
      overdue,
      rules: [
        { rule: "no-offer", clients: 900 },
        { rule: "exemption-ends", clients: 40 },
        { rule: "no-worker", clients: 2 },
      ],
    },
    rows: [aRow()],
  });
  const late = presentCaseload(reply(5), "nl", formatsIn("nl"));
  assert.deepEqual(
    late.numbers?.map(({ label, value }) => `${value} ${label}`),
    ["1.200 vragen aandacht", "5 met iets te laat", "900 Nog geen aanbod", "40 Ontheffing loopt af"],
  );
  assert.equal(late.numbers?.[1]?.tone, "brick");
  assert.equal(presentCaseload(reply(0), "nl", formatsIn("nl")).numbers?.[1]?.tone, undefined);
  assert.equal(late.rows[0]?.name, "A. van Dam");
  const hidden = presentCaseload({ ...reply(5), counts: null }, "nl", formatsIn("nl"));
  assert.deepEqual([hidden.numbers, hidden.rows.length], [null, 1]);
});
