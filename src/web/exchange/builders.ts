import type { Mapping } from "../../contexts/exchange/mapping-schema.ts";
import { instant } from "../../kernel/instant.ts";
import type { ImportSummary } from "./import-list/presenter.ts";

/** A valid mapping (tests only); a test states only what it is about. */
export const aMapping = (over: Partial<Mapping> = {}): Mapping => ({
  feed: "benefits",
  format: "benefits",
  encoding: "utf-8",
  separator: ";",
  quote: '"',
  columns: { citizenNumber: "citizen_number", scheme: "scheme", start: "start", end: "end" },
  dateFormats: { "*": "yyyy-MM-dd" },
  translations: {},
  constants: {},
  ignored: [],
  endIs: "first-day-off",
  key: ["citizenNumber", "start"],
  covers: "some",
  ...over,
});

export const someCounts = (over: Partial<ImportSummary["counts"]> = {}): ImportSummary["counts"] => ({
  ...{ rows: 0, good: 0, faulty: 0, faults: 0, newClients: 0, newRows: 0 },
  ...{ changedRows: 0, unchangedRows: 0, missingRows: 0, entries: 0, differing: 0, done: 0 },
  ...over,
});

/** An import that was just checked (tests only). */
export const anImport = (over: Partial<ImportSummary> = {}): ImportSummary => ({
  id: "00000000-0000-4000-8000-000000000007",
  number: 7,
  format: "benefits",
  feed: "benefits",
  fileName: "uitkeringen-2026-02.csv",
  status: "checked",
  goodRows: false,
  recordedAt: null,
  startedAt: instant("2026-03-12T09:05:00Z"),
  startedBy: "B. Jansen",
  counts: someCounts(),
  ...over,
});
