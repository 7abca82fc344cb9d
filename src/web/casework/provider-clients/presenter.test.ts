import assert from "node:assert/strict";
import { test } from "node:test";
import type { ClientId, EntryNumber } from "../../../kernel/ids.ts";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import { formatsIn } from "../../languages/formats.ts";
import { problemWords } from "../../languages/problems.ts";
import { type ProviderClient, presentClient, presentClients } from "./presenter.ts";
import { providerSideProblems } from "./side-problems.ts";

const words = { commissioner: "Nieuwedijk", language: "nl", formats: formatsIn("nl") } as const;
const label = {
  clientId: "c" as ClientId,
  clientNumber: 10068,
  name: "A. de Boer",
  whatFor: "werk zoeken",
  since: day("2026-03-01"),
  until: null,
  responsible: "M. Bakker",
};
const client: ProviderClient = {
  ...label,
  on: day("2026-03-12"),
  organisation: "De Tussenstap",
  gate: null,
  plan: null,
  help: [],
  messages: [],
};

test("a list line says who it is, what for, since when, and who wrote last", () => {
  const lines = presentClients(
    {
      on: day("2026-03-12"),
      organisation: "De Tussenstap",
      clients: [
        { ...label, lastMessage: { from: "commissioner", on: day("2026-03-10") } },
        { ...label, name: null, responsible: null, until: day("2026-07-01"), lastMessage: null },
      ],
    },
    words,
  );
  assert.deepEqual(
    lines.map(({ name, number, days, responsible, lastMessage }) => [name, number, days, responsible, lastMessage]),
    [
      ["A. de Boer", "10068", "sinds 1 mrt 2026", "M. Bakker", "Nieuwedijk, 10 mrt 2026"],
      ["Naam niet bekend", "10068", "1 mrt 2026 tot en met 30 jun 2026", "nog niemand", "geen"],
    ],
  );
});

test("who has the ball at the gate is said as the office says it", () => {
  const ball = { with: "job-desk", nl: "het werkbedrijf", en: "the job desk", since: day("2026-03-10") };
  const gate = { openedOn: day("2026-03-01"), asksFor: "help", ball };
  assert.equal(presentClient({ ...client, gate }, words).ball, "Bal bij het werkbedrijf sinds 10 maart 2026 (2 dagen)");
  assert.equal(presentClient(client, words).ball, null);
});

test("the plan and the help are told with their days", () => {
  const days = { from: day("2026-02-01"), until: null };
  const given = { by: "provider", name: "De Tussenstap", plannedUntil: day("2026-06-01"), hoursPerWeek: 12 };
  const shown = presentClient(
    {
      ...client,
      plan: { goal: "werk in een kas", text: null, from: day("2026-01-10"), until: day("2027-01-10") },
      help: [{ id: 6 as EntryNumber, kind: "trajectory", product: null, ...days, ...given }],
    },
    words,
  );
  assert.deepEqual(shown.plan, {
    days: "Van 10 januari 2026 tot en met 9 januari 2027",
    goal: "Doel: werk in een kas",
    text: null,
  });
  assert.deepEqual(shown.help, [
    {
      id: 6,
      what: "Traject",
      days: "vanaf 1 februari 2026, door De Tussenstap (re-integratiebedrijf), 12 uur per week, gepland tot en met 31 mei 2026",
    },
  ]);
});

test("the provider reads the conversation from its own side, and of each message who else reads it", () => {
  const said = { on: day("2026-03-12"), formal: false };
  const { thread } = presentClient(
    {
      ...client,
      messages: [
        { ...said, id: 7 as EntryNumber, from: "commissioner", text: "Wie belt?", clientReads: false },
        { ...said, id: 8 as EntryNumber, from: "provider", text: "Wij.", clientReads: true },
      ],
    },
    words,
  );
  assert.deepEqual(
    thread.days.flatMap(({ turns }) => turns.map(({ who, isOwn, readers }) => [who, isOwn, readers])),
    [
      ["Nieuwedijk", false, "Te lezen door Nieuwedijk en u"],
      ["De Tussenstap", true, "Te lezen door de cliënt, Nieuwedijk en u"],
    ],
  );
});

test("who is outside the office is told that a client is not theirs, not that a dossier was deleted", () => {
  const { what } = problemWords({ code: "client-not-found", facts: {} }, "nl", providerSideProblems);
  assert.equal(what, "U bent niet of niet meer bij deze cliënt betrokken.");
});
