import assert from "node:assert/strict";
import test from "node:test";
import { refuse } from "../../kernel/result.ts";
import { anAct } from "../../platform/testing/actors.ts";
import { type Actor, unitOfWork } from "../../platform/unit-of-work.ts";
import { aCommissioner, accepted, aProvider, type TestCommissioner } from "../access/testing/a-commissioner.ts";
import { listAccessLines } from "./access-log-store.ts";
import { noRule } from "./amend-rule.ts";
import { entryNumber } from "./domain/builders.ts";
import { listOwnAccessLines } from "./own-access-store.ts";
import { aBenefit, aClient, aNewFact, append } from "./testing/clients.ts";
import { ledgerWith } from "./testing/ledgers.ts";
import { withdrawDossierEntry } from "./use-cases/amend-entry.ts";
import { getDossier } from "./use-cases/get-dossier.ts";
import { ownAccess } from "./use-cases/own-access.ts";

const ledger = ledgerWith();

const aDossier = async () => {
  const commissioner = await aCommissioner();
  const clientId = await aClient(commissioner);
  await append(commissioner, ledger, clientId, [aBenefit("2026-01-05")]);
  return { commissioner, clientId };
};

type Seen = Awaited<ReturnType<typeof aDossier>>;

const seenDuring = ({ commissioner, clientId }: Seen, activity: string): Promise<void> =>
  commissioner.run(async (tx) => tx.concerns([clientId]), undefined, { activity });

const linesOf = ({ commissioner, clientId }: Seen, what: "all" | "dossier") =>
  commissioner.run((tx) => listAccessLines(tx, { clientId, what, page: 1, pageSize: 25 }));

const withdraw = async ({ commissioner, clientId }: Seen, entry: number): Promise<void> => {
  const shown = await shownTo(commissioner, clientId);
  const withdrawal = {
    clientId,
    entry: entryNumber(entry),
    entriesSeen: shown.entriesSeen,
    reason: "mistaken",
    withResting: true,
  };
  await commissioner.run(
    async (tx, given) => accepted(await withdrawDossierEntry(tx, { ledger, rule: noRule }, withdrawal, given)),
    undefined,
    { activity: "withdrawEntry" },
  );
};

const shownTo = (commissioner: TestCommissioner, clientId: Seen["clientId"]) =>
  commissioner.run(async (tx, given) => accepted(await getDossier(tx, commissioner.keys, { clientId }, given)));

test("what was opened and recorded is found without the lists the client stood on, which are counted", async () => {
  const seen = await aDossier();
  for (const activity of ["listCaseload", "getDossier", "searchClients", "listClientSignals"])
    await seenDuring(seen, activity);
  const dossier = await linesOf(seen, "dossier");
  assert.deepEqual(
    dossier.lines.map(({ activity }) => activity),
    ["getDossier"],
  );
  assert.deepEqual([dossier.total, dossier.amongOthers], [1, 2]);
  const all = await linesOf(seen, "all");
  assert.deepEqual([all.total, all.lines.length, all.amongOthers], [4, 4, 2]);
});

const lists = [
  ...["listCaseworkFigurePeople", "exportCaseworkFigurePeople", "listCalledClients", "exportCalledClients"],
  ...["listGates", "exportGates", "listSignals", "exportSignals", "getCalendar", "seekReminders"],
  ...["listProviderClients", "listMissingRows", "exportMissingRows"],
];

test("who stands on any list among others is not told that somebody looked in their dossier, but how often it was", async () => {
  const seen = await aDossier();
  for (const activity of lists) await seenDuring(seen, activity);
  const { commissioner, clientId } = seen;
  const client = await commissioner.actorFor("client", { name: "A. de Boer" }, { kind: "client", clientId });
  const own = await commissioner.run(
    (tx, { timeZone }) =>
      listOwnAccessLines(tx, {
        clientId,
        what: "dossier",
        page: 1,
        pageSize: 25,
        timeZone,
        organisations: [],
        workers: [],
      }),
    client,
    { activity: "listOwnAccess", purpose: "own-data" },
  );
  assert.deepEqual(own.lines, []);
  assert.equal(own.amongOthers, lists.length);
});

test("the log tells what was taken away from what was put back", async () => {
  const seen = await aDossier();
  await withdraw(seen, 1);
  await withdraw(seen, 2);
  const { lines } = await linesOf(seen, "all");
  assert.deepEqual(
    lines.filter(({ activity }) => activity === "withdrawEntry").map(({ withdrawn }) => withdrawn),
    ["withdrawal", "fact"],
  );
});

test("a client sees by function who looked at their dossier, without what they did themselves and nothing of another client", async () => {
  const seen = await aDossier();
  const { commissioner, clientId } = seen;
  const worker = await commissioner.actorFor("caseworker", { name: "M. Bakker" });
  const look = { activity: "getDossier" } as const;
  await commissioner.run(async (tx) => tx.concerns([clientId]), worker, look);
  const strangerId = await aClient(commissioner);
  await commissioner.run(async (tx) => tx.concerns([strangerId]), worker, look);
  const client = await commissioner.actorFor("client", { name: "A. de Boer" }, { kind: "client", clientId });
  const asks = { activity: "listOwnAccess", purpose: "own-data" } as const;
  await commissioner.run(async (tx) => tx.concerns([clientId]), client, asks);
  const own = (of: typeof clientId) =>
    commissioner.run(
      (tx, { timeZone }) =>
        listOwnAccessLines(tx, {
          clientId: of,
          what: "dossier",
          page: 1,
          pageSize: 25,
          timeZone,
          organisations: [],
          workers: [],
        }),
      client,
      asks,
    );
  const { lines, total } = await own(clientId);
  assert.ok(
    lines.some(({ by, role, activity }) => by === "person" && role === "caseworker" && activity === "getDossier"),
  );
  assert.deepEqual(
    lines.filter(({ activity }) => activity === "listOwnAccess"),
    [],
  );
  assert.equal(total, lines.length);
  assert.ok(!JSON.stringify(lines).includes("Bakker") && !JSON.stringify(lines).includes(String(worker.personId)));
  assert.deepEqual((await own(strangerId)).lines, []);
});

