import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate } from "../../../kernel/plain-date.ts";
import { personIdSchema } from "../../../platform/endpoint.ts";
import { formatsIn } from "../../languages/formats.ts";
import { asOfWithin, readAsOf } from "./as-of-form.ts";
import { aDossier, aState, entryNumber } from "./builders.ts";
import { benefitLines, helpLines, presentDuty } from "./cards-presenter.ts";
import { presentBand, presentHeader, presentOffer } from "./presenter.ts";
import { presentSignals } from "./signals-presenter.ts";

const nl = formatsIn("nl");
const worker = {
  id: personIdSchema.parse("00000000-0000-4000-8000-000000000002"),
  name: "M. Bakker",
  since: plainDate("2025-01-01"),
};
const spell = { id: entryNumber(1), from: plainDate("2025-11-14"), until: null };
const clock = { since: plainDate("2025-11-14"), dueOn: plainDate("2026-01-09") };
const offer = { kind: "waiting", ...clock } as const;

test("the head says who this is and who is responsible", () => {
  const { title, facts } = presentHeader(aDossier({ birthYear: 1984, state: aState({ worker }) }), "nl");
  assert.equal(title, "A. van Dam");
  assert.deepEqual(facts, ["Cliënt 10482", "geboren in 1984", "klantmanager M. Bakker"]);
});

test("a client without a name is called by number, once", () => {
  const { title, facts } = presentHeader(aDossier({ name: null }), "nl");
  assert.equal(title, "Cliënt 10482");
  assert.deepEqual(facts, ["nog niet toegewezen"]);
});

const late = {
  sender: null,
  rule: "no-offer",
  starts: "offer",
  answers: [] as string[],
  subject: entryNumber(1),
  about: null,
  owner: "worker",
  holder: { id: worker.id, name: worker.name },
  byHand: false,
  limitOn: null,
  rests: null,
  difference: null,
  ...clock,
  daysLeft: -62,
  daysWaited: 118,
} as const;
const exemption = { ...late, rule: "exemption-ends", starts: "exemption-ends" } as const;
const soon = { ...exemption, since: plainDate("2026-02-20"), daysLeft: 3 };
const plan = { ...late, rule: "plan-without-instrument", starts: "plan", daysLeft: -353 } as const;

test("the caseworker has the ball for the most urgent signal, and every signal of the lists is there", () => {
  const { ball, all, ofDuty, ofPlan } = presentSignals({ signals: [plan, late, soon], gate: null }, worker, "nl", nl);
  assert.deepEqual(ball, { party: "M. Bakker", since: "14 november 2025", what: "Eerste instrument" });
  assert.deepEqual(
    all.map(({ tone, words }) => `${tone}: ${words}`),
    ["brick: Plan zonder instrument", "brick: Nog geen aanbod", "amber: Ontheffing loopt af"],
  );
  assert.deepEqual(
    [ofDuty, ofPlan].map((some) => some.map(({ words, clock }) => `${words} ${clock.daysLeft}`)),
    [["Ontheffing loopt af 3"], ["Plan zonder instrument -353"]],
  );
});

test("what is left alone for a while is not in the head, nor on a card", () => {
  const rests = { until: plainDate("2026-04-01"), reason: "wacht op advies" };
  const { all, ofPlan, ball } = presentSignals({ signals: [{ ...plan, rests }], gate: null }, worker, "nl", nl);
  assert.deepEqual([all, ofPlan, ball], [[], [], null]);
});

test("who got the client after the signal opened has the ball since then", () => {
  const later = { ...worker, since: plainDate("2026-02-20") };
  assert.equal(presentSignals({ signals: [late], gate: null }, later, "nl", nl).ball?.since, "20 februari 2026");
});

test("where nothing asks for attention nobody has the ball; without a caseworker the team has it", () => {
  assert.equal(presentSignals({ signals: [], gate: null }, worker, "nl", nl).ball, null);
  assert.equal(
    presentSignals({ signals: [{ ...late, holder: null }], gate: null }, null, "nl", nl).ball?.party,
    "het team",
  );
});

test("what is the benefits officer's is not with the caseworker: it is with who sees to the benefit, or with all in that role", () => {
  const hanna = { id: personIdSchema.parse("00000000-0000-4000-8000-000000000003"), name: "H. de Wit" };
  const differs = { ...late, rule: "delivery-differs", starts: "delivery", owner: "benefits-officer" } as const;
  const ballOf = (holder: typeof hanna | null) =>
    presentSignals({ signals: [{ ...differs, holder }], gate: null }, worker, "nl", nl).ball;
  assert.deepEqual(ballOf(hanna), { party: "H. de Wit", since: "14 november 2025", what: "Uitzoeken wat klopt" });
  assert.equal(ballOf(null)?.party, "de inkomensconsulenten");
});

