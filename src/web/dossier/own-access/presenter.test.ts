import assert from "node:assert/strict";
import { test } from "node:test";
import type { listOwnAccess } from "../../../contexts/dossier/api.ts";
import { instant } from "../../../kernel/instant.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { formatsIn } from "../../languages/formats.ts";
import { presentOwnAccess } from "./presenter.ts";

const at = (moment: string) => instant(`${moment}:00.000Z`);
type Line = ReplyOf<typeof listOwnAccess>["lines"][number];
const line: Line = {
  ...{ by: "person", role: "caseworker", activity: "getDossier", withdrawn: null, purpose: "casework" },
  outcome: "done",
  at: at("2026-03-12T10:00"),
};

test("who looked is told by day and function, the same thing once with how often, a refusal as one", () => {
  const days = presentOwnAccess(
    [
      { ...line, at: at("2026-03-12T10:00") },
      { ...line, at: at("2026-03-12T09:00") },
      { ...line, at: at("2026-03-12T08:00"), by: "system", role: "" },
      { ...line, at: at("2026-03-11T08:00"), role: "benefits-officer", outcome: "refused" },
    ],
    "nl",
    formatsIn("nl"),
  );
  assert.deepEqual(
    days.map(({ day, looked }) => [day, looked.map(({ who, what }) => [who, what.replace(/^[^,(]*/, "")])]),
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
