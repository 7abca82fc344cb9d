import type { CampaignId, EntryNumber } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { type CodeLabels, givenOutOn } from "../../access/public.ts";
import {
  type FactBodies,
  type History,
  isOnBenefit,
  type NewEntry,
  type ReExaminationCause,
  type ReExaminationOutcomeCode,
} from "../../dossier/public.ts";

export type ReExaminationRules = { readonly reExaminationOutcomes: CodeLabels };

export type ReExaminationRefusal =
  | { readonly code: "day-to-come"; readonly today: PlainDate }
  | { readonly code: "not-on-benefit"; readonly on: PlainDate }
  | { readonly code: "re-examination-open"; readonly since: PlainDate }
  | { readonly code: "no-open-re-examination" }
  | { readonly code: "no-such-outcome"; readonly found: string }
  | { readonly code: "ends-before-it-begins"; readonly from: PlainDate };

export type Reexamining = {
  readonly on: PlainDate;
  readonly cause: ReExaminationCause;
  readonly campaign: CampaignId | null;
  readonly why: string | null;
};

/** Begins to look at somebody anew; one at a time (page 03, "Re-examination": periodic, signal-led or random, as policy). */
export const openReExamination = (
  history: History,
  { on, cause, campaign, why }: Reexamining,
  today: PlainDate,
): Result<NewEntry, ReExaminationRefusal> => {
  if (on > today) return refuse({ code: "day-to-come", today });
  if (!isOnBenefit(history, on)) return refuse({ code: "not-on-benefit", on });
  const open = openReExaminationOf(history);
  if (open !== undefined) return refuse({ code: "re-examination-open", since: open.from });
  const body: FactBodies["re-examination-opened"] = {
    cause,
    ...(campaign === null ? {} : { campaign }),
    ...(why === null ? {} : { why }),
  };
  return ok({ kind: "re-examination-opened", subject: "own", validFrom: on, validUntil: null, body });
};

/** The one that is under way, if any. */
export const openReExaminationOf = ({ reExaminations }: History) =>
  reExaminations.find(({ closed }) => closed === null);

export type Closing = {
  readonly reExamination: EntryNumber;
  readonly on: PlainDate;
  readonly outcome: string;
  readonly note: string | null;
};

/** Writes down what came of it; it may be on the day it began. */
export const closeReExamination = (
  history: History,
  { reExamination: id, on, outcome, note }: Closing,
  rules: ReExaminationRules,
  today: PlainDate,
): Result<NewEntry, ReExaminationRefusal> => {
  const open = history.reExaminations.find((each) => each.id === id);
  if (open === undefined || open.closed !== null) return refuse({ code: "no-open-re-examination" });
  if (on > today) return refuse({ code: "day-to-come", today });
  if (on < open.from) return refuse({ code: "ends-before-it-begins", from: open.from });
  if (!givenOutOn(rules.reExaminationOutcomes, on).includes(outcome))
    return refuse({ code: "no-such-outcome", found: outcome });
  const body = { outcome: outcome as ReExaminationOutcomeCode, ...(note === null ? {} : { note }) };
  return ok({ kind: "re-examination-closed", subject: id, validFrom: on, validUntil: null, body });
};
