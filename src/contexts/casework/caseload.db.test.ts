import assert from "node:assert/strict";
import test from "node:test";
import { plainDate } from "../../kernel/plain-date.ts";
import type { Actor } from "../../platform/unit-of-work.ts";
import { aCommissioner, accepted, personOf, type TestCommissioner } from "../access/testing/a-commissioner.ts";
import { changeSetting } from "../access/testing/settings.ts";
import type { NewEntry } from "../dossier/public.ts";
import { aBenefit, aClient, aNewFact, append } from "../dossier/testing/clients.ts";
import type { CaseloadSort } from "./domain/caseload-sort.ts";
import { caseworkLedger } from "./testing/kept-lists.ts";
import { wordsByCode } from "./testing/words-by-code.ts";
import { type CaseloadFilter, caseloadPage, searchClients } from "./use-cases/caseload.ts";
import { teamFile, teamPage } from "./use-cases/team.ts";

const ledger = caseworkLedger();

const office = async (): Promise<TestCommissioner> => aCommissioner({ preset: "participatiewet-2026" });

const named = async (commissioner: TestCommissioner, name: string | undefined, ...entries: readonly NewEntry[]) => {
  const clientId = await aClient(commissioner, name === undefined ? {} : { name });
  await append(commissioner, ledger, clientId, [aNewFact("client-registered", "2020-01-01", {}), ...entries]);
  return clientId;
};

const listed = (commissioner: TestCommissioner, filter: Partial<CaseloadFilter>, as?: Actor) =>
  commissioner.run(
    async (tx, given) => {
      const asked = { view: "all", sort: "urgency", order: "asc", ...filter } as const;
      return accepted(await caseloadPage(tx, { ...asked, page: 1, pageSize: 25 }, given));
    },
    as,
    { activity: "listCaseload" },
  );

const phase = (n: number): NewEntry => aNewFact("phase-set", "2026-01-05", { phase: n });

test("a list is in the order of a directory, of phases, or of what is waited for", async () => {
  const commissioner = await office();
  const worker = personOf(await commissioner.actorFor("caseworker"));
  const assigned = aNewFact("worker-assigned", "2026-01-05", { worker });
  const plan = aNewFact("plan-made", "2026-01-12", {});
  await named(commissioner, "E. de Graaf", aBenefit("2026-01-05"), phase(3), plan, assigned);
  await named(commissioner, "H. Öztürk", aBenefit("2026-01-05"), phase(1), assigned);
  await named(commissioner, undefined, aBenefit("2026-02-20"), phase(2), assigned);
  const exempt = aNewFact("exemption-granted", "2026-01-05", { ground: "medical" as never }, { until: "2026-12-01" });
  await named(commissioner, "B. Zijlstra", aBenefit("2026-01-05"), exempt, assigned);
  const order = async (sort: CaseloadSort, how: "asc" | "desc" = "asc") =>
    (await listed(commissioner, { sort, order: how })).rows.map(({ name }) => name?.split(" ").at(-1) ?? "-").join(" ");
  assert.equal(await order("name"), "Graaf Öztürk Zijlstra -");
  assert.equal(await order("name", "desc"), "Zijlstra Öztürk Graaf -");
  assert.equal(await order("phase"), "Öztürk - Graaf Zijlstra");
  assert.equal(await order("waits"), "Öztürk - Graaf Zijlstra");
  assert.equal(await order("signal"), "Öztürk - Graaf Zijlstra");
});

test("how many are late is not told of a colleague where figures of one worker are not to be seen", async () => {
  const commissioner = await office();
  const [me, colleague] = [await commissioner.actorFor("caseworker"), await commissioner.actorFor("caseworker")];
  const theirs = aNewFact("worker-assigned", "2026-01-05", { worker: personOf(colleague) });
  await named(commissioner, "A. Bos", aBenefit("2025-01-05"), theirs);
  const ofColleague = await listed(commissioner, { view: "worker", worker: personOf(colleague) }, me);
  assert.deepEqual([ofColleague.rows.length, ofColleague.counts], [1, null]);
  assert.equal((await listed(commissioner, { view: "mine" }, colleague)).counts?.overdue, 1);
  assert.equal((await listed(commissioner, { view: "worker", worker: personOf(me) }, me)).counts?.overdue, 0);
  await commissioner.run((tx) =>
    tx.query(
      `insert into access.setting_change (tenant_id, number, key, valid_from, value, recorded_at, recorded_by)
       values ($1, 1, 'teamVisibility', '2026-01-01', '"worker"', '2026-01-01', 'test')`,
      [tx.tenantId],
    ),
  );
  assert.equal((await listed(commissioner, { view: "worker", worker: personOf(colleague) }, me)).counts?.overdue, 1);
});

