import assert from "node:assert/strict";
import test from "node:test";
import type { ClientId, EntryNumber, PersonId } from "../../kernel/ids.ts";
import { plainDate as day } from "../../kernel/plain-date.ts";
import { logLinesOf } from "../../platform/testing/log-lines.ts";
import type { Actor } from "../../platform/unit-of-work.ts";
import { aCommissioner, accepted, type TestCommissioner } from "../access/testing/a-commissioner.ts";
import { aBenefit, aClient, aKnownClient, aNewFact, append } from "../dossier/testing/clients.ts";
import { caseworkLedger, keptLists, rebuiltLists } from "./testing/kept-lists.ts";
import { moveClientAppointment } from "./use-cases/appointment-acts.ts";
import { clientAppointments } from "./use-cases/appointments.ts";
import { clientMessages } from "./use-cases/messages.ts";
import { canCome, cantCome, ownAppointmentFile, ownAppointments } from "./use-cases/own-appointments.ts";
import { ownDocuments } from "./use-cases/own-documents.ts";
import { ownFile } from "./use-cases/own-file.ts";
import { ownMessages } from "./use-cases/own-messages.ts";
import { ownPlans } from "./use-cases/own-plans.ts";

const ledger = caseworkLedger();
const time = { at: "09:30", minutes: 30, how: "in-person", place: "Stadhuis" } as const;

/** A client at the gate who has an account, a caseworker, a colleague and an appointment; and another client with an account. */
const anOffice = async () => {
  const commissioner = await aCommissioner({ preset: "participatiewet-2026" });
  commissioner.clock.set("2026-03-12T09:00:00Z");
  const worker = await commissioner.actorFor("caseworker", { name: "M. Bakker" });
  const other = await commissioner.actorFor("benefits-officer", { name: "K. Visser" });
  const [mine, theirs] = [worker.personId as PersonId, other.personId as PersonId];
  const clientId = await aKnownClient(commissioner, ledger);
  await append(commissioner, ledger, clientId, [
    aNewFact("gate-opened", "2026-03-02", { asksFor: "benefit", at: "commissioner" } as never),
    aNewFact("worker-assigned", "2026-03-02", { worker: mine }),
    aNewFact("colleague-joined", "2026-03-05", { worker: theirs, role: "income" } as never),
    aNewFact("appointment-planned", "2026-03-16", { ...time, worker: mine, what: "talk" } as never),
    aNewFact("note-written", "2026-03-10", { text: "Alleen voor collega's." }),
  ]);
  const strangerId = await aClient(commissioner);
  await append(commissioner, ledger, strangerId, [aBenefit("2026-01-05")]);
  const account = (name: string, of: ClientId) =>
    commissioner.actorFor("client", { name }, { kind: "client", clientId: of });
  const [client, stranger] = [await account("A. de Boer", clientId), await account("B. Bos", strangerId)];
  return { commissioner, worker, clientId, client, stranger };
};

/** What a route gives the client who asks. */
const asking = ({ run }: TestCommissioner, actor: Actor) => ({
  actor,
  run: (work: Parameters<typeof run>[0]) => run(work as never, actor, { activity: "getOwnFile", purpose: "own-data" }),
  find: (work: Parameters<typeof run>[0]) =>
    run(work as never, actor, { activity: "getOwnFile", purpose: "own-data", isFinding: true }),
  runForOffice: (work: Parameters<typeof run>[0]) =>
    run(work as never, { ...actor, party: { kind: "commissioner" } }, { activity: "getOwnFile", purpose: "own-data" }),
});
const asks = (commissioner: TestCommissioner, actor: Actor) => asking(commissioner, actor) as never as Asks;
type Asks = Parameters<typeof ownFile>[0] & Pick<Parameters<typeof ownAppointmentFile>[0], "find">;

const appointmentsOf = async (commissioner: TestCommissioner, actor: Actor) =>
  accepted(await ownAppointments(asks(commissioner, actor))).appointments;
