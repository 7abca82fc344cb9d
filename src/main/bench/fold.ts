import { type Entry, type FactBodies, type FactKind, historyOf } from "../../contexts/dossier/public.ts";
import type { EntryNumber } from "../../kernel/ids.ts";
import { addSeconds, endOfInstants, instant } from "../../kernel/instant.ts";
import { addDays, plainDate } from "../../kernel/plain-date.ts";
import type { Measured } from "./measured.ts";

const entriesPerClient = 12;
const clients = 5_000;
const rounds = 40;

/** What a dossier of some years holds, in the order it comes. */
const story: readonly [FactKind, number, object][] = [
  ["client-registered", 0, { municipality: "M1" }],
  ["benefit-started", 0, { scheme: "social-assistance", municipality: "M1" }],
  ["worker-assigned", 0, { worker: "w1" }],
  ["phase-set", 0, { phase: 3 }],
  ["exemption-granted", 0, { ground: "medical" }],
  ["exemption-ended", 5, {}],
  ["plan-made", 0, {}],
  ["instrument-started", 0, {}],
  ["worker-handed-over", 0, { worker: "w2" }],
  ["instrument-ended", 8, {}],
  ["benefit-ended", 2, { reason: "work" }],
  ["job-started", 0, { hoursPerWeek: 32 }],
];

const start = plainDate("2016-01-01");
const begun = instant("2016-01-01T00:00:00Z");

/** Every twentieth entry is a correction of the one before it. */
const ledgerOf = (client: number): Entry[] => {
  const entries: Entry[] = [];
  for (const [i, [kind, subject, body]] of story.slice(0, entriesPerClient).entries()) {
    const at = addSeconds(begun, client + i * 86_400 * 30);
    const number = (i + 1) as EntryNumber;
    const common = {
      number,
      validFrom: addDays(start, (client % 700) + i * 30),
      validUntil: null,
      recordedAt: at,
      knownFrom: at,
    };
    const isCorrection =
      (client * entriesPerClient + i) % 20 === 19 && i > 0 && entries.at(-1)?.kind !== "entry-corrected";
    const before = entries.at(-1);
    if (isCorrection && before !== undefined)
      entries.push({
        ...common,
        kind: "entry-corrected",
        target: before.number,
        body: before.body as FactBodies[FactKind],
      });
    else entries.push({ ...common, kind, subject: (subject === 0 ? number : subject) as EntryNumber, body } as Entry);
  }
  return entries;
};

/** Entries folded per second on one core: whole ledgers, 5 % of their entries corrections. */
export const measureFold = (): Measured[] => {
  const ledgers = Array.from({ length: clients }, (_, client) => ledgerOf(client));
  const all = ledgers.reduce((n, ledger) => n + ledger.length, 0);
  const corrections = ledgers.flat().filter((entry) => entry.kind === "entry-corrected").length;
  const speeds: number[] = [];
  let kept = 0;
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    for (const ledger of ledgers) kept += historyOf(ledger, endOfInstants).benefits.length;
    speeds.push(all / ((performance.now() - began) / 1000));
  }
  if (kept === 0) throw new Error("nothing was folded");
  const median = speeds.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
  return [
    {
      what: "fold",
      value: median,
      unit: "entries/s",
      atLeast: 2_000_000,
      note: `${((100 * corrections) / all).toFixed(1)} % corrections`,
    },
  ];
};
