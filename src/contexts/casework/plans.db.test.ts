import assert from "node:assert/strict";
import test from "node:test";
import type { ClientId, EntryNumber } from "../../kernel/ids.ts";
import { plainDate } from "../../kernel/plain-date.ts";
import type { Actor } from "../../platform/unit-of-work.ts";
import { aCommissioner, accepted, type TestCommissioner } from "../access/testing/a-commissioner.ts";
import { changeSetting } from "../access/testing/settings.ts";
import { aBenefit, aClient, aNewFact, append } from "../dossier/testing/clients.ts";
import { makePlan, revisePlan } from "./plan-api.ts";
import { caseworkLedger, keptLists, rebuiltLists } from "./testing/kept-lists.ts";
import { ownPlans } from "./use-cases/own-plans.ts";
import {
  makeClientPlan,
  refuseClientPlan,
  reviseClientPlan,
  showClientPlan,
  signClientPlan,
} from "./use-cases/plan-acts.ts";
import { clientPlans } from "./use-cases/plans.ts";

const ledger = caseworkLedger();

const anOffice = async () => {
  const commissioner = await aCommissioner({ preset: "participatiewet-2026" });
  commissioner.clock.set("2026-03-02T09:00:00Z");
  const worker = await commissioner.actorFor("caseworker", { name: "M. Bakker" });
  const clientId = await aClient(commissioner);
  await append(commissioner, ledger, clientId, [aBenefit("2026-01-05")]);
  return { commissioner, worker, clientId };
};

const agreed = {
  on: "2026-03-02",
  until: "2026-09-01",
  goalKind: "work",
  goal: "betaald werk in de zorg",
  expected: "u minstens 24 uur per week werkt",
  steps: [{ product: "work-placement", by: "commissioner", from: "2026-03-09", hoursPerWeek: 16 }],
  contactEvery: "P4W",
  duties: [{ code: "take-part", text: "U doet mee aan de stappen in dit plan." }],
  childCare: "not-needed",
};

type Office = Awaited<ReturnType<typeof anOffice>>;

const make = ({ commissioner, worker, clientId }: Office, over: object = {}) => {
  const body = makePlan.body.parse({ ...agreed, entriesSeen: 1, ...over });
  return commissioner.run((tx, given) => makeClientPlan(tx, ledger, { clientId, ...body }, given), worker);
};

const revise = ({ commissioner, worker, clientId }: Office, plan: EntryNumber, over: object) => {
  const body = revisePlan.body.parse({ ...agreed, why: "meer uren", ...over });
  return commissioner.run((tx, given) => reviseClientPlan(tx, ledger, { clientId, plan, ...body }, given), worker);
};

const plansOf = async ({ run }: TestCommissioner, clientId: ClientId, on?: string) =>
  accepted(
    await run((tx, given) => clientPlans(tx, { clientId, ...(on === undefined ? {} : { on: plainDate(on) }) }, given)),
  );

/** What is before somebody: the last version of the last plan. */
const seenBy = async ({ commissioner, clientId }: Office, on = "2026-03-02") => {
  const [plan] = (await plansOf(commissioner, clientId)).plans;
  const [version] = plan?.versions ?? [];
  if (plan === undefined || version === undefined) throw new Error("no plan in writing");
  return { clientId, plan: plan.id, version: version.id, hash: version.hash, on: plainDate(on) };
};

const sign = async (office: Office, over: object = {}) => {
  const signing = {
    ...(await seenBy(office)),
    by: "commissioner",
    how: "signed-in",
    reference: null,
    document: null,
    ...over,
  } as const;
  return office.commissioner.run((tx, given) => signClientPlan(tx, ledger, signing, given), office.worker);
};

