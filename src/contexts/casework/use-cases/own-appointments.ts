import type { z } from "zod";
import type { EntryNumber } from "../../../kernel/ids.ts";
import { type Done, done, ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { givenOutOn, loadPolicy } from "../../access/public.ts";
import {
  type AppendRefusal,
  type Appointment,
  type AsClient,
  type History,
  historyOf,
  type Ledger,
  ownClient,
  ownEntries,
  withdrawalOf,
  workerOn,
} from "../../dossier/public.ts";
import type { AppointmentRow } from "../domain/appointment-rows.ts";
import { type OfficeTime, officeTime } from "../domain/appointment-time.ts";
import {
  type CantComeRefusal,
  cantComeTo,
  sayCantCome,
  type TakeBackRefusal,
  takeBackCantCome,
} from "../domain/cant-come.ts";
import { movedFrom } from "../domain/moved-from.ts";
import type { NamedIllness } from "../domain/named-illness.ts";
import { isAhead } from "../domain/own-file.ts";
import { withoutIllness } from "../domain/without-illness.ts";
import type { listOwnAppointments } from "../own-api.ts";
import { listOwnAppointmentRows } from "../own-appointment-store.ts";
import { actOnClient } from "./act-on-client.ts";
import { invitationFile } from "./appointment-papers.ts";
import { type People, peopleForClient } from "./own-people.ts";

type Reply = z.input<typeof listOwnAppointments.reply>;
export type OwnAppointment = Reply["appointments"][number];

export const shownToClient = (
  { worker, ...row }: AppointmentRow,
  { history, people, now }: { readonly history: History; readonly people: People; readonly now: OfficeTime },
): OwnAppointment => {
  const appointment = history.appointments.find(({ id }) => id === row.id);
  const said = appointment === undefined ? undefined : cantComeTo(history, appointment);
  const mayTakeBack = said !== undefined && takeBackCantCome(history, row.id, now).ok;
  const shown = { with: people.byId(worker), cantCome: said?.text ?? null, mayTakeBack, isAhead: isAhead(row, now) };
  return {
    ...row,
    ...shown,
    moved: appointment === undefined ? null : movedFrom(appointment),
    cancelled: cancelledBy(appointment),
  };
};

const cancelledBy = (appointment: Appointment | undefined): OwnAppointment["cancelled"] =>
  appointment?.state.kind === "cancelled" ? { by: appointment.state.by, why: appointment.state.why } : null;

/** As themselves they see which appointments are theirs; what the people in them are called is told by the office. */
export const ownAppointments = async ({
  actor,
  find,
  runForOffice,
}: Pick<AsClient<unknown, unknown>, "actor" | "find" | "runForOffice">): Promise<Result<Reply, never>> => {
  const clientId = ownClient(actor);
  const found = await find<readonly AppointmentRow[], never>(async (tx) => {
    if (clientId === undefined) return ok([]);
    tx.concerns([clientId]);
    return ok(await listOwnAppointmentRows(tx, clientId));
  });
  if (!found.ok) return found;
  return runForOffice(async (tx, given) => {
    const { today } = given;
    const { inviteSentences } = (await loadPolicy(tx)).on(today);
    const history = historyOf(await ownEntries(tx, clientId));
    const people = await peopleForClient(tx, today, workerOn(history, today));
    const known = { history, people, now: officeTime(given) };
    const appointments = found.value.map((row) => shownToClient(row, known));
    return ok({ on: today, sentences: [...givenOutOn(inviteSentences, today)], appointments });
  });
};

type One = { readonly entry: EntryNumber };

/** The same file as on the invitation, of an appointment that is theirs. */
export const ownAppointmentFile = async ({
  actor,
  params: { entry },
  find,
  runForOffice,
}: Omit<AsClient<One, unknown>, "body">) => {
  const clientId = ownClient(actor);
  if (clientId === undefined) return refuse({ code: "no-such-appointment" });
  const found = await find<Done, { readonly code: "no-such-appointment" }>(async (tx) => {
    tx.concerns([clientId]);
    const rows = await listOwnAppointmentRows(tx, clientId);
    return rows.some(({ id }) => id === entry) ? done : refuse({ code: "no-such-appointment" });
  });
  return found.ok ? runForOffice((tx, given) => invitationFile(tx, { clientId, entry }, given)) : found;
};

export type CantComeActRefusal = CantComeRefusal | NamedIllness | AppendRefusal;

/** Goes into the ledger under the commissioner's rights, for the client that the sign-in names and no other. */
export const cantCome = async (
  ledger: Ledger,
  { actor, params: { entry }, body: { why }, runForOffice }: Omit<AsClient<One, { readonly why: string }>, "find">,
): Promise<Result<Done, CantComeActRefusal>> => {
  const clientId = ownClient(actor);
  if (clientId === undefined) return refuse({ code: "client-not-found" });
  const said = await runForOffice(async (tx: Tx, given: Given) => {
    const policy = await loadPolicy(tx);
    return actOnClient<CantComeRefusal | NamedIllness>({ tx, ledger, given }, clientId, null, (entries) => {
      const decided = sayCantCome(historyOf(entries), { appointment: entry, why }, officeTime(given));
      return withoutIllness(decided, policy.on, given.today);
    });
  });
  return said.ok ? done : said;
};

export type CanComeRefusal = TakeBackRefusal | AppendRefusal;

/** Why what they wrote no longer stands; the ledger is Dutch where it holds sentences. */
const comesAfterAll = "de cliënt kan toch komen";

/** What they said is withdrawn, so that nobody waits for an answer to it. */
export const canCome = async (
  ledger: Ledger,
  { actor, params, runForOffice }: Pick<AsClient<One, unknown>, "actor" | "params" | "runForOffice">,
): Promise<Result<Done, CanComeRefusal>> => {
  const clientId = ownClient(actor);
  if (clientId === undefined) return refuse({ code: "client-not-found" });
  const taken = await runForOffice((tx: Tx, given: Given) =>
    actOnClient<TakeBackRefusal>({ tx, ledger, given }, clientId, null, (entries) => {
      const said = takeBackCantCome(historyOf(entries), params.entry, officeTime(given));
      if (!said.ok) return said;
      const message = entries.find(({ number }) => number === said.value);
      return ok(message === undefined ? [] : [withdrawalOf(message, comesAfterAll)]);
    }),
  );
  return taken.ok ? done : taken;
};
