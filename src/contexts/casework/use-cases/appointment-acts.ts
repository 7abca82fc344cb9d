import type { ClientId, PersonId } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy } from "../../access/public.ts";
import {
  type AppendRefusal,
  type AppointmentTime,
  type AppointmentWay,
  type DayOutOfBounds,
  daysOfRecord,
  daysWithin,
  type EntryKind,
  type History,
  historyOf,
  type Ledger,
  type NewEntry,
} from "../../dossier/public.ts";
import {
  type AppointmentRefusal,
  type AppointmentRules,
  type Cancelling,
  cancelAppointment,
  type Holding,
  holdAppointment,
  moveAppointment,
  planAppointment,
} from "../domain/appointment-acts.ts";
import { listWorkers } from "../worker-store.ts";
import { actOnClient, type Recorded } from "./act-on-client.ts";

export type AppointmentActRefusal = AppointmentRefusal | AppendRefusal | DayOutOfBounds;

const reads: ReadonlySet<EntryKind> = new Set<EntryKind>([
  "appointment-planned",
  "appointment-moved",
  "appointment-cancelled",
  "appointment-held",
  "entry-corrected",
  "entry-withdrawn",
]);

type About = { readonly clientId: ClientId; readonly entriesSeen: number };

type Decide = (history: History, rules: AppointmentRules) => Result<NewEntry, AppointmentRefusal>;

/** Decided on what stands now; who is to be met is one of those who work with clients. */
const act = async (
  { tx, ledger, given }: { readonly tx: Tx; readonly ledger: Ledger; readonly given: Given },
  { clientId, entriesSeen }: About,
  { on, worker }: { readonly on?: PlainDate; readonly worker?: PersonId | null },
  decide: Decide,
): Promise<Result<Recorded, AppointmentActRefusal>> => {
  const day = daysWithin(daysOfRecord(given.today), { on });
  if (!day.ok) return day;
  const workers = worker == null ? [] : await listWorkers(tx, given.today);
  const policy = await loadPolicy(tx);
  return actOnClient<AppointmentRefusal>({ tx, ledger, given }, clientId, { entriesSeen, reads }, (entries) => {
    if (worker != null && !workers.some(({ id }) => id === worker)) return refuse({ code: "no-such-worker" });
    const decided = decide(historyOf(entries), policy.on(on ?? given.today));
    return decided.ok ? ok([decided.value]) : decided;
  });
};

type AskedTime = {
  readonly on: PlainDate;
  readonly at: string;
  readonly minutes: number;
  readonly how: AppointmentWay;
  readonly place: string | null;
  readonly worker: PersonId | null;
};

const timeOf = ({ at, minutes, how, place, worker }: AskedTime): AppointmentTime => ({
  at,
  minutes,
  how,
  ...(place === null || how !== "in-person" ? {} : { place }),
  ...(worker === null ? {} : { worker }),
});

export const planClientAppointment = (
  tx: Tx,
  ledger: Ledger,
  asked: About & AskedTime & { readonly what: string },
  given: Given,
) =>
  act({ tx, ledger, given }, asked, asked, (history, rules) =>
    planAppointment(history, { on: asked.on, time: timeOf(asked), what: asked.what }, rules, given.today),
  );

export const moveClientAppointment = (
  tx: Tx,
  ledger: Ledger,
  asked: About & AskedTime & { readonly appointment: Holding["appointment"]; readonly why: string },
  given: Given,
) =>
  act({ tx, ledger, given }, asked, asked, (history, rules) => {
    const { appointment, on, why } = asked;
    return moveAppointment(history, { appointment, on, time: timeOf(asked), why }, rules, given.today);
  });

export const cancelClientAppointment = (tx: Tx, ledger: Ledger, asked: About & Cancelling, given: Given) =>
  act({ tx, ledger, given }, asked, {}, (history, rules) => cancelAppointment(history, asked, rules, given.today));

export const holdClientAppointment = (tx: Tx, ledger: Ledger, asked: About & Holding, given: Given) =>
  act({ tx, ledger, given }, asked, {}, (history, rules) => holdAppointment(history, asked, rules, given.today));
