import assert from "node:assert/strict";
import test from "node:test";
import type { ClientId, EntryNumber } from "../../kernel/ids.ts";
import { plainDate } from "../../kernel/plain-date.ts";
import type { Actor } from "../../platform/unit-of-work.ts";
import { loadPolicy, type SignalRule } from "../access/public.ts";
import { aCommissioner, accepted, personOf, type TestCommissioner } from "../access/testing/a-commissioner.ts";
import { changeSetting } from "../access/testing/settings.ts";
import type { NewEntry } from "../dossier/public.ts";
import { aBenefit, aClient, aNewFact, append } from "../dossier/testing/clients.ts";
import { caseworkLedger, keptLists, rebuiltLists } from "./testing/kept-lists.ts";
import { wordsByCode } from "./testing/words-by-code.ts";
import { clientSignals } from "./use-cases/client-signals.ts";
import { concludeClientSignal, recordContact, restClientSignal, wakeClientSignal } from "./use-cases/signal-acts.ts";
import { type WorklistFilter, worklistFile, worklistPage } from "./use-cases/worklist.ts";

const ledger = caseworkLedger();

const office = async () => {
  const commissioner = await aCommissioner({ preset: "participatiewet-2026" });
  commissioner.clock.set("2026-03-02T09:00:00Z");
  const me = await commissioner.actorFor("caseworker");
  return { commissioner, me };
};

const aClientOf = async (commissioner: TestCommissioner, worker: Actor | null, ...entries: readonly NewEntry[]) => {
  const clientId = await aClient(commissioner);
  const assigned = worker === null ? [] : [aNewFact("worker-assigned", "2020-01-01", { worker: personOf(worker) })];
  await append(commissioner, ledger, clientId, [aBenefit("2026-01-05"), ...assigned, ...entries]);
  return clientId;
};

const worklist = (commissioner: TestCommissioner, as: Actor, filter: Partial<WorklistFilter> = {}) =>
  commissioner.run(
    async (tx, given) => {
      const asked = { view: "mine", part: "today", sort: "due", order: "asc", ...filter } as const;
      return accepted(await worklistPage(tx, { ...asked, page: 1, pageSize: 25 }, given));
    },
    as,
    { activity: "listSignals" },
  );

const rulesOf = async (...asked: Parameters<typeof worklist>): Promise<string> =>
  (await worklist(...asked)).rows.map(({ rule }) => rule).join(" ");

const about = (clientId: ClientId, rule = "no-offer") => ({ clientId, rule, subject: 1 as EntryNumber, about: null });

test("what is due within the week is today's work, what is due later is not, and done it is gone", async () => {
  const { commissioner, me } = await office();
  const clientId = await aClientOf(commissioner, me);
  commissioner.clock.set("2026-02-01T09:00:00Z");
  assert.deepEqual(
    [await rulesOf(commissioner, me), await rulesOf(commissioner, me, { part: "later" })],
    ["", "no-offer"],
  );
  commissioner.clock.set("2026-02-23T09:00:00Z");
  assert.equal(await rulesOf(commissioner, me), "no-offer");
  commissioner.clock.set("2026-03-03T09:00:00Z");
  const { counts } = await worklist(commissioner, me);
  assert.deepEqual([counts.late, counts.today, counts.later], [1, 1, 0]);
  const plan = aNewFact("plan-made", "2026-03-03", {});
  await append(commissioner, ledger, clientId, [plan, aNewFact("instrument-started", "2026-03-03", {})]);
  assert.equal(await rulesOf(commissioner, me, { part: "all" }), "");
});

test("mine are those of my clients that ask for their worker or my role; others share what is for their role", async () => {
  const { commissioner, me } = await office();
  const colleague = await commissioner.actorFor("caseworker");
  const benefits = await commissioner.actorFor("benefits-officer");
  await aClientOf(commissioner, me);
  await aClientOf(commissioner, null);
  assert.equal(await rulesOf(commissioner, me), "no-offer");
  assert.equal(await rulesOf(commissioner, colleague), "");
  assert.equal(await rulesOf(commissioner, colleague, { view: "shared" }), "no-worker no-offer");
  // what asks for a caseworker is not for who does benefits
  assert.equal(await rulesOf(commissioner, benefits, { view: "shared" }), "no-offer");
  assert.equal(await rulesOf(commissioner, benefits, { view: "all" }), "no-worker no-offer no-offer");
});