const ball = { code: "commissioner", nl: "gemeente", en: "municipality", since: plainDate("2025-11-14") };

const asked = { asksFor: "benefit", claimedOn: null, waitsForPapers: false } as const;

test("at the gate the organisation has the ball, for the step that is due", () => {
  const owner = { code: "commissioner", nl: "gemeente", en: "municipality" };
  const step = { code: "work-intake", nl: "intake werk", en: "work intake", owner };
  const gateOf = (...asked: Parameters<typeof presentSignals>) => presentSignals(...asked).gate;
  assert.deepEqual(gateOf({ signals: [], gate: { ball, step, ...asked } }, null, "nl", nl), {
    party: "gemeente",
    since: "14 november 2025",
    what: "intake werk",
  });
  assert.equal(
    gateOf({ signals: [], gate: { ball, step: null, ...asked } }, null, "en", formatsIn("en"))?.what,
    "the gate",
  );
  assert.equal(gateOf({ signals: [late], gate: null }, worker, "nl", nl), null);
});

test("a step of another organisation waits to be handed over, and one of the client is waited for", () => {
  const workshop = { code: "work-centre", nl: "Werkcentrum", en: "work centre" };
  const step = { code: "work-intake", nl: "intake werk", en: "work intake", owner: workshop };
  const shown = (owner: typeof workshop) => {
    const intake = { ...late, rule: "gate-step", starts: "gate-step", about: step.code } as const;
    return presentSignals({ signals: [intake], gate: { ball, step: { ...step, owner }, ...asked } }, worker, "nl", nl);
  };
  assert.equal(shown(workshop).gate?.what, "overdragen aan Werkcentrum voor intake werk");
  // and nobody here is said to have that step themselves
  assert.equal(shown(workshop).ball, null);
  const client = { code: "client", nl: "cliënt", en: "client" };
  assert.equal(shown(client).gate?.what, "intake werk, door de cliënt");
  const own = { code: ball.code, nl: ball.nl, en: ball.en };
  assert.equal(shown(own).ball?.party, "M. Bakker");
  const held = { ball, step: { ...step, owner: own }, ...asked, waitsForPapers: true };
  const { gate } = presentSignals({ signals: [], gate: held }, worker, "nl", nl);
  assert.equal(gate?.what, "intake werk, zodra de cliënt de gegevens stuurt");
});

test("of somebody at the gate for whom nobody is responsible yet the organisation has the ball, and nobody else", () => {
  const gate = { ball, step: null, ...asked };
  assert.equal(presentSignals({ signals: [late], gate }, null, "nl", nl).ball, null);
  assert.equal(presentSignals({ signals: [late], gate }, worker, "nl", nl).ball?.party, worker.name);
});

test("the band is worn only when the page does not show today", () => {
  const [on, knownOn] = [plainDate("2026-02-10"), plainDate("2026-02-11")];
  assert.equal(presentBand({ on: undefined, knownOn: undefined }, "nl", nl), null);
  assert.equal(presentBand({ on, knownOn: undefined }, "nl", nl), "U ziet hoe het stond op 10 februari 2026.");
  assert.match(
    presentBand({ on, knownOn }, "en", formatsIn("en")) ?? "",
    /10 February 2026, based on what was known on 11 February 2026/,
  );
});

test("today typed out is today, a day to come can be looked at but not known", () => {
  const today = plainDate("2026-03-12");
  const read = (on: string, knownOn: string) => readAsOf({ on, knownOn }, today);
  assert.deepEqual(read("", " "), { ok: true, asOf: { on: undefined, knownOn: undefined } });
  assert.deepEqual(read("12-3-2026", "12-3-2026"), { ok: true, asOf: { on: undefined, knownOn: undefined } });
  assert.deepEqual(read("1-4-2026", "1-3-2026"), { ok: true, asOf: { on: "2026-04-01", knownOn: "2026-03-01" } });
  assert.deepEqual(read("x", "31-2-2026"), { ok: false, faults: { on: "no-day", knownOn: "no-day" } });
  assert.deepEqual(read("13-3-2026", "13-3-2026"), { ok: false, faults: { knownOn: "yet-to-come" } });
  assert.deepEqual(read("1-1-1800", "1-1-2050"), { ok: false, faults: { on: "beyond", knownOn: "yet-to-come" } });
});

test("what an address asks of a day to come is not shown as known then", () => {
  const today = plainDate("2026-03-12");
  const [on, knownOn] = [plainDate("2030-01-01"), plainDate("2030-01-01")];
  assert.deepEqual(asOfWithin({ on, knownOn }, today), { on, knownOn: undefined });
});

