import assert from "node:assert/strict";
import test from "node:test";
import type { ClientId, PersonId } from "../../../kernel/ids.ts";
import { type Refusal, type Result, refuse } from "../../../kernel/result.ts";
import { newUuid } from "../../../platform/ids.ts";
import { insertLogLines } from "../../../platform/log/log-line.ts";
import { anAct } from "../../../platform/testing/actors.ts";
import { logLinesOf } from "../../../platform/testing/log-lines.ts";
import { headsByCode } from "../../../platform/testing/words-by-code.ts";
import { type Given, logDenied, type Tx, unitOfWork } from "../../../platform/unit-of-work.ts";
import type { ClientNumbers } from "../client-numbers.ts";
import { aCommissioner, accepted, personOf, type TestCommissioner } from "../testing/a-commissioner.ts";
import { type LogFileWords, logFile } from "./log-file.ts";
import { type LogFilter, readLog } from "./read-log.ts";

const anna = newUuid<ClientId>();
const numbers: ClientNumbers = {
  idOf: async (_tx, number) => (number === 7 ? anna : undefined),
  numbersOf: async (_tx, clients) => new Map(clients.includes(anna) ? [[anna, 7]] : []),
};

const logged = {
  trail: "processing",
  epoch: 1,
  activity: "getDossier",
  purpose: "casework",
  actor: "operator:test",
  role: "",
  outcome: "done",
  trace: "test",
  detail: {},
} as const;

type Asked = LogFilter & { readonly after?: string; readonly pageSize?: number };

const read = async ({ run }: TestCommissioner, asked: Asked = {}) =>
  accepted(
    await run((tx) => readLog(tx, { pageSize: 50, ...asked }, numbers), undefined, { activity: "listLogLines" }),
  );

const did = async (commissioner: TestCommissioner, asked: Asked = {}): Promise<string[]> =>
  (await read(commissioner, asked)).lines.map(({ activity }) => activity);

/** A dossier was looked at by a caseworker, who was denied a list of people; an import failed to do its work. */
const anOffice = async () => {
  const commissioner = await aCommissioner();
  const { installation, clock, run } = commissioner;
  const bakker = await commissioner.actorFor("caseworker", { name: "M. Bakker" });
  clock.forward(60);
  const began = clock.now();
  await run(async (tx) => tx.concerns([anna]), bakker, { activity: "getDossier", purpose: "casework" });
  clock.forward(60);
  await logDenied(installation, bakker, anAct({ activity: "listPeople", purpose: "administration" }));
  clock.forward(60);
  const refusing = async (): Promise<Result<null, Refusal>> => refuse({ code: "has-faults" });
  const importing = { ...commissioner.operator, name: "operator:root" };
  await unitOfWork(installation)(importing, anAct({ activity: "applyImport" }), refusing);
  clock.forward(60);
  return { commissioner, bakker, began };
};

test("the log tells who did what, with whose data, for what and when, the last first", async () => {
  const { commissioner, bakker, began } = await anOffice();
  const { lines } = await read(commissioner, { from: began });
  assert.deepEqual(
    lines.map(({ who, client, activity, purpose, outcome }) => [
      who,
      client?.number ?? null,
      activity,
      purpose,
      outcome,
    ]),
    [
      ["operator:root", null, "applyImport", "casework", "refused"],
      ["M. Bakker", null, "listPeople", "administration", "denied"],
      ["M. Bakker", 7, "getDossier", "casework", "done"],
    ],
  );
  const [last] = lines;
  assert.deepEqual([last?.detail, lines[2]?.actor, lines[2]?.at], [{ code: "has-faults" }, bakker.name, began]);
});

test("each part of the question narrows what is found", async () => {
  const { commissioner, bakker, began } = await anOffice();
  const person: PersonId = personOf(bakker);
  const cases: readonly (readonly [Asked, readonly string[]])[] = [
    [{ actor: person }, ["listPeople", "getDossier"]],
    [{ actor: "operator", from: began, activity: "applyImport" }, ["applyImport"]],
    [{ actor: "system" }, []],
    [{ clientNumber: 7 }, ["getDossier"]],
    [{ activity: "listPeople" }, ["listPeople"]],
    [{ outcome: "refused" }, ["applyImport"]],
    [{ outcome: "denied" }, ["listPeople"]],
    [{ outcome: "done", actor: person }, ["getDossier"]],
    [{ until: began, actor: person }, []],
  ];
  for (const [asked, expected] of cases)
    assert.deepEqual(await did(commissioner, asked), expected, JSON.stringify(asked));
});

