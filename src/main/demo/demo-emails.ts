import { mailer } from "../../contexts/casework/mail-jobs.ts";
import {
  type Appointment,
  historyOf,
  type MailFault,
  type MailLanguage,
  type NewEntry,
  openEntries,
} from "../../contexts/dossier/public.ts";
import { agreeToEmail, clientEmail } from "../../contexts/dossier/use-cases/client-email.ts";
import type { EntryNumber } from "../../kernel/ids.ts";
import { addDays, type PlainDate } from "../../kernel/plain-date.ts";
import { ok } from "../../kernel/result.ts";
import { type Given, type Tx, unitOfWork } from "../../platform/unit-of-work.ts";
import { clientId, type DemoWork, demoAct, expected } from "./demo-work.ts";

const ways = ["in-person", "phone", "in-writing"] as const;
const mostClients = 300;

/** Since when a client is on benefit who is helped today or expected soon, and which of the two; null for others. */
export type Met = { readonly since: PlainDate; readonly isExpected: boolean } | null;

/**
 * Of those who are met these days two in three who are expected soon agreed to be mailed, and one in four of the others, at an address that
 * can't exist; some are written to in English. How the rest are reached: by letter.
 */
export const writeEmails = async (tx: Tx, work: DemoWork, metOf: (n: number) => Met, given: Given): Promise<void> => {
  const { opened, ledger, seed, today } = work;
  const parts = { keys: opened.keys, mailsAreSent: false };
  let [agreed, asked] = [0, 0];
  for (let n = 1; n <= Math.min(work.clients, mostClients); n += 1) {
    const met = metOf(n);
    if (met === null) continue;
    asked += 1;
    if (met.isExpected ? asked % 3 === 0 : asked % 4 !== 0) continue;
    const how = ways[agreed % ways.length] ?? "phone";
    const client = { clientId: clientId(seed, n) };
    const { entriesSeen } = expected(await clientEmail(tx, parts, client));
    const on = addDays(today, -20 - (n % 90));
    const language: MailLanguage = agreed % 4 === 1 ? "en" : "nl";
    agreed += 1;
    const said = { email: `client${n}@example.org`, on: on < met.since ? met.since : on, how, language, entriesSeen };
    expected(await agreeToEmail(tx, { ledger, keys: opened.keys }, { ...client, ...said }, given));
  }
};

/** Of every fifth the server did not take the mail: their letters were to be printed. */
const faultOf = (mailed: number): MailFault | null => {
  if (mailed % 5 === 2) return "address-refused";
  return mailed % 5 === 4 && mailed % 2 === 0 ? "server-silent" : null;
};

/** Who agreed was mailed about the appointments that are still to come, when each was made or moved; some mails did not arrive. */
export const writeMails = async (work: DemoWork): Promise<void> => {
  const { opened, ledger, seed } = work;
  const asMailer = mailer(work.administrator.tenantId);
  const done = await unitOfWork(opened.installation)(asMailer, demoAct(work, "applyDemo"), async (tx, given) => {
    let mailed = 0;
    for (let n = 1; n <= Math.min(work.clients, mostClients); n += 1) {
      const id = clientId(seed, n);
      const entries = expected(await openEntries(tx, id));
      const { appointments, email } = historyOf(entries);
      if (email?.agreed !== true) continue;
      const known = new Map(entries.map(({ number, knownFrom }) => [number, given.dayOf(knownFrom)]));
      const mails = appointments
        .filter(({ on, state }) => state.kind === "planned" && on > given.today)
        .map((each) => mailOf(each, latest(email.on, known.get(each.setBy)), faultOf(mailed)));
      if (mails.length === 0) continue;
      mailed += 1;
      expected(await ledger.append(tx, given, [id], () => ok(mails)));
    }
    return ok(true);
  });
  expected(done);
};

const latest = (day: PlainDate, other: PlainDate | undefined): PlainDate =>
  other !== undefined && other > day ? other : day;

const mailOf = ({ id, moved }: Appointment, on: PlainDate, fault: MailFault | null): NewEntry => {
  const about = { subject: id as EntryNumber, validFrom: on, validUntil: null } as const;
  const said = { mail: "invitation", moved } as const;
  return fault === null
    ? { kind: "appointment-mailed", ...about, body: said }
    : { kind: "appointment-not-mailed", ...about, body: { ...said, fault } };
};
