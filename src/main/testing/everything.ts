import { saveOccupations } from "../../contexts/access/public.ts";
import { aCommissioner, accepted, type TestCommissioner } from "../../contexts/access/testing/a-commissioner.ts";
import { changeSetting, withdrawSetting } from "../../contexts/access/testing/settings.ts";
import { nameMunicipality, removeMunicipality } from "../../contexts/access/use-cases/municipalities.ts";
import { beginVerification } from "../../contexts/access/use-cases/verify-log.ts";
import { startCampaign as startCampaignEndpoint } from "../../contexts/casework/campaigns-api.ts";
import { askForMail, finishReminderDay } from "../../contexts/casework/mail-store.ts";
import { makePlan } from "../../contexts/casework/plan-api.ts";
import { caseworkReadModel } from "../../contexts/casework/read-model.ts";
import { recordAbsence } from "../../contexts/casework/use-cases/absences.ts";
import { planClientAppointment } from "../../contexts/casework/use-cases/appointment-acts.ts";
import { startCampaign } from "../../contexts/casework/use-cases/campaigns.ts";
import { grantClientExemption, recordClientNeed } from "../../contexts/casework/use-cases/decision-acts.ts";
import { openClientGate } from "../../contexts/casework/use-cases/gate-acts.ts";
import { moveClientRung } from "../../contexts/casework/use-cases/ladder.ts";
import { sendClientMessage } from "../../contexts/casework/use-cases/message-acts.ts";
import { makeClientPlan } from "../../contexts/casework/use-cases/plan-acts.ts";
import { joinClientProvider } from "../../contexts/casework/use-cases/providers.ts";
import { rewordCampaign } from "../../contexts/casework/use-cases/reword-campaign.ts";
import { type Ledger, makeLedger } from "../../contexts/dossier/ledger.ts";
import { findLedger, namesMunicipality, rebuildReadModels } from "../../contexts/dossier/public.ts";
import { aNewFact } from "../../contexts/dossier/testing/clients.ts";
import { addClientDocument } from "../../contexts/dossier/use-cases/documents.ts";
import { getDossier } from "../../contexts/dossier/use-cases/get-dossier.ts";
import { putPersonRight } from "../../contexts/dossier/use-cases/put-person-right.ts";
import { citizenNumbers } from "../../contexts/exchange/reading/testing/files.ts";
import { anImport, benefitsFile, stage, workOf } from "../../contexts/exchange/testing/an-import.ts";
import { applyImport, beginApplying } from "../../contexts/exchange/use-cases/apply-import.ts";
import type { ClientId, EntryNumber, MunicipalityCode, ProviderId } from "../../kernel/ids.ts";
import { addDays, plainDate } from "../../kernel/plain-date.ts";
import { ok } from "../../kernel/result.ts";
import type { Keys } from "../../platform/keys.ts";
import { sealLog } from "../../platform/log/seal.ts";
import type { Actor, Given, Tx } from "../../platform/unit-of-work.ts";
import { purged } from "./purges.ts";

export const theLedger = (): Ledger => makeLedger([caseworkReadModel]);

/** A chunk that was written and is not shown yet: stops where a killed process would. */
const stopAfterOneChunk = (): never => {
  throw new Error("stopped");
};

export type Everything = {
  readonly commissioner: TestCommissioner;
  readonly clientId: ClientId;
  readonly provider: Actor;
  readonly client: Actor;
};

