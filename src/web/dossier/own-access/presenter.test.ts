import assert from "node:assert/strict";
import { test } from "node:test";
import type { listOwnAccess } from "../../../contexts/dossier/api.ts";
import { plainDate as day } from "../../../kernel/plain-date.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { formatsIn } from "../../languages/formats.ts";
import { presentOwnAccess } from "./presenter.ts";

type Line = ReplyOf<typeof listOwnAccess>["lines"][number];
const line: Line = {
  ...{ by: "person", role: "caseworker", activity: "getDossier", withdrawn: null, purpose: "casework" },
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
    days.map((each) => [each.day, each.looked.map(({ who, what }) => [who, what.replace(/^[^,(]*/, "")])]),
    [
      [
        "12 maart 2026",
        [
          ["Klantmanager", ", 2 keer"],
          ["Het programma zelf", ""],
        ],
      ],
      ["11 maart 2026", [["Inkomensconsulent", "(niet doorgegaan)"]]],
    ],
  );
});
