import { addDuration, type Duration } from "../../../kernel/duration.ts";
import type { EntryNumber } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { type CodeLabels, givenOutOn } from "../../access/public.ts";
import type { ConclusionCode, NewEntry, SignalRuleCode } from "../../dossier/public.ts";
import { isOpenOn, restOn, type Signal } from "./signal.ts";

/** Which signal an act is about: at most one of these is open on a day. */
export type SignalNamed = Pick<Signal, "rule" | "subject" | "about">;

export type SignalRefusal =
  | { readonly code: "no-such-signal" }
  | { readonly code: "rests-already"; readonly until: PlainDate }
  | { readonly code: "not-resting" }
  | { readonly code: "rest-too-short"; readonly first: PlainDate }
  | { readonly code: "rest-too-long"; readonly last: PlainDate }
  | { readonly code: "only-a-fact-answers" }
  | { readonly code: "no-such-conclusion"; readonly found: string };

type Decided = Result<NewEntry, SignalRefusal>;

export type Resting = SignalNamed & { readonly until: PlainDate; readonly reason: string };

/**
 * Leaves a signal alone until a day, and says why: it comes back by itself. Its clock runs on, and so does what the team's
 * figures count. At most `restAtMost` at a time, so that nothing is put away for good.
 */
export const restSignal = (
  signals: readonly Signal[],
  { until, reason, ...named }: Resting,
  { restAtMost }: { readonly restAtMost: Duration },
  today: PlainDate,
): Decided => {
  const found = openSignal(signals, named, today);
  if (!found.ok) return found;
  const rest = restOn(found.value, today);
  if (rest !== undefined) return refuse({ code: "rests-already", until: rest.until });
  if (until <= today) return refuse({ code: "rest-too-short", first: addDuration(today, oneDay) });
  const last = lastDayOfRest(today, { restAtMost });
  if (until > last) return refuse({ code: "rest-too-long", last });
  return ok({ ...aboutIt("signal-rested", named, today, { reason }), validUntil: until });
};

const oneDay = "P1D" as Duration;

/** The last day a signal may rest until that is left alone on a day. */
export const lastDayOfRest = (on: PlainDate, { restAtMost }: { readonly restAtMost: Duration }): PlainDate =>
  addDuration(on, restAtMost);

/** Takes it up again before the day it was left alone until. */
export const wakeSignal = (signals: readonly Signal[], named: SignalNamed, today: PlainDate): Decided => {
  const found = openSignal(signals, named, today);
  if (!found.ok) return found;
  return restOn(found.value, today) === undefined
    ? refuse({ code: "not-resting" })
    : ok(aboutIt("signal-woken", named, today, {}));
};

export type Concluding = SignalNamed & { readonly conclusion: string; readonly note: string | null };

/** Ends a signal that no fact answers, with what came of it. One that a fact can answer ends by that fact alone. */
export const concludeSignal = (
  signals: readonly Signal[],
  { conclusion, note, ...named }: Concluding,
  { signalConclusions }: { readonly signalConclusions: CodeLabels },
  today: PlainDate,
): Decided => {
  const found = openSignal(signals, named, today);
  if (!found.ok) return found;
  if (!found.value.byHand) return refuse({ code: "only-a-fact-answers" });
  if (!givenOutOn(signalConclusions, today).includes(conclusion))
    return refuse({ code: "no-such-conclusion", found: conclusion });
  const said = { conclusion: conclusion as ConclusionCode, ...(note === null ? {} : { note }) };
  return ok(aboutIt("signal-concluded", named, today, said));
};

const openSignal = (
  signals: readonly Signal[],
  { rule, subject, about }: SignalNamed,
  day: PlainDate,
): Result<Signal, SignalRefusal> => {
  const found = signals.find(
    (signal) => signal.rule === rule && signal.subject === subject && signal.about === about && isOpenOn(signal, day),
  );
  return found === undefined ? refuse({ code: "no-such-signal" }) : ok(found);
};

const aboutIt = (
  kind: "signal-rested" | "signal-woken" | "signal-concluded",
  { rule, subject, about }: SignalNamed,
  validFrom: PlainDate,
  said: object,
): Exclude<NewEntry, { readonly target: EntryNumber }> => ({
  kind,
  subject,
  validFrom,
  validUntil: null,
  body: { rule: rule as SignalRuleCode, ...(about === null ? {} : { step: about }), ...said } as never,
});
