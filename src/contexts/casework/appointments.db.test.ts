import assert from "node:assert/strict";
import test from "node:test";
import type { ClientId, EntryNumber, PersonId } from "../../kernel/ids.ts";
import { type Instant, instant } from "../../kernel/instant.ts";
import { plainDate as day, type PlainDate } from "../../kernel/plain-date.ts";
import { testKeys } from "../../platform/testing/test-database.ts";
import type { Actor } from "../../platform/unit-of-work.ts";
import { aCommissioner, accepted, type TestCommissioner } from "../access/testing/a-commissioner.ts";
import { aBenefit, aClient, aNewFact, append } from "../dossier/testing/clients.ts";
import { caseworkLedger, keptLists, rebuiltLists } from "./testing/kept-lists.ts";
import { recordAbsence } from "./use-cases/absences.ts";
import {
  cancelClientAppointment,
  holdClientAppointment,
  moveClientAppointment,
  planClientAppointment,
} from "./use-cases/appointment-acts.ts";
import { invitation, invitationFile } from "./use-cases/appointment-papers.ts";
import { calendar, clientAppointments } from "./use-cases/appointments.ts";
import { worklistPage } from "./use-cases/worklist.ts";
import { listWorkers } from "./worker-store.ts";

const ledger = caseworkLedger();
const noMail = { keys: testKeys, send: null };

const idOf = ({ personId }: Actor): PersonId => {
  if (personId === null) throw new Error("nobody");
  return personId;
};

const anOffice = async () => {
  const commissioner = await aCommissioner({ preset: "participatiewet-2026" });
  commissioner.clock.set("2026-03-12T09:00:00Z");
  const anna = await commissioner.actorFor("caseworker");
  const clientId = await aClient(commissioner);
  await append(commissioner, ledger, clientId, [
    aBenefit("2025-12-01"),
    aNewFact("worker-assigned", "2025-12-01", { worker: idOf(anna) }),
  ]);
  return { commissioner, anna, clientId };
};

const entriesSeen = async ({ run }: TestCommissioner, clientId: ClientId): Promise<number> =>
  accepted(await run((tx, given) => clientAppointments(tx, noMail, { clientId }, given))).entriesSeen;

const time = { at: "09:30", minutes: 30, how: "phone", place: null } as const;

const plan = async (commissioner: TestCommissioner, clientId: ClientId, on: string, worker: PersonId | null) => {
  const asked = { clientId, entriesSeen: await entriesSeen(commissioner, clientId), on: day(on), worker, ...time };
  const done = await commissioner.run((tx, given) =>
    planClientAppointment(tx, ledger, { ...asked, what: "talk" }, given),
  );
  return accepted(done).entries[0] as EntryNumber;
};

const week = { from: day("2026-03-09"), until: day("2026-03-23") };
const onCalendar = async ({ run }: TestCommissioner, worker?: PersonId) =>
  accepted(await run((tx, given) => calendar(tx, { ...week, worker }, given))).appointments.map(
    ({ on, at, state }) => `${on} ${at} ${state}`,
  );

test("what is planned is on the calendar of who it is with, where it was moved to, until it is called off", async () => {
  const { commissioner, anna, clientId } = await anOffice();
  const bo = await commissioner.actorFor("caseworker");
  const appointment = await plan(commissioner, clientId, "2026-03-16", idOf(anna));
  assert.deepEqual(await onCalendar(commissioner, idOf(anna)), ["2026-03-16 09:30 planned"]);
  assert.deepEqual(await onCalendar(commissioner, idOf(bo)), []);
  const seen = { clientId, appointment, entriesSeen: await entriesSeen(commissioner, clientId) };
  const to = { on: day("2026-03-17"), ...time, at: "11:00", worker: idOf(bo), why: "cursus" };
  accepted(await commissioner.run((tx, given) => moveClientAppointment(tx, ledger, { ...seen, ...to }, given)));
  assert.deepEqual(await onCalendar(commissioner, idOf(bo)), ["2026-03-17 11:00 planned"]);
  assert.deepEqual(await onCalendar(commissioner, idOf(anna)), []);
  const off = { ...seen, entriesSeen: seen.entriesSeen + 1, by: "client", why: "aan het werk" } as const;
  accepted(await commissioner.run((tx, given) => cancelClientAppointment(tx, ledger, off, given)));
  assert.deepEqual(await onCalendar(commissioner), []);
  assert.deepEqual(await keptLists(commissioner), await rebuiltLists(commissioner));
});

test("a time that clashes with the worker's other appointment or absence is refused until it is said to be meant", async () => {
  const { commissioner, anna, clientId } = await anOffice();
  const [bo, other] = [await commissioner.actorFor("caseworker"), await aClient(commissioner)];
  await append(commissioner, ledger, other, [aBenefit("2025-12-01")]);
  const appointment = await plan(commissioner, clientId, "2026-03-16", idOf(anna));
  const absence = { from: day("2026-03-17"), until: day("2026-03-19"), coveredBy: [idOf(bo)] };
  accepted(await commissioner.run((tx, given) => recordAbsence(tx, { person: idOf(anna), ...absence }, given)));
  const asked = { clientId: other, entriesSeen: 1, worker: idOf(anna), what: "talk", ...time };
  const planned = async (over: Partial<Parameters<typeof planClientAppointment>[2]> & { readonly on: PlainDate }) => {
    const result = await commissioner.run((tx, given) =>
      planClientAppointment(tx, ledger, { ...asked, ...over }, given),
    );
    return result.ok ? "planned" : result.refusal;
  };
  const { name } = await nameOf(commissioner, idOf(anna));
  const clash = await planned({ on: day("2026-03-16"), at: "09:45" });
  assert.deepEqual(clash, { code: "worker-has-other", name, at: "09:30", ends: "10:00" });
  const away = await planned({ on: day("2026-03-18"), despite: ["worker-has-other"] });
  assert.deepEqual(away, { code: "worker-away", name, from: "2026-03-17", lastDay: "2026-03-18" });
  assert.equal(await planned({ on: day("2026-03-19") }), "planned");
  assert.equal(await planned({ on: day("2026-03-18"), entriesSeen: 2, despite: ["worker-away"] }), "planned");
  // moved within its own time it is in nobody's way; moved to the night it is
  const seen = { clientId, appointment, entriesSeen: await entriesSeen(commissioner, clientId), why: "cursus" };
  const move = async (at: string) =>
    commissioner.run((tx, given) =>
      moveClientAppointment(tx, ledger, { ...seen, on: day("2026-03-16"), ...time, at, worker: idOf(anna) }, given),
    );
  const night = await move("03:00");
  assert.equal(!night.ok && night.refusal.code, "unusual-hour");
  accepted(await move("09:45"));
});

