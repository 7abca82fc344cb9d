import type { Named } from "../../contexts/casework/domain/plan-text.ts";
import type { DoneBy, OrganisationCode } from "../../contexts/dossier/public.ts";
import type { PersonId } from "../../kernel/ids.ts";
import type { PlainDate } from "../../kernel/plain-date.ts";
import type { DayNumber } from "./day-numbers.ts";
import { colleagueId, colleagues, demoProvider, otherProvider, otherProviderId, providerId } from "./office.ts";
import type { Told } from "./story.ts";

/** Who does what in the demonstration, by name where an office would know: no dice, so that everything else is what it was. */
export type Deliverers = {
  readonly named: Named;
  readonly whoDoes: (by: OrganisationCode, product: string, day: DayNumber, told: readonly Told[]) => Partial<DoneBy>;
};

/** Before these years only files told of help, and they don't say who gives it. */
const toldFor = 2 * 365;

/** What caseworkers do themselves; other help of the municipality is of a department. */
const byCaseworkers: ReadonlySet<string> = new Set([
  "diagnosis",
  "job-application-training",
  "job-mediation",
  "job-coaching",
  "social-activation",
]);

/** What a municipality mostly leaves to others, besides whole trajectories. */
const byProviders: ReadonlySet<string> = new Set([
  "language-training",
  "schooling",
  "dual-trajectory",
  "sheltered-work",
]);

export const deliverersOf = (seed: number): Deliverers => ({
  named: {
    providers: new Map([
      [providerId(seed), demoProvider.name],
      [otherProviderId(seed), otherProvider.name],
    ]),
    people: new Map(colleagues.map(({ name }, place) => [colleagueId(seed, place), name])),
  },
  whoDoes: (by, product, day, told) => {
    if ((by as string) === "provider")
      return { provider: product === "language-training" ? otherProviderId(seed) : providerId(seed) };
    const worker = byCaseworkers.has(product) ? workerOn(told, day) : null;
    return worker === null ? {} : { worker };
  },
});

type Began = {
  readonly kind: "trajectory" | "instrument";
  readonly product: string;
  readonly from: DayNumber;
  readonly until: PlainDate;
};

/** Help that began, with who gives it and until when it is meant to last. */
export const helpBy = (
  { whoDoes }: Deliverers,
  { kind, product, from, until }: Began,
  { told, today }: { readonly told: readonly Told[]; readonly today: DayNumber },
) => {
  if (from < today - toldFor) return {};
  const by = (kind === "trajectory" || byProviders.has(product)
    ? "provider"
    : "commissioner") as unknown as OrganisationCode;
  return { by, ...whoDoes(by, product, from, told), plannedUntil: until };
};

const workerOn = (told: readonly Told[], day: DayNumber): PersonId | null => {
  const last = told
    .filter(({ kind, from }) => (kind === "worker-assigned" || kind === "worker-handed-over") && from <= day)
    .toSorted((a, b) => a.from - b.from)
    .at(-1);
  return last === undefined ? null : (last.body as { readonly worker: PersonId | null }).worker;
};
