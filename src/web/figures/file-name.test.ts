import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDate as day } from "../../kernel/plain-date.ts";
import { cohortFileName } from "./file-name.ts";

const asked = { from: day("2022-01-01"), until: day("2022-07-01") };
const today = day("2026-03-12");

test("a file says in its name which window, municipality and moment of knowing it is about, and when it was made", () => {
  assert.equal(
    cohortFileName(asked, { knownOn: undefined, today }, "nl"),
    "instroom-2022-01-01-tot-en-met-2022-06-30-gemaakt-2026-03-12.csv",
  );
  assert.equal(
    cohortFileName(
      { ...asked, municipality: "NWD 1/2" },
      { knownOn: day("2023-01-01"), today },
      "en",
      "Left, with a trajectory",
    ),
    "entered-2022-01-01-up-to-2022-06-30-nwd-1-2-known-2023-01-01-left-with-a-trajectory-made-2026-03-12.csv",
  );
});