/** A commissioner with rows in every table there is: applied, waiting and faulty imports, something shared, a sealed log. */
export const everything = async (): Promise<Everything> => {
  const commissioner = await aCommissioner({ municipalities: ["M1"] });
  await purged(commissioner, "dry-run");
  await commissioner.run((tx) => saveOccupations(tx, [{ code: "5120", nl: "kok", en: "cook" }]));
  const ledger = theLedger();
  const work = workOf(commissioner, ledger);
  const [a, b, c] = citizenNumbers(3);
  accepted(await anImport(work, { content: benefitsFile(`${a};social-assistance;2025-09-01;;Anna de Boer`) }));
  const waiting = await stage(work, { content: benefitsFile(`${b};social-assistance;2025-10-01;;Bo Bos`) });
  accepted(await beginApplying(work, waiting.id, false));
  await applyImport({ ...work, progress: stopAfterOneChunk }, waiting.id).catch(() => undefined);
  await stage(work, { content: benefitsFile(`${c};no-such-scheme;2025-10-01;;Cem Can`) });
  const setting = { key: "offerWithin", validFrom: plainDate("2026-01-01"), value: "P180D" };
  accepted(await commissioner.run((tx, given) => changeSetting(tx, setting, given)));
  const planned = { ...setting, validFrom: plainDate("2027-01-01"), value: "P90D" };
  await commissioner.run(async (tx, given) => {
    const { version: number } = accepted(await changeSetting(tx, planned, given));
    accepted(await withdrawSetting(tx, { number }, given));
  });
  const mistake = { code: "M9" as MunicipalityCode, name: "Vergissing" };
  await commissioner.run(async (tx, given) => {
    accepted(await nameMunicipality(tx, mistake, given));
    return removeMunicipality(tx, mistake, namesMunicipality, given);
  });
  const { installation, actor, act } = work;
  await rebuildReadModels({ installation, actor, act, ledger }, "anew");
  const provider = await commissioner.actorFor("provider-consultant");
  const clientId = await firstClient(commissioner);
  accepted(await commissioner.run((tx, given) => atTheGate(tx, ledger, clientId, given)));
  accepted(await commissioner.run((tx, given) => putRight(tx, commissioner.keys, clientId, given)));
  accepted(await commissioner.run((tx, given) => inAPhase(tx, ledger, clientId, given)));
  accepted(await commissioner.run((tx, given) => withAPlan(tx, ledger, clientId, given)));
  accepted(await commissioner.run((tx, given) => onARung(tx, ledger, clientId, given)));
  accepted(await commissioner.run((tx, given) => exempted(tx, ledger, clientId, given)));
  accepted(await commissioner.run((tx, given) => withAFacility(tx, ledger, clientId, given)));
  accepted(await commissioner.run((tx, given) => missingHelp(tx, ledger, clientId, given)));
  accepted(await commissioner.run((tx, given) => invited(tx, ledger, clientId, given)));
  await commissioner.run((tx, given) => withMail(tx, clientId, given));
  accepted(await commissioner.run((tx, given) => wroteTo(tx, ledger, clientId, given)));
  const [absent, cover] = [await commissioner.actorFor("caseworker"), await commissioner.actorFor("caseworker")];
  accepted(await commissioner.run((tx, given) => away(tx, [absent, cover], given)));
  accepted(await commissioner.run((tx, given) => withADocument(tx, { ledger, keys: work.keys }, clientId, given)));
  const started = accepted(await commissioner.run((tx, given) => startCampaign(tx, ledger, aCampaign, given)));
  const reworded = { campaign: started.id, name: "Ontheven", aim: "zien wat kan" };
  accepted(await commissioner.run((tx, given) => rewordCampaign(tx, reworded, given)));
  const client = await commissioner.actorFor("client", {}, { kind: "client", clientId });
  if (provider.party.kind !== "provider") throw new Error("not a provider");
  const { providerId } = provider.party;
  accepted(await commissioner.run((tx, given) => withAProvider(tx, ledger, { clientId, providerId }, given)));
  await commissioner.run((tx, given) => beginVerification(tx, given));
  await sealLog(commissioner.database, commissioner.keys, commissioner.tenantId, commissioner.clock.now());
  return { commissioner, clientId, provider, client };
};

const atTheGate = async (tx: Tx, ledger: Ledger, clientId: ClientId, given: Given) => {
  const opening = { openedOn: plainDate("2026-01-05"), asksFor: "help", at: "job-desk", under27: false } as const;
  const entriesSeen = await seenOf(tx, clientId);
  return openClientGate(tx, ledger, { clientId, entriesSeen, ...opening }, given);
};

const inAPhase = (tx: Tx, ledger: Ledger, clientId: ClientId, given: Given) =>
  ledger.append(tx, given, [clientId], () => ok([aNewFact("phase-set", "2026-01-06", { phase: 2 })]));

const withAFacility = (tx: Tx, ledger: Ledger, clientId: ClientId, given: Given) => {
  const body = { facility: "travel", granted: true, why: "test", amount: 4_000, per: "month", source: "own" } as never;
  return ledger.append(tx, given, [clientId], () => ok([aNewFact("facility-decided", "2026-01-06", body)]));
};

const withAPlan = async (tx: Tx, ledger: Ledger, clientId: ClientId, given: Given) => {
  const body = makePlan.body.parse({
    on: "2026-01-12",
    until: "2026-07-01",
    entriesSeen: await seenOf(tx, clientId),
    duties: [{ code: null, text: "U belt elke week." }],
    goalKind: "work",
    goal: "betaald werk",
    expected: "u een half jaar werkt",
    childCare: "not-needed",
  });
  return makeClientPlan(tx, ledger, { ...body, clientId }, given);
};

const onARung = async (tx: Tx, ledger: Ledger, clientId: ClientId, given: Given) => {
  const entriesSeen = await seenOf(tx, clientId);
  const move = { on: plainDate("2026-01-12"), rung: "mediation", by: "commissioner", why: null, extends: false };
  return moveClientRung(tx, ledger, { clientId, entriesSeen, ...move }, given);
};

