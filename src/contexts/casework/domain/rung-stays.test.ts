import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays, plainDate as day } from "../../../kernel/plain-date.ts";
import { policyOf } from "../../access/testing/settings.ts";
import { aFact, aLedger, benefitStarted, type Step } from "../../dossier/domain/builders.ts";
import { historyOf } from "../../dossier/public.ts";
import { moveRung, type RungMove } from "./move-rung.ts";
import { directionOf, isOverstaying, rungStaysOf } from "./rung-stays.ts";
import { isOpenOn } from "./signal.ts";
import { signalsOf } from "./signals.ts";

const hoeksch = policyOf("wwb-2006", []);
const today = day("2026-03-02");
const set = (rung: string | null, from: string, over: object = {}): Step =>
  aFact("rung-set", from, { rung: rung as never, by: "commissioner" as never, ...over });
const told = (...steps: readonly Step[]): string[] =>
  rungStaysOf(historyOf(aLedger(...steps)), hoeksch.on).map(
    ({ rung, from, until, lastOn, direction, extended }) =>
      `${rung} ${from} ${until} ${lastOn} ${direction}${extended ? " extended" : ""}`,
  );

const cases: readonly (readonly [string, readonly Step[], readonly string[]])[] = [
  ["one that lasts", [set("mediation", "2025-01-10")], ["mediation 2025-01-10 9999-12-31 2025-04-10 null"]],
  [
    "made longer once",
    [set("mediation", "2025-01-10"), set("mediation", "2025-04-01", { extended: true, why: "baan in zicht" })],
    ["mediation 2025-01-10 9999-12-31 2025-07-10 null extended"],
  ],
  [
    "down, and up again",
    [set("mediation", "2025-01-10"), set("learn-work", "2025-04-01"), set("mediation", "2025-09-01")],
    [
      "mediation 2025-01-10 2025-04-01 2025-04-10 down",
      "learn-work 2025-04-01 2025-09-01 2025-10-01 up",
      "mediation 2025-09-01 9999-12-31 2025-12-01 null",
    ],
  ],
  [
    "off the ladder, and back on it",
    [set("mediation", "2025-01-10"), set(null, "2025-02-01"), set("mediation", "2025-06-01")],
    ["mediation 2025-01-10 2025-02-01 2025-04-10 off", "mediation 2025-06-01 9999-12-31 2025-09-01 null"],
  ],
  [
    "the same rung said twice is one stay",
    [set("mediation", "2025-01-10"), set("mediation", "2025-02-01")],
    ["mediation 2025-01-10 9999-12-31 2025-04-10 null"],
  ],
];

const more: typeof cases = [
  [
    "of several moves on one day the last counts, and back where one was is no move",
    [set("mediation", "2025-01-10"), set("learn-work", "2025-02-01"), set("mediation", "2025-02-01")],
    ["mediation 2025-01-10 9999-12-31 2025-04-10 null"],
  ],
  ["an extension of a stay that was withdrawn begins none", [set("mediation", "2025-02-01", { extended: true })], []],
  [
    "three months and three more are six, from the end of a month too",
    [set("mediation", "2025-11-30"), set("mediation", "2026-01-01", { extended: true })],
    ["mediation 2025-11-30 9999-12-31 2026-05-30 null extended"],
  ],
];

for (const [what, steps, expected] of [...cases, ...more])
  test(`stays on the ladder: ${what}`, () => {
    assert.deepEqual(told(...steps), expected);
  });

test("beyond the last day of the longest stay somebody is held back, on that day not yet", () => {
  const [stay] = rungStaysOf(historyOf(aLedger(set("mediation", "2025-01-10"))), hoeksch.on);
  assert.ok(stay);
  assert.deepEqual(
    ["2025-04-10", "2025-04-11"].map((each) => isOverstaying(stay, day(each))),
    [false, true],
  );
});

test("an extension holds from its own day: who had stayed too long before it had done so, whenever it is recorded", () => {
  const [stay] = rungStaysOf(
    historyOf(
      aLedger(set("mediation", "2025-01-10"), set("mediation", "2025-05-01", { extended: true, why: "baan in zicht" })),
    ),
    hoeksch.on,
  );
  assert.ok(stay !== undefined);
  assert.deepEqual(
    ["2025-04-10", "2025-04-11", "2025-04-30", "2025-05-01", "2025-07-10", "2025-07-11"].map((each) =>
      isOverstaying(stay, day(each)),
    ),
    [false, true, true, false, false, true],
  );
});

/** Rule, due day, and the day it closed. */
const overstays = (...steps: readonly Step[]): string[] =>
  signalsOf(historyOf(aLedger(benefitStarted("2025-01-10"), ...steps)), [], hoeksch)
    .filter(({ rule }) => rule === "rung-overstay")
    .map(({ since, dueOn, closesOn, closedBy }) => `${since} ${dueOn} ${closesOn} ${closedBy}`);

const extended = (from: string): Step => set("mediation", from, { extended: true, why: "baan in zicht" });

const asks: readonly (readonly [string, readonly Step[], readonly string[]])[] = [
  ["without an extension", [], ["2025-01-10 2025-04-10 9999-12-31 null"]],
  [
    "one that came in time asks by the longer stay",
    [extended("2025-04-01")],
    ["2025-01-10 2025-07-10 9999-12-31 null"],
  ],
  ["one on the first day after it is in time", [extended("2025-04-11")], ["2025-01-10 2025-07-10 9999-12-31 null"]],
  [
    "one that came late answers late, and asks anew by the longer stay",
    [extended("2025-05-01")],
    ["2025-01-10 2025-04-10 2025-05-01 answer", "2025-05-01 2025-07-10 9999-12-31 null"],
  ],
];