const nameOf = async ({ run }: TestCommissioner, id: PersonId) =>
  run(async (tx, given) => {
    const found = (await listWorkers(tx, given.today)).find((each) => each.id === id);
    if (found === undefined) throw new Error("no such worker");
    return found;
  });

test("somebody who does not come is on the worklist the same day, and what nobody wrote down the day after", async () => {
  const { commissioner, anna, clientId } = await anOffice();
  const appointment = await plan(commissioner, clientId, "2026-03-12", idOf(anna));
  const rules = async () => {
    const asked = { view: "mine", part: "all", sort: "due", order: "asc", page: 1, pageSize: 100 } as const;
    const { rows } = accepted(await commissioner.run((tx, given) => worklistPage(tx, asked, given), anna));
    return rows.map(({ rule }) => rule).filter((rule) => /appointment/.test(rule));
  };
  assert.deepEqual(await rules(), []);
  commissioner.clock.set("2026-03-13T09:00:00Z");
  assert.deepEqual(await rules(), ["appointment-open"]);
  const held = { came: "missed", missedBecause: "unknown", note: null, next: null } as const;
  const asked = { clientId, appointment, entriesSeen: await entriesSeen(commissioner, clientId), ...held };
  accepted(await commissioner.run((tx, given) => holdClientAppointment(tx, ledger, asked, given)));
  assert.deepEqual(await rules(), ["missed-appointment"]);
});

test("what lies ahead is told today, and not of an earlier day or as known before it was planned", async () => {
  const { commissioner, clientId } = await anOffice();
  await plan(commissioner, clientId, "2026-03-16", null);
  commissioner.clock.set("2026-03-13T09:00:00Z");
  const told = async (asked: { readonly on?: PlainDate; readonly knownAt?: Instant }) =>
    accepted(
      await commissioner.run((tx, given) => clientAppointments(tx, noMail, { clientId, ...asked }, given)),
    ).appointments.map(({ on }) => on);
  assert.deepEqual(await told({}), ["2026-03-16"]);
  assert.deepEqual(await told({ on: day("2026-03-13") }), []);
  assert.deepEqual(await told({ knownAt: instant("2026-03-12T08:00:00Z") }), []);
});

test("two who plan at once: the later sees what the other wrote; a stranger is no worker", async () => {
  const { commissioner, clientId } = await anOffice();
  const seen = await entriesSeen(commissioner, clientId);
  await plan(commissioner, clientId, "2026-03-16", null);
  const asked = { clientId, entriesSeen: seen, on: day("2026-03-18"), worker: null, ...time, what: "talk" };
  const late = await commissioner.run((tx, given) => planClientAppointment(tx, ledger, asked, given));
  assert.equal(late.ok ? "done" : late.refusal.code, "changed-meanwhile");
  const provider = await commissioner.actorFor("provider-consultant");
  const stranger = { ...asked, entriesSeen: seen + 1, worker: idOf(provider) };
  const refused = await commissioner.run((tx, given) => planClientAppointment(tx, ledger, stranger, given));
  assert.equal(refused.ok ? "done" : refused.refusal.code, "no-such-worker");
});

test("a letter and a calendar file come of an appointment that is there", async () => {
  const { commissioner, anna, clientId } = await anOffice();
  const entry = await plan(commissioner, clientId, "2026-03-16", idOf(anna));
  const { text } = accepted(await commissioner.run((tx, given) => invitation(tx, { clientId, entry }, given)));
  assert.match(text, /maandag 16 maart 2026 om 09:30 uur/);
  const file = accepted(await commissioner.run((tx, given) => invitationFile(tx, { clientId, entry }, given)));
  assert.match(file, /DTSTART:20260316T083000Z\r\n/);
  const none = await commissioner.run((tx, given) => invitation(tx, { clientId, entry: 1 as EntryNumber }, given));
  assert.equal(none.ok ? "done" : none.refusal.code, "no-such-appointment");
});

test("a calendar has bounds, and another commissioner's is empty", async () => {
  const { commissioner, anna, clientId } = await anOffice();
  await plan(commissioner, clientId, "2026-03-16", idOf(anna));
  const verdict = async (from: string, until: string) => {
    const asked = { from: day(from), until: day(until) };
    const found = await commissioner.run((tx, given) => calendar(tx, asked, given));
    return found.ok ? found.value.appointments.length : found.refusal.code;
  };
  assert.deepEqual(
    [
      await verdict("2026-03-16", "2026-03-16"),
      await verdict("2026-03-01", "2026-04-02"),
      await verdict("2026-03-16", "2026-03-17"),
    ],
    ["period-empty", "period-long", 1],
  );
  const other = await aCommissioner({ preset: "participatiewet-2026" });
  assert.deepEqual(await onCalendar(other), []);
});
