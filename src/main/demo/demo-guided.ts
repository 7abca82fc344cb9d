import type {
  AppointmentKindCode,
  DocumentTypeCode,
  FacilityCode,
  FundingCode,
  NewEntry,
} from "../../contexts/dossier/public.ts";
import { historyOf, openEntries, workerOn } from "../../contexts/dossier/public.ts";
import { addClientDocument } from "../../contexts/dossier/use-cases/documents.ts";
import type { DocumentId, EntryNumber, PersonId, ProviderId } from "../../kernel/ids.ts";
import { addDays, type PlainDate, weekdayOf } from "../../kernel/plain-date.ts";
import { ok } from "../../kernel/result.ts";
import type { Given, Tx } from "../../platform/unit-of-work.ts";
import { demoId } from "./demo-ids.ts";
import { clientId, type DemoWork, expected } from "./demo-work.ts";
import { otherProviderId } from "./office.ts";
import { pdfOf } from "./pdf-of.ts";

/** What the client who signs in to the demonstration would find on their own pages these days: written by who is responsible for them. */
export const writeGuided = async (tx: Tx, work: DemoWork, n: number, given: Given): Promise<void> => {
  if (n > work.clients) return;
  const { ledger, today, seed } = work;
  const id = clientId(seed, n);
  const worker = workerOn(historyOf(expected(await openEntries(tx, id))), today);
  const as = worker === null ? tx : { ...tx, actor: { ...tx.actor, name: `person:${worker}` } };
  const append = async (...entries: readonly NewEntry[]): Promise<readonly EntryNumber[]> =>
    expected(await ledger.append(as, given, [id], () => ok(entries))).flatMap((each) => each.entries);
  const [, second] = await append(...appointmentsFrom(today, worker));
  if (second !== undefined) await append(movedTo(today, worker, second));
  await append(...helpFrom(today, otherProviderId(seed)), ...decisionsFrom(today));
  await writeLetter(as, work, n, given);
};

const opening = { subject: "own", validUntil: null } as const;
const at = (worker: PersonId | null, time: string) => ({
  ...({ at: time, minutes: 45, how: "in-person", place: "Raadhuis, spreekkamer 2" } as const),
  ...(worker === null ? {} : { worker }),
});

const appointmentsFrom = (today: PlainDate, worker: PersonId | null): readonly NewEntry[] =>
  [
    ["plan", 6, "10:00"],
    ["talk", 13, "13:30"],
  ].map(([what, ahead, time]) => ({
    ...{ kind: "appointment-planned", ...opening, validFrom: workday(addDays(today, Number(ahead))) },
    body: { ...at(worker, String(time)), what: what as AppointmentKindCode },
  }));

const movedTo = (today: PlainDate, worker: PersonId | null, subject: EntryNumber): NewEntry => ({
  ...{ kind: "appointment-moved", subject, validFrom: workday(addDays(today, 20)), validUntil: null },
  body: { ...at(worker, "11:00"), why: "uw klantmanager is die dag op cursus", movedOn: today },
});

const helpFrom = (today: PlainDate, provider: ProviderId): readonly NewEntry[] => [
  {
    ...{ kind: "provider-joined", ...opening, validFrom: addDays(today, -20) },
    body: { provider, whatFor: "Nederlands oefenen op een werkplek" },
  },
  {
    ...{ kind: "message-sent", ...opening, validFrom: today },
    body: { from: "provider", provider, text: "Wij beginnen volgende week met oefenen. Kunt u op dinsdagochtend?" },
  },
];

const decisionsFrom = (today: PlainDate): readonly NewEntry[] => [
  {
    ...{ kind: "facility-decided", subject: "own", validFrom: addDays(today, -14), validUntil: addDays(today, 170) },
    body: {
      ...{ facility: "travel" as FacilityCode, granted: true, why: "u reist twee keer per week naar het Taalhuis" },
      ...{ decidedOn: addDays(today, -16), amount: 4_250, per: "month", source: "participation" as FundingCode },
    },
  },
  {
    ...{ kind: "facility-decided", ...opening, validFrom: addDays(today, -14) },
    body: { facility: "study-costs" as FacilityCode, granted: false, why: "het Taalhuis betaalt uw boeken al" },
  },
];

const writeLetter = async (
  tx: Tx,
  { opened, ledger, seed, today }: DemoWork,
  n: number,
  given: Given,
): Promise<void> => {
  const letter = {
    ...{ clientId: clientId(seed, n), name: "Brief over uw plan", type: "letter" as DocumentTypeCode },
    ...{
      on: addDays(today, -3),
      mediaType: "application/pdf" as const,
      forClient: true,
      handedIn: false,
      scanned: false,
    },
    content: ok(pdfOf(["Uw plan", "Wij praten met u over uw plan.", "Neem dit papier mee."])),
  };
  const newId = () => demoId<DocumentId>(seed, "document", 1_000_000 + n) as never;
  expected(await addClientDocument(tx, { ledger, keys: opened.keys }, letter, { ...given, newId }));
};

/** A day of the weekend becomes the Monday after. */
const workday = (day: PlainDate): PlainDate => (weekdayOf(day) > 5 ? addDays(day, 8 - weekdayOf(day)) : day);
