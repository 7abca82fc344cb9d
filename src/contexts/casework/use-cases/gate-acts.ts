import type { ClientId, MunicipalityCode } from "../../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Keys } from "../../../platform/keys.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { listMunicipalities, loadPolicy } from "../../access/public.ts";
import {
  type AppendRefusal,
  type DayOutOfBounds,
  daysOfRecord,
  daysWithin,
  type EntryKind,
  findKnownClient,
  type GateStepCode,
  type History,
  historyOf,
  type Ledger,
  type NewEntry,
  type NewPerson,
  type OrganisationCode,
  type RegisterRefusal,
  registerClient,
} from "../../dossier/public.ts";
import {
  type Closing,
  closeGate,
  type Holding,
  handOver,
  holdTerm,
  type Opening,
  openGate,
  type Resuming,
  resumeTerm,
} from "../domain/gate-acts.ts";
import type { GateRefusal, GateRulesOn } from "../domain/gate-rules.ts";
import { doStep, type StepDone } from "../domain/gate-step-acts.ts";
import type { NamedIllness } from "../domain/named-illness.ts";
import { withoutIllness } from "../domain/without-illness.ts";
import { actOnClient, type Recorded } from "./act-on-client.ts";

export type GateActRefusal = GateRefusal | AppendRefusal | NamedIllness | DayOutOfBounds;

type About = { readonly clientId: ClientId; readonly entriesSeen: number };

/** What an act at the gate is decided on: who else wrote one of these meanwhile is read first. */
const kindsRead: ReadonlySet<EntryKind> = new Set<EntryKind>([
  "gate-opened",
  "gate-step-done",
  "gate-handed-over",
  "gate-suspended",
  "gate-resumed",
  "gate-closed",
  "phase-set",
  "entry-corrected",
  "entry-withdrawn",
]);

type Decide = (history: History, rulesOn: GateRulesOn) => Result<readonly NewEntry[], GateRefusal>;

/** Decides on what stands now, under a lock; who saw less of the gate than there is decides again. */
const actAtGate = async (
  tx: Tx,
  ledger: Ledger,
  { clientId, entriesSeen }: About,
  given: Given,
  decide: Decide,
): Promise<Result<Recorded, GateActRefusal>> => {
  const policy = await loadPolicy(tx);
  return actOnClient({ tx, ledger, given }, clientId, { entriesSeen, reads: kindsRead }, (entries) =>
    withoutIllness(decide(historyOf(entries), policy.on), policy.on, given.today),
  );
};

/** An act on a day that a dossier can be about. */
const onDay =
  <Input extends About & { readonly on: Holding["on"] }>(
    decide: (history: History, act: Input, rulesOn: GateRulesOn, today: Given["today"]) => ReturnType<Decide>,
  ) =>
  async (tx: Tx, ledger: Ledger, act: Input, given: Given): Promise<Result<Recorded, GateActRefusal>> => {
    const day = daysWithin(daysOfRecord(given.today), { on: act.on });
    if (!day.ok) return day;
    return actAtGate(tx, ledger, act, given, (history, rulesOn) => decide(history, act, rulesOn, given.today));
  };

type Coded<T, K extends keyof T> = Omit<T, K> & { readonly [P in K]: string | Extract<T[P], null> };

/** Codes as they come from a request; whether they are listed is for the rules to say. */
export const recordGateStep = onDay(
  (history, done: About & Coded<StepDone, "step" | "by" | "onBehalfOf" | "handOverTo">, rulesOn, today) =>
    doStep(
      history,
      {
        ...done,
        step: done.step as GateStepCode,
        by: done.by as OrganisationCode,
        onBehalfOf: done.onBehalfOf as OrganisationCode | null,
        handOverTo: done.handOverTo as OrganisationCode | null,
      },
      rulesOn,
      today,
    ),
);

export const handOverAtGate = onDay(
  (history, act: About & Coded<Parameters<typeof handOver>[1], "to">, rulesOn, today) =>
    handOver(history, { ...act, to: act.to as OrganisationCode }, rulesOn, today),
);

export const suspendGateTerm = onDay((history, act: About & Holding, rulesOn, today) =>
  holdTerm(history, act, rulesOn, today),
);

export const resumeGateTerm = onDay((history, act: About & Resuming, rulesOn, today) =>
  resumeTerm(history, act, rulesOn, today),
);

export const closeClientGate = onDay((history, act: About & Closing, rulesOn, today) =>
  closeGate(history, act, rulesOn, today),
);

type AskedOpening = Omit<Coded<Opening, "at">, "birthYear">;

/** A client who is known comes to the gate. */
export const openClientGate = async (
  tx: Tx,
  ledger: Ledger,
  { at, ...opening }: About & AskedOpening,
  given: Given,
): Promise<Result<Recorded, GateActRefusal>> => {
  const day = daysWithin(daysOfRecord(given.today), { openedOn: opening.openedOn });
  if (!day.ok) return day;
  const birthYear = (await findKnownClient(tx, opening.clientId))?.birthYear ?? null;
  return actAtGate(tx, ledger, opening, given, (history, rulesOn) =>
    openGate(history, { ...opening, birthYear, at: at as OrganisationCode }, rulesOn, given.today),
  );
};

export type RegisterAtGateRefusal =
  | GateActRefusal
  | RegisterRefusal
  | { readonly code: "birth-year-missing"; readonly field: "birthYear" }
  | { readonly code: "no-such-municipality"; readonly found: string };

/** Somebody nobody knew yet: registered with the day of notification, and at the gate. */
export const registerAtGate = async (
  tx: Tx,
  { ledger, keys }: { readonly ledger: Ledger; readonly keys: Keys },
  { municipality, at, ...asked }: NewPerson & AskedOpening & { readonly municipality: MunicipalityCode | null },
  given: Given,
): Promise<Result<Recorded, RegisterAtGateRefusal>> => {
  const day = daysWithin(daysOfRecord(given.today), { openedOn: asked.openedOn });
  if (!day.ok) return day;
  if (municipality !== null && !(await listMunicipalities(tx)).some(({ code }) => code === municipality))
    return refuse({ code: "no-such-municipality", found: municipality });
  // whether the search term of who is under 27 holds, and whether they can claim at all, is read off it
  if (asked.asksFor === "benefit" && asked.birthYear === null)
    return refuse({ code: "birth-year-missing", field: "birthYear" });
  const client = await registerClient(tx, keys, asked, given);
  if (!client.ok) return client;
  const clientId = client.value;
  const policy = await loadPolicy(tx);
  const appended = await ledger.append<GateActRefusal>(tx, given, [clientId], (entries) => {
    tx.concerns([clientId]);
    const opened = openGate(historyOf(entries), { ...asked, at: at as OrganisationCode }, policy.on, given.today);
    const decided = opened.ok ? ok([registered(asked.openedOn, municipality), ...opened.value]) : opened;
    return withoutIllness(decided, policy.on, given.today);
  });
  if (!appended.ok) return appended;
  const entries = appended.value.flatMap((each) => each.entries);
  return ok({ clientId, entriesSeen: entries.length, entries });
};

const registered = (on: Opening["openedOn"], municipality: MunicipalityCode | null): NewEntry => ({
  kind: "client-registered",
  subject: "own",
  validFrom: on,
  validUntil: null,
  body: municipality === null ? {} : { municipality },
});
