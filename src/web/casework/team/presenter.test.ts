import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate } from "../../../kernel/plain-date.ts";
import { personIdSchema } from "../../../platform/endpoint.ts";
import { formatsIn } from "../../languages/formats.ts";
import { presentTeam, type TeamRow } from "./presenter.ts";
import { sortedRows } from "./sorting.ts";

const counts = (inTime: number, judged: number) => ({ clients: 118, waiting: 12, overdue: 5, judged, inTime });
const worker = { id: personIdSchema.parse("00000000-0000-4000-8000-000000000002"), name: "M. Bakker" };

type Norms = Parameters<typeof presentTeam>[0]["norms"];

const team = (
  inTime: number,
  judged: number,
  visibility: "team" | "own" | "worker" = "worker",
  norms: Norms = [{ norm: "P8W", from: null, until: null }],
  own: typeof worker | null = worker,
) =>
  presentTeam(
    {
      on: plainDate("2026-03-12"),
      from: plainDate("2025-03-12"),
      until: plainDate("2026-03-12"),
      norms,
      visibility,
      withheldUnder: null,
      rows: [
        { worker: own, team: "Noord", ...counts(inTime, judged) },
        { worker: null, team: "Zuid", ...counts(0, 0) },
        { worker: null, team: null, ...counts(0, 0) },
      ],
      total: counts(inTime, judged),
    },
    "nl",
    formatsIn("nl"),
  );

test("with enough cases the share comes with n and its interval", () => {
  const { numbers, rows } = team(189, 201);
  assert.deepEqual(numbers.at(-1), { label: "op tijd opgepakt (n = 201)", value: "94,0\u00a0%" });
  const range = rows[0]?.range;
  assert.ok(range !== undefined && range !== null && range.low !== null && range.high !== null && range.share !== null);
  assert.ok(range.low < range.share && range.share < range.high);
});

test("under thirty cases there is no percentage", () => {
  assert.deepEqual(team(15, 18).numbers.at(-1), { label: "op tijd opgepakt", value: "15 van 18" });
  assert.deepEqual(team(0, 0).rows[0]?.range, { share: null, low: null, high: null, n: 0 });
});

test("rows are named by worker, team or as not assigned, and the total closes", () => {
  assert.deepEqual(
    team(1, 1).rows.map(({ who }) => who),
    ["M. Bakker", "Zuid", "Nog niet toegewezen", "Totaal"],
  );
});

test("the norm and who may see what are said in words", () => {
  assert.match(team(1, 1).about, /tussen 12 maart 2025 en 12 maart 2026 de norm van 8 weken/);
  const [march, may] = [plainDate("2025-03-01"), plainDate("2025-05-01")];
  const changed = team(1, 1, "worker", [
    { norm: "P365D", from: null, until: march },
    { norm: "P12W", from: march, until: may },
    { norm: "P8W", from: may, until: null },
  ]).about;
  assert.match(
    changed,
    /De norm is 365 dagen voor wie begon voor 1 maart 2025, 12 weken voor wie begon van 1 maart 2025 tot 1 mei 2025 en 8 weken voor wie begon vanaf 1 mei 2025\./,
  );
  assert.equal(new Set((["team", "own", "worker"] as const).map((one) => team(1, 1, one).visibility)).size, 3);
});

test("who has no clients is not told that they see a figure of their own", () => {
  const told = (visibility: "team" | "own") => team(1, 1, visibility, undefined, null).visibility;
  assert.match(told("own"), /^U ziet alleen het totaal\./);
  assert.match(told("team"), /^U ziet cijfers per team\./);
  assert.match(team(1, 1, "own").visibility, /^U ziet uw eigen cijfer/);
});

test("rows are sorted by name as a directory is, or by a number, with who is with nobody after the names and the total at the foot", () => {
  const { rows } = team(1, 1);
  const named = (who: string, judged: number, inTime: number) => ({
    ...(rows[0] as TeamRow),
    who,
    sums: { ...counts(inTime, judged), clients: judged },
  });
  const total = { ...(rows.at(-1) as TeamRow), who: "Totaal" };
  const all = [named("B. Zijlstra", 40, 10), total, named("K. Demir", 4, 4), named("E. de Graaf", 0, 0)];
  const order = (sort: "who" | "clients" | "share", how: "asc" | "desc") =>
    sortedRows(all, sort, how, "nl").map(({ who }) => who.split(" ").at(-1));
  assert.deepEqual(
    sortedRows(rows, "who", "desc", "nl").map(({ who }) => who),
    ["Zuid", "M. Bakker", "Nog niet toegewezen", "Totaal"],
  );
  assert.deepEqual(order("who", "asc"), ["Demir", "Graaf", "Zijlstra", "Totaal"]);
  assert.deepEqual(order("who", "desc"), ["Zijlstra", "Graaf", "Demir", "Totaal"]);
  assert.deepEqual(order("clients", "desc"), ["Zijlstra", "Demir", "Graaf", "Totaal"]);
  assert.deepEqual(order("share", "desc"), ["Demir", "Zijlstra", "Graaf", "Totaal"]);
});

test("what is withheld says so in place of its numbers, how many clients there are stays, and the reader is told why", () => {
  const withheld = { clients: 12, waiting: null, overdue: null, judged: null, inTime: null };
  const reply = {
    ...{ on: plainDate("2026-03-12"), from: plainDate("2025-03-12"), until: plainDate("2026-03-12"), norms: [] },
    ...{ visibility: "team" as const, withheldUnder: 10, rows: [{ worker: null, team: "Zuid", ...withheld }] },
    total: withheld,
  };
  const shown = presentTeam(reply, "nl", formatsIn("nl"));
  const no = "niet getoond";
  assert.deepEqual(
    shown.rows.map(({ clients, waiting, overdue, count, range }) => [clients, waiting, overdue, count, range]),
    [
      ["12", no, no, no, null],
      ["12", no, no, no, null],
    ],
  );
  assert.deepEqual(
    shown.numbers.map(({ value }) => value),
    ["12", no, no, no],
  );
  assert.match(shown.withheld ?? "", /onder 10/);
  assert.equal(team(1, 1).withheld, null);
});

test("rows of which the number is not shown come after the others whichever way it is sorted: their place would tell it", () => {
  const row = (who: string, waiting: number | null) => ({
    ...(team(1, 1).rows[0] as TeamRow),
    who,
    sums: { ...counts(1, 1), waiting },
  });
  const rows = [row("B. Zijlstra", null), row("K. Demir", 4), row("A. Bos", null), row("E. Ekker", 12)];
  const names = (order: "asc" | "desc") => sortedRows(rows, "waiting", order, "nl").map(({ who }) => who.split(" ")[1]);
  assert.deepEqual(names("asc"), ["Demir", "Ekker", "Bos", "Zijlstra"]);
  assert.deepEqual(names("desc").slice(0, 2), ["Ekker", "Demir"]);
});