test("a plan is read back with its text, its author and whom it waits for, and as of a day before it there is none", async () => {
  const office = await anOffice();
  accepted(await make(office));
  const { plans } = await plansOf(office.commissioner, office.clientId);
  const [version] = plans[0]?.versions ?? [];
  assert.deepEqual([version?.author, version?.goal, version?.steps[0]?.hoursPerWeek], ["M. Bakker", agreed.goal, 16]);
  assert.match(version?.text ?? "", /^Plan van aanpak\nDit plan loopt van 2 maart 2026 tot en met 31 augustus 2026\./);
  assert.deepEqual(plans[0]?.client, { kind: "waiting", since: "2026-03-02" });
  assert.deepEqual((await plansOf(office.commissioner, office.clientId, "2026-03-01")).plans, []);
});

test("a plan that came with a file has no version to sign, and gives way to one in writing", async () => {
  const office = await anOffice();
  await append(office.commissioner, ledger, office.clientId, [aNewFact("plan-made", "2026-01-10", { goal: "werk" })]);
  const [fromFile] = (await plansOf(office.commissioner, office.clientId)).plans;
  assert.deepEqual([fromFile?.goal, fromFile?.versions], ["werk", []]);
  accepted(await make(office, { entriesSeen: 2 }));
  assert.equal((await plansOf(office.commissioner, office.clientId)).plans.length, 2);
});

test("of two who write at once the second reads what the first wrote", async () => {
  const office = await anOffice();
  const [plan] = accepted(await make(office)).entries;
  const late = await make(office);
  assert.equal(!late.ok && late.refusal.code, "changed-meanwhile");
  const twice = await make(office, { entriesSeen: 2 });
  assert.deepEqual(twice, { ok: false, refusal: { code: "plan-runs", on: "2026-03-02" } });
  accepted(await revise(office, plan as EntryNumber, { entriesSeen: 2, contactEvery: "P2W" }));
  const stale = await revise(office, plan as EntryNumber, { entriesSeen: 2, contactEvery: "P1W" });
  assert.equal(!stale.ok && stale.refusal.code, "changed-meanwhile");
});

test("what changed stands with the version, and whether it is signed again follows from the setting of that day", async () => {
  const office = await anOffice();
  const { commissioner, clientId } = office;
  const [plan] = accepted(await make(office)).entries as [EntryNumber];
  accepted(await sign(office));
  commissioner.clock.set("2026-03-10T09:00:00Z");
  accepted(await revise(office, plan, { entriesSeen: 3, contactEvery: "P2W", on: "2026-03-03" }));
  const told = { key: "planSignedParts", validFrom: plainDate("2026-03-10"), value: ["duties"] };
  accepted(await commissioner.run((tx, given) => changeSetting(tx, told, given)));
  accepted(await revise(office, plan, { entriesSeen: 4, contactEvery: "P1W", on: "2026-03-10" }));
  const [shown] = (await plansOf(commissioner, clientId)).plans;
  assert.deepEqual(
    shown?.versions.map(({ changed, signedAnew }) => [changed.join(), signedAnew]),
    [
      ["contact", false],
      ["contact", true],
      ["", true],
    ],
  );
  assert.deepEqual(shown?.commissioner, { kind: "waiting", since: "2026-03-03" });
  assert.deepEqual(await keptLists(commissioner), await rebuiltLists(commissioner));
});

test("what is sent as it stands changed nothing, and a slip of the pen is one, also when it comes back from the database", async () => {
  const office = await anOffice();
  const [plan] = accepted(await make(office)).entries as [EntryNumber];
  const same = await revise(office, plan, { entriesSeen: 2 });
  assert.deepEqual(same, { ok: false, refusal: { code: "nothing-changed" } });
  accepted(await revise(office, plan, { entriesSeen: 2, goal: "betaald werk in de zorg.", wordingOnly: true }));
});

test("a worker signs for the commissioner and records a paper of the client's, never the client's own signature", async () => {
  const office = await anOffice();
  accepted(await make(office));
  accepted(await sign(office));
  assert.deepEqual(await sign(office, { by: "client" }), { ok: false, refusal: { code: "client-signs-self" } });
  const unkept = await sign(office, { by: "client", how: "on-paper" });
  assert.deepEqual(unkept, { ok: false, refusal: { code: "reference-missing" } });
  accepted(await sign(office, { by: "client", how: "on-paper", reference: "scan 2026-114" }));
  const [plan] = (await plansOf(office.commissioner, office.clientId)).plans;
  assert.deepEqual([plan?.client.kind, plan?.commissioner.kind, plan?.shownOn], ["signed", "signed", "2026-03-02"]);
});

