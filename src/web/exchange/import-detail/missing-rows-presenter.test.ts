import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate } from "../../../kernel/plain-date.ts";
import { presentMissingRows } from "./missing-rows-presenter.ts";

const row = {
  clientId: "00000000-0000-7000-8000-000000000001" as never,
  clientNumber: 10_482,
  kind: "benefit-started",
  validFrom: plainDate("2002-01-10"),
  validUntil: null,
};

test("a missing row says whose it is and what it said, in both languages", () => {
  const ended = { ...row, kind: "plan-made", validUntil: plainDate("2003-02-01") };
  assert.deepEqual(
    presentMissingRows([row, ended], "nl", 0).map(({ client, kind, from, until }) => [client, kind, from, until]),
    [
      ["cliënt 10482", "Uitkering", "10 jan 2002", "geen einde"],
      ["cliënt 10482", "Plan van aanpak", "10 jan 2002", "31 jan 2003"],
    ],
  );
  assert.equal(presentMissingRows([row], "en", 0)[0]?.kind, "Benefit");
});

test("rows of two pages have keys of their own", () => {
  const keys = [...presentMissingRows([row, row], "nl", 0), ...presentMissingRows([row], "nl", 2)].map(
    ({ key }) => key,
  );
  assert.equal(new Set(keys).size, 3);
});
