import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate } from "../../../kernel/plain-date.ts";
import { entryNumberSchema, personIdSchema } from "../../../platform/endpoint.ts";
import { formatsIn } from "../../languages/formats.ts";
import { clientId } from "../builders.ts";
import { worklistPlace } from "../places.ts";
import { fileQuestionOf, partChosen, questionOf, viewChosen } from "./form.ts";
import { aboutOf, numbersOf, presentWorklist, ruleChoices, type Worklist } from "./presenter.ts";

const nl = formatsIn("nl");
const row: Worklist["rows"][number] = {
  clientId: clientId(1),
  clientNumber: 10482,
  name: "A. van Dam",
  worker: { id: personIdSchema.parse("00000000-0000-4000-8000-000000000002"), name: "M. Bakker" },
  phase: 2,
  rule: "no-offer",
  subject: entryNumberSchema.parse(3),
  about: null,
  owner: "worker",
  byHand: false,
  limitOn: plainDate("2027-01-05"),
  since: plainDate("2026-01-05"),
  dueOn: plainDate("2026-03-02"),
  daysLeft: -10,
  daysWaited: 66,
  restsUntil: null,
  restReason: null,
  starts: "offer",
  answers: [],
  sender: null,
};
const reply = (over: Partial<Worklist> = {}): Worklist => ({
  page: 1,
  pageSize: 25,
  total: 1,
  on: plainDate("2026-03-12"),
  aheadOf: plainDate("2026-03-19"),
  latestRest: plainDate("2026-04-23"),
  covering: [],
  counts: { late: 1, today: 2, later: 5, resting: 0, rules: [{ rule: "no-offer", signals: 2 }] },
  rows: [row],
  ...over,
});
const shown = (over: Partial<typeof row>) => presentWorklist(reply({ rows: [{ ...row, ...over }] }), "nl", nl)[0];

test("a line says what is waited for, which signal says so, and whose it is", () => {
  const line = shown({});
  assert.deepEqual(
    [line?.name, line?.number, line?.asks, line?.signal],
    ["A. van Dam", "10482", "Aanbod", "Nog geen aanbod"],
  );
  assert.equal(line?.on.words, "Nog geen aanbod, A. van Dam");
});

test("two messages of one client without answer are told apart by who wrote, to whom besides, and when", () => {
  const said = (sender: typeof row.sender) =>
    shown({ rule: "message-unanswered", starts: "unanswered", since: plainDate("2026-03-09"), sender })?.signal;
  assert.equal(said({ from: "client", provider: null }), "Bericht zonder antwoord, van de cliënt, 9 mrt 2026");
  assert.equal(
    said({ from: "client", provider: "Het Taalhuis" }),
    "Bericht zonder antwoord, van de cliënt, ook aan Het Taalhuis, 9 mrt 2026",
  );
  assert.equal(
    said({ from: "provider", provider: "Het Taalhuis" }),
    "Bericht zonder antwoord, van Het Taalhuis, 9 mrt 2026",
  );
});

test("a line leads to where it is answered", () => {
  assert.equal(shown({ starts: "appointment" })?.tab, "appointments");
  assert.equal(shown({ starts: null })?.tab, null);
  assert.deepEqual([shown({ starts: "plan-ends" })?.on.renews, shown({ starts: "offer" })?.on.renews], [true, false]);
});

test("the utmost day is said once the first one has passed, and a rest until when it lasts", () => {
  assert.equal(shown({})?.limit, "uiterste norm 5 jan 2027");
  assert.equal(shown({ daysLeft: 0 })?.limit, null);
  assert.equal(
    shown({ restsUntil: plainDate("2026-04-01"), restReason: "op vakantie" })?.rests,
    "rust, terug op 1 apr 2026: op vakantie",
  );
});

test("of a step at the gate the step is what is waited for", () => {
  const line = shown({ rule: "gate-step", about: "work-intake" });
  assert.deepEqual([line?.asks, line?.signal], ["Werkintake", "Stap aan de poort"]);
  assert.equal(line?.on.words, "Stap aan de poort: werkintake, A. van Dam");
});

test("the head counts what is to be done now; with nothing the work is done, unless somebody is still met today", () => {
  assert.match(aboutOf(reply(), 2, "nl"), /^2 dingen te doen/);
  const done = { late: 0, today: 0, later: 3, resting: 1, rules: [] };
  assert.equal(aboutOf(reply({ counts: done }), 0, "nl"), "Het werk van vandaag is gedaan.");
  assert.equal(
    aboutOf(reply({ counts: done }), 1, "nl"),
    "Er zijn geen signalen meer voor vandaag. 1 afspraak van vandaag staat nog open.",
  );
  assert.deepEqual(
    numbersOf(reply(), "nl", nl).map(
      ({ label, value, tone }) => `${value} ${label}${tone === undefined ? "" : ` ${tone}`}`,
    ),
    ["1 te laat brick", "2 te doen tot en met 19 mrt 2026", "5 later", "0 rusten"],
  );
});

test("a signal that is chosen stays to choose from after its last was done", () => {
  assert.deepEqual(
    ruleChoices(reply(), "no-contact", "nl").map(({ label }) => label),
    ["Alle signalen", "Lang geen contact (0)", "Nog geen aanbod (2)"],
  );
});

test("every address gives a question the server takes, and another part or view begins at its first page", () => {
  const state = worklistPlace.search.parse({ part: "nonsense", view: "secret", page: "3", rule: "no-offer" });
  assert.deepEqual(questionOf(state), {
    view: "mine",
    part: "today",
    rule: "no-offer",
    sort: "due",
    order: "asc",
    page: 3,
  });
  assert.ok(!("page" in fileQuestionOf(state)));
  assert.deepEqual(partChosen("later"), { part: "later", rule: undefined, page: 1 });
  assert.deepEqual(viewChosen("all"), { view: "all", rule: undefined, page: 1 });
});
