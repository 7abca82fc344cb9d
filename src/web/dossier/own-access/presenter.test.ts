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
    activity: "getDossier",
    withdrawn: null,
    purpose: "casework",
  },
  ...{ outcome: "done", on: day("2026-03-12"), times: 1 },
};

test("who looked is told by day and function, the same thing once with how often, a refusal as one", () => {
  const days = presentOwnAccess(
    [
      { ...line, times: 2 },
      { ...line, by: "system", role: "" },
      { ...line, on: day("2026-03-11"), role: "benefits-officer", outcome: "refused" },
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
      ["11 maart 2026", [["Inkomensconsulent", "Wilde iets in uw dossier bekijken. Dat ging niet door"]]],
    ],
  );
});

test("somebody of an organisation that helps is told as that organisation; what was tried is not told as done", () => {
  const whatOf = (over: Partial<Line>) => presentOwnAccess([{ ...line, ...over }], "nl", formatsIn("nl"))[0]?.looked[0];
  const provider = { role: "provider-consultant", organisation: "De Tussenstap", activity: "sendProviderMessage" };
  assert.deepEqual([whatOf(provider)?.who, whatOf(provider)?.what], ["De Tussenstap", "Een bericht gestuurd"]);
  assert.equal(
    whatOf({ activity: "grantExemption", outcome: "refused" })?.what,
    "Wilde iets in uw dossier opschrijven. Dat ging niet door",
  );
  assert.equal(whatOf({ activity: "withdrawEntry", withdrawn: "withdrawal" })?.what, "Iets in uw dossier teruggezet");
  assert.equal(whatOf({ activity: "somethingOfAnEarlierVersion" })?.what, "SomethingOfAnEarlierVersion");
});
