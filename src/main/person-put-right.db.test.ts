import assert from "node:assert/strict";
import test from "node:test";
import { may, type Permission, partyOfRole, roles } from "../contexts/access/domain/permissions.ts";
import { aCommissioner, accepted, personOf, type TestCommissioner } from "../contexts/access/testing/a-commissioner.ts";
import { searchClients } from "../contexts/casework/use-cases/caseload.ts";
import { completePersons, keptCitizenNumber } from "../contexts/dossier/public.ts";
import {
  aBenefit,
  aClient,
  aKnownClient,
  aNewFact,
  append,
  type ClientOver,
} from "../contexts/dossier/testing/clients.ts";
import { anOpenBatch, entriesOf } from "../contexts/dossier/testing/ledgers.ts";
import { revealCitizenNumber } from "../contexts/dossier/use-cases/citizen-number.ts";
import { getDossier } from "../contexts/dossier/use-cases/get-dossier.ts";
import {
  type PutPersonRight,
  putPersonRight,
  putPersonRightAt,
} from "../contexts/dossier/use-cases/put-person-right.ts";
import { anImport, benefitsFile, workOf } from "../contexts/exchange/testing/an-import.ts";
import type { ClientId } from "../kernel/ids.ts";
import { anAct } from "../platform/testing/actors.ts";
import { logLinesOf } from "../platform/testing/log-lines.ts";
import { unitOfWork } from "../platform/unit-of-work.ts";
import { theLedger } from "./testing/everything.ts";
import { meanwhileTest, withMeanwhile } from "./testing/meanwhile.ts";
import { keepFor, purged, rowsLeft } from "./testing/purges.ts";

const ledger = theLedger();
const [mine, theirs] = ["111222333", "123456782"] as const;
const why = "verkeerd overgenomen";

const anOffice = async () => {
  const commissioner = await aCommissioner({ preset: "participatiewet-2026" });
  commissioner.clock.set("2026-03-12T09:00:00Z");
  return { commissioner, worker: await commissioner.actorFor("benefits-officer", { name: "B. Smit" }) };
};
type Office = Awaited<ReturnType<typeof anOffice>>;

const dossierOf = async ({ run, keys }: TestCommissioner, clientId: ClientId) =>
  accepted(await run((tx, given) => getDossier(tx, keys, { clientId }, given)));

/** As the page sends it: all as it reads there, but for what is put right. */
const asShown = async (
  { commissioner }: Office,
  clientId: ClientId,
  over: Partial<PutPersonRight>,
): Promise<PutPersonRight> => {
  const { name, birthYear, personSeen } = await dossierOf(commissioner, clientId);
  return { clientId, name, birthYear, citizenNumber: null, reason: null, personSeen, ...over };
};

/** As the server does it: a refusal leaves nothing behind. */
const send = ({ commissioner: { installation, keys }, worker }: Office, asked: PutPersonRight) =>
  unitOfWork(installation)(worker, anAct({ activity: "putPersonRight" }), (tx, given) =>
    putPersonRight(tx, keys, asked, given),
  );

const put = async (office: Office, clientId: ClientId, over: Partial<PutPersonRight>) =>
  send(office, await asShown(office, clientId, over));

const refusalOf = (result: { readonly ok: boolean; readonly refusal?: unknown }) => {
  assert.ok(!result.ok, "was not refused");
  return result.refusal;
};

const someone = ({ commissioner }: Office, over: ClientOver = {}) =>
  aKnownClient(commissioner, ledger, { name: "S. Proef", ...over });

const found = async ({ run, keys }: TestCommissioner, text: string): Promise<readonly string[]> =>
  accepted(await run((tx, given) => searchClients(tx, keys, { text, page: 1, pageSize: 25 }, given))).rows.map(
    ({ clientId }) => clientId,
  );

test("a number that is added later finds the client, and the next file finds its dossier", async () => {
  const office = await anOffice();
  const { commissioner } = office;
  const clientId = await someone(office);
  assert.deepEqual(accepted(await put(office, clientId, { citizenNumber: "1112.22.333" })).changes, {
    citizenNumber: "added",
  });
  assert.deepEqual(await found(commissioner, mine), [clientId]);
  assert.equal((await dossierOf(commissioner, clientId)).citizenNumberMasked, "•••••2333");
  const content = benefitsFile(`${mine};social-assistance;2026-03-01;;S. Proef`);
  accepted(await anImport(workOf(commissioner, ledger), { content }));
  const kinds = (await entriesOf(commissioner, clientId)).map(({ kind }) => kind);
  assert.ok(kinds.includes("benefit-started"), kinds.join(" "));
});

test("under a corrected name and number the client is found at once, under the old ones no more", async () => {
  const office = await anOffice();
  const { commissioner } = office;
  const clientId = await someone(office, { citizenNumber: mine, birthYear: 1990 });
  accepted(await put(office, clientId, { name: "Selma Beproefd", citizenNumber: theirs, reason: why }));
  assert.deepEqual(await found(commissioner, "beproefd"), [clientId]);
  assert.deepEqual(await found(commissioner, theirs), [clientId]);
  assert.deepEqual([await found(commissioner, "proef"), await found(commissioner, mine)], [[], []]);
  const { keys, run } = commissioner;
  assert.equal(accepted(await run((tx) => revealCitizenNumber(tx, keys, clientId))).citizenNumber, theirs);
});