const say = (commissioner: TestCommissioner, actor: Actor, entry: EntryNumber, why: string) =>
  cantCome(ledger, { ...asks(commissioner, actor), params: { entry }, body: { why } });
const codeOf = (result: { readonly ok: true } | { readonly ok: false; readonly refusal: { readonly code: string } }) =>
  result.ok ? "ok" : result.refusal.code;

test("the first page says who helps a client by name, when they meet, and whose turn it is at the gate", async () => {
  const { commissioner, client } = await anOffice();
  const file = accepted(await ownFile(asks(commissioner, client)));
  assert.deepEqual(file.worker, { name: "M. Bakker", role: "caseworker", isTheirs: true });
  assert.deepEqual(
    file.involved.map(({ name, from }) => [name, from]),
    [["K. Visser", "2026-03-05"]],
  );
  assert.equal(file.next?.on, "2026-03-16");
  assert.equal(file.next?.with?.name, "M. Bakker");
  assert.equal(file.gate?.openedOn, "2026-03-02");
  assert.deepEqual(file.asked, { plan: null, messages: [] });
  assert.ok(!JSON.stringify(file).includes("Alleen voor collega's"));
});

for (const [what, look] of [
  ["where they are", ownFile],
  ["their appointments", ownAppointments],
  ["their messages", ownMessages],
  ["their documents", ownDocuments],
  ["their plans", ownPlans],
] as const)
  test(`a client who looks at ${what} leaves one line in the log, about themselves`, async () => {
    const { commissioner, client, clientId } = await anOffice();
    const before = (await logLinesOf(commissioner.tenantId)).length;
    assert.ok((await look(asks(commissioner, client))).ok);
    assert.deepEqual(
      (await logLinesOf(commissioner.tenantId))
        .slice(before)
        .map((line) => [line.activity, line.clientId, line.outcome]),
      [["getOwnFile", clientId, "done"]],
    );
  });

test("what was written is no news any more once the client opened their messages, until something else is written", async () => {
  const { commissioner, clientId, client } = await anOffice();
  const write = (text: string) =>
    append(commissioner, ledger, clientId, [
      aNewFact("message-sent", "2026-03-12", { from: "commissioner", text } as never),
    ]);
  const news = async () => accepted(await ownFile(asks(commissioner, client))).asked.messages.length;
  await write("Het ligt voor u klaar.");
  assert.equal(await news(), 1);
  commissioner.clock.set("2026-03-12T09:05:00Z");
  const office = { ...client, party: { kind: "commissioner" } } as const;
  const look = { activity: "listOwnMessages", purpose: "own-data" } as const;
  await commissioner.run(async (tx) => tx.concerns([clientId]), office, look);
  assert.equal(await news(), 0);
  commissioner.clock.set("2026-03-12T09:10:00Z");
  await write("Tot dan.");
  assert.equal(await news(), 1);
});

test("another client sees nothing of it: no people, no appointments, no documents", async () => {
  const { commissioner, client, stranger } = await anOffice();
  const file = accepted(await ownFile(asks(commissioner, stranger)));
  assert.deepEqual([file.worker, file.involved, file.next, file.gate], [null, [], null, null]);
  assert.deepEqual(await appointmentsOf(commissioner, stranger), []);
  const [appointment] = await appointmentsOf(commissioner, client);
  const entry = appointment?.id as EntryNumber;
  assert.equal(
    codeOf(await ownAppointmentFile({ ...asks(commissioner, stranger), params: { entry } })),
    "no-such-appointment",
  );
  assert.equal(codeOf(await say(commissioner, stranger, entry, "Ik werk dan.")), "no-such-appointment");
});

