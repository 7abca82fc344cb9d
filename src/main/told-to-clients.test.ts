import assert from "node:assert/strict";
import { test } from "node:test";
import { aboutWhom } from "../contexts/dossier/about-whom.ts";
import { toldAmongOthers } from "../web/dossier/own-access/told-among-others.ts";
import { dutchTold } from "../web/dossier/own-access/told-words-nl.ts";

/** What clients do on their own pages is not told to them as somebody looking. */
const isOwn = (activity: string): boolean =>
  activity.includes("Own") || ["sayCantCome", "takeBackCantCome", "handInDocument"].includes(activity);

test("all that others do with one client has words to that client, and nothing else has", () => {
  const done = Object.entries(aboutWhom).flatMap(([activity, whom]) =>
    whom === "one" && !isOwn(activity) ? [activity] : [],
  );
  assert.deepEqual(Object.keys(dutchTold).toSorted(), done.toSorted());
});

test("so has all that is done with many at once, beside what a file brings", () => {
  const files = ["applyDemo", "applyImport", "resumeImport", "revokeImport"];
  const some = Object.entries(aboutWhom).flatMap(([activity, whom]) =>
    whom === "among-others" || whom === "opening" ? [activity] : [],
  );
  for (const told of Object.values(toldAmongOthers))
    assert.deepEqual(Object.keys(told).toSorted(), [...some, ...files].toSorted());
});