const seenOf = async (tx: Tx, clientId: ClientId): Promise<number> =>
  (await findLedger(tx, clientId))?.seen.length ?? 0;

const exempted = async (tx: Tx, ledger: Ledger, clientId: ClientId, given: Given) => {
  const [from, until] = [plainDate("2026-01-05"), plainDate("2026-06-01")];
  const decision = { ground: "other", from, until, decidedOn: from, reviewOn: null, why: "zorg voor familie" };
  return grantClientExemption(tx, ledger, { clientId, entriesSeen: await seenOf(tx, clientId), ...decision }, given);
};

const missingHelp = async (tx: Tx, ledger: Ledger, clientId: ClientId, given: Given) => {
  const missing = { need: "day-activities", on: plainDate("2026-01-05"), note: null };
  return recordClientNeed(tx, ledger, { clientId, entriesSeen: await seenOf(tx, clientId), ...missing }, given);
};

const putRight = async (tx: Tx, keys: Keys, clientId: ClientId, given: Given) => {
  const { name, birthYear, personSeen } = accepted(await getDossier(tx, keys, { clientId }, given));
  const asked = { clientId, name, birthYear: birthYear ?? 1980, citizenNumber: null, reason: "test", personSeen };
  return putPersonRight(tx, keys, asked, given);
};

const withADocument = (tx: Tx, parts: Parameters<typeof addClientDocument>[1], clientId: ClientId, given: Given) => {
  const [content, mediaType] = [ok(Buffer.from("Geachte mevrouw")), "text/plain"] as const;
  const about = { type: "letter", on: plainDate("2026-01-05"), mediaType, scanned: false };
  const document = { ...about, name: "Brief", content, forClient: true };
  return addClientDocument(tx, parts, { clientId, ...document }, given);
};

const invited = async (tx: Tx, ledger: Ledger, clientId: ClientId, given: Given) => {
  const time = { on: given.today, at: "09:30", minutes: 30, how: "phone", place: null, worker: null } as const;
  const entriesSeen = await seenOf(tx, clientId);
  return planClientAppointment(tx, ledger, { clientId, entriesSeen, ...time, what: "talk" }, given);
};

/** A mail on its way, and a day whose reminders were looked for. */
const withMail = async (tx: Tx, clientId: ClientId, given: Given): Promise<void> => {
  await askForMail(tx, { clientId, entry: 1 as EntryNumber, about: "news" }, given);
  await finishReminderDay(tx, given.today, 0);
};

const wroteTo = (tx: Tx, ledger: Ledger, clientId: ClientId, given: Given) => {
  const about = { subject: "own", validFrom: given.today, validUntil: null } as const;
  return ledger.append(tx, given, [clientId], () =>
    ok([
      { kind: "message-sent", ...about, body: { from: "commissioner", text: "Tot maandag." } },
      { kind: "note-written", ...about, body: { text: "Belt liever." } },
    ]),
  );
};

/** Helped by a provider, which reads one message that the client does not, and nothing that was over before it came. */
const withAProvider = async (
  tx: Tx,
  ledger: Ledger,
  { clientId, providerId }: { readonly clientId: ClientId; readonly providerId: string },
  given: Given,
) => {
  const provider = providerId as ProviderId;
  const joining = { provider, whatFor: "werk zoeken", from: given.today, until: null };
  const joined = await joinClientProvider(
    tx,
    ledger,
    { clientId, entriesSeen: await seenOf(tx, clientId), ...joining },
    given,
  );
  const { entriesSeen } = accepted(joined);
  const message = { text: "Wie neemt contact op?", formal: false, readBy: { provider, clientReads: false } };
  return sendClientMessage(tx, ledger, { clientId, entriesSeen, ...message }, given);
};

const away = (tx: Tx, [person, cover]: readonly [Actor, Actor], given: Given) => {
  if (person.personId === null || cover.personId === null) throw new Error("no staff");
  const days = { from: given.today, until: addDays(given.today, 5) };
  return recordAbsence(tx, { person: person.personId, coveredBy: [cover.personId], ...days }, given);
};

const aCampaign = startCampaignEndpoint.body.parse({
  name: "Ontheven",
  aim: "kijken wat kan",
  criterion: { exemption: "any" },
  seenFound: null,
});

const firstClient = ({ run }: TestCommissioner): Promise<ClientId> =>
  run(async (tx) => {
    const { rows } = await tx.query<{ id: ClientId }>(
      "select id from dossier.client where tenant_id = $1 order by number limit 1",
      [tx.tenantId],
    );
    const [first] = rows;
    if (first === undefined) throw new Error("no client");
    return first.id;
  });
