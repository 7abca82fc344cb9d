import assert from "node:assert/strict";
import { test } from "node:test";
import type { EntryNumber, PersonId, ProviderId } from "../../../kernel/ids.ts";
import { endOfTime, plainDate } from "../../../kernel/plain-date.ts";
import { aFact, aLedger } from "../../dossier/domain/builders.ts";
import { entryPolicies, historyOf } from "../../dossier/public.ts";
import { providerClientsOf, sharedEntriesOf } from "./provider-rows.ts";

const provider = "00000000-0000-7000-8000-000000000003" as ProviderId;
const other = "00000000-0000-7000-8000-0000000000ff" as ProviderId;
const anna = "00000000-0000-7000-8000-000000000001" as PersonId;
const bo = "00000000-0000-7000-8000-000000000002" as PersonId;
const joined = (from: string, until?: string) =>
  aFact("provider-joined", from, { provider, whatFor: "werk zoeken" }, until === undefined ? {} : { until });

test("days with a provider are cut where somebody else becomes responsible, and begin and end with it", () => {
  const ledger = aLedger(
    aFact("worker-assigned", "2026-01-01", { worker: anna }),
    joined("2026-02-01", "2026-05-01"),
    aFact("worker-assigned", "2026-03-01", { worker: bo }),
    aFact("worker-assigned", "2026-06-01", { worker: anna }),
  );
  assert.deepEqual(
    providerClientsOf(historyOf(ledger), []).map(({ lastsUntil, from, until, worker }) => [
      ...[lastsUntil, from, until, worker],
    ]),
    [
      ["2026-05-01", "2026-02-01", "2026-03-01", anna],
      ["2026-05-01", "2026-03-01", "2026-05-01", bo],
    ],
  );
});

test("who has the ball is told on the days at the gate alone", () => {
  const stretch = {
    gate: 1 as EntryNumber,
    openedOn: plainDate("2026-01-20"),
    asksFor: "help",
    ball: "job-desk",
    ballSince: plainDate("2026-01-25"),
    from: plainDate("2026-01-25"),
    until: plainDate("2026-02-10"),
    ...{ step: "house-visit", stepSince: null, dueOn: null, waits: [], heldSince: null },
  };
  const rows = providerClientsOf(historyOf(aLedger(joined("2026-02-01"))), [stretch]);
  assert.deepEqual(
    rows.map(({ from, until, ball }) => [from, until, ball]),
    [
      ["2026-02-01", "2026-02-10", "job-desk"],
      ["2026-02-10", endOfTime, null],
    ],
  );
  assert.doesNotMatch(JSON.stringify(rows), /house-visit/);
});

test("what is shared is of kinds that may be, was not over before the provider came, and had not to begin until it left", () => {
  const said = { from: "commissioner", text: "Hoe gaat het?" } as const;
  const ledger = aLedger(
    aFact("instrument-started", "2025-01-01", {}),
    aFact("instrument-ended", "2026-02-01", {}, { subject: 1 }),
    aFact("trajectory-started", "2026-01-01", {}),
    joined("2026-02-01", "2026-05-01"),
    aFact("message-sent", "2026-02-10", said),
    aFact("message-sent", "2026-02-11", { ...said, provider }),
    aFact("message-sent", "2026-02-12", { ...said, provider, withoutClient: true }),
    aFact("message-sent", "2026-02-13", { ...said, provider: other }),
    aFact("message-sent", "2026-01-13", { ...said, provider }),
    aFact("trajectory-started", "2026-05-01", {}),
  );
  const shared = sharedEntriesOf(historyOf(ledger));
  assert.deepEqual(
    shared.map(({ id }) => id),
    [3, 6, 7],
  );
  for (const { kind, from, until } of shared) {
    assert.ok(["staff-client-and-provider", "by-entry"].includes(entryPolicies[kind].audience), kind);
    assert.deepEqual([from, until], ["2026-02-01", "2026-05-01"]);
  }
});