test("a client is found by the name the screen gives; who is a client now comes before who was, each by name", async () => {
  const commissioner = await office();
  const ended = (on: string): NewEntry => aNewFact("benefit-ended", on, {}, { subject: 2 });
  await named(commissioner, "A. Bakker", aBenefit("2020-01-05"), ended("2024-03-03"));
  await named(commissioner, "Z. Bakker", aBenefit("2026-01-05"));
  await named(commissioner, "C. Bakker", aBenefit("2026-01-05"));
  const { clientNumber } = accepted(await search(commissioner, "z bakker")).rows[0] ?? { clientNumber: 0 };
  const found = accepted(await search(commissioner, "bakker"));
  assert.deepEqual(
    found.rows.map(({ name, benefitEndedOn }) => `${name} ${benefitEndedOn ?? "-"}`),
    ["C. Bakker -", "Z. Bakker -", "A. Bakker 2024-03-03"],
  );
  const byName = accepted(await search(commissioner, `cliënt ${clientNumber}`));
  assert.deepEqual([byName.foundBy, byName.rows.map(({ name }) => name)], ["client-number", ["Z. Bakker"]]);
});

const search = ({ run, keys }: TestCommissioner, text: string) =>
  run((tx, given) => searchClients(tx, keys, { text, page: 1, pageSize: 25 }, given));

test("the team is told each norm with the days on which its clocks began, those of who still waits too", async () => {
  const commissioner = await office();
  await named(commissioner, "A. Bos", aBenefit("2025-03-03"));
  await named(commissioner, "B. Bos", aBenefit("2025-12-01"));
  const setNorm = (number: number, from: string, norm: string) =>
    commissioner.run((tx) =>
      tx.query(
        `insert into access.setting_change (tenant_id, number, key, valid_from, value, recorded_at, recorded_by)
         values ($1, $2, 'offerWithin', $3, $4, '2026-01-01', 'test')`,
        [tx.tenantId, number, from, JSON.stringify(norm)],
      ),
    );
  const norms = async (on: string) =>
    accepted(await commissioner.run((tx, given) => teamPage(tx, { on: plainDate(on) }, given))).norms;
  const all = [{ norm: "P8W", from: null, until: null }];
  assert.deepEqual(await norms("2026-03-02"), all);
  await setNorm(1, "2026-02-01", "P999W");
  const later = { norm: "P999W", from: "2026-02-01", until: null };
  assert.deepEqual(await norms("2026-01-31"), all);
  assert.deepEqual(await norms("2026-03-02"), [{ norm: "P8W", from: null, until: "2026-02-01" }, later]);
  await setNorm(2, "2025-06-01", "P4W");
  assert.deepEqual(await norms("2026-03-02"), [
    { norm: "P8W", from: null, until: "2025-06-01" },
    { norm: "P4W", from: "2025-06-01", until: "2026-02-01" },
    later,
  ]);
});

test("of the team, who does not work with clients and every file learn how many clients a worker has, not that few of them wait", async () => {
  const commissioner = await office();
  const [me, colleague] = [
    await commissioner.actorFor("caseworker", { name: "An", team: "Noord" }),
    await commissioner.actorFor("caseworker", { name: "Bo", team: "Noord" }),
  ];
  const visible = { key: "teamVisibility", validFrom: plainDate("2000-01-01"), value: "worker", decidedBy: "OR" };
  const limit = { key: "disclosureLimit", validFrom: plainDate("2000-01-01"), value: 3 };
  for (const change of [visible, limit])
    accepted(await commissioner.run((tx, given) => changeSetting(tx, change, given)));
  const clients = async (worker: Actor, n: number) => {
    const assigned = aNewFact("worker-assigned", "2026-02-01", { worker: personOf(worker) });
    for (let i = 0; i < n; i += 1) await named(commissioner, `C. Bos ${i}`, aBenefit("2026-02-01"), assigned);
  };
  await clients(me, 2);
  await clients(colleague, 4);
  const shown = async (role: "policy-maker" | "benefits-officer") => {
    const as = await commissioner.actorFor(role);
    const { rows, total, withheldUnder } = accepted(await commissioner.run((tx, given) => teamPage(tx, {}, given), as));
    return [withheldUnder, ...[...rows, total].map((each) => `${each.clients} ${each.waiting} ${each.overdue}`)];
  };
  assert.deepEqual(await shown("policy-maker"), [3, "2 null null", "4 null null", "6 6 0"]);
  assert.deepEqual(await shown("benefits-officer"), [null, "2 2 0", "4 4 0", "6 6 0"]);
  const file = accepted(await commissioner.run((tx, given) => teamFile(tx, {}, given, wordsByCode), me));
  assert.deepEqual(
    file
      .trimEnd()
      .split("\r\n")
      .slice(1)
      .map((line) => line.split(";").toSpliced(7, 2).join(";")),
    ["An;Noord;2;;;0;0;under 3", "Bo;Noord;4;;;0;0;under 3", "total;;6;6;0;0;0;"],
  );
});
