import type { ClientId, EntryNumber } from "../../../kernel/ids.ts";
import { endOfInstants, type Instant } from "../../../kernel/instant.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { type GateStep, loadPolicyKnownAt, type Policy, type SignalRule } from "../../access/public.ts";
import {
  askableMoment,
  type DayOutOfBounds,
  daysOfRecord,
  daysWithin,
  type GateReason,
  type History,
  historyOf,
  type KnownAtRefusal,
  scanLedgers,
} from "../../dossier/public.ts";
import { claimedOn } from "../domain/gate-claim.ts";
import { gateOn } from "../domain/gate-standing.ts";
import { gateStretchesOf, stepsFor } from "../domain/gate-stretches.ts";
import { clockOn } from "../domain/running-signal.ts";
import { restOn, type Signal } from "../domain/signal.ts";
import { lastDayOfRest } from "../domain/signal-acts.ts";
import { openOn, signalsOf } from "../domain/signals.ts";
import { type Label, organisationLabel } from "./gate-labels.ts";
import { type Sender, sendersIn } from "./message-senders.ts";
import { rulesByCode, saidByRule } from "./rules-of-policy.ts";
import { type Holder, holdersOn } from "./signal-holders.ts";

export type SignalsRefusal = { readonly code: "client-not-found" } | KnownAtRefusal | DayOutOfBounds;

export type SignalsQuestion = {
  readonly clientId: ClientId;
  readonly on?: PlainDate | undefined;
  readonly knownAt?: Instant | undefined;
};

export type ClientSignals = {
  readonly clientId: ClientId;
  readonly on: PlainDate;
  readonly latestRest: PlainDate;
  /** The most urgent first; also those that are left alone for a while. */
  readonly signals: readonly (ReturnType<typeof openSignal> & {
    readonly holder: Holder | null;
    readonly sender: Sender | null;
  })[];
  /** Those that ended, the latest first. */
  readonly past: readonly ReturnType<typeof pastSignal>[];
  readonly gate: AtGate | null;
};

/** Who has to do something for somebody at the gate, and what; what they came for, and since when they claim it. */
type AtGate = {
  readonly ball: Label & { readonly since: PlainDate };
  /** The step that is due, and whose it is. */
  readonly step: (Label & { readonly owner: Label }) | null;
  /** The step waits for papers of the client. */
  readonly waitsForPapers: boolean;
  readonly asksFor: GateReason;
  readonly claimedOn: PlainDate | null;
};

const atGate = (history: History, policy: Policy, day: PlainDate): AtGate | null => {
  for (const gate of history.gates.filter(({ from }) => from <= day)) {
    const standing = gateOn(history, gate, stepsFor(gate, policy.on), day);
    const { ball, next, asksFor } = standing;
    if (ball === null) continue;
    const withLabel = { ...organisationLabel(policy, ball.with, gate.from), since: ball.since };
    return {
      ball: withLabel,
      step: next === null ? null : labelled(next.step, policy, gate.from),
      waitsForPapers: standing.heldSince !== null && next?.step.doneBy === "outcome",
      asksFor,
      claimedOn: claimedOn(standing),
    };
  }
  return null;
};

const labelled = ({ code, nl, en, owner }: GateStep, policy: Policy, day: PlainDate): AtGate["step"] => ({
  code,
  nl,
  en,
  owner: organisationLabel(policy, owner, day),
});

/** The signals of one client: the same that the lists keep, folded here, so that any day and moment can be asked. */
export const clientSignals = async (
  tx: Tx,
  { clientId, on, knownAt }: SignalsQuestion,
  given: Given,
): Promise<Result<ClientSignals, SignalsRefusal>> => {
  const moment = askableMoment(knownAt, given.now);
  if (!moment.ok) return moment;
  const day = daysWithin(daysOfRecord(given.today), { on });
  if (!day.ok) return day;
  const policy = await loadPolicyKnownAt(tx, moment.value);
  for await (const [dossier] of scanLedgers(tx, [clientId])) {
    if (dossier === undefined) break;
    tx.concerns([clientId]);
    const asked = on ?? given.today;
    const history = historyOf(dossier.entries, moment.value ?? endOfInstants);
    const all = signalsOf(history, gateStretchesOf(history, policy.on), policy);
    const rules = rulesByCode(policy);
    const holder = await holdersOn(tx, history, policy, asked);
    const senderOf = await sendersIn(tx, history);
    return ok({
      clientId,
      on: asked,
      latestRest: lastDayOfRest(given.today, policy.on(given.today)),
      signals: openOn(all, asked).map((signal) => ({
        ...openSignal(signal, rules, history, asked),
        holder: holder(signal.owner),
        sender: senderOf(signal.subject),
      })),
      past: pastOn(all, asked).map((signal) => pastSignal(signal, history)),
      gate: atGate(history, policy, asked),
    });
  }
  return refuse({ code: "client-not-found" });
};

const openSignal = (signal: Signal, rules: ReadonlyMap<string, SignalRule>, history: History, day: PlainDate) => {
  const { rule, subject, about, owner, byHand, limitOn } = signal;
  const rest = restOn(signal, day);
  return {
    rule,
    subject,
    about,
    owner,
    byHand,
    limitOn,
    ...saidByRule(rules, rule),
    difference: differenceOf(history, subject),
    ...clockOn(signal, day),
    rests: rest === undefined ? null : { until: rest.until, reason: rest.reason },
  };
};

/** What a delivery and the dossier each say, of a signal that is about that. */
const differenceOf = ({ differing, benefits, exemptions }: History, subject: EntryNumber) => {
  const found = differing.find(({ id }) => id === subject);
  if (found === undefined) return null;
  const { entry, from: on, feed, difference, said = null } = found;
  const here = [...benefits, ...exemptions].find(({ id }) => id === entry);
  return { entry, on, feed, difference, here: here === undefined ? null : saysHere(here), there: said };
};

const saysHere = (spell: History["benefits"][number] | History["exemptions"][number]) => {
  const { from, until } = spell;
  return { from, until, ...("scheme" in spell ? { scheme: spell.scheme } : { ground: spell.ground }) };
};

/** So many of the past are shown. */
const mostPast = 100;

const pastOn = (signals: readonly Signal[], day: PlainDate): readonly Signal[] =>
  signals
    .filter(({ opensOn, closesOn, closedBy }) => (opensOn < closesOn || closedBy === "conclusion") && closesOn <= day)
    .toSorted((a, b) => (a.closesOn > b.closesOn ? -1 : a.closesOn < b.closesOn ? 1 : 0))
    .slice(0, mostPast);

const pastSignal = ({ rule, subject, about, since, dueOn, closesOn, closedBy }: Signal, history: History) => {
  const act = history.signalActs.find(
    (each) => each.kind === "concluded" && each.rule === rule && each.subject === subject && each.on === closesOn,
  );
  const concluded = closedBy === "conclusion" && act?.kind === "concluded" ? act : null;
  return {
    rule,
    subject,
    about,
    since,
    dueOn,
    closedOn: closesOn,
    closedBy: closedBy ?? "lapse",
    conclusion: concluded === null ? null : { code: concluded.conclusion, note: concluded.note },
  };
};