test("an appointment of today stands first until it is over by the office's clock; then the next does, and nothing is said of it", async () => {
  const { commissioner, clientId, client } = await anOffice();
  const later = { ...time, at: "14:00", what: "talk" } as never;
  await append(commissioner, ledger, clientId, [aNewFact("appointment-planned", "2026-03-17", later)]);
  const seenAt = async (moment: string) => {
    commissioner.clock.set(moment);
    const appointments = await appointmentsOf(commissioner, client);
    const ahead = appointments.filter(({ isAhead }) => isAhead).map(({ on }) => on.slice(8));
    return [accepted(await ownFile(asks(commissioner, client))).next?.on.slice(8), ...ahead];
  };
  assert.deepEqual(await seenAt("2026-03-16T08:59:00Z"), ["16", "17", "16"]);
  assert.deepEqual(await seenAt("2026-03-16T09:00:00Z"), ["17", "17"]);
  const entry = (await appointmentsOf(commissioner, client)).find(({ on }) => on === "2026-03-16")?.id;
  assert.equal(codeOf(await say(commissioner, client, entry as EntryNumber, "Ik werk dan.")), "appointment-over");
});

test("who can't come says so once, and names no illness: the worker reads it with the appointment and among the messages, and it stays planned", async () => {
  const { commissioner, clientId, client } = await anOffice();
  const [appointment] = await appointmentsOf(commissioner, client);
  const entry = appointment?.id as EntryNumber;
  assert.equal(codeOf(await say(commissioner, client, entry, "Ik heb reuma.")), "health-words");
  accepted(await say(commissioner, client, entry, "Ik werk dan."));
  assert.equal(codeOf(await say(commissioner, client, entry, "Echt niet.")), "said-already");
  const office = async () =>
    accepted(
      await commissioner.run((tx, given) =>
        clientAppointments(tx, { keys: commissioner.keys, send: null }, { clientId }, given),
      ),
    );
  const { appointments, entriesSeen } = await office();
  assert.deepEqual(
    appointments.map(({ state, cantCome: said }) => [state, said?.why, said?.on]),
    [["planned", "Ik werk dan.", "2026-03-12"]],
  );
  const { messages } = accepted(await commissioner.run((tx, given) => clientMessages(tx, { clientId }, given)));
  assert.deepEqual(
    messages.filter(({ isNote }) => !isNote).map(({ from, cantCome: about }) => [from, about]),
    [["client", entry]],
  );
  const to = { on: day("2026-03-18"), ...time, worker: null, why: "op verzoek", entriesSeen };
  accepted(
    await commissioner.run((tx, given) =>
      moveClientAppointment(tx, ledger, { clientId, appointment: entry, ...to }, given),
    ),
  );
  assert.deepEqual(
    (await appointmentsOf(commissioner, client)).map(({ on, cantCome: said }) => [on, said]),
    [["2026-03-18", null]],
  );
  assert.equal((await office()).appointments[0]?.cantCome, null);
});

test("who can come after all takes it back until somebody answers: no message and no question is left, and it can be said anew", async () => {
  const { commissioner, clientId, client, stranger } = await anOffice();
  const entry = (await appointmentsOf(commissioner, client))[0]?.id as EntryNumber;
  const come = (actor: Actor) => canCome(ledger, { ...asks(commissioner, actor), params: { entry } });
  const read = async () =>
    (await appointmentsOf(commissioner, client)).map(({ cantCome: said, mayTakeBack }) => [said, mayTakeBack]);
  assert.equal(codeOf(await come(client)), "nothing-to-take-back");
  accepted(await say(commissioner, client, entry, "Ik werk dan."));
  assert.deepEqual(await read(), [["Ik werk dan.", true]]);
  assert.equal(codeOf(await come(stranger)), "no-such-appointment");
  accepted(await come(client));
  assert.deepEqual(await read(), [[null, false]]);
  const { messages } = accepted(await commissioner.run((tx, given) => clientMessages(tx, { clientId }, given)));
  assert.deepEqual(
    messages.filter(({ isNote }) => !isNote),
    [],
  );
  accepted(await say(commissioner, client, entry, "Toch niet."));
  await append(commissioner, ledger, clientId, [
    aNewFact("message-sent", "2026-03-12", { from: "commissioner", text: "Dan zoek ik een andere dag." }),
  ]);
  assert.deepEqual(await read(), [["Toch niet.", false]]);
  assert.equal(codeOf(await come(client)), "answered-already");
  assert.deepEqual((await keptLists(commissioner)).own_message, (await rebuiltLists(commissioner)).own_message);
});