test("page by page nothing is told twice or left out, also of lines of one moment, and while more is written", async () => {
  const commissioner = await aCommissioner();
  const { run } = commissioner;
  for (let n = 0; n < 7; n += 1) await run(async () => null, undefined, { activity: `act-${n}` });
  const all = (await read(commissioner)).lines.map(({ id }) => id);
  const seen: string[] = [];
  let after: string | undefined;
  for (;;) {
    const { lines, next } = await read(commissioner, { pageSize: 3, ...(after === undefined ? {} : { after }) });
    seen.push(...lines.map(({ id }) => id));
    if (next === null) break;
    after = next;
  }
  assert.deepEqual(seen.slice(1), all);
  assert.equal(new Set(seen).size, seen.length);
});

test("who reads the log stands in it, with what they asked; and with the client, when they asked about one", async () => {
  const { commissioner } = await anOffice();
  await read(commissioner, { outcome: "denied", clientNumber: 7 });
  const last = (await logLinesOf(commissioner.tenantId)).at(-1);
  assert.deepEqual([last?.activity, last?.clientId, last?.detail], ["listLogLines", anna, { outcome: "denied" }]);
});

test("a number that is nobody's is said, not taken for somebody who was never looked at", async () => {
  const commissioner = await aCommissioner();
  const asked = await commissioner.run((tx) => readLog(tx, { pageSize: 50, clientNumber: 8 }, numbers));
  assert.deepEqual(asked, { ok: false, refusal: { code: "no-such-client", clientNumber: 8 } });
});

test("another commissioner's lines are not there, also when the page before ended with one", async () => {
  const { commissioner } = await anOffice();
  const other = await aCommissioner();
  const [line] = (await read(commissioner)).lines;
  assert.deepEqual(await did(other, { clientNumber: 7 }), []);
  assert.deepEqual(await did(other, line === undefined ? {} : { after: line.id }), []);
});

const words: LogFileWords = {
  ...headsByCode,
  line: ({ who, role, activity, purpose, outcome }) => ({
    who,
    role,
    activity: `looked into ${activity}`,
    purpose,
    outcome,
  }),
};

/** One line more than a page of a file holds, about Anna. */
const aLongLog = async () => {
  const commissioner = await aCommissioner();
  const { installation, operator, tenantId, clock } = commissioner;
  const line = { ...logged, tenantId, at: clock.now(), clientId: anna };
  await commissioner.run((tx) =>
    insertLogLines(
      tx,
      Array.from({ length: 5_001 }, () => ({ ...line, id: newUuid() })),
    ),
  );
  const run = <T, R extends Refusal>(work: (tx: Tx, given: Given) => Promise<Result<T, R>>) =>
    unitOfWork(installation)(operator, anAct({ activity: "exportLogLines" }), work);
  return { commissioner, run };
};

test("as a file: every line, also when who it is about is deleted while it is made", async () => {
  const { run } = await aLongLog();
  let asked = 0;
  const forgetting: ClientNumbers = {
    ...numbers,
    idOf: async () => {
      asked += 1;
      return asked === 1 ? anna : undefined;
    },
  };
  const pages: string[] = [];
  for await (const page of accepted(await logFile({ run }, { clientNumber: 7 }, forgetting, words))) pages.push(page);
  // the head and the lines
  assert.equal(pages.join("").trimEnd().split("\r\n").length, 1 + 5_001);
});

test("a file that can't be read on breaks: it does not end as if it were whole", async () => {
  const { run } = await aLongLog();
  let asked = 0;
  const breaking: typeof run = async (work) => {
    asked += 1;
    return asked === 1 ? run(work) : (refuse({ code: "no-such-client" }) as never);
  };
  const file = accepted(await logFile({ run: breaking }, {}, numbers, words));
  await assert.rejects(async () => {
    for await (const page of file) assert.ok(page);
  }, /not whole/);
});

test("as a file: every line, and no cell that a spreadsheet takes for a formula", async () => {
  const commissioner = await aCommissioner();
  const who = await commissioner.actorFor("caseworker", { name: "=1+1" });
  await commissioner.run(async (tx) => tx.concerns([anna]), who, { activity: "getDossier" });
  const { installation, operator } = commissioner;
  const run = <T, R extends Refusal>(work: (tx: Tx, given: Given) => Promise<Result<T, R>>) =>
    unitOfWork(installation)(operator, anAct({ activity: "exportLogLines" }), work);
  const pages: string[] = [];
  for await (const page of accepted(await logFile({ run }, { clientNumber: 7 }, numbers, words))) pages.push(page);
  const [head, line, ...rest] = pages.join("").trimEnd().split("\r\n");
  assert.equal(head, "\uFEFFat;who;actor;role;client;activity;activity-code;purpose;outcome;detail;trace");
  assert.match(
    line ?? "",
    /;'=1\+1;person:[-0-9a-f]+;caseworker;7;looked into getDossier;getDossier;casework;done;\{\};/,
  );
  assert.deepEqual(rest, []);
  const logged = (await logLinesOf(commissioner.tenantId)).at(-1);
  assert.deepEqual([logged?.activity, logged?.clientId, logged?.detail], ["exportLogLines", anna, { lines: 1 }]);
});
