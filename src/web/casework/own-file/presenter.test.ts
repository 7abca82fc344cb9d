import assert from "node:assert/strict";
import { test } from "node:test";
import type { EntryNumber } from "../../../kernel/ids.ts";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { formatsIn } from "../../languages/formats.ts";
import { objectionShown } from "./decisions.ts";
import { type OwnFile, presentOwnFile } from "./presenter.ts";

const empty: OwnFile = {
  on: day("2026-03-12"),
  asked: { plan: null, messages: [] },
  next: null,
  changed: [],
  worker: null,
  involved: [],
  providers: [],
  claims: [],
  decisions: [],
  gate: null,
  rung: null,
  plan: null,
  help: [],
};
const plan = { from: day("2026-03-16"), until: day("2026-09-16"), holdsFrom: day("2026-03-16"), isChanged: false };
const shown = (over: Partial<OwnFile>) =>
  presentOwnFile(
    { ...empty, ...over },
    { within: "de gemeente Nieuwedijk", first: "De gemeente Nieuwedijk" },
    "nl",
    formatsIn("nl"),
  );
const atGate: OwnFile["gate"] = {
  openedOn: day("2026-03-02"),
  step: "decision",
  dueOn: day("2026-04-27"),
  ball: "commissioner",
  isYours: false,
  heldSince: null,
  papers: null,
};

test("who has nothing to do, nobody and nothing running gets no empty lines", () => {
  const { asked, next, who, hasWorker, where } = shown({});
  assert.deepEqual([asked, next, who, hasWorker, where], [[], null, [], false, []]);
});

test("a plan to sign comes before the turn at the gate and a message that was not answered", () => {
  const by = { name: "M. Bakker", role: "caseworker", isTheirs: true };
  const message = { on: day("2026-03-11"), sentAt: null, by, provider: null, asksAnswer: true };
  const news = { ...message, by: null, provider: "De Tussenstap", asksAnswer: false };
  const { asked, news: fresh } = shown({
    asked: { plan, messages: [message, news] },
    gate: { ...atGate, isYours: true, ball: "client" },
  });
  assert.deepEqual(
    asked.map(({ title, to }) => [title.replace(/:.*/, ""), to]),
    [
      ["Er ligt een plan voor u klaar", "plan"],
      ["U bent aan de beurt", "messages"],
      ["U hebt een bericht met een vraag", "messages"],
    ],
  );
  assert.deepEqual(
    asked.slice(2).map(({ words }) => words),
    [["Van M. Bakker, uw klantmanager, 11 maart 2026.", "U hebt nog niet geantwoord."]],
  );
  // what asks nothing is no task of theirs
  assert.deepEqual(fresh, [
    { title: "U hebt een nieuw bericht", words: ["Van De Tussenstap, 11 maart 2026."], to: "messages" },
  ]);
});

test("while papers are waited for, a client reads which and until when, and where to send them", () => {
  const papers = { asked: "de laatste drie loonstroken", by: day("2026-03-24") };
  const [asked] = shown({ gate: { ...atGate, heldSince: day("2026-03-11"), papers } }).asked;
  assert.equal(asked?.to, "documents");
  assert.deepEqual(asked.words, ["Het gaat om: de laatste drie loonstroken", "Doe dit uiterlijk op 24 maart 2026."]);
});

test("a plan that waits says the days it runs, and of a change from when it holds", () => {
  const words = (over: object) => shown({ asked: { plan: { ...plan, ...over }, messages: [] } }).asked[0]?.words;
  assert.deepEqual(words({})?.slice(0, -1), ["Het plan loopt van 16 maart 2026 tot en met 15 september 2026."]);
  assert.deepEqual(words({ holdsFrom: day("2026-04-01"), isChanged: true })?.slice(0, -1), [
    "Het plan loopt van 16 maart 2026 tot en met 15 september 2026.",
    "Wat er is veranderd, geldt vanaf 1 april 2026.",
  ]);
});

test("who helps are people and organisations, each with what for and since when", () => {
  const { who } = shown({
    worker: { name: "H. Koster", role: "benefits-officer", isTheirs: true },
    providers: [{ name: "De Tussenstap", whatFor: "werk zoeken in de tuinbouw", from: day("2026-03-02") }],
  });
  assert.deepEqual(
    who.map(({ title, words }) => [title, ...words]),
    [
      ["H. Koster", "Dit is uw klantmanager. Bij deze persoon kunt u terecht met al uw vragen."],
      ["De Tussenstap", "Helpt u met: werk zoeken in de tuinbouw", "Helpt u sinds 2 maart 2026."],
    ],
  );
});

