import type { MunicipalityCode } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { EndReasonCode, FactBodies, GroundCode, ProductCode, SchemeCode } from "../../dossier/public.ts";
import type { Fields, Format, ProvisionKind } from "./format.ts";

/** Which part of a row a fact stands for, so that a changed row finds the entry it corrects. */
export type Slot = "start" | "end" | "changed" | "worker";

/** The file knows a worker by a code; the caller knows who that is. */
type PlannedBodies = Omit<FactBodies, "worker-assigned"> & { readonly "worker-assigned": { readonly worker: string } };

type PlannedKind =
  | "benefit-started"
  | "benefit-ended"
  | "exemption-granted"
  | "exemption-ended"
  | "plan-made"
  | "trajectory-started"
  | "trajectory-ended"
  | "instrument-started"
  | "instrument-ended"
  | "job-started"
  | "job-ended"
  | "worker-assigned";

/** A fact that a row stands for. When it does not open something itself, it is about the row's start. */
export type PlannedFact<K extends PlannedKind = PlannedKind> = {
  readonly [P in K]: {
    readonly slot: Slot;
    readonly kind: P;
    readonly opens: boolean;
    readonly validFrom: PlainDate;
    readonly validUntil: PlainDate | null;
    readonly body: PlannedBodies[P];
  };
}[K];

/** A checked row always has its required fields; this row did not come from `readRow` when it has not. */
const must = (fields: Fields, field: string): string => {
  const value = fields[field];
  if (value === null || value === undefined) throw new Error(`a checked row without ${field}`);
  return value;
};

const dayIn = (fields: Fields, field: string): PlainDate | null => (fields[field] ?? null) as PlainDate | null;

const reasonIn = ({ endReason }: Fields): { readonly reason?: EndReasonCode } =>
  endReason ? { reason: endReason as EndReasonCode } : {};

const productIn = ({ product }: Fields): { readonly product?: ProductCode } =>
  product ? { product: product as ProductCode } : {};

const start = <K extends PlannedKind>(
  kind: K,
  validFrom: string,
  body: PlannedBodies[K],
  validUntil: PlainDate | null = null,
): PlannedFact =>
  ({ slot: "start", kind, opens: true, validFrom: validFrom as PlainDate, validUntil, body }) as PlannedFact;

const end = <K extends PlannedKind>(kind: K, validFrom: PlainDate | null, body: PlannedBodies[K]): PlannedFact[] =>
  validFrom === null ? [] : [{ slot: "end", kind, opens: false, validFrom, validUntil: null, body } as PlannedFact];

const benefitFacts = (fields: Fields): PlannedFact[] => {
  const { municipality } = fields;
  const place = municipality ? { municipality: municipality as MunicipalityCode } : {};
  return [
    start("benefit-started", must(fields, "start"), { scheme: must(fields, "scheme") as SchemeCode, ...place }),
    ...end("benefit-ended", dayIn(fields, "end"), reasonIn(fields)),
  ];
};

const exemptionFacts = (fields: Fields): PlannedFact[] => {
  const decidedOn = dayIn(fields, "decidedOn");
  const ground = must(fields, "ground") as GroundCode;
  const body = decidedOn === null ? { ground } : { ground, decidedOn };
  return [
    start("exemption-granted", must(fields, "from"), body, dayIn(fields, "until")),
    ...end("exemption-ended", dayIn(fields, "endedOn"), {}),
  ];
};

const provisionFacts = (fields: Fields): PlannedFact[] => {
  const from = must(fields, "start");
  const until = dayIn(fields, "end");
  switch (must(fields, "kind") as ProvisionKind) {
    case "plan":
      return [start("plan-made", from, fields["goal"] ? { goal: fields["goal"] } : {}, until)];
    case "trajectory":
      return [
        start("trajectory-started", from, productIn(fields)),
        ...end("trajectory-ended", until, reasonIn(fields)),
      ];
    case "instrument":
      return [
        start("instrument-started", from, productIn(fields)),
        ...end("instrument-ended", until, reasonIn(fields)),
      ];
  }
};

const jobFacts = (fields: Fields): PlannedFact[] => {
  const { hoursPerWeek, employer } = fields;
  const body = { ...(hoursPerWeek ? { hoursPerWeek: Number(hoursPerWeek) } : {}), ...(employer ? { employer } : {}) };
  return [
    start("job-started", must(fields, "start"), body),
    ...end("job-ended", dayIn(fields, "end"), reasonIn(fields)),
  ];
};

const factsByFormat = {
  benefits: benefitFacts,
  exemptions: exemptionFacts,
  trajectories: provisionFacts,
  jobs: jobFacts,
} as const satisfies Record<Format, (fields: Fields) => PlannedFact[]>;

/** The facts a checked row stands for: its start, its end when there is one, and who is responsible from its start. */
export const factsOf = (format: Format, fields: Fields): readonly PlannedFact[] => {
  const facts = factsByFormat[format](fields);
  const { worker } = fields;
  const first = facts[0];
  if (!worker || first === undefined) return facts;
  const { validFrom } = first;
  return [
    ...facts,
    { slot: "worker", kind: "worker-assigned", opens: true, validFrom, validUntil: null, body: { worker } },
  ];
};

/** A spell that may not run beside another of its group and person. */
export type SpellOfRow = { readonly group: string; readonly from: PlainDate; readonly until: PlainDate | null };

const earlier = (a: PlainDate | null, b: PlainDate | null): PlainDate | null =>
  a === null || (b !== null && b < a) ? b : a;

/**
 * The spell that is looked at for overlap; null where rows may lie side by side: plans (a new one follows while the old
 * one runs) and jobs (three at once is normal).
 */
export const spellOf = (format: Format, fields: Fields): SpellOfRow | null => {
  const until = dayIn(fields, "end");
  switch (format) {
    case "benefits":
      return { group: must(fields, "scheme"), from: must(fields, "start") as PlainDate, until };
    case "exemptions": {
      const from = must(fields, "from") as PlainDate;
      return { group: "exemption", from, until: earlier(dayIn(fields, "until"), dayIn(fields, "endedOn")) };
    }
    case "trajectories": {
      const kind = must(fields, "kind");
      const group = `${kind} ${fields["product"] ?? ""}`.trim();
      return kind === "plan" ? null : { group, from: must(fields, "start") as PlainDate, until };
    }
    case "jobs":
      return null;
  }
};
