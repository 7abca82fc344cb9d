import assert from "node:assert/strict";
import { test } from "node:test";
import { shippedLadders } from "../../../contexts/access/api.ts";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { clientIdSchema, entryNumberSchema } from "../../../platform/endpoint.ts";
import { formatsIn } from "../../languages/formats.ts";
import { type ClientRungs, presentRungs } from "./presenter.ts";

type Stay = ClientRungs["stays"][number];
const aStay = (over: Partial<Stay> = {}): Stay => ({
  id: entryNumberSchema.parse(4),
  rung: "mediation",
  nl: "directe bemiddeling",
  en: "job placement",
  inUse: true,
  extension: "P3M",
  longer: { lastOn: day("2026-07-05"), asksOn: day("2026-06-07") },
  from: day("2026-01-05"),
  until: null,
  usualOn: day("2026-04-05"),
  lastOn: day("2026-04-05"),
  extended: false,
  movedTo: null,
  direction: null,
  isResult: false,
  why: null,
  ...over,
});

const { ordered, rungs } = shippedLadders["hoeksche-waard"];
const shown = (stays: Stay[], on = "2026-03-02") => {
  const reply: ClientRungs = {
    clientId: clientIdSchema.parse("00000000-0000-7000-8000-000000000001"),
    on: day(on),
    entriesSeen: 4,
    ordered,
    rungs: rungs.map((rung) => ({ ...rung, next: [...rung.next] })),
    stays,
  };
  return presentRungs(reply, "nl", formatsIn("nl"));
};

test("the ladder stands with its top up, and says where the client is and until when", () => {
  const { rungs: all, here, extension } = shown([aStay()]);
  assert.deepEqual(
    all.map(({ key, isHere }) => [key, isHere]),
    [
      ["mediation", true],
      ["learn-work", false],
      ["participation", false],
    ],
  );
  assert.equal(here, "mediation");
  assert.equal(
    extension?.about,
    "Dit kan eenmaal, met 3 maanden. De laatste dag op deze trede wordt dan 5 juli 2026; daarna gaat de cliënt verder.",
  );
  assert.equal(extension?.warning, null);
  assert.deepEqual(all[0]?.stands.at(-1), "hoogstens tot en met 5 april 2026");
});

test("before a stay is made longer it is said when that is over soon as well, or was already", () => {
  const warned = (on: string) => shown([aStay()], on).extension?.warning?.split(/[.:]/)[0] ?? null;
  assert.deepEqual(
    [warned("2026-06-06"), warned("2026-06-07"), warned("2026-07-05"), warned("2026-07-06")],
    [null, "Die dag is dichtbij", "Die dag is dichtbij", "Die dag is al voorbij"],
  );
  const noRule = aStay({ longer: { lastOn: day("2026-07-05"), asksOn: null } });
  assert.equal(shown([noRule], "2026-07-01").extension?.warning, null);
});

test("beyond its last day the stay is too long; one that was extended can't be again", () => {
  assert.equal(shown([aStay()], "2026-04-05").rungs[0]?.isTooLong, false);
  assert.equal(shown([aStay()], "2026-04-06").rungs[0]?.isTooLong, true);
  assert.equal(shown([aStay({ extended: true })]).extension, null);
});

test("earlier stays stand beside their rung and in a row with the way that was gone", () => {
  const before = aStay({
    id: entryNumberSchema.parse(2),
    rung: "learn-work",
    nl: "leerwerkcentrum",
    en: "learn-work centre",
    from: day("2025-09-01"),
    until: day("2026-01-05"),
    movedTo: "mediation",
    direction: "up",
    isResult: true,
  });
  const { rungs: all, rows } = shown([aStay(), before]);
  assert.deepEqual(all[1]?.earlier, ["was hier 1 sep 2025 tot en met 4 jan 2026"]);
  assert.deepEqual([rows[0]?.way, rows[0]?.counts], ["omhoog naar directe bemiddeling", true]);
  assert.equal(shown([]).hasStood, false);
});

test("who stands on a rung that was taken off the ladder is still seen there, by its name and longest stay of then", () => {
  const gone = aStay({ rung: "old", nl: "oude trede", en: "old rung", inUse: false, extension: null, longer: null });
  const { rungs: all, here, extension, hasStood } = shown([gone], "2026-05-01");
  assert.deepEqual([here, extension, hasStood], ["old", null, true]);
  assert.deepEqual(
    all.map(({ key, isHere }) => [key, isHere]),
    [
      ["mediation", false],
      ["learn-work", false],
      ["participation", false],
      ["old", true],
    ],
  );
  const last = all.at(-1);
  assert.deepEqual(
    [last?.name, last?.result, last?.isTooLong, last?.stands],
    [
      "Oude trede",
      null,
      true,
      ["hier sinds 5 januari 2026", "gewoonlijk tot en met 5 april 2026", "hoogstens tot en met 5 april 2026"],
    ],
  );
});

test("an earlier stay on it is called in its row as it was then", () => {
  const past = {
    rung: "old",
    nl: "oude trede",
    inUse: false,
    until: day("2026-02-01"),
    direction: "up",
    movedTo: "learn-work",
  } as const;
  assert.equal(shown([aStay(past)]).rows[0]?.rung, "Oude trede");
});
