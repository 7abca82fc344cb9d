import assert from "node:assert/strict";
import { test } from "node:test";
import { caseworkFigureVersions } from "../contexts/casework/domain/casework-figure-words.ts";
import { catalogue } from "../contexts/figures/domain/catalogue.ts";

test("the files of casework name the versions of the catalogue, and every figure of casework in it", () => {
  const published = catalogue.filter(({ id }) => id.startsWith("casework."));
  assert.deepEqual(
    Object.fromEntries(published.map(({ id, version }) => [id.replace("casework.", ""), version])),
    caseworkFigureVersions,
  );
});
