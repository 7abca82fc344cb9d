import fc from "fast-check";
import type { DocumentId, EntryNumber, MunicipalityCode, PersonId, ProviderId } from "../../../kernel/ids.ts";
import { type Instant, instant } from "../../../kernel/instant.ts";
import { addDays, plainDate } from "../../../kernel/plain-date.ts";
import {
  type AppointmentKindCode,
  type ConclusionCode,
  type DocumentTypeCode,
  type Entry,
  endingKinds,
  type FacilityCode,
  type FactBodies,
  type FactKind,
  type GateStepCode,
  type GroundCode,
  type InvolvedRoleCode,
  type OrganisationCode,
  type ReExaminationOutcomeCode,
  type RungCode,
  referringKinds,
  type SchemeCode,
  type SignalRuleCode,
  type UnmetNeedCode,
} from "./entry.ts";

const desk = "job-desk" as OrganisationCode;

const bodies: { readonly [K in FactKind]: FactBodies[K] } = {
  "client-registered": { municipality: "M1" as MunicipalityCode },
  "municipality-moved": { municipality: "M2" as MunicipalityCode },
  "benefit-started": { scheme: "social-assistance" as SchemeCode, municipality: "M1" as MunicipalityCode },
  "benefit-changed": { scheme: "ioaw" as SchemeCode },
  "benefit-ended": {},
  "exemption-granted": { ground: "medical" as GroundCode, reviewOn: plainDate("2004-01-01") },
  "exemption-reviewed": { why: "nothing has changed" },
  "exemption-ended": {},
  "re-examination-opened": { cause: "periodic" },
  "re-examination-closed": { outcome: "unchanged" as ReExaminationOutcomeCode },
  "facility-decided": {
    facility: "travel" as FacilityCode,
    granted: true,
    decidedOn: plainDate("2003-12-20"),
    why: "the work placement is far",
    amount: 5000,
  },
  "facility-ended": { reason: "the placement is over" },
  "need-unmet": { need: "addiction-and-illness" as UnmetNeedCode },
  "need-ended": { reason: "found in the region" },
  "document-added": {
    name: "CV",
    type: "cv" as DocumentTypeCode,
    mediaType: "application/pdf",
    size: 1,
    sha256: "0".repeat(64),
    document: "00000000-0000-7000-8000-000000000003" as DocumentId,
  },
  "document-removed": { reason: "of somebody else" },
  "delivery-differed": { entry: 1 as EntryNumber, feed: "benefits", difference: "gone" },
  "delivery-agreed": { feed: "benefits" },
  "phase-set": { phase: 2 },
  "plan-made": {},
  "rung-set": { rung: "activities" as RungCode, by: desk },
  "plan-revised": { goal: "work", why: "more hours" },
  "plan-shown": { version: 1 as EntryNumber, hash: "0".repeat(64), how: "in-person" },
  "plan-signed": { version: 1 as EntryNumber, hash: "0".repeat(64), by: "client", how: "signed-in" },
  "plan-refused": { version: 1 as EntryNumber, hash: "0".repeat(64), reason: "not what was said" },
  "trajectory-started": {},
  "trajectory-ended": {},
  "instrument-started": {},
  "instrument-ended": {},
  "job-started": {},
  "job-ended": {},
  "gate-opened": { asksFor: "benefit", at: desk },
  "gate-step-done": { step: "work-intake" as GateStepCode, by: desk },
  "gate-handed-over": { to: "commissioner" as OrganisationCode },
  "gate-suspended": { reason: "papers asked for" },
  "gate-resumed": {},
  "gate-closed": { reason: "moved away" },
  "diagnosis-made": { by: desk, conclusion: "mediate", grounds: "worked until last month" },
  "contact-recorded": { how: "phone" },
  "signal-rested": { rule: "no-offer" as SignalRuleCode, reason: "on holiday" },
  "signal-woken": { rule: "no-offer" as SignalRuleCode },
  "signal-concluded": { rule: "entered-again" as SignalRuleCode, conclusion: "no-action" as ConclusionCode },
  "worker-assigned": { worker: "00000000-0000-7000-8000-000000000001" as PersonId },
  "worker-handed-over": { worker: null },
  "colleague-joined": {
    worker: "00000000-0000-7000-8000-000000000002" as PersonId,
    role: "benefits" as InvolvedRoleCode,
  },
  "colleague-left": {},
  "provider-joined": {
    provider: "00000000-0000-7000-8000-000000000003" as ProviderId,
    whatFor: "finding work",
  },
  "provider-left": {},
  "appointment-planned": { what: "talk" as AppointmentKindCode, at: "09:30", minutes: 30, how: "in-person" },
  "appointment-moved": { at: "10:30", minutes: 30, how: "phone", why: "on holiday", movedOn: plainDate("2026-01-20") },
  "appointment-cancelled": { by: "client", why: "ill" },
  "appointment-held": { came: "attended" },
  "appointment-mailed": { mail: "invitation", moved: 0 },
  "appointment-not-mailed": { mail: "reminder", moved: 1, fault: "server-silent" },
  "email-agreed": { how: "phone", language: "en" },
  "email-withdrawn": { by: "client" },
  "note-written": { text: "called twice" },
  "message-sent": { from: "client", text: "I will be late" },
};

