import type { ClientId, EntryNumber, PersonId } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { type Result, refuse } from "../../../kernel/result.ts";
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
import { listAbsences } from "../absence-store.ts";
import { plannedWith } from "../appointment-store.ts";
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
import { type ObjectionRefusal, objectionTo, type WorkersDay } from "../domain/appointment-objections.ts";
import { officeTime } from "../domain/appointment-time.ts";
import type { AppointmentObjection } from "../domain/appointment-words.ts";
import type { NamedIllness } from "../domain/named-illness.ts";
import { withoutIllness } from "../domain/without-illness.ts";
import { listWorkers } from "../worker-store.ts";
import { actOnClient, type Recorded } from "./act-on-client.ts";

export type AppointmentActRefusal =
  | AppointmentRefusal
  | ObjectionRefusal
  | NamedIllness
  | AppendRefusal
  | DayOutOfBounds;

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

type Room = { readonly tx: Tx; readonly ledger: Ledger; readonly given: Given };

/** Decided on what stands now. */
const act = async (
  { tx, ledger, given }: Room,
  { clientId, entriesSeen }: About,
  on: PlainDate,
  decide: (history: History, rules: AppointmentRules) => Result<NewEntry, AppointmentRefusal | ObjectionRefusal>,
): Promise<Result<Recorded, AppointmentActRefusal>> => {
  const day = daysWithin(daysOfRecord(given.today), { on });
  if (!day.ok) return day;
  const policy = await loadPolicy(tx);
  return actOnClient<AppointmentRefusal | ObjectionRefusal | NamedIllness>(
    { tx, ledger, given },
    clientId,
    { entriesSeen, reads },
    (entries) => {
      const decided = decide(historyOf(entries), policy.on(on));
      return withoutIllness(decided, policy.on, given.today);
    },
  );
};

/** At a time that suits who is to be met, one of those who work with clients; or one that is meant all the same. */
const actAt = async (
  room: Room,
  asked: About & AskedTime & { readonly appointment?: EntryNumber },
  decide: Decide,
): Promise<Result<Recorded, AppointmentActRefusal>> => {
  const { worker, on, despite = [] } = asked;
  const { tx, given } = room;
  const known = worker === null ? [] : await listWorkers(tx, given.today);
  const found = known.find(({ id }) => id === worker);
  const workersDay = found === undefined ? null : await dayOfWorker(tx, found, asked);
  return act(room, asked, on, (history, rules) => {
    if (worker !== null && found === undefined) return refuse({ code: "no-such-worker" });
    const decided = decide(history, rules);
    const objection = decided.ok ? objectionTo(asked, workersDay, despite) : undefined;
    return objection === undefined ? decided : refuse(objection);
  });
};

const dayOfWorker = async (
  tx: Tx,
  { id, name }: { readonly id: PersonId; readonly name: string },
  { clientId, on, appointment: entry }: About & AskedTime & { readonly appointment?: EntryNumber },
): Promise<WorkersDay> => {
  const others = await plannedWith(tx, id, on, entry === undefined ? null : { clientId, entry });
  const away = (await listAbsences(tx, on)).find(({ person, from }) => person === id && from <= on) ?? null;
  return { name, others, away };
};

type AskedTime = {
  readonly on: PlainDate;
  readonly at: string;
  readonly minutes: number;
  readonly how: AppointmentWay;
  readonly place: string | null;
  readonly worker: PersonId | null;
  readonly despite?: readonly AppointmentObjection[] | undefined;
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
  actAt({ tx, ledger, given }, asked, (history, rules) =>
    planAppointment(history, { on: asked.on, time: timeOf(asked), what: asked.what }, rules, given.today),
  );

export const moveClientAppointment = (
  tx: Tx,
  ledger: Ledger,
  asked: About & AskedTime & { readonly appointment: Holding["appointment"]; readonly why: string },
  given: Given,
) =>
  actAt({ tx, ledger, given }, asked, (history) => {
    const { appointment, on, why } = asked;
    return moveAppointment(history, { appointment, on, time: timeOf(asked), why }, given.today);
  });

export const cancelClientAppointment = (tx: Tx, ledger: Ledger, asked: About & Cancelling, given: Given) =>
  act({ tx, ledger, given }, asked, given.today, (history) => cancelAppointment(history, asked, given.today));

export const holdClientAppointment = (tx: Tx, ledger: Ledger, asked: About & Holding, given: Given) =>
  act({ tx, ledger, given }, asked, given.today, (history, rules) =>
    holdAppointment(history, asked, rules, officeTime(given)),
  );
