import assert from "node:assert/strict";
import test from "node:test";
import { endOfInstants, instant } from "../../kernel/instant.ts";
import { plainDate as day } from "../../kernel/plain-date.ts";
import type { Actor } from "../../platform/unit-of-work.ts";
import { loadPolicy } from "../access/public.ts";
import { aCommissioner, accepted, type TestCommissioner } from "../access/testing/a-commissioner.ts";
import { changeSetting } from "../access/testing/settings.ts";
import type { NewEntry } from "../dossier/public.ts";
import { aBenefit, aClient, aNewFact, append } from "../dossier/testing/clients.ts";
import { caseworkLedger, keptLists, rebuiltLists } from "./testing/kept-lists.ts";
import { wordsByCode } from "./testing/words-by-code.ts";
import { figurePeople, figurePeopleFile } from "./use-cases/casework-figure-people.ts";
import { splitFigure } from "./use-cases/casework-figure-split.ts";
import { caseworkFigures } from "./use-cases/casework-figures.ts";
import { caseworkFiguresFile } from "./use-cases/casework-figures-file.ts";

const ledger = caseworkLedger();
const period = { from: day("2006-03-01"), until: day("2006-06-01") };

const anOffice = async (changes: readonly Parameters<typeof changeSetting>[1][] = []) => {
  const commissioner = await aCommissioner({ preset: "wwb-2006" });
  commissioner.clock.set("2006-06-01T09:00:00Z");
  for (const change of changes) accepted(await commissioner.run((tx, given) => changeSetting(tx, change, given)));
  return commissioner;
};

const aClientWith = async (commissioner: TestCommissioner, ...entries: readonly NewEntry[]) => {
  const clientId = await aClient(commissioner);
  await append(commissioner, ledger, clientId, entries);
  return clientId;
};

const notified = (on: string) => aNewFact("gate-opened", on, { asksFor: "benefit", at: "job-desk" as never });
const done = (step: string, on: string) =>
  aNewFact("gate-step-done", on, { step: step as never, by: "job-desk" as never }, { subject: 1 });
const withWorker = (actor: Actor) => aNewFact("worker-assigned", "2006-01-01", { worker: actor.personId as never });
const missing = () => aNewFact("need-unmet", "2006-04-01", { need: "day-activities" } as never);

const asked = { ...period, line: "", part: "all", sort: "on", order: "asc" } as const;

test("behind a number stand exactly the people it counts, in pages, and each of them finds it in their log", async () => {
  const commissioner = await anOffice();
  const inTime = await aClientWith(commissioner, notified("2006-03-01"), done("claim-intake", "2006-03-03"));
  const late = await aClientWith(commissioner, notified("2006-03-02"), done("claim-intake", "2006-03-21"));
  const open = await aClientWith(commissioner, notified("2006-03-03"));
  const staff = await commissioner.actorFor("caseworker");
  const { steps } = accepted(await commissioner.run((tx, given) => caseworkFigures(tx, period, given), staff));
  const step = steps.find((each) => each.step.code === "claim-intake");
  assert.ok(step !== undefined);
  const people = async (part: "all" | "counts" | "rest", over: object = {}) => {
    const question = {
      ...asked,
      figure: "step-in-time",
      line: step.line,
      part,
      page: 1,
      pageSize: 10,
      ...over,
    } as const;
    return accepted(await commissioner.run((tx, given) => figurePeople(tx, question, given)));
  };
  assert.equal((await people("all")).total, step.inTime?.denominator);
  assert.equal((await people("counts")).total, step.inTime?.numerator);
  assert.deepEqual(
    (await people("rest")).people.map(({ clientId }) => clientId),
    [late, open],
  );
  assert.deepEqual(
    (await people("all", { order: "desc" })).people.map(({ clientId }) => clientId),
    [open, late, inTime],
  );
  const second = await people("all", { page: 2, pageSize: 1 });
  assert.deepEqual([second.total, second.people.map(({ clientId }) => clientId)], [3, [late]]);
  assert.equal(second.named.second?.code, "claim-intake");
  const logged = await commissioner.run((tx) =>
    tx.query<{ n: number }>(
      "select count(*)::int as n from platform.log_line where tenant_id = $1 and client_id = $2 and detail::text like '%casework.step-in-time%'",
      [tx.tenantId, late],
    ),
  );
  assert.equal(logged.rows[0]?.n, 4);
  const elsewhere = await anOffice();
  const others = await elsewhere.run((tx, given) =>
    figurePeople(tx, { ...asked, figure: "step-in-time", line: step.line, page: 1, pageSize: 10 }, given),
  );
  assert.equal(accepted(others).total, 0);
});

