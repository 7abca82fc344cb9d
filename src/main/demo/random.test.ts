import assert from "node:assert/strict";
import test from "node:test";
import { passesElevenTest } from "../../kernel/citizen-number.ts";
import { clientIdSchema } from "../../platform/endpoint.ts";
import { citizenNumbers, mostWithCitizenNumber } from "./citizen-numbers.ts";
import { demoId } from "./demo-ids.ts";
import { emailOf } from "./office.ts";
import { randomFrom } from "./random.ts";

const throws = (random: ReturnType<typeof randomFrom>, n: number): number[] =>
  Array.from({ length: n }, () => random.between(1, 1000));

test("the same seeds throw the same, on this machine and on any other", () => {
  assert.deepEqual(throws(randomFrom(1, 17), 5), throws(randomFrom(1, 17), 5));
  assert.deepEqual(throws(randomFrom(1, 17), 5), [372, 51, 991, 762, 895]);
});

test("seeds that differ in anything throw differently", () => {
  const seeds = [
    [1, 17],
    [17, 1],
    [1, 18],
    [2, 17],
    [1, 17, 0],
    [1 + 2 ** 32, 17],
  ];
  const streams = seeds.map((each) => throws(randomFrom(...each), 8).join());
  assert.equal(new Set(streams).size, seeds.length);
});

test("throws are even, and weights are kept to", () => {
  const random = randomFrom(5);
  const tens = Map.groupBy(throws(random, 100_000), (thrown) => Math.floor((thrown - 1) / 100));
  assert.equal(tens.size, 10);
  for (const { length } of tens.values()) assert.ok(Math.abs(length - 10_000) < 500);
  const heads = Array.from({ length: 10_000 }, () => random.weighted({ heads: 3, tails: 1 })).filter(
    (x) => x === "heads",
  );
  assert.ok(Math.abs(heads.length - 7_500) < 200);
});

test("half of the lengths are below the median, and some are very long", () => {
  const random = randomFrom(6);
  const days = Array.from({ length: 10_000 }, () => random.days(400)).toSorted((a, b) => a - b);
  assert.ok(Math.abs((days[5_000] ?? 0) - 400) < 30);
  assert.ok((days[9_500] ?? 0) > 5_000);
});

test("every client up to the limit has a citizen number of its own that passes the eleven test and is nobody's", () => {
  const numberOf = citizenNumbers();
  const numbers = Array.from({ length: mostWithCitizenNumber }, (_, i) => numberOf(i + 1));
  assert.equal(new Set(numbers).size, mostWithCitizenNumber);
  assert.ok(numbers.every((number) => number.startsWith("000") && passesElevenTest(number)));
  assert.throws(() => numberOf(mostWithCitizenNumber + 1));
});

test("ids are ids, rise with their number and are the same for the same seed", () => {
  const ids = [1, 2, 255, 256, 90_000].map((n) => demoId(1, "client", n));
  assert.ok(ids.every((id) => clientIdSchema.safeParse(id).data === id));
  assert.deepEqual(ids.toSorted(), ids);
  assert.equal(demoId(1, "client", 2), ids[1]);
  assert.notEqual(demoId(2, "client", 2), ids[1]);
  assert.notEqual(demoId(1, "person", 2), ids[1]);
});

test("an e-mail address is made of plain letters", () => {
  assert.equal(emailOf("N. Aydın"), "n.aydin@nieuwedijk.example");
  assert.equal(emailOf("J. van der Veen"), "j.vanderveen@nieuwedijk.example");
});