test("that it was put right is kept with who, when and why; what it was before is nowhere, nor in the log", async () => {
  const office = await anOffice();
  const { commissioner, worker } = office;
  const clientId = await someone(office, { citizenNumber: mine });
  accepted(await put(office, clientId, { name: "S. Toets", reason: why }));
  accepted(await put(office, clientId, { birthYear: 1990 }));
  const { personChanges } = await dossierOf(commissioner, clientId);
  const at = "2026-03-12T09:00:00.000Z";
  assert.partialDeepStrictEqual(personChanges, [
    { name: null, birthYear: "added", citizenNumber: null, reason: null, by: "B. Smit", at },
    { name: "corrected", birthYear: null, citizenNumber: null, reason: why, by: "B. Smit", at },
  ]);
  const lines = (await logLinesOf(commissioner.tenantId)).filter(({ actor }) => actor === worker.name);
  assert.deepEqual(
    lines.map(({ activity, clientId: about, outcome }) => [activity, about, outcome]),
    Array(2).fill(["putPersonRight", clientId, "done"]),
  );
  const said = JSON.stringify(lines);
  const stored = await commissioner.run(async (tx) => {
    const { rows } = await tx.query("select * from dossier.person_change where tenant_id = $1", [tx.tenantId]);
    return JSON.stringify(rows);
  });
  for (const secret of [mine, "Toets", "Proef", "1990"]) assert.ok(!stored.includes(secret), secret);
  for (const secret of [mine, "Toets", "Proef", "1990", why]) assert.ok(!said.includes(secret), secret);
});

test("a number of another client names that client, and changes nothing", async () => {
  const office = await anOffice();
  const { commissioner } = office;
  const other = await someone(office, { name: "A. Ander", citizenNumber: theirs });
  const clientId = await someone(office);
  const { clientNumber } = await dossierOf(commissioner, other);
  assert.deepEqual(refusalOf(await put(office, clientId, { name: "N. Nieuw", citizenNumber: theirs, reason: why })), {
    code: "number-of-another-client",
    field: "citizenNumber",
    clientId: other,
    clientNumber,
  });
  const { name, personChanges } = await dossierOf(commissioner, clientId);
  assert.deepEqual([name, personChanges], ["S. Proef", []]);
});

test("whoever may put right who somebody is may open the dossier that a refusal names; a provider and a client may neither", () => {
  const holders = (permission: Permission) =>
    roles.filter((role) => may({ party: partyOfRole[role], roles: [role] }, permission));
  assert.deepEqual(holders("dossier.person.correct"), ["caseworker", "benefits-officer"]);
  for (const role of holders("dossier.person.correct")) assert.ok(holders("dossier.client.read").includes(role), role);
});

test("a number of somebody who is only in an import that is not applied is not given out", async () => {
  const office = await anOffice();
  const { commissioner } = office;
  const clientId = await someone(office);
  const batch = await anOpenBatch(commissioner);
  await commissioner.run(async (tx, given) => {
    const id = given.newId<ClientId>();
    const fresh = { clientId: id, number: 99, name: null, birthYear: null };
    const numbered = { ...fresh, ...keptCitizenNumber(tx, commissioner.keys, id, theirs) };
    await ledger.appendToBatch(tx, given, batch, [id], () => [aBenefit("2026-02-01")], [numbered]);
  });
  assert.deepEqual(refusalOf(await put(office, clientId, { citizenNumber: theirs })), {
    code: "number-in-an-import",
    field: "citizenNumber",
  });
});

test("who saw somebody else than there is decides again: a colleague was first, or a file", async () => {
  const office = await anOffice();
  const { commissioner } = office;
  const clientId = await someone(office, { citizenNumber: mine });
  const asked = await asShown(office, clientId, { name: "S. Laat", reason: why });
  accepted(await put(office, clientId, { birthYear: 1990 }));
  assert.deepEqual(refusalOf(await send(office, asked)), { code: "person-changed-meanwhile" });
  const again = await asShown(office, clientId, { name: "S. Laat", reason: why });
  const content = benefitsFile(`${mine};social-assistance;2026-03-01;;S. Uit een Bestand`);
  accepted(await anImport(workOf(commissioner, ledger), { content }));
  assert.deepEqual(refusalOf(await send(office, again)), { code: "person-changed-meanwhile" });
  accepted(await put(office, clientId, { name: "S. Laat", reason: why }));
});

