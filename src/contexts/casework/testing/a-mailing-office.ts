import assert from "node:assert/strict";
import type { ClientId, EntryNumber } from "../../../kernel/ids.ts";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import type { Refusal, Result } from "../../../kernel/result.ts";
import type { Job } from "../../../platform/jobs/jobs.ts";
import { type SendMail, sendMailBy } from "../../../platform/mail.ts";
import { aMailServer } from "../../../platform/testing/a-mail-server.ts";
import { anAct } from "../../../platform/testing/actors.ts";
import { testKeys } from "../../../platform/testing/test-database.ts";
import { type Given, type Tx, unitOfWork } from "../../../platform/unit-of-work.ts";
import { aCommissioner, accepted, type TestCommissioner } from "../../access/testing/a-commissioner.ts";
import type { MailLanguage } from "../../dossier/public.ts";
import { aBenefit, aClient, append } from "../../dossier/testing/clients.ts";
import {
  agreeToEmail,
  correctDossierEntry,
  noMoreEmail,
  noRule,
  withdrawDossierEntry,
} from "../../dossier/testing/emails.ts";
import { mailJobSchema, mailQueue } from "../mail-jobs.ts";
import {
  cancelClientAppointment,
  moveClientAppointment,
  planClientAppointment,
} from "../use-cases/appointment-acts.ts";
import { clientAppointments } from "../use-cases/appointments.ts";
import { askForAppointmentMail, type Mailing, thenTellByMail } from "../use-cases/ask-for-mail.ts";
import { unlessBeingTold } from "../use-cases/being-told.ts";
import { seekReminders } from "../use-cases/reminders.ts";
import { sendWaitingMail } from "../use-cases/send-mail.ts";
import { caseworkLedger } from "./kept-lists.ts";

const ledger = caseworkLedger();
const time = { at: "09:30", minutes: 30, how: "in-person", place: "Kade 1", worker: null } as const;

const meanwhile =
  (send: SendMail, between: () => Promise<unknown>): SendMail =>
  async (mail, stopping) => {
    const verdict = await send(mail, stopping);
    await between();
    return verdict;
  };

type Office = {
  readonly commissioner: TestCommissioner;
  readonly clientId: ClientId;
  readonly mailing: Mailing;
  readonly seen: () => Promise<number>;
};

/** An office with a mail server; jobs are done when the test says so. */
export const anOffice = async (t: { readonly after: (stop: () => Promise<void>) => void }) => {
  const server = await aMailServer();
  t.after(server.stop);
  const commissioner = await aCommissioner({ preset: "participatiewet-2026" });
  const { run, installation, keys, clock } = commissioner;
  clock.set("2026-03-02T09:00:00Z");
  const clientId = await aClient(commissioner, { name: "Anna de Boer" });
  await append(commissioner, ledger, clientId, [aBenefit("2025-12-01")]);
  const jobs: Job[] = [];
  const send = async (_tx: unknown, job: Job): Promise<void> => void jobs.push(job);
  const mailing = { keys: testKeys, send };
  const tab = async () => accepted(await run((tx, given) => clientAppointments(tx, mailing, { clientId }, given)));
  const seen = async () => (await tab()).entriesSeen;
  const smtp = { host: "127.0.0.1", port: server.port, secure: false, mustUpgrade: false, login: null };
  const post = { send: sendMailBy({ ...smtp, from: "werk@example.org" }), from: "werk@example.org" };
  const work = { installation, keys, ledger, ownPage: "https://trede.example.org/own/appointments", post };
  const about = { commissioner, server, clientId, jobs, mailing, work, clock, tab, seen };
  return {
    ...about,
    ...actsOf(about),
    /** Does the jobs that were sent, as the queue would; what they threw. `between`: what happens after the server's yes to each. */
    work_: async (between: () => Promise<unknown> = async () => undefined): Promise<string[]> => {
      const thrown: string[] = [];
      for (const { queue, data } of jobs.splice(0)) {
        assert.equal(queue, mailQueue.name);
        const sending = { ...work, post: { ...post, send: meanwhile(post.send, between) } };
        await sendWaitingMail(sending, mailJobSchema.parse(data)).catch((error: Error) => thrown.push(error.message));
      }
      return thrown;
    },
    remind: (atOnce = 100) => seekReminders({ installation, send, atOnce }, commissioner.tenantId),
    said: async () =>
      (await tab()).appointments.flatMap(({ mail }) => mail.said.map(({ mail: what, fault }) => `${what} ${fault}`)),
    waits: async () => (await tab()).appointments.flatMap(({ mail }) => mail.waits.map(({ tries }) => tries)),
  };
};

