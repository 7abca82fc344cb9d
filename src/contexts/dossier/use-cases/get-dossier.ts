import type { ClientId, MunicipalityCode, PersonId } from "../../../kernel/ids.ts";
import { endOfInstants, type Instant } from "../../../kernel/instant.ts";
import { contains, type PlainDate } from "../../../kernel/plain-date.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import type { Keys } from "../../../platform/keys.ts";
import type { Given, Tx } from "../../../platform/unit-of-work.ts";
import { listMunicipalities, listPeople, listProviders, loadPolicyKnownAt, type Policy } from "../../access/public.ts";
import { type FoundPerson, findKnownClient } from "../client-store.ts";
import { type DayOutOfBounds, daysOfRecord, daysWithin } from "../domain/day-bounds.ts";
import { type History, historyOf } from "../domain/history.ts";
import { offerOn } from "../domain/offer.ts";
import { stateOn, takesOver, workerSince } from "../domain/state.ts";
import { type TimelineEntry, timelineOf } from "../domain/timeline.ts";
import { askableMoment, type KnownAtRefusal } from "../ledger.ts";
import { findLedger, type StoredLedger } from "../ledger-store.ts";
import { listPersonChanges } from "../person-store.ts";
import { decryptCitizenNumber } from "./citizen-number.ts";
import { personSeen } from "./put-person-right.ts";

export type DossierRefusal = { readonly code: "client-not-found" } | KnownAtRefusal | DayOutOfBounds;

export type DossierQuestion = {
  readonly clientId: ClientId;
  readonly on?: PlainDate | undefined;
  readonly knownAt?: Instant | undefined;
};

/** One client's dossier as of a day and as known at a moment; both change the whole of it. */
export const getDossier = async (
  tx: Tx,
  keys: Keys,
  question: DossierQuestion,
  given: Given,
): Promise<Result<DossierView, DossierRefusal>> => {
  const moment = askableMoment(question.knownAt, given.now);
  if (!moment.ok) return moment;
  const day = daysWithin(daysOfRecord(given.today), { on: question.on });
  if (!day.ok) return day;
  const client = await findKnownClient(tx, question.clientId);
  const ledger = await findLedger(tx, question.clientId);
  if (client === undefined || ledger === undefined) return refuse({ code: "client-not-found" });
  tx.concerns([question.clientId]);
  const view = await dossierView(tx, client, ledger, {
    ...given,
    day: question.on ?? given.today,
    knownAt: moment.value,
  });
  return ok({ ...view, ...(await personView(tx, keys, client)) });
};

export type DossierView = Awaited<ReturnType<typeof dossierView>> & Awaited<ReturnType<typeof personView>>;

/** Who it is, as known now whatever day is asked about: no day of it is kept (ADR 0025). */
const personView = async (tx: Tx, keys: Keys, client: FoundPerson) => {
  const { clientId, name, birthYear, personErasedOn, citizenCipher: cipher } = client;
  const citizenNumber = cipher === null ? null : decryptCitizenNumber(tx, keys, clientId, cipher);
  const changes = await listPersonChanges(tx, clientId);
  const people = changes.length === 0 ? new Map<string, string>() : (await namesIn(tx)).people;
  return {
    name,
    birthYear,
    personErasedOn,
    citizenNumberMasked: citizenNumber === null ? null : `•••••${citizenNumber.slice(-4)}`,
    personSeen: personSeen(tx, keys, clientId, { name, birthYear, citizenNumber }),
    personChanges: changes.map((change) => ({ ...change, by: whoIn({ people }, change.by) })),
  };
};