test("until its day a client reads on the first page that an appointment was moved or called off, and why", async () => {
  const { commissioner, clientId, client } = await anOffice();
  await append(commissioner, ledger, clientId, [
    aNewFact("appointment-planned", "2026-03-17", { ...time, what: "talk" } as never),
    aNewFact("appointment-moved", "2026-03-18", { ...time, at: "10:00", why: "de kamer is bezet" } as never, {
      subject: 7,
    }),
    aNewFact("appointment-planned", "2026-03-19", { ...time, what: "talk" } as never),
    aNewFact("appointment-cancelled", "2026-03-12", { by: "commissioner", why: "cursusdag" }, { subject: 9 }),
  ]);
  const read = async () => {
    const { next, changed } = accepted(await ownFile(asks(commissioner, client)));
    return [next?.on, ...changed.map(({ on, moved, cancelled }) => [on, moved?.from, (moved ?? cancelled)?.why])];
  };
  assert.deepEqual(await read(), [
    "2026-03-16",
    ["2026-03-18", "2026-03-17", "de kamer is bezet"],
    ["2026-03-19", undefined, "cursusdag"],
  ]);
  commissioner.clock.set("2026-03-19T12:00:00Z");
  assert.deepEqual(await read(), [undefined]);
});

test("a client reads what was decided about premiums and exemptions, with the reason", async () => {
  const { commissioner, clientId, client } = await anOffice();
  await append(commissioner, ledger, clientId, [
    aNewFact("exemption-granted", "2026-03-05", { ground: "medical", why: "u kunt nu niet werken" } as never),
    aNewFact("facility-decided", "2026-03-06", {
      facility: "travel",
      granted: false,
      why: "u woont dichtbij",
    } as never),
  ]);
  const { decisions } = accepted(await ownFile(asks(commissioner, client)));
  assert.deepEqual(
    decisions.map(({ kind, state, why }) => [kind, state, why]),
    [
      ["facility", "refused", "u woont dichtbij"],
      ["exemption", "runs", "u kunt nu niet werken"],
    ],
  );
});

test("a client saves their appointment for their own calendar", async () => {
  const { commissioner, client } = await anOffice();
  const [appointment] = await appointmentsOf(commissioner, client);
  const entry = appointment?.id as EntryNumber;
  const file = accepted(await ownAppointmentFile({ ...asks(commissioner, client), params: { entry } }));
  assert.match(String(file), /DTSTART:20260316T083000Z/);
});

const aDocument = (name: string, document: string, over: object) =>
  aNewFact("document-added", "2026-03-02", {
    ...{ name, type: "letter", mediaType: "application/pdf", size: 9, sha256: "0".repeat(64), document },
    ...over,
  } as never);

test("a client sees the documents that are meant for them or that they handed in, and no other client does", async () => {
  const { commissioner, clientId, client, stranger } = await anOffice();
  await append(commissioner, ledger, clientId, [
    aDocument("Alleen voor ons", "00000000-0000-7000-8000-000000000001", {}),
    aDocument("Brief aan u", "00000000-0000-7000-8000-000000000002", { forClient: true }),
    aDocument("Loonstrook", "00000000-0000-7000-8000-000000000003", { handedIn: true }),
  ]);
  const names = async (actor: Actor) =>
    accepted(await ownDocuments(asks(commissioner, actor))).documents.map(({ name, handedIn }) => [name, handedIn]);
  assert.deepEqual(await names(client), [
    ["Loonstrook", true],
    ["Brief aan u", false],
  ]);
  assert.deepEqual(await names(stranger), []);
  assert.deepEqual((await keptLists(commissioner)).own_document, (await rebuiltLists(commissioner)).own_document);
});