const factKinds = Object.keys(bodies) as FactKind[];
const kinds = [...factKinds, "entry-corrected", "entry-withdrawn"] as const;

type Draw = {
  kind: (typeof kinds)[number];
  target: number;
  from: number;
  lasts: number | null;
  known: number;
  loaded: number | null;
};

const draw: fc.Arbitrary<Draw> = fc.record({
  kind: fc.constantFrom(...kinds),
  target: fc.nat(30),
  from: fc.nat(2000),
  lasts: fc.option(fc.integer({ min: -20, max: 800 })),
  known: fc.nat(2000),
  loaded: fc.option(fc.nat(2000)),
});

const start = plainDate("2002-01-01");
const instantOn = (n: number) => instant(`${addDays(start, n)}T00:00:00Z`);

/** A correction speaks of the kind of fact it is about in the end; what is about no fact says anything at all. */
const bodyOf = (draws: readonly Draw[], target: number): FactBodies[FactKind] => {
  const kind = draws[target - 1]?.kind;
  if (kind === "entry-corrected" && target > 1) return bodyOf(draws, targetOf(draws, target));
  return kind === undefined || kind === "entry-corrected" || kind === "entry-withdrawn"
    ? bodies["benefit-started"]
    : bodies[kind];
};

/** An entry that comes before entry n; the first is about itself. */
const targetOf = (draws: readonly Draw[], n: number): EntryNumber =>
  Math.max(1, Math.min(n - 1, draws[n - 1]?.target ?? 1)) as EntryNumber;

/** Entry n of a random ledger: recorded in order, and known since then or, with a history load, since earlier. */
const entryOf = (draws: readonly Draw[], n: number, recorded: number): Entry => {
  const { kind, from, lasts, loaded } = draws[n - 1] as Draw;
  const number = n as EntryNumber;
  const earlier = targetOf(draws, n);
  const recordedAt = instantOn(recorded);
  const knownFrom = loaded !== null && loaded < recorded ? instantOn(loaded) : recordedAt;
  const validFrom = addDays(start, from);
  const validUntil = lasts === null ? null : addDays(validFrom, lasts);
  const common = { number, validFrom, validUntil, recordedAt, knownFrom };
  if (kind === "entry-withdrawn") return { ...common, kind, target: earlier, body: {} };
  if (kind === "entry-corrected") return { ...common, kind, target: earlier, body: bodyOf(draws, earlier) };
  const opens = endingKinds.has(kind) || referringKinds.has(kind) ? earlier : number;
  return { ...common, kind, subject: opens, body: bodies[kind] } as Entry;
};

const ledgerOf = (draws: readonly Draw[]): Entry[] => {
  const recorded = draws.map((each) => each.known).toSorted((a, b) => a - b);
  return draws.map((_, i) => entryOf(draws, i + 1, recorded[i] ?? 0));
};

/** Any ledger at all, sensible or not, appended to by people, by files and by history loads. */
export const anyLedger = (maxLength = 30): fc.Arbitrary<Entry[]> => fc.array(draw, { maxLength }).map(ledgerOf);

/** The same without history loads: entries became known in the order they were recorded. */
export const nativeLedger = (maxLength = 30): fc.Arbitrary<Entry[]> =>
  fc.array(draw, { maxLength }).map((draws) => ledgerOf(draws.map((each) => ({ ...each, loaded: null }))));

/** Any moment around those of a random ledger. */
export const anyMoment: fc.Arbitrary<Instant> = fc.integer({ min: -5, max: 2005 }).map(instantOn);