test("a signal that is left alone is off the list until its day, is found among what rests, and can be taken up again", async () => {
  const { commissioner, me } = await office();
  const clientId = await aClientOf(commissioner, me);
  const rest = { ...about(clientId), until: plainDate("2026-03-20"), reason: "wacht op advies" };
  accepted(await commissioner.run((tx, given) => restClientSignal(tx, ledger, rest, given), me));
  assert.deepEqual(
    [await rulesOf(commissioner, me), await rulesOf(commissioner, me, { part: "resting" })],
    ["", "no-offer"],
  );
  const [resting] = (await worklist(commissioner, me, { part: "resting" })).rows;
  assert.deepEqual([resting?.restsUntil, resting?.restReason], ["2026-03-20", "wacht op advies"]);
  const seen = await commissioner.run((tx, given) => clientSignals(tx, { clientId }, given), me);
  assert.deepEqual(accepted(seen).signals[0]?.rests, { until: "2026-03-20", reason: "wacht op advies" });
  // six weeks on: the dialog offers no later day
  assert.equal(accepted(seen).latestRest, "2026-04-13");
  assert.deepEqual(await keptLists(commissioner), await rebuiltLists(commissioner));
  const again = await commissioner.run((tx, given) => restClientSignal(tx, ledger, rest, given), me);
  assert.deepEqual(again, { ok: false, refusal: { code: "rests-already", until: "2026-03-20" } });
  commissioner.clock.set("2026-03-10T09:00:00Z");
  accepted(await commissioner.run((tx, given) => wakeClientSignal(tx, ledger, about(clientId), given), me));
  assert.equal(await rulesOf(commissioner, me), "no-offer");
  const awake = await commissioner.run((tx, given) => wakeClientSignal(tx, ledger, about(clientId), given), me);
  assert.equal(!awake.ok && awake.refusal.code, "not-resting");
});

test("a rest has an end, not before tomorrow and not beyond what the setting allows", async () => {
  const { commissioner, me } = await office();
  const clientId = await aClientOf(commissioner, me);
  const resting = async (until: string) => {
    const act = { ...about(clientId), until: plainDate(until), reason: "vakantie" };
    const done = await commissioner.run((tx, given) => restClientSignal(tx, ledger, act, given), me);
    return done.ok ? "rests" : done.refusal;
  };
  assert.deepEqual(await resting("2026-03-02"), { code: "rest-too-short", first: "2026-03-03" });
  assert.deepEqual(await resting("2026-04-14"), { code: "rest-too-long", last: "2026-04-13" });
  assert.equal(await resting("2026-04-13"), "rests");
});