test("the offer clock runs on the day the page shows", () => {
  const shown = presentOffer({ on: plainDate("2026-01-10"), state: { offer } }, "nl", nl);
  assert.deepEqual(shown.kind === "waiting" && shown.clock.daysLeft, -1);
  assert.equal(presentOffer({ on: plainDate("2026-01-10"), state: { offer: null } }, "nl", nl).kind, "none");
});

type Offer = NonNullable<Parameters<typeof presentOffer>[0]["state"]["offer"]>;
const helped = (on: string, inTime: boolean): Offer => ({ kind: "helped", helpedOn: plainDate(on), ...clock, inTime });
const later = { since: plainDate("2026-07-01"), dueOn: plainDate("2026-08-26") };

const offers: readonly (readonly [string, Offer, string, boolean | null, string])[] = [
  ["help in time", helped("2025-12-08", true), "na 24 dagen", true, "norm: uiterlijk 9 januari 2026"],
  ["help too late", helped("2026-01-10", false), "na 57 dagen", false, "norm: uiterlijk 9 januari 2026"],
  ["help at once", helped("2025-11-14", true), "meteen bij de start", true, "norm: uiterlijk 9 januari 2026"],
  [
    "an exemption that ends",
    { kind: "exempt", next: later },
    "ontheven: er loopt geen norm",
    null,
    "vanaf 1 juli 2026 loopt de norm: uiterlijk 26 augustus 2026",
  ],
  [
    "an exemption without an end",
    { kind: "exempt", next: null },
    "ontheven: er loopt geen norm",
    null,
    "de norm gaat lopen als de arbeidsplicht terugkomt",
  ],
  [
    "help while exempt",
    { kind: "helped-while-exempt", helpedOn: plainDate("2026-02-01") },
    "hulp vanaf 1 februari 2026",
    null,
    "begonnen tijdens een ontheffing: toen liep er geen norm",
  ],
];

for (const [name, shown, words, isInTime, small] of offers)
  test(`the offer card: ${name} -> ${words}`, () => {
    assert.deepEqual(presentOffer({ on: plainDate("2026-03-12"), state: { offer: shown } }, "nl", nl), {
      kind: "said",
      words,
      isInTime,
      small,
    });
  });

test("the cards say what there is, and what there is not", () => {
  const lines = (state: Parameters<typeof aState>[0]) =>
    benefitLines(aDossier({ state: aState(state) }), "nl", nl).map(({ words, small }) =>
      `${words} ${small ?? ""}`.trim(),
    );
  assert.deepEqual(lines({}), ["Geen uitkering"]);
  assert.deepEqual(
    lines({
      benefits: [{ ...spell, scheme: "ioaw" }],
      jobs: [{ ...spell, hoursPerWeek: 24, employer: "Bakkerij Vos" }],
    }),
    ["Ioaw sinds 14 november 2025", "in werk 24 uur per week, bij Bakkerij Vos, sinds 14 november 2025"],
  );
  assert.deepEqual(
    helpLines(aDossier(), "nl", nl).map(({ words }) => words),
    ["Er loopt geen plan, traject of instrument"],
  );
  const help = aState({ trajectories: [{ ...spell, product: null }], plan: { ...spell, goal: "Werk in de zorg" } });
  assert.deepEqual(
    helpLines(aDossier({ state: help }), "nl", nl).map(({ words }) => words),
    ["Traject", "Werk in de zorg"],
  );
});

test("at the gate there is an obligation from the claim for a benefit on", () => {
  const at = { ball, step: null, asksFor: "benefit" as const, claimedOn: null, waitsForPapers: false };
  const duty = (gate: Parameters<typeof presentDuty>[1]) => presentDuty(aDossier(), gate, "nl", nl).duty;
  assert.equal(duty(at).words, "nog geen arbeidsplicht: er is nog geen uitkering aangevraagd");
  const claimed = duty({ ...at, claimedOn: plainDate("2025-11-20") });
  assert.deepEqual([claimed.words, claimed.small], ["arbeidsplichtig", "vanaf de aanvraag van 20 november 2025"]);
  assert.equal(duty({ ...at, asksFor: "help" }).words, "geen arbeidsplicht: geen uitkering");
});

test("without a benefit there is no obligation, with an exemption neither", () => {
  const duty = (state: Parameters<typeof aState>[0]) =>
    presentDuty(aDossier({ state: aState(state) }), null, "nl", nl).duty.words;
  const benefits = [{ ...spell, scheme: "social-assistance" }];
  assert.equal(duty({}), "geen arbeidsplicht: geen uitkering");
  assert.equal(duty({ benefits }), "arbeidsplichtig");
  assert.equal(duty({ benefits, exemption: { ...spell, ground: "medical" } }), "ontheven");
});