test("the people as a file: all of them, with how each counts", async () => {
  const commissioner = await anOffice();
  await aClientWith(commissioner, aBenefit("2006-01-01"), missing());
  await aClientWith(commissioner, aBenefit("2006-01-01"));
  const file = accepted(
    await commissioner.run((tx, given) =>
      figurePeopleFile(tx, { ...asked, figure: "unmet-need", sort: "client" }, given, wordsByCode),
    ),
  );
  const lines = file.replace("\uFEFF", "").trimEnd().split("\r\n");
  assert.equal(lines[0], "client;name;day of unmet-need;days;counts");
  assert.deepEqual(
    lines.slice(1).map((line) => line.split(";").at(-1)),
    ["counts", "rest"],
  );
});

test("as known on an earlier day the figures are what they were then: what was recorded later is not in them", async () => {
  const commissioner = await anOffice();
  commissioner.clock.set("2006-03-10T09:00:00Z");
  const clientId = await aClientWith(commissioner, notified("2006-03-01"), done("claim-intake", "2006-03-03"));
  commissioner.clock.set("2006-05-10T09:00:00Z");
  await append(commissioner, ledger, clientId, [
    { kind: "entry-withdrawn", target: 2, validFrom: day("2006-05-10"), validUntil: null, body: {} } as never,
  ]);
  commissioner.clock.set("2006-06-01T09:00:00Z");
  const staff = await commissioner.actorFor("caseworker");
  const told = async (knownAt?: string) => {
    const question = { ...period, ...(knownAt === undefined ? {} : { knownAt: instant(knownAt) }) };
    const reply = accepted(await commissioner.run((tx, given) => caseworkFigures(tx, question, given), staff));
    const step = reply.steps.find((each) => each.step.code === "claim-intake");
    return [reply.on, step?.done ?? 0, step?.inTime?.numerator ?? 0, step?.open ?? 0];
  };
  assert.deepEqual(await told("2006-03-05T12:00:00Z"), ["2006-03-05", 0, 0, 0]);
  assert.deepEqual(await told("2006-04-01T12:00:00Z"), ["2006-04-01", 1, 1, 0]);
  assert.deepEqual(await told(), ["2006-05-31", 0, 0, 1]);
  const future = await commissioner.run((tx, given) =>
    caseworkFigures(tx, { ...period, knownAt: endOfInstants }, given),
  );
  assert.equal(!future.ok && future.refusal.code, "known-at-too-recent");
});

/** Clients of whom some miss help, each with this worker. */
const clientsOf = async (commissioner: TestCommissioner, worker: Actor, few: number, all: number) => {
  for (let i = 0; i < all; i += 1)
    await aClientWith(commissioner, aBenefit("2006-01-01"), withWorker(worker), ...(i < few ? [missing()] : []));
};

const splitBy = async (commissioner: TestCommissioner, by: "worker" | "team" | "phase", as: Actor) => {
  const question = { ...period, figure: "unmet-need", by } as const;
  const { rows, withheldUnder } = accepted(await commissioner.run((tx, given) => splitFigure(tx, question, given), as));
  return {
    withheldUnder,
    rows: rows.map(({ worker, team, share }) =>
      [worker?.name ?? team ?? "-", share === null ? "withheld" : `${share.numerator}/${share.denominator}`].join(" "),
    ),
  };
};

const visible = (value: string) =>
  value === "team" ? [] : [{ key: "teamVisibility", validFrom: day("2000-01-01"), value, decidedBy: "OR" }];
const disclosing = (value: number) => ({ key: "disclosureLimit", validFrom: day("2000-01-01"), value });

test("who is named in a split follows the setting: all workers, oneself and the teams, or oneself alone", async () => {
  const shown = async (visibility: string, by: "worker" | "team" = "worker") => {
    const commissioner = await anOffice(visible(visibility));
    const workers: Actor[] = [];
    for (const name of ["An", "Bo", "Cor"])
      workers.push(await commissioner.actorFor("caseworker", { name, team: "Noord" }));
    const [an, bo, cor] = workers;
    assert.ok(an !== undefined && bo !== undefined && cor !== undefined);
    await clientsOf(commissioner, an, 1, 2);
    await clientsOf(commissioner, bo, 0, 1);
    await clientsOf(commissioner, cor, 1, 1);
    return (await splitBy(commissioner, by, an)).rows;
  };
  assert.deepEqual(await shown("worker"), ["An 1/2", "Bo 0/1", "Cor 1/1"]);
  assert.deepEqual(await shown("team"), ["An 1/2", "Noord 2/4"]);
  assert.deepEqual(await shown("own"), ["An 1/2"]);
  assert.deepEqual(await shown("worker", "team"), ["Noord 2/4"]);
  assert.deepEqual(await shown("own", "team"), []);
});

