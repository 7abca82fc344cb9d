import type { EntryNumber, MunicipalityCode } from "../../../kernel/ids.ts";
import { type Instant, instant } from "../../../kernel/instant.ts";
import { type PlainDate, plainDate } from "../../../kernel/plain-date.ts";
import type { Correction, Entry, Fact, FactBodies, FactKind, GroundCode, SchemeCode, Withdrawal } from "./entry.ts";
import { openingKinds } from "./entry.ts";

/** Test data: a ledger written as one would tell it. Each step gets the next number and, unless said, the next day of recording. */
export const aLedger = (...steps: readonly Step[]): Entry[] => steps.map((step, i) => step(i + 1));

export type Step = (n: number) => Entry;
type Over = { readonly until?: string; readonly known?: string; readonly subject?: number };

export const entryNumber = (n: number): EntryNumber => n as EntryNumber;
export const assistance = "social-assistance" as SchemeCode;
export const medical = "medical" as GroundCode;
export const inM1 = "M1" as MunicipalityCode;

const firstRecording = Date.parse("2001-01-01T00:00:00Z");
const recordedOn = (n: number): Instant => instant(new Date(firstRecording + n * 86_400_000).toISOString());

const dates = (n: number, from: string, over: Over) => {
  const knownFrom = over.known === undefined ? recordedOn(n) : instant(over.known);
  return {
    number: entryNumber(n),
    validFrom: plainDate(from),
    validUntil: over.until === undefined ? null : plainDate(over.until),
    recordedAt: recordedOn(n),
    knownFrom,
  };
};

export const aFact =
  <K extends FactKind>(kind: K, from: string, body: FactBodies[K], over: Over = {}): Step =>
  (n) =>
    ({ ...dates(n, from, over), kind, subject: entryNumber(over.subject ?? n), body }) as Fact;

export const benefitStarted = (from: string, over: Over & { municipality?: string; scheme?: string } = {}): Step => {
  const { municipality = "M1", scheme = assistance, ...rest } = over;
  return aFact(
    "benefit-started",
    from,
    { scheme: scheme as SchemeCode, municipality: municipality as MunicipalityCode },
    rest,
  );
};
export const benefitEnded = (subject: number, on: string, over: Over = {}): Step =>
  aFact("benefit-ended", on, {}, { ...over, subject });
export const exemptionGranted = (from: string, over: Over = {}): Step =>
  aFact("exemption-granted", from, { ground: medical }, over);
export const planMade = (on: string, over: Over = {}): Step => aFact("plan-made", on, {}, over);
export const instrumentStarted = (from: string, over: Over = {}): Step => aFact("instrument-started", from, {}, over);
export const instrumentEnded = (subject: number, on: string, over: Over = {}): Step =>
  aFact("instrument-ended", on, {}, { ...over, subject });

export const correctedTo =
  (target: number, from: string, body: FactBodies[FactKind], over: Over = {}): Step =>
  (n) =>
    ({ ...dates(n, from, over), kind: "entry-corrected", target: entryNumber(target), body }) satisfies Correction;

export const withdrawn =
  (target: number, over: Over = {}): Step =>
  (n) =>
    ({
      ...dates(n, "2001-01-01", over),
      kind: "entry-withdrawn",
      target: entryNumber(target),
      body: {},
    }) satisfies Withdrawal;

export const endOf = (kind: keyof typeof openingKinds): FactKind => openingKinds[kind];
export const day = (text: string): PlainDate => plainDate(text);
