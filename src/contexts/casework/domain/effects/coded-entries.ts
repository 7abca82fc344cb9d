import type { Agreement, Fact, FactBodies, FactKind } from "../../../dossier/public.ts";

type Codes = readonly (string | null | undefined)[];
type Uses = { readonly [K in FactKind]?: (body: FactBodies[K]) => Codes };

const ended: Uses = {
  "benefit-ended": ({ reason }) => [reason],
  "trajectory-ended": ({ reason }) => [reason],
  "instrument-ended": ({ reason }) => [reason],
  "job-ended": ({ reason }) => [reason],
};

const codesOf = (agreements: readonly Agreement[] = []): Codes => agreements.map(({ code }) => code);

const inPlans = (of: (body: FactBodies["plan-made"]) => Codes): Uses => ({ "plan-made": of, "plan-revised": of });

/** Which entries are written with the codes of a setting. */
const usesOf = {
  schemes: { "benefit-started": ({ scheme }) => [scheme], "benefit-changed": ({ scheme }) => [scheme] },
  exemptionGrounds: { "exemption-granted": ({ ground }) => [ground] },
  reExaminationOutcomes: { "re-examination-closed": ({ outcome }) => [outcome] },
  facilities: { "facility-decided": ({ facility }) => [facility] },
  fundingSources: { "facility-decided": ({ source }) => [source] },
  unmetNeeds: { "need-unmet": ({ need }) => [need] },
  documentTypes: { "document-added": ({ type }) => [type] },
  involvedRoles: { "colleague-joined": ({ role }) => [role] },
  appointmentKinds: { "appointment-planned": ({ what }) => [what] },
  missedReasons: { "appointment-held": ({ missedBecause }) => [missedBecause] },
  endReasons: ended,
  products: {
    "trajectory-started": ({ product }) => [product],
    "instrument-started": ({ product }) => [product],
    "diagnosis-made": ({ helpWith = [] }) => helpWith,
    ...inPlans(({ steps = [] }) => steps.map(({ product }) => product)),
  },
  organisations: {
    "gate-opened": ({ at }) => [at],
    "gate-step-done": ({ by, onBehalfOf }) => [by, onBehalfOf],
    "gate-handed-over": ({ to }) => [to],
    "rung-set": ({ by }) => [by],
    "trajectory-started": ({ by }) => [by],
    "instrument-started": ({ by }) => [by],
    "diagnosis-made": ({ by }) => [by],
    ...inPlans(({ steps = [] }) => steps.map(({ by }) => by)),
  },
  phases: { "phase-set": ({ phase }) => [String(phase)] },
  signalConclusions: { "signal-concluded": ({ conclusion }) => [conclusion] },
  functionalLimits: { "diagnosis-made": ({ limits = [] }) => limits.map(({ code }) => code) },
  circumstances: { "diagnosis-made": ({ circumstances = [] }) => circumstances },
  planGoals: inPlans(({ goalKind }) => [goalKind]),
  planDuties: inPlans(({ duties }) => codesOf(duties)),
  planSupport: inPlans(({ support }) => codesOf(support)),
  planRights: inPlans(({ rights }) => codesOf(rights)),
} as const satisfies Record<string, Uses>;

export type CodedList = keyof typeof usesOf;

export const isCodedList = (key: string): key is CodedList => Object.hasOwn(usesOf, key);

/** The codes of a list that an entry is written with, each once. */
export const codesIn = (list: CodedList, { kind, body }: Fact): readonly string[] => {
  const uses = usesOf[list] as Readonly<Partial<Record<FactKind, (body: Fact["body"]) => Codes>>>;
  const codes = uses[kind]?.(body) ?? [];
  return [...new Set(codes.filter((code) => code !== null && code !== undefined))];
};