test("small groups are shown to who works with clients, and withheld from others with what they could be worked out from", async () => {
  const commissioner = await anOffice([disclosing(3)]);
  for (const [phase, few, all] of [
    [1, 3, 6],
    [2, 1, 4],
    [3, 4, 9],
  ] as const)
    for (let i = 0; i < all; i += 1)
      await aClientWith(
        commissioner,
        aBenefit("2006-01-01"),
        aNewFact("phase-set", "2006-02-01", { phase }),
        ...(i < few ? [missing()] : []),
      );
  const staff = await splitBy(commissioner, "phase", await commissioner.actorFor("caseworker"));
  assert.deepEqual(staff, { withheldUnder: null, rows: ["- 3/6", "- 1/4", "- 4/9"] });
  const policy = await splitBy(commissioner, "phase", await commissioner.actorFor("policy-maker"));
  assert.deepEqual(policy, { withheldUnder: 3, rows: ["- withheld", "- withheld", "- 4/9"] });
});

test("a step that passes to another organisation stays of whose it was for who came before", async () => {
  const commissioner = await anOffice();
  const { gateSteps } = (await commissioner.run(loadPolicy)).on(day("2006-03-01"));
  const value = gateSteps.map((step) => (step.code === "claim-intake" ? { ...step, owner: "commissioner" } : step));
  const change = { key: "gateSteps", validFrom: day("2006-04-01"), value };
  accepted(await commissioner.run((tx, given) => changeSetting(tx, change, given)));
  for (const on of ["2006-03-01", "2006-03-02", "2006-04-03"] as const)
    await aClientWith(commissioner, notified(on), done("claim-intake", on));
  const question = { ...period, figure: "step-days", by: "organisation" } as const;
  const worker = await commissioner.actorFor("caseworker");
  const { rows } = accepted(await commissioner.run((tx, given) => splitFigure(tx, question, given), worker));
  assert.deepEqual(
    rows.map(({ organisation, share }) => [organisation?.code, share?.denominator]),
    [
      ["job-desk", 2],
      ["commissioner", 1],
    ],
  );
  const { steps } = accepted(await commissioner.run((tx, given) => caseworkFigures(tx, period, given)));
  assert.deepEqual(
    steps.find(({ step }) => step.code === "claim-intake")?.owners.map(({ code }) => code),
    ["commissioner", "job-desk"],
  );
});

test("a figure that has no phase or organisation is not split by it", async () => {
  const { run } = await anOffice();
  const result = await run((tx, given) => splitFigure(tx, { ...period, figure: "overstay", by: "phase" }, given));
  assert.deepEqual(result, { ok: false, refusal: { code: "cannot-split" } });
});

test("the file says period, day, moment of knowing and version, and withholds what tells of few", async () => {
  const commissioner = await anOffice([disclosing(3)]);
  await aClientWith(commissioner, aBenefit("2006-01-01"), missing());
  for (let i = 0; i < 3; i += 1) await aClientWith(commissioner, aBenefit("2006-01-01"));
  const lines = async () => {
    const file = accepted(await commissioner.run((tx, given) => caseworkFiguresFile(tx, period, given, wordsByCode)));
    return file.replace("\uFEFF", "").trimEnd().split("\r\n");
  };
  const rows = await lines();
  assert.deepEqual(rows.slice(1, 5), [
    "from;;2006-03-01;;;;;;;",
    "up-to;;2006-05-31;;;;;;;",
    "counted-on;;2006-05-31;;;;;;;",
    `known-at;;${commissioner.clock.now()};;;;;;;`,
  ]);
  assert.ok(rows.includes("unmet-need;;;;;;;under 3;casework.unmet-need;1"));
  for (let i = 0; i < 2; i += 1) await aClientWith(commissioner, aBenefit("2006-01-01"), missing());
  assert.ok((await lines()).some((row) => row.startsWith("unmet-need;;0,5;3;6;0,18")));
  assert.ok(rows.some((row) => row.endsWith(";casework.overstay;2")));
});

test("lists that were made keep what a facility costs and how a stay was extended as they would be made anew", async () => {
  const commissioner = await anOffice();
  const paid = {
    facility: "travel-costs",
    granted: true,
    why: "test",
    amount: 4_000,
    per: "month",
    source: "work-part",
  };
  await aClientWith(
    commissioner,
    aBenefit("2006-01-01"),
    aNewFact("facility-decided", "2006-03-01", paid as never),
    aNewFact("rung-set", "2006-01-10", { rung: "mediation", by: "commissioner" } as never),
    aNewFact("rung-set", "2006-05-01", { rung: "mediation", by: "commissioner", extended: true, why: "baan" } as never),
  );
  const kept = await keptLists(commissioner);
  assert.equal(kept.facility.length, 1);
  assert.deepEqual(kept, await rebuiltLists(commissioner));
});
