import assert from "node:assert/strict";
import test from "node:test";
import { type Instant, instant } from "../../kernel/instant.ts";
import { plainDate } from "../../kernel/plain-date.ts";
import { aCommissioner, accepted } from "../access/testing/a-commissioner.ts";
import { aBenefit, aClient, aNewFact, append } from "../dossier/testing/clients.ts";
import { ledgerWith } from "../dossier/testing/ledgers.ts";
import { differenceBetween } from "./public.ts";
import { clientFigures } from "./use-cases/client-figures.ts";

const window = {
  from: plainDate("2025-01-01"),
  until: plainDate("2025-07-01"),
  exitBy: plainDate("2026-06-30"),
};

test("a difference is told from the earlier moment to the later one; asked backwards it is refused", async () => {
  const commissioner = await aCommissioner();
  const clientId = await aClient(commissioner);
  commissioner.clock.set("2026-03-01T09:00:00Z");
  await append(commissioner, ledgerWith(), clientId, [aBenefit("2025-01-10")]);
  commissioner.clock.set("2026-03-03T09:00:00Z");
  const [before, after] = [instant("2026-02-01T00:00:00Z"), instant("2026-03-02T00:00:00Z")];
  const asked = (knownAt: Instant, and: Instant) =>
    commissioner.run((tx, given) => differenceBetween(tx, { ...window, knownAt, and }, given));
  const told = accepted(await asked(before, after));
  assert.deepEqual([told.before.X, told.after.X], [0, 1]);
  assert.deepEqual(told.groups, [{ reason: "benefit-recorded-later", count: 1 }]);
  assert.deepEqual(await asked(after, before), { ok: false, refusal: { code: "moments-reversed" } });
  assert.deepEqual(accepted(await asked(after, after)).groups, []);
});

test("a client counts on their own page in the cohorts that count them, whatever schemes are assistance today", async () => {
  const commissioner = await aCommissioner();
  const clientId = await aClient(commissioner);
  await append(commissioner, ledgerWith(), clientId, [
    aNewFact("benefit-started", "2025-01-10", { scheme: "ioaw" as never }),
  ]);
  await commissioner.run((tx) =>
    tx.query(
      `insert into access.setting_change (tenant_id, number, key, valid_from, value, recorded_at, recorded_by)
       values ($1, 1, 'assistanceSchemes', '2026-01-01', '["social-assistance"]', '2026-01-01', 'test')`,
      [tx.tenantId],
    ),
  );
  const { spells } = accepted(await commissioner.run((tx, given) => clientFigures(tx, { clientId }, given)));
  assert.deepEqual(
    spells.map(({ from, groups }) => [from, groups[0]]),
    [["2025-01-10", "X"]],
  );
});