test("a decision says what, from when until when, how much and why", () => {
  const decision = {
    decidedOn: day("2026-03-02"),
    from: day("2026-03-02"),
    until: null,
    why: null,
    amount: null,
    per: null,
    ended: null,
  } as const;
  const { decisions } = shown({
    decisions: [
      { ...decision, kind: "exemption", code: "care", state: "runs", decidedOn: null, until: day("2026-09-01") },
      {
        ...decision,
        kind: "facility",
        code: "travel",
        state: "over",
        decidedOn: day("2026-02-20"),
        until: day("2026-03-10"),
        amount: 5000,
        per: "month",
        ended: "u fietst nu",
      },
      { ...decision, kind: "facility", code: "travel", state: "refused", why: "u woont dichtbij" },
    ],
  });
  assert.deepEqual(
    decisions.map(({ title, words }) => [
      title.replace(/:.*/, ""),
      ...words.map((each) => each.replace("\u00a0", " ")),
    ]),
    [
      [
        "U hebt een ontheffing",
        "Met een ontheffing hoeft u een tijd lang geen werk te zoeken.",
        "Dit geldt van 2 maart 2026 tot en met 31 augustus 2026.",
      ],
      [
        "Dit is gestopt",
        "U kreeg elke maand € 50,00.",
        "Wij besloten dit op 20 februari 2026.",
        "Dit gold van 2 maart 2026 tot en met 9 maart 2026.",
        "Waarom het stopte: u fietst nu",
      ],
      ["Dit krijgt u niet", "Wij besloten dit op 2 maart 2026.", "Waarom: u woont dichtbij"],
    ],
  );
});

test("who doesn't agree with a decision is told to write a letter, where to and within how long, and that a message is no objection", () => {
  const said = (phone: string) => objectionShown({ named: "de gemeente Nieuwedijk", phone }, "nl").words.join(" ");
  for (const part of [
    /een brief aan de gemeente Nieuwedijk/,
    /adres staat in onze brief/,
    /binnen 6 weken na de datum/,
    /is geen bezwaar/,
  ])
    assert.match(said(""), part);
  assert.match(said("14 0100"), /bel ons: 14 0100/);
  assert.doesNotMatch(said(""), /bel ons/);
});

test("at the gate a client reads which step, whose turn it is and until when", () => {
  const [gate] = shown({ gate: atGate }).where;
  assert.equal(gate?.title, "Uw aanvraag loopt sinds 2 maart 2026");
  assert.deepEqual(gate?.words.slice(1), [
    "Wie aan de beurt is: de gemeente Nieuwedijk.",
    "Dit moet klaar zijn op 27 april 2026.",
  ]);
});

test("a plan is told with its last day, help with what it is called", () => {
  const { where } = shown({
    plan: { from: day("2026-01-05"), until: day("2026-07-01"), goal: "werk in de zorg", holdsFrom: day("2026-01-05") },
    help: [
      {
        kind: "trajectory",
        product: null,
        from: day("2026-02-02"),
        by: null,
        name: null,
        plannedUntil: null,
        hoursPerWeek: null,
      },
    ],
  });
  assert.deepEqual(
    where.map(({ title, words }) => [title, ...words]),
    [
      ["Uw plan loopt van 5 januari 2026 tot en met 30 juni 2026", "Waar wij naartoe werken: werk in de zorg"],
      ["Traject", "Sinds 2 februari 2026."],
    ],
  );
});

test("help says with whom it is, by name where that is known, and until when it is planned", () => {
  const help = (over: object) =>
    shown({
      help: [
        {
          ...{ kind: "instrument", product: "work-placement", from: day("2026-02-02"), by: "provider", name: null },
          ...{ plannedUntil: null, hoursPerWeek: null },
          ...over,
        },
      ],
    }).where[0]?.words;
  assert.deepEqual(help({ name: "De Tussenstap", plannedUntil: day("2026-06-01"), hoursPerWeek: 16 }), [
    "Met wie: De Tussenstap.",
    "Sinds 2 februari 2026.",
    "Het plan is: tot en met 31 mei 2026.",
    "16 uur per week.",
  ]);
  assert.deepEqual(help({}), ["Met wie: re-integratiebedrijf.", "Sinds 2 februari 2026."]);
  assert.deepEqual(help({ by: "client" }), ["Dit doet u zelf.", "Sinds 2 februari 2026."]);
});

test("the next appointment says when, where and with whom", () => {
  const { next } = shown({
    next: {
      ...{ id: 4 as EntryNumber, on: day("2026-03-13"), at: "09:30", minutes: 30, how: "in-person", place: "Stadhuis" },
      ...{
        what: "talk",
        with: { name: "M. Bakker", role: null, isTheirs: false },
        state: "planned",
        cantCome: null,
        mayTakeBack: false,
      },
      ...{ moved: null, cancelled: null, isAhead: true },
    },
  });
  assert.deepEqual(next?.lines, [
    "Morgen om 09:30 uur, ongeveer 30 minuten",
    "Waar: Stadhuis",
    "U spreekt met M. Bakker.",
  ]);
});

test("a claim that was refused says so, why, and that help can be had without a benefit; one that was granted asks nothing", () => {
  const { decisions } = shown({
    claims: [
      { on: day("2026-03-10"), outcome: "granted", why: null },
      { on: day("2026-02-10"), outcome: "refused", why: "te veel spaargeld" },
    ],
  });
  assert.deepEqual(
    decisions.map(({ title, words }) => [title, ...words]),
    [
      ["Uw aanvraag is goedgekeurd: u krijgt een uitkering", "Wij besloten dit op 10 maart 2026."],
      [
        "Uw aanvraag is afgewezen: u krijgt geen uitkering",
        "Wij besloten dit op 10 februari 2026.",
        "Waarom: te veel spaargeld",
        "Wilt u wel hulp bij het vinden van werk? Dat kan ook zonder uitkering. Stuur ons een bericht.",
      ],
    ],
  );
});
