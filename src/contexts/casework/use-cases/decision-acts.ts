import type { ClientId } from "../../../kernel/ids.ts";
import { endOfInstants } from "../../../kernel/instant.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { Refusal, Result } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy, type Policy } from "../../access/public.ts";
import {
  type AppendRefusal,
  type DayOutOfBounds,
  daysOfRecord,
  daysWithin,
  type EntryKind,
  type Fact,
  type History,
  historyOf,
  type Ledger,
  type NewEntry,
  standingFacts,
} from "../../dossier/public.ts";
import {
  type EndingExemption,
  type ExemptionRefusal,
  endExemption,
  type Granting,
  grantExemption,
  type Reviewing,
  reviewExemption,
} from "../domain/exemption-acts.ts";
import {
  type Deciding,
  decideFacility,
  type EndingFacility,
  endFacility,
  type FacilityDecision,
  type FacilityRefusal,
} from "../domain/facility-acts.ts";
import {
  type EndingHelp,
  type EndingJob,
  endHelp,
  endJob,
  type HelpRefusal,
  type StartingHelp,
  type StartingJob,
  startHelp,
  startJob,
} from "../domain/help-acts.ts";
import type { NamedIllness } from "../domain/named-illness.ts";
import { type EndingNeed, endNeed, type Needing, type NeedRefusal, recordNeed } from "../domain/need-acts.ts";
import {
  type Closing,
  closeReExamination,
  openReExamination,
  type ReExaminationRefusal,
  type Reexamining,
} from "../domain/re-examination-acts.ts";
import { withoutIllness } from "../domain/without-illness.ts";
import { actOnClient, type Recorded } from "./act-on-client.ts";
import { deliverersOn } from "./deliverers.ts";

type Common = NamedIllness | AppendRefusal | DayOutOfBounds;
export type ExemptionActRefusal = ExemptionRefusal | Common;
export type FacilityActRefusal = FacilityRefusal | Common;
export type HelpActRefusal = HelpRefusal | Common;
export type NeedActRefusal = NeedRefusal | Common;
export type ReExaminationActRefusal = ReExaminationRefusal | Common;

type About = { readonly clientId: ClientId; readonly entriesSeen: number };
type Days<Act> = (act: Act) => Readonly<Record<string, PlainDate | null>>;

const firstDayOf = (facts: readonly Fact[]): PlainDate | null =>
  facts.reduce<PlainDate | null>(
    (first, { validFrom }) => (first === null || validFrom < first ? validFrom : first),
    null,
  );

const amended = ["entry-corrected", "entry-withdrawn"] as const;
const kinds = (...some: readonly EntryKind[]): ReadonlySet<EntryKind> => new Set<EntryKind>([...some, ...amended]);

/** An act about one decision of a client: its days within what a dossier can be about, decided on what stands now. */
const deciding =
  <Act, R extends Refusal>(
    reads: ReadonlySet<EntryKind>,
    daysOf: Days<Act>,
    decide: (history: History, act: Act, policy: Policy, days: Deciding) => Result<NewEntry, R>,
  ) =>
  async (
    tx: Tx,
    ledger: Ledger,
    { clientId, entriesSeen, ...act }: About & Act,
    given: Given,
  ): Promise<Result<Recorded, R | Common>> => {
    const said = act as unknown as Act;
    const days = daysWithin(daysOfRecord(given.today), daysOf(said));
    if (!days.ok) return days;
    const policy = await loadPolicy(tx);
    return actOnClient<R | NamedIllness>({ tx, ledger, given }, clientId, { entriesSeen, reads }, (entries) => {
      const knownSince = firstDayOf(standingFacts(entries, endOfInstants)) ?? given.today;
      const decided = decide(historyOf(entries), said, policy, { knownSince, today: given.today });
      return withoutIllness(decided, policy.on, given.today);
    });
  };

const exemptionKinds = kinds(
  "exemption-granted",
  "exemption-reviewed",
  "exemption-ended",
  "benefit-started",
  "benefit-ended",
  "gate-opened",
  "gate-step-done",
  "gate-closed",
);

export const grantClientExemption = deciding(
  exemptionKinds,
  ({ from, until, decidedOn, reviewOn }: Granting) => ({ from, until, decidedOn, reviewOn }),
  (history, act, policy, { today }) => grantExemption(history, act, policy.on, today),
);

export const reviewClientExemption = deciding(
  exemptionKinds,
  ({ on, reviewOn }: Reviewing) => ({ on, reviewOn }),
  (history, act, _policy, { today }) => reviewExemption(history, act, today),
);

export const endClientExemption = deciding(
  exemptionKinds,
  ({ on }: EndingExemption) => ({ on }),
  (history, act, _policy, { today }) => endExemption(history, act, today),
);

const reExaminationKinds = kinds("re-examination-opened", "re-examination-closed");

export const openClientReExamination = deciding(
  reExaminationKinds,
  ({ on }: Omit<Reexamining, "campaign">) => ({ on }),
  (history, act, _policy, { today }) => openReExamination(history, { ...act, campaign: null }, today),
);

export const closeClientReExamination = deciding(
  reExaminationKinds,
  ({ on }: Closing) => ({ on }),
  (history, act, policy, { today }) => closeReExamination(history, act, policy.on(act.on), today),
);

const facilityKinds = kinds("facility-decided", "facility-ended");

export const decideClientFacility = deciding(
  facilityKinds,
  ({ decidedOn, from, until }: FacilityDecision) => ({ decidedOn, from, until }),
  (history, act, policy, days) => decideFacility(history, act, policy.on(act.decidedOn), days),
);

export const endClientFacility = deciding(
  facilityKinds,
  ({ on }: EndingFacility) => ({ on }),
  (history, act, _policy, { today }) => endFacility(history, act, today),
);

const needKinds = kinds("need-unmet", "need-ended");

export const recordClientNeed = deciding(
  needKinds,
  ({ on }: Needing) => ({ on }),
  (history, act, policy, { today }) => recordNeed(history, act, policy.on(act.on), today),
);

export const endClientNeed = deciding(
  needKinds,
  ({ on }: EndingNeed) => ({ on }),
  (history, act, _policy, { today }) => endNeed(history, act, today),
);

const helpKinds = kinds("trajectory-started", "trajectory-ended", "instrument-started", "instrument-ended");

export const startClientHelp = async (tx: Tx, ledger: Ledger, starting: About & StartingHelp, given: Given) => {
  const deliverers = await deliverersOn(tx, given.today);
  const start = deciding(
    helpKinds,
    ({ on, until }: StartingHelp) => ({ on, until }),
    (history, act, policy, { today }) => startHelp(history, act, { ...policy.on(act.on), deliverers }, today),
  );
  return start(tx, ledger, starting, given);
};

export const endClientHelp = deciding(
  helpKinds,
  ({ on }: EndingHelp) => ({ on }),
  (history, act, policy, { today }) => endHelp(history, act, policy.on(act.on), today),
);

const jobKinds = kinds("job-started", "job-ended");

export const startClientJob = deciding(
  jobKinds,
  ({ on }: StartingJob) => ({ on }),
  (_history, act) => startJob(act),
);

export const endClientJob = deciding(
  jobKinds,
  ({ on }: EndingJob) => ({ on }),
  (history, act, policy, { today }) => endJob(history, act, policy.on(act.on), today),
);
