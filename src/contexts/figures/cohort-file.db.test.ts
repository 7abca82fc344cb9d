import assert from "node:assert/strict";
import test from "node:test";
import { plainDate } from "../../kernel/plain-date.ts";
import { aCommissioner, accepted } from "../access/testing/a-commissioner.ts";
import { aBenefit, aClient, append } from "../dossier/testing/clients.ts";
import { ledgerWith } from "../dossier/testing/ledgers.ts";
import { cohortFile } from "./use-cases/cohort.ts";

const window = { from: plainDate("2025-01-01"), until: plainDate("2025-07-01"), exitBy: plainDate("2026-06-30") };

test("the file of a cohort withholds a group under the disclosure limit, and says under how many", async () => {
  const commissioner = await aCommissioner();
  for (const day of ["2025-01-10", "2025-02-10", "2025-03-10"])
    await append(commissioner, ledgerWith(), await aClient(commissioner), [aBenefit(day)]);
  const lines = async () =>
    accepted(await commissioner.run((tx, given) => cohortFile(tx, window, given)))
      .replace("\uFEFF", "")
      .split("\r\n")
      .slice(0, 4);
  const head = "figure;value;numerator;denominator;low-95;high-95;withheld-under";
  assert.deepEqual(await lines(), [head, "X;;;;;;10", "Y;;;;;;10", "Z;;;;;;10"]);
  await commissioner.run((tx) =>
    tx.query(
      `insert into access.setting_change (tenant_id, number, key, valid_from, value, recorded_at, recorded_by)
       values ($1, 1, 'disclosureLimit', '2020-01-01', '3', '2026-01-01', 'test')`,
      [tx.tenantId],
    ),
  );
  assert.deepEqual(await lines(), [head, "X;3;;;;;", "Y;3;;;;;", "Z;3;;;;;"]);
});