/** Whole or not at all, as by the route; what came of it. */
const whole = async <R extends Refusal>(
  { operator, installation }: TestCommissioner,
  work: (tx: Tx, given: Given) => Promise<Result<unknown, R>>,
): Promise<string> => {
  const done = await unitOfWork(installation)(operator, anAct(), work);
  return done.ok ? "done" : done.refusal.code;
};

/** What the office does; the clock goes on by two seconds before what tells anew. */
const actsOf = ({ commissioner, commissioner: { run, keys, clock }, clientId, mailing, seen }: Office) => ({
  agree: async (language: MailLanguage = "nl") => {
    const said = { email: "anna@example.org", on: day("2026-03-01"), how: "in-person", language } as const;
    const asked = { clientId, entriesSeen: await seen(), ...said };
    accepted(await run((tx, given) => agreeToEmail(tx, { ledger, keys }, asked, given)));
  },
  stop: async () => {
    const asked = { clientId, entriesSeen: await seen(), by: "client" } as const;
    accepted(await run((tx, given) => noMoreEmail(tx, ledger, asked, given)));
  },
  plan: async (on: string, at: string = time.at) => {
    const asked = { clientId, entriesSeen: await seen(), on: day(on), ...time, at, what: "talk" };
    return accepted(await run((tx, given) => planClientAppointment(tx, ledger, asked, given)))
      .entries[0] as EntryNumber;
  },
  ask: async (entry: EntryNumber) => {
    const asked = await run((tx, given) => askForAppointmentMail(tx, mailing, { clientId, entry }, given));
    return asked.ok ? "asked" : asked.refusal.code;
  },
  move: async (entry: EntryNumber, on: string) => {
    const asked = { clientId, appointment: entry, entriesSeen: await seen(), on: day(on), ...time, why: "bus" };
    clock.forward(2);
    await run(async (tx, given) => {
      const moved = await moveClientAppointment(tx, ledger, asked, given);
      accepted(await thenTellByMail(tx, mailing, { clientId, entry }, given, moved));
    });
  },
  cancel: async (entry: EntryNumber) => {
    const asked = { clientId, appointment: entry, entriesSeen: await seen(), by: "client", why: "werk" } as const;
    clock.forward(2);
    await run(async (tx, given) => {
      const cancelled = await cancelClientAppointment(tx, ledger, asked, given);
      accepted(await thenTellByMail(tx, mailing, { clientId, entry }, given, cancelled));
    });
  },
  /** Takes back what was recorded last, or what is said; what came of it. */
  undo: async (which?: EntryNumber) => {
    clock.forward(2);
    const entry = which ?? ((await seen()) as EntryNumber);
    const said = { clientId, entry, reason: "slip", entriesSeen: await seen() };
    return whole(commissioner, async (tx, given) =>
      unlessBeingTold(
        tx,
        said,
        await withdrawDossierEntry(tx, { ledger, rule: noRule }, { ...said, withResting: true }, given),
      ),
    );
  },
  /** Says that it was planned for another day from the start. */
  correct: async (entry: EntryNumber, on: string) => {
    const { place, at, minutes, how } = time;
    const to = { validFrom: day(on), validUntil: null, body: { place, at, minutes, how, what: "talk" } };
    const said = { clientId, entry, reason: "slip", entriesSeen: await seen(), ...to };
    return whole(commissioner, async (tx, given) =>
      unlessBeingTold(tx, said, await correctDossierEntry(tx, { ledger, rule: noRule }, said, given)),
    );
  },
});

/** A mail without the line ends that its way of writing brings. */
export const wholeOf = (raw: string): string => raw.replaceAll("=\r\n", "").replaceAll("\r\n ", "");