test("the same thing on a day of the office is told once with how often, on whatever page it comes", async () => {
  const seen = await aDossier();
  const { commissioner, clientId } = seen;
  const [worker, officer] = [
    await commissioner.actorFor("caseworker"),
    await commissioner.actorFor("benefits-officer"),
  ];
  const look = (moment: string, as = worker, activity = "getDossier") => {
    commissioner.clock.set(moment);
    return commissioner.run(async (tx) => tx.concerns([clientId]), as, { activity });
  };
  for (let i = 0; i < 3; i += 1) {
    await look(`2026-03-10T09:0${i}:00Z`);
    await look(`2026-03-10T09:0${i}:30Z`, officer);
  }
  await look("2026-03-10T09:10:00Z", worker, "getWorklist");
  // past midnight at the office
  await look("2026-03-10T23:30:00Z");
  const client = await commissioner.actorFor("client", { name: "A. de Boer" }, { kind: "client", clientId });
  const page = (n: number, what: "dossier" | "all" = "dossier") =>
    commissioner.run(
      (tx, { timeZone }) =>
        listOwnAccessLines(tx, { clientId, what, page: n, pageSize: 2, timeZone, organisations: [], workers: [] }),
      client,
      { activity: "listOwnAccess", purpose: "own-data" },
    );
  const pages = [await page(1), await page(2)];
  assert.deepEqual(
    pages.map(({ lines }) => lines.map(({ on, role, activity, times }) => [on.slice(8), role, activity, times])),
    [
      [
        ["11", "caseworker", "getDossier", 1],
        ["10", "caseworker", "getWorklist", 1],
      ],
      [
        ["10", "benefits-officer", "getDossier", 3],
        ["10", "caseworker", "getDossier", 3],
      ],
    ],
  );
  assert.deepEqual(new Set(pages.map(({ total }) => total)), new Set([4]));
});

test("of an organisation that helps a client is told which it was, once for all who work there", async () => {
  const seen = await aDossier();
  const { commissioner, clientId } = seen;
  const providerId = await aProvider(commissioner, "De Tussenstap");
  const from = { kind: "provider", providerId } as const;
  for (const name of ["L. Smit", "P. Prins"]) {
    const consultant = await commissioner.actorFor("provider-consultant", { name }, from);
    const office = { ...consultant, party: { kind: "commissioner" } } as const;
    await commissioner.run(async (tx) => tx.concerns([clientId]), office, { activity: "getProviderClient" });
  }
  const client = await commissioner.actorFor("client", {}, { kind: "client", clientId });
  const as = (actor: Actor) => (work: Parameters<typeof commissioner.run>[0]) =>
    commissioner.run(work as never, actor, { activity: "listOwnAccess", purpose: "own-data" });
  const asks = {
    ...{ actor: client, run: as(client), runForOffice: as({ ...client, party: { kind: "commissioner" } }) },
    query: { what: "dossier", page: 1, pageSize: 25 },
  };
  const { lines } = accepted(await ownAccess(asks as never));
  assert.deepEqual(
    lines
      .filter(({ activity }) => activity === "getProviderClient")
      .map(({ role, organisation, times }) => [role, organisation, times]),
    [["provider-consultant", "De Tussenstap", 2]],
  );
  assert.ok(!JSON.stringify(lines).includes("Smit"));
});

test("a client is not told of a form that was not right, and knows the person who was responsible that day", async () => {
  const seen = await aDossier();
  const { commissioner, clientId } = seen;
  const [theirs, other] = [
    await commissioner.actorFor("benefits-officer"),
    await commissioner.actorFor("benefits-officer"),
  ];
  const assigned = aNewFact("worker-assigned", "2026-03-02", { worker: theirs.personId } as never);
  await append(commissioner, ledger, clientId, [assigned]);
  const look = (moment: string, as: Actor) => {
    commissioner.clock.set(moment);
    return commissioner.run(async (tx) => tx.concerns([clientId]), as, { activity: "getDossier" });
  };
  await look("2026-03-01T09:00:00Z", theirs);
  await look("2026-03-10T09:00:00Z", theirs);
  await look("2026-03-10T09:01:00Z", other);
  await unitOfWork(commissioner.installation)(other, anAct({ activity: "grantExemption" }), async (tx) => {
    tx.concerns([clientId]);
    return refuse({ code: "starts-in-the-past" });
  });
  const client = await commissioner.actorFor("client", {}, { kind: "client", clientId });
  const as = (actor: Actor) => (work: Parameters<typeof commissioner.run>[0]) =>
    commissioner.run(work as never, actor, { activity: "listOwnAccess", purpose: "own-data" });
  const asks = {
    ...{ actor: client, run: as(client), runForOffice: as({ ...client, party: { kind: "commissioner" } }) },
    query: { what: "dossier", page: 1, pageSize: 25 },
  };
  const { lines } = accepted(await ownAccess(asks as never));
  assert.deepEqual(
    lines.filter(({ role }) => role === "benefits-officer").map(({ on, isTheirs, outcome }) => [on, isTheirs, outcome]),
    [
      ["2026-03-10", false, "done"],
      ["2026-03-10", true, "done"],
      ["2026-03-01", false, "done"],
    ],
  );
});
