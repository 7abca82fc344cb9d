import type { EntryNumber } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { GateStep, Ladder, NormKey, PlanPart, Settings, SignalOwner, SignalRule } from "../../access/public.ts";
import type { OfferNorm } from "../../dossier/public.ts";

/** What the rules of signals need of a day's settings. */
export type SignalSettings = OfferNorm &
  Pick<Settings, NormKey | "intakeCountsFor"> & {
    readonly signalRules: readonly SignalRule[];
    readonly gateSteps: readonly GateStep[];
    readonly planSignedParts: readonly PlanPart[];
    readonly planTypoAtMost: number;
    readonly ladder: Ladder;
  };

/** The settings over time, with the days on which they change. */
export type SignalPolicy = {
  readonly on: (day: PlainDate) => SignalSettings;
  readonly days: readonly PlainDate[];
};

/** How a signal ends: what it asked for came, somebody concluded it, or there is nothing to ask any more. Null: nothing ends it. */
export type ClosedBy = "answer" | "conclusion" | "lapse";

/** Days on which a signal is left alone, and why. */
export type Rest = { readonly from: PlainDate; readonly until: PlainDate; readonly reason: string };

/**
 * Something that asks for action on every day from `opensOn` until `closesOn` (the first day it no longer does), best
 * before `dueOn`. It says nothing about today: who reads it brings the day.
 */
export type Signal = {
  /** The code of its rule. */
  readonly rule: string;
  /** The entry it is about: the benefit, the exemption, the plan. */
  readonly subject: EntryNumber;
  /** What of it, when one entry gives more than one: the step at the gate. */
  readonly about: string | null;
  readonly owner: SignalOwner;
  /** Somebody may conclude it. */
  readonly byHand: boolean;
  /** When its clock started. */
  readonly since: PlainDate;
  /** The first day it shows. */
  readonly opensOn: PlainDate;
  /** The last day that is in time. */
  readonly dueOn: PlainDate;
  /** The utmost day; null when there is none. */
  readonly limitOn: PlainDate | null;
  readonly closesOn: PlainDate;
  readonly closedBy: ClosedBy | null;
  /** Whether the client was picked up in time: of an offer alone, null where it can't be said. */
  readonly inTime: boolean | null;
  /** In order, none within another. */
  readonly rests: readonly Rest[];
};

export const isOpenOn = ({ opensOn, closesOn }: Signal, day: PlainDate): boolean => opensOn <= day && day < closesOn;

/** The rest that holds on a day. */
export const restOn = ({ rests }: Pick<Signal, "rests">, day: PlainDate): Rest | undefined =>
  rests.find(({ from, until }) => from <= day && day < until);