const dossierView = async (
  tx: Tx,
  client: FoundPerson,
  ledger: StoredLedger,
  { day, knownAt, dayOf }: Pick<Given, "dayOf"> & { readonly day: PlainDate; readonly knownAt: Instant | null },
) => {
  const policy = await loadPolicyKnownAt(tx, knownAt);
  const lateAfter = (from: PlainDate) => policy.on(from).recordedLateAfter;
  const names = await namesIn(tx);
  const at = knownAt ?? endOfInstants;
  return {
    clientId: client.clientId,
    clientNumber: client.clientNumber,
    on: day,
    knownAt,
    entriesSeen: ledger.seen.length,
    state: shownState(historyOf(ledger.seen, at), day, policy, names),
    timeline: timelineOf(ledger.seen, at, { lateAfter, dayOf }).map((entry) => shownEntry(entry, names)),
  };
};

type Names = {
  readonly people: ReadonlyMap<string, string>;
  readonly municipalities: ReadonlyMap<string, string>;
  readonly providers: ReadonlyMap<string, string>;
};

const namesIn = async (tx: Tx): Promise<Names> => ({
  people: new Map((await listPeople(tx)).map(({ id, name }) => [id, name])),
  municipalities: new Map((await listMunicipalities(tx)).map(({ code, name }) => [code, name])),
  providers: new Map((await listProviders(tx)).map(({ id, name }) => [id, name])),
});

/** Whose act it was, for people to read: a colleague's name, or what the ledger says ("operator:…", "system:…"). */
const whoIn = (names: Pick<Names, "people">, actor: string): string =>
  names.people.get(actor.replace(/^person:/, "")) ?? actor;

const shownState = (history: History, day: PlainDate, policy: Policy, names: Names) => {
  const state = stateOn(history, day);
  return {
    ...state,
    municipality: state.municipality === null ? null : shownMunicipality(state.municipality, names),
    worker:
      state.worker === null
        ? null
        : {
            id: state.worker as PersonId,
            name: names.people.get(state.worker) ?? state.worker,
            since: workerSince(history, day),
          },
    takesOver: shownNext(takesOver(history, day), names),
    colleagues: history.colleagues
      .filter((each) => contains(each, day))
      .map(({ id: entry, worker: id, role, from: since }) => ({
        entry,
        id,
        name: names.people.get(id) ?? id,
        role,
        since,
      })),
    offer: offerOn(history, day, policy.on),
  };
};

const shownNext = (next: ReturnType<typeof takesOver>, names: Names) =>
  next === null
    ? null
    : {
        entry: next.entry,
        from: next.from,
        worker: next.worker === null ? null : { id: next.worker, name: names.people.get(next.worker) ?? next.worker },
      };

const shownMunicipality = (code: MunicipalityCode, names: Names) => ({
  code,
  name: names.municipalities.get(code) ?? code,
});

const shownEntry = ({ fact, corrected, withdrawn, ...says }: TimelineEntry, names: Names) => ({
  ...says,
  number: fact.number,
  kind: fact.kind,
  subject: fact.subject,
  body: shownBody(says.body, names),
  recordedAt: fact.recordedAt,
  knownFrom: fact.knownFrom,
  recordedBy: whoIn(names, fact.recordedBy),
  purpose: fact.purpose,
  source: fact.source,
  historyLoad: fact.historyLoad,
  corrected: corrected && {
    ...corrected,
    by: whoIn(names, corrected.by),
    before: { ...corrected.before, body: shownBody(corrected.before.body, names) },
  },
  withdrawn: withdrawn && { ...withdrawn, by: whoIn(names, withdrawn.by) },
});

/** The body with names beside ids and codes that the page can't know. */
const shownBody = (body: object, names: Names): Record<string, unknown> => {
  const { worker, municipality, provider } = body as {
    worker?: string | null;
    municipality?: string;
    provider?: string;
  };
  return {
    ...body,
    ...(worker ? { workerName: names.people.get(worker) ?? worker } : {}),
    ...(municipality ? { municipalityName: names.municipalities.get(municipality) ?? municipality } : {}),
    ...(provider ? { providerName: names.providers.get(provider) ?? provider } : {}),
  };
};