for (const [what, steps, expected] of asks)
  test(`the signal of a stay that is too long: ${what}`, () => {
    assert.deepEqual(overstays(set("mediation", "2025-01-10"), ...steps), expected);
  });

test("on every day the signal is late when the figure counts the stay as too long", () => {
  for (const extension of ["2025-03-01", "2025-04-10", "2025-04-11", "2025-04-12", "2025-06-01", "2025-08-01"]) {
    const history = historyOf(
      aLedger(
        benefitStarted("2025-01-10"),
        set("mediation", "2025-01-10"),
        extended(extension),
        set("learn-work", "2025-09-01"),
      ),
    );
    const signals = signalsOf(history, [], hoeksch).filter(({ rule }) => rule === "rung-overstay");
    const stays = rungStaysOf(history, hoeksch.on);
    for (let each = day("2025-01-10"); each < day("2025-09-01"); each = addDays(each, 1))
      assert.equal(
        signals.some((signal) => isOpenOn(signal, each) && signal.dueOn < each),
        stays.some((stay) => isOverstaying(stay, each)),
        `${extension}: ${each}`,
      );
  }
});

test("between types without an order nobody goes up or down", () => {
  const { ladder } = hoeksch.on(today);
  assert.equal(directionOf(ladder, "learn-work", "mediation"), "up");
  assert.equal(directionOf({ ...ladder, ordered: false }, "learn-work", "mediation"), "aside");
  assert.equal(directionOf(ladder, "long-gone", "mediation"), "aside");
});

test("whatever is recorded, stays follow each other and none is empty of days unless two fall on one day", () => {
  const rung = fc.constantFrom("mediation", "learn-work", "participation", null);
  const sets = fc.array(fc.record({ rung, from: fc.nat(900), extended: fc.boolean() }), { maxLength: 12 });
  fc.assert(
    fc.property(sets, (drawn) => {
      const steps = drawn.map(({ rung: to, from, extended }) =>
        set(to, addDays(day("2024-01-01"), from), extended ? { extended: true } : {}),
      );
      const stays = rungStaysOf(historyOf(aLedger(...steps)), hoeksch.on);
      for (const [i, { from, until }] of stays.entries()) {
        const next = stays[i + 1];
        assert.ok(from <= until);
        assert.ok(next === undefined || until <= next.from);
      }
    }),
  );
});

const moved = (steps: readonly Step[], over: Partial<RungMove>): string => {
  const move = { on: today, rung: "learn-work", by: "commissioner", why: null, extends: false, ...over };
  const result = moveRung(historyOf(aLedger(...steps)), move, hoeksch.on, today);
  return result.ok ? JSON.stringify(result.value.body) : result.refusal.code;
};
const onMediation = [set("mediation", "2026-01-05")];
const moves: readonly (readonly [string, readonly Step[], Partial<RungMove>, string])[] = [
  ["the first rung", [], { rung: "mediation" }, '{"rung":"mediation","by":"commissioner"}'],
  ["a rung it leads to", onMediation, {}, '{"rung":"learn-work","by":"commissioner"}'],
  ["a rung it does not lead to", onMediation, { rung: "participation" }, "not-next"],
  [
    "the same with its reason",
    onMediation,
    { rung: "participation", why: "lange ziekte" },
    '{"rung":"participation","by":"commissioner","why":"lange ziekte"}',
  ],
  ["off the ladder", onMediation, { rung: null }, '{"rung":null,"by":"commissioner"}'],
  ["off what nobody stands on", [], { rung: null }, "on-no-rung"],
  ["where one stands", onMediation, { rung: "mediation" }, "stands-there"],
  ["a rung nobody has", onMediation, { rung: "heaven" }, "no-such-rung"],
  ["a day before the last move", onMediation, { on: day("2026-01-04") }, "moved-since"],
  ["a day to come", onMediation, { on: day("2026-03-03") }, "day-to-come"],
  ["by nobody known", onMediation, { by: "angels" }, "no-such-organisation"],
  ["longer, without why", onMediation, { rung: "mediation", extends: true }, "extension-unsaid"],
  [
    "longer, with why",
    onMediation,
    { rung: "mediation", extends: true, why: "baan in zicht" },
    '{"rung":"mediation","by":"commissioner","why":"baan in zicht","extended":true}',
  ],
  [
    "longer once more",
    [...onMediation, set("mediation", "2026-02-01", { extended: true })],
    { rung: "mediation", extends: true, why: "baan in zicht" },
    "extended-already",
  ],
  [
    "longer where there is no longer",
    [set("learn-work", "2026-01-05")],
    { extends: true, why: "bijna klaar" },
    "no-extension",
  ],
];

const orphaned = [set("mediation", "2026-02-01", { extended: true })];
const furtherMoves: typeof moves = [
  [
    "where nobody stands, though an extension is left",
    orphaned,
    { rung: "mediation" },
    '{"rung":"mediation","by":"commissioner"}',
  ],
  ["longer where nobody stands", orphaned, { rung: "mediation", extends: true, why: "baan in zicht" }, "on-no-rung"],
];

for (const [what, steps, move, expected] of [...moves, ...furtherMoves])
  test(`to move to ${what}: ${expected}`, () => {
    assert.equal(moved(steps, move), expected);
  });
