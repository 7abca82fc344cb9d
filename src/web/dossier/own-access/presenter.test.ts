import assert from "node:assert/strict";
import { test } from "node:test";
import type { listOwnAccess } from "../../../contexts/dossier/api.ts";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { formatsIn } from "../../languages/formats.ts";
import { presentOwnAccess } from "./presenter.ts";

type Line = ReplyOf<typeof listOwnAccess>["lines"][number];
const line: Line = {
  ...{
    by: "person",
    role: "caseworker",
    organisation: null,
    isTheirs: false,
    activity: "getDossier",
    withdrawn: null,
    purpose: "casework",
  },
  ...{ outcome: "done", on: day("2026-03-12"), times: 1 },
};

test("who looked is told by day and function, the same thing once with how often, what did not work as that", () => {
  const days = presentOwnAccess(
    [
      { ...line, times: 2 },
      { ...line, by: "system", role: "" },
      { ...line, on: day("2026-03-11"), role: "benefits-officer", outcome: "failed" },
    ],
    "nl",
    formatsIn("nl"),
  );
  assert.deepEqual(
    days.map((each) => [each.day, each.looked.map(({ who, what }) => [who, what])]),
    [
      [
        "12 maart 2026",
        [
          ["Klantmanager", "Uw dossier bekeken, 2 keer"],
          ["Het programma zelf", "Uw dossier bekeken"],
        ],
      ],
      ["11 maart 2026", [["Inkomensconsulent", "Wilde iets in uw dossier bekijken. Dat lukte niet"]]],
    ],
  );
});

test("somebody of an organisation that helps is told as that organisation; what was tried is not told as done", () => {
  const whatOf = (over: Partial<Line>) => presentOwnAccess([{ ...line, ...over }], "nl", formatsIn("nl"))[0]?.looked[0];
  const provider = { role: "provider-consultant", organisation: "De Tussenstap", activity: "sendProviderMessage" };
  assert.deepEqual([whatOf(provider)?.who, whatOf(provider)?.what], ["De Tussenstap", "Een bericht gestuurd"]);
  assert.equal(
    whatOf({ activity: "grantExemption", outcome: "failed" })?.what,
    "Wilde iets in uw dossier opschrijven. Dat lukte niet",
  );
  assert.equal(whatOf({ activity: "withdrawEntry", withdrawn: "withdrawal" })?.what, "Iets in uw dossier teruggezet");
  assert.equal(whatOf({ activity: "somethingOfAnEarlierVersion" })?.what, "SomethingOfAnEarlierVersion");
});

test("who was responsible that day is told as their caseworker; what it was for is a sentence, also of a decision", () => {
  const lookedBy = (over: Partial<Line>) =>
    presentOwnAccess([{ ...line, ...over }], "nl", formatsIn("nl"))[0]?.looked[0];
  assert.equal(lookedBy({ role: "benefits-officer", isTheirs: true })?.who, "Uw klantmanager");
  assert.equal(lookedBy({})?.purpose, "Dit was om u te helpen.");
  assert.equal(
    lookedBy({ activity: "grantExemption" })?.purpose,
    "Dit was om te besluiten wat u krijgt en wat u moet doen.",
  );
  assert.equal(lookedBy({ purpose: "of-an-earlier-version" })?.purpose, "");
  const provider = { role: "provider-consultant", organisation: "Het Taalhuis", activity: "listProviderClients" };
  assert.equal(lookedBy(provider)?.what, "U stond op de lijst van mensen die deze organisatie helpt");
});
