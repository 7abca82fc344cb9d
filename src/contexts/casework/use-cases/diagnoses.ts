import type { z } from "zod";
import type { ClientId, EntryNumber } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result } from "../../../kernel/result.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { listOccupations, listPeople, loadPolicy, loadPolicyKnownAt } from "../../access/public.ts";
import {
  type AppendRefusal,
  type AskedOfClient,
  type DayOutOfBounds,
  type Diagnosis,
  daysOfRecord,
  daysWithin,
  type EntryKind,
  historyOf,
  type Ledger,
  type OpenLedgerRefusal,
  openLedger,
} from "../../dossier/public.ts";
import type { recordDiagnosis as recordDiagnosisEndpoint } from "../diagnosis-api.ts";
import { countingOn, type DiagnosisBody, type DiagnosisRefusal, makeDiagnosis } from "../domain/diagnose.ts";
import type { NamedIllness } from "../domain/named-illness.ts";
import { withoutIllness } from "../domain/without-illness.ts";
import { actOnClient, type Recorded } from "./act-on-client.ts";

export type RecordDiagnosisRefusal = DiagnosisRefusal | NamedIllness | AppendRefusal | DayOutOfBounds;

type Said = z.output<(typeof recordDiagnosisEndpoint)["body"]>;
type Shown = Omit<Said, "on" | "entriesSeen">;

/** What a diagnosis is decided on: who else wrote one of these meanwhile is read first. */
const kindsRead: ReadonlySet<EntryKind> = new Set<EntryKind>(["diagnosis-made", "entry-corrected", "entry-withdrawn"]);

/** Decides on what stands now, under a lock; who saw fewer diagnoses than there are decides again. */
export const recordDiagnosis = async (
  tx: Tx,
  ledger: Ledger,
  { clientId, on, entriesSeen, ...said }: Said & { readonly clientId: ClientId },
  given: Given,
): Promise<Result<Recorded, RecordDiagnosisRefusal>> => {
  const day = daysWithin(daysOfRecord(given.today), { on });
  if (!day.ok) return day;
  const policy = await loadPolicy(tx);
  const occupations = new Set((await listOccupations(tx)).map(({ code }) => code));
  return actOnClient({ tx, ledger, given }, clientId, { entriesSeen, reads: kindsRead }, (entries) => {
    const asked = { on, body: bodyOf(said) };
    const made = makeDiagnosis(historyOf(entries), asked, policy.on(on), occupations, given.today);
    return withoutIllness(made, policy.on, given.today);
  });
};

/** As it is kept: what says nothing is left out. Codes are checked by the rules. */
const bodyOf = (said: Shown): DiagnosisBody => {
  const limits = said.limits.map(({ code, note }) => (note === null ? { code } : { code, note }));
  const says = Object.entries({ ...said, limits }).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(says) as unknown as DiagnosisBody;
};

export type DiagnosesRefusal = OpenLedgerRefusal;

export type ClientDiagnoses = {
  readonly clientId: ClientId;
  readonly on: PlainDate;
  readonly entriesSeen: number;
  readonly counting: EntryNumber | null;
  readonly diagnoses: readonly (Shown & {
    readonly id: EntryNumber;
    readonly from: PlainDate;
    readonly author: string;
  })[];
};

/** Every diagnosis of a client up to a day, with who wrote it down. */
export const clientDiagnoses = async (
  tx: Tx,
  asked: AskedOfClient,
  given: Given,
): Promise<Result<ClientDiagnoses, DiagnosesRefusal>> => {
  const opened = await openLedger(tx, asked, given);
  if (!opened.ok) return opened;
  const { seen, day, knownAt } = opened.value;
  const { clientId } = asked;
  const history = historyOf(seen, knownAt);
  const policy = await loadPolicyKnownAt(tx, knownAt);
  const people = new Map((await listPeople(tx)).map(({ id, name }) => [`person:${id}`, name]));
  const authors = new Map(seen.map(({ number, recordedBy }) => [number, people.get(recordedBy) ?? recordedBy]));
  return ok({
    clientId,
    on: day,
    entriesSeen: seen.length,
    counting: countingOn(history, day, policy.on(day).intakeCountsFor)?.id ?? null,
    diagnoses: history.diagnoses
      .filter(({ from }) => from <= day)
      .toReversed()
      .map((each) => shown(each, authors.get(each.id) ?? "")),
  });
};

const shown = ({ id, from, ...body }: Diagnosis, author: string) => ({
  id,
  from,
  author,
  by: body.by,
  conclusion: body.conclusion,
  helpWith: [...(body.helpWith ?? [])],
  limits: (body.limits ?? []).map(({ code, note = null }) => ({ code, note })),
  circumstances: [...(body.circumstances ?? [])],
  strengths: [...(body.strengths ?? [])],
  wishes: body.wishes ?? null,
  experience: (body.experience ?? []).map((each) => ({ ...each })),
  wanted: [...(body.wanted ?? [])],
  hoursPerWeek: body.hoursPerWeek ?? null,
  travel: body.travel === undefined ? null : { minutes: body.travel.minutes, by: [...body.travel.by] },
  grounds: body.grounds,
  adds: body.adds ?? null,
});
