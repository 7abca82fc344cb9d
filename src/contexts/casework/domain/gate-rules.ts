import type { Duration } from "../../../kernel/duration.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { CodeLabels } from "../../access/public.ts";
import type { GateSteps } from "./gate-stretches.ts";
import type { OutOfOrder } from "./gate-waits.ts";

/** Under which settings the acts of a day are judged. */
export type GateRules = GateSteps & {
  readonly organisations: CodeLabels;
  readonly phases: CodeLabels;
  /** An intake or diagnosis of an earlier time at the gate counts for so long. */
  readonly intakeCountsFor: Duration;
};
export type GateRulesOn = (day: PlainDate) => GateRules;

export type GateRefusal =
  | { readonly code: "gate-open-already"; readonly openedOn: PlainDate }
  | { readonly code: "gate-then-already"; readonly openedOn: PlainDate; readonly on: PlainDate }
  | { readonly code: "no-such-gate" }
  | { readonly code: "gate-over"; readonly on: PlainDate }
  | { readonly code: "before-the-gate"; readonly openedOn: PlainDate }
  | { readonly code: "day-to-come"; readonly today: PlainDate }
  | { readonly code: "no-such-organisation"; readonly found: string }
  | { readonly code: "no-such-step"; readonly found: string }
  | { readonly code: "step-not-for-client"; readonly step: string }
  | { readonly code: "step-shows-itself"; readonly step: string }
  | { readonly code: "phase-missing"; readonly step: string }
  | { readonly code: "phase-and-unclear"; readonly step: string }
  | {
      readonly code: "no-such-phase";
      readonly field: "phase";
      readonly found: number;
      /** Which can be recorded on that day. */
      readonly known: readonly number[];
    }
  | { readonly code: "grounds-missing"; readonly step: string }
  | { readonly code: "outcome-missing"; readonly step: string }
  | { readonly code: "decision-why-missing"; readonly step: string }
  | { readonly code: "result-missing"; readonly step: string }
  | { readonly code: "claim-undecided"; readonly step: string }
  | { readonly code: "visit-ground-missing"; readonly step: string }
  | {
      readonly code: "not-of-this-step";
      readonly step: string;
      readonly field: "outcome" | "reason" | "consent" | "unclear";
    }
  | { readonly code: "adds-missing"; readonly step: string; readonly on: PlainDate; readonly by: string }
  | { readonly code: "term-runs"; readonly step: string; readonly over: PlainDate }
  | OutOfOrder
  | { readonly code: "other-age"; readonly field: "under27"; readonly birthYear: number }
  | { readonly code: "too-young-to-claim"; readonly field: "asksFor"; readonly birthYear: number }
  | { readonly code: "ball-there-already"; readonly with: string; readonly since: PlainDate }
  | { readonly code: "before-last-hand-over"; readonly since: PlainDate }
  | { readonly code: "no-term-runs" }
  | { readonly code: "held-already"; readonly since: PlainDate; readonly answerBy?: PlainDate }
  | { readonly code: "answer-before-request"; readonly on: PlainDate }
  | { readonly code: "answer-term-over"; readonly on: PlainDate }
  | { readonly code: "claim-missing"; readonly step: string }
  | { readonly code: "not-by-client"; readonly step: string }
  | { readonly code: "not-held" }
  | { readonly code: "before-held"; readonly since: PlainDate };