test("that it was shown is recorded once, and that the client won't sign with why", async () => {
  const office = await anOffice();
  const { commissioner, worker } = office;
  accepted(await make(office));
  const showing = { ...(await seenBy(office)), how: "in-person" } as const;
  const show = () => commissioner.run((tx, given) => showClientPlan(tx, ledger, showing, given), worker);
  assert.equal(accepted(await show()).entries.length, 1);
  assert.equal(accepted(await show()).entries.length, 0);
  const refusing = { ...(await seenBy(office)), reason: "te veel uren", shown: null };
  accepted(await commissioner.run((tx, given) => refuseClientPlan(tx, ledger, refusing, given), worker));
  const [plan] = (await plansOf(commissioner, office.clientId)).plans;
  assert.deepEqual([plan?.client.kind, plan?.shownOn], ["refused", "2026-03-02"]);
});

test("a refusal that comes before the plan was shown leaves it not shown, unless it says when it was", async () => {
  const [unseen, seen] = [await anOffice(), await anOffice()];
  for (const [office, shown] of [
    [unseen, null],
    [seen, { on: plainDate("2026-03-02"), how: "by-post" }],
  ] as const) {
    accepted(await make(office));
    const refusing = { ...(await seenBy(office)), reason: "te veel uren", shown };
    const { run } = office.commissioner;
    accepted(await run((tx, given) => refuseClientPlan(tx, ledger, refusing, given), office.worker));
  }
  const shownOn = async ({ commissioner, clientId }: typeof seen) =>
    (await plansOf(commissioner, clientId)).plans.map((plan) => [plan.client.kind, plan.shownOn]);
  assert.deepEqual(await shownOn(unseen), [["refused", null]]);
  assert.deepEqual(await shownOn(seen), [["refused", "2026-03-02"]]);
});

const own = ({ run }: TestCommissioner, client: Actor) =>
  ownPlans({
    actor: client,
    find: (work) => run(work, client, { activity: "listOwnPlans", purpose: "own-data" }),
    runForOffice: (work) => run(work, { ...client, party: { kind: "commissioner" } }),
  }).then(accepted);

test("a client reads their own plans in every version, and another client's nowhere", async () => {
  const office = await anOffice();
  const { commissioner, clientId } = office;
  const [plan] = accepted(await make(office)).entries as [EntryNumber];
  accepted(await sign(office));
  commissioner.clock.set("2026-03-03T09:00:00Z");
  accepted(await revise(office, plan, { entriesSeen: 3, contactEvery: "P2W", on: "2026-03-03" }));
  const client = await commissioner.actorFor("client", {}, { kind: "client", clientId });
  const { plans } = await own(commissioner, client);
  assert.deepEqual(
    plans.map(({ isLast, office: byOffice }) => [isLast, byOffice.kind]),
    [
      [true, "waiting"],
      [false, "signed"],
    ],
  );
  assert.match(plans[0]?.text ?? "", /een keer per 2 weken/);
  assert.deepEqual((await own(commissioner, await commissioner.actorFor("client"))).plans, []);
});

test("on an earlier day a plan reads as it did then, with what had been done by then", async () => {
  const office = await anOffice();
  const { commissioner, clientId } = office;
  const [plan] = accepted(await make(office)).entries as [EntryNumber];
  commissioner.clock.set("2026-03-10T09:00:00Z");
  accepted(await revise(office, plan, { entriesSeen: 2, contactEvery: "P2W", on: "2026-03-10" }));
  const asked = { clientId, on: plainDate("2026-03-05") };
  const { plans } = accepted(await commissioner.run((tx, given) => clientPlans(tx, asked, given)));
  assert.deepEqual(
    plans[0]?.versions.map(({ id }) => id),
    [plan],
  );
  assert.deepEqual(plans[0]?.commissioner, { kind: "waiting", since: "2026-03-02" });
});