test("a file that still gives the wrong name and year does not bring them back; another name is news", async () => {
  const office = await anOffice();
  const { commissioner } = office;
  const clientId = await someone(office, { name: "S. Verkeerd", birthYear: 1960, citizenNumber: mine });
  accepted(await put(office, clientId, { name: "S. Goed", birthYear: 1961, reason: why }));
  const told = (name: string, birthYear: number) =>
    commissioner.run(async (tx) => {
      const person = { clientId, name, birthYear, citizenCipher: null, citizenHash: null };
      await completePersons(tx, commissioner.keys, [person]);
    });
  const shown = async () => {
    const { name, birthYear } = await dossierOf(commissioner, clientId);
    return [name, birthYear];
  };
  await told("S. Verkeerd", 1960);
  assert.deepEqual(await shown(), ["S. Goed", 1961]);
  await told("S. Goed-Getrouwd", 1960);
  assert.deepEqual(await shown(), ["S. Goed-Getrouwd", 1961]);
  const content = benefitsFile(`${mine};social-assistance;2026-03-01;;S. Verkeerd`);
  accepted(await anImport(workOf(commissioner, ledger), { content }));
  assert.deepEqual(await shown(), ["S. Goed-Getrouwd", 1961]);
});

test("of whom it is not known any more who they are nothing is put right, and why it was goes with the name", async () => {
  const office = await anOffice();
  const { commissioner } = office;
  await keepFor(commissioner, { keepPersons: "P5Y" });
  const clientId = await aClient(commissioner, { name: "S. Proef", citizenNumber: mine });
  const ended = aNewFact("benefit-ended", "2021-03-02", {}, { subject: 1 });
  await append(commissioner, ledger, clientId, [aBenefit("2010-01-01"), ended]);
  accepted(await put(office, clientId, { birthYear: 1990 }));
  assert.equal((await rowsLeft(commissioner, [clientId]))["dossier.person_change"], 1);
  await purged(commissioner);
  const left = await rowsLeft(commissioner, [clientId]);
  assert.deepEqual([left["dossier.client_person"], left["dossier.person_change"]], [undefined, undefined]);
  assert.deepEqual(refusalOf(await put(office, clientId, { name: "S. Proef" })), { code: "person-erased" });
});

test("who is not there is not put right", async () => {
  const office = await anOffice();
  const clientId = personOf(office.worker) as never as ClientId;
  const asked = { clientId, name: "N", birthYear: null, citizenNumber: null, reason: null, personSeen: "" };
  assert.deepEqual(refusalOf(await send(office, asked)), { code: "client-not-found" });
});

meanwhileTest("two who give out one number at the same moment: one does, the other is told whose it is", async () => {
  const office = await anOffice();
  const [one, other] = [await someone(office), await someone(office, { name: "T. Twee" })];
  const both = await Promise.all([one, other].map((clientId) => put(office, clientId, { citizenNumber: mine })));
  const refused = both.flatMap((each) => (each.ok ? [] : [each.refusal.code]));
  assert.deepEqual(refused, ["number-of-another-client"]);
});

meanwhileTest("an import that writes the number between the question and the answer is found", async () => {
  const office = await anOffice();
  const { commissioner, worker } = office;
  const clientId = await someone(office);
  const asked = await asShown(office, clientId, { citizenNumber: theirs });
  const batch = await anOpenBatch(commissioner);
  let isThere = false;
  const meanwhile = async (): Promise<void> => {
    if (isThere) return;
    isThere = true;
    await commissioner.run(async (tx, given) => {
      const id = given.newId<ClientId>();
      const fresh = { clientId: id, number: 99, name: null, birthYear: null };
      const numbered = { ...fresh, ...keptCitizenNumber(tx, commissioner.keys, id, theirs) };
      await ledger.appendToBatch(tx, given, batch, [id], () => [aBenefit("2026-02-01")], [numbered]);
    });
  };
  const installation = withMeanwhile(commissioner.installation, /update dossier\.client_person\s/, meanwhile);
  const run = (work: Parameters<ReturnType<typeof unitOfWork>>[2]) => unitOfWork(installation)(worker, anAct(), work);
  const refused = await putPersonRightAt({ run: run as never }, commissioner.keys, asked);
  assert.ok(isThere);
  assert.deepEqual(refusalOf(refused), { code: "number-in-an-import", field: "citizenNumber" });
});

meanwhileTest(
  "a file that found a client by a number that is put right at that moment makes a client for it",
  async () => {
    const office = await anOffice();
    const { commissioner } = office;
    const clientId = await someone(office, { citizenNumber: mine });
    const asked = await asShown(office, clientId, { citizenNumber: theirs, reason: why });
    let sent: Awaited<ReturnType<typeof send>> | undefined;
    const meanwhile = async (): Promise<void> => {
      sent ??= await send(office, asked);
    };
    const installation = withMeanwhile(
      commissioner.installation,
      /from dossier\.client\s+where .* for update/s,
      meanwhile,
    );
    const content = benefitsFile(`${mine};social-assistance;2026-03-01;;S. Proef`);
    accepted(await anImport(workOf(commissioner, ledger, { installation }), { content }));
    assert.ok(sent?.ok);
    const kinds = (await entriesOf(commissioner, clientId)).map(({ kind }) => kind);
    assert.deepEqual(kinds, ["client-registered"]);
    assert.equal((await found(commissioner, mine)).length, 1);
  },
);
