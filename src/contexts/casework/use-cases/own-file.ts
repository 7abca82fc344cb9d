import type { z } from "zod";
import type { ClientId } from "../../../kernel/ids.ts";
import type { Instant } from "../../../kernel/instant.ts";
import { ok, type Result } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { loadPolicy } from "../../access/public.ts";
import { type AsClient, historyOf, lastOwnLook, ownClient, ownEntries, type Recorded } from "../../dossier/public.ts";
import type { AppointmentRow, OwnMessage } from "../domain/appointment-rows.ts";
import { officeTime } from "../domain/appointment-time.ts";
import { isAhead, messagesToRead, nextAppointment, planToSign, whereOn } from "../domain/own-file.ts";
import type { OwnPlan } from "../domain/own-plans.ts";
import type { getOwnFile } from "../own-api.ts";
import { listOwnAppointmentRows } from "../own-appointment-store.ts";
import { listOwnMessageRows } from "../own-message-store.ts";
import { listOwnPlanRows } from "../own-plan-store.ts";
import { namesOfProviders } from "../provider-store.ts";
import { shownToClient } from "./own-appointments.ts";
import { sentOf } from "./own-messages.ts";
import { peopleForClient } from "./own-people.ts";

type OwnFile = z.input<typeof getOwnFile.reply>;

type Rows = {
  readonly plans: readonly OwnPlan[];
  readonly appointments: readonly AppointmentRow[];
  readonly messages: readonly OwnMessage[];
  /** When they last opened their messages. */
  readonly readAt: Instant | null;
};
const noRows: Rows = { plans: [], appointments: [], messages: [], readAt: null };

/**
 * What comes first when a client signs in. What is asked of them are rows they see as themselves; where they are is told by the office, of
 * the entries whose audience a client is in, for the client that the sign-in names and no other.
 */
export const ownFile = async ({
  actor,
  find,
  runForOffice,
}: Pick<AsClient<unknown, unknown>, "actor" | "find" | "runForOffice">): Promise<Result<OwnFile, never>> => {
  const clientId = ownClient(actor);
  const rows = await find<Rows, never>(async (tx) => ok(clientId === undefined ? noRows : await rowsOf(tx, clientId)));
  if (!rows.ok) return rows;
  return runForOffice(async (tx, given) => ok(await told(tx, clientId, rows.value, given)));
};

const rowsOf = async (tx: Tx, clientId: ClientId): Promise<Rows> => {
  tx.concerns([clientId]);
  return {
    plans: await listOwnPlanRows(tx, clientId),
    appointments: await listOwnAppointmentRows(tx, clientId),
    messages: await listOwnMessageRows(tx, clientId),
    readAt: await lastOwnLook(tx, clientId, "listOwnMessages"),
  };
};

const seenOrNot = ({ messages, readAt }: Rows, entries: readonly Recorded[]) => {
  const seenFrom = new Map(entries.map((entry) => [entry.number, entry.seenFrom]));
  return messages.map((each) => {
    const since = seenFrom.get(each.id);
    return { ...each, isSeen: readAt !== null && since !== undefined && since <= readAt };
  });
};

const told = async (tx: Tx, clientId: ClientId | undefined, rows: Rows, given: Given): Promise<OwnFile> => {
  const { today } = given;
  const now = officeTime(given);
  const entries = await ownEntries(tx, clientId);
  const history = historyOf(entries);
  const { worker, involved, providers, ...where } = whereOn(history, (await loadPolicy(tx)).on, today);
  const people = await peopleForClient(tx, today, worker);
  const names = await namesOfProviders(tx, [
    ...providers.map(({ provider }) => provider),
    ...where.help.flatMap(({ given: { provider } }) => provider ?? []),
  ]);
  const next = nextAppointment(rows.appointments, now);
  const shown = (row: AppointmentRow) => shownToClient(row, { history, people, now });
  const others = rows.appointments.filter((row) => row.id !== next?.id && isAhead(row, now)).toReversed();
  return {
    on: today,
    asked: {
      plan: planToSign(rows.plans, today),
      messages: messagesToRead(seenOrNot(rows, entries), providers, today).map(({ asksAnswer, ...message }) => ({
        ...{ on: message.on, asksAnswer, ...sentOf(message, entries, people, given.dayOf) },
        provider:
          message.from === "provider" && message.provider !== null ? (names.get(message.provider) ?? null) : null,
      })),
    },
    next: next === undefined ? null : shown(next),
    changed: others.map(shown).filter(({ moved, cancelled }) => moved !== null || cancelled !== null),
    worker: people.byId(worker),
    involved: involved.flatMap(({ who, ...does }) => {
      const name = people.byId(who)?.name;
      return name === undefined ? [] : [{ ...does, name }];
    }),
    providers: providers.map(({ provider, whatFor, from }) => ({ name: names.get(provider) ?? "", whatFor, from })),
    ...where,
    claims: [...where.claims],
    help: where.help.map(({ given: { by, provider, worker, plannedUntil, hoursPerWeek }, ...help }) => ({
      ...help,
      by: by ?? null,
      name: provider === undefined ? (people.byId(worker ?? null)?.name ?? null) : (names.get(provider) ?? null),
      plannedUntil: plannedUntil ?? null,
      hoursPerWeek: hoursPerWeek ?? null,
    })),
    decisions: [...where.decisions],
  };
};
