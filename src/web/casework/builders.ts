import { plainDate } from "../../kernel/plain-date.ts";
import { clientIdSchema } from "../../platform/endpoint.ts";
import type { CaseloadRow } from "./client-row.ts";

export const clientId = (n: number): CaseloadRow["clientId"] =>
  clientIdSchema.parse(`00000000-0000-4000-8000-${String(n).padStart(12, "0")}`);

/** A client on a list for whom nothing waits; a test states only what it is about. */
export const aRow = (over: Partial<CaseloadRow> = {}): CaseloadRow => ({
  clientId: clientId(1),
  clientNumber: 10482,
  name: "A. van Dam",
  worker: null,
  municipality: null,
  scheme: "social-assistance",
  onBenefitSince: plainDate("2026-01-21"),
  phase: 2,
  exemptUntil: null,
  exempt: false,
  helpedOn: null,
  activity: null,
  signals: [],
  gate: null,
  ...over,
});

export const aSignal = (over: Partial<CaseloadRow["signals"][number]> = {}): CaseloadRow["signals"][number] => ({
  rule: "no-offer",
  about: null,
  since: plainDate("2026-01-01"),
  dueOn: plainDate("2026-04-11"),
  daysLeft: 80,
  daysWaited: 20,
  ...over,
});