test("what a fact must answer is not concluded; what none answers is, once, and stays to be read", async () => {
  const { commissioner, me } = await office();
  const started = aNewFact("trajectory-started", "2025-08-01", {});
  const clientId = await aClientOf(commissioner, me, started);
  const long = (await worklist(commissioner, me, { part: "all" })).rows.find(({ rule }) => rule === "trajectory-long");
  // it was running before the benefit: the clock holds for who was on benefit when it started
  assert.equal(long, undefined);
  const other = await aClientOf(commissioner, me, aNewFact("trajectory-started", "2026-01-05", {}));
  commissioner.clock.set("2026-07-01T09:00:00Z");
  const row = (await worklist(commissioner, me, { part: "all" })).rows.find(({ rule }) => rule === "trajectory-long");
  assert.equal(row?.clientId, other);
  const act = { ...about(other), rule: "trajectory-long", subject: 3 as EntryNumber, note: "loopt volgens afspraak" };
  const refusal = async (of: Partial<typeof act>) => {
    const concluding = { ...act, ...of, conclusion: "no-action" };
    const done = await commissioner.run((tx, given) => concludeClientSignal(tx, ledger, concluding, given), me);
    return done.ok ? "concluded" : done.refusal.code;
  };
  // on none of the dossiers that trajectory is; and a contact is what ends the lack of contact
  assert.equal(await refusal({ clientId }), "no-such-signal");
  assert.equal(await refusal({ rule: "no-contact", subject: 1 as EntryNumber }), "only-a-fact-answers");
  const wrong = await commissioner.run(
    (tx, given) => concludeClientSignal(tx, ledger, { ...act, conclusion: "unheard-of" }, given),
    me,
  );
  assert.deepEqual(wrong, { ok: false, refusal: { code: "no-such-conclusion", found: "unheard-of" } });
  accepted(
    await commissioner.run(
      (tx, given) => concludeClientSignal(tx, ledger, { ...act, conclusion: "no-action" }, given),
      me,
    ),
  );
  const seen = accepted(await commissioner.run((tx, given) => clientSignals(tx, { clientId: other }, given), me));
  assert.deepEqual(
    seen.past
      .filter(({ rule }) => rule === "trajectory-long")
      .map(({ closedBy, conclusion }) => [closedBy, conclusion]),
    [["conclusion", { code: "no-action", note: "loopt volgens afspraak" }]],
  );
  assert.deepEqual(await keptLists(commissioner), await rebuiltLists(commissioner));
});

test("a contact answers that there was none; one on a day to come is refused", async () => {
  const { commissioner, me } = await office();
  const clientId = await aClientOf(commissioner, me);
  commissioner.clock.set("2026-04-10T09:00:00Z");
  assert.match(await rulesOf(commissioner, me), /no-contact/);
  const contact = (on: string) => ({ clientId, on: plainDate(on), how: "phone", about: null }) as const;
  const tomorrow = await commissioner.run((tx, given) => recordContact(tx, ledger, contact("2026-04-11"), given), me);
  assert.deepEqual(tomorrow, { ok: false, refusal: { code: "day-to-come" } });
  accepted(await commissioner.run((tx, given) => recordContact(tx, ledger, contact("2026-04-10"), given), me));
  assert.doesNotMatch(await rulesOf(commissioner, me), /no-contact/);
});

test("another commissioner's signals are on no worklist, and the file is the list whole", async () => {
  const [own, other] = [await office(), await office()];
  await aClientOf(own.commissioner, own.me);
  assert.equal(await rulesOf(other.commissioner, other.me, { view: "all", part: "all" }), "");
  const file = await own.commissioner.run(
    (tx, given) => worklistFile(tx, { view: "mine", part: "all", sort: "due", order: "asc" }, given, wordsByCode),
    own.me,
    { activity: "exportSignals" },
  );
  assert.match(accepted(file), /Nog geen aanbod;;2026-01-05;2026-03-02;2027-01-05;/);
});

test("a rule that is added in the settings gives signals from the next thing that is recorded, or when the lists are made anew", async () => {
  const { commissioner, me } = await office();
  const clientId = await aClientOf(commissioner, me, aNewFact("job-started", "2026-02-16", {}));
  const { signalRules } = await commissioner.run(async (tx, { today }) => (await loadPolicy(tx)).on(today));
  const added = {
    ...(signalRules.find(({ code }) => code === "aftercare-ends") as SignalRule),
    code: "first-week-at-work",
    within: "P2W",
    lead: null,
  };
  const change = { key: "signalRules", validFrom: plainDate("2026-01-01"), value: [...signalRules, added] };
  const refused = await commissioner.run((tx, given) => changeSetting(tx, change, given));
  assert.deepEqual(refused, {
    ok: false,
    refusal: { code: "same-fact-twice", rules: ["aftercare-ends", "first-week-at-work"] },
  });
  const other = { ...added, answers: ["contact", "plan"] };
  const value = [...signalRules, other];
  accepted(await commissioner.run((tx, given) => changeSetting(tx, { ...change, value }, given)));
  await append(commissioner, ledger, clientId, [aNewFact("phase-set", "2026-03-02", { phase: 2 })]);
  assert.match(await rulesOf(commissioner, me), /first-week-at-work/);
  assert.deepEqual(await keptLists(commissioner), await rebuiltLists(commissioner));
});
