import assert from "node:assert/strict";
import { test } from "node:test";
import { webSources } from "../../../tools/web-sources.mjs";
import { reachedByBrowser } from "./browser-reach.ts";
import { checkArchitecture } from "./check-architecture.ts";
import { contextMap, readableBy } from "./context-map.ts";
import { readTree } from "./read-tree.ts";
import { readModule } from "./source.ts";

test("the sources follow the architecture", () => {
  const files = readTree();
  assert.ok(
    files.some(({ path }) => path === "src/main/architecture/read-tree.ts"),
    "the tree was read",
  );
  assert.deepEqual(checkArchitecture(files), []);
});

test("the pages are built anew after a change of anything that ends up in the browser", () => {
  const modules = readTree()
    .filter(({ path }) => /\.tsx?$/.test(path))
    .map(readModule);
  const reached = reachedByBrowser(modules);
  assert.ok(reached.includes("src/contexts/access/session-api.ts"));
  const seen = new Set(webSources());
  const other = ["src/web/index.html", "src/web/tsconfig.json", "src/web/ui/tokens.css", "tsconfig.json"];
  assert.deepEqual(
    [...reached, ...other].filter((path) => !seen.has(path)),
    [],
  );
});

test("the context map has no circle and no unknown name", () => {
  const placed = new Set<string>();
  for (const left of Object.keys(contextMap)) {
    const next = Object.keys(contextMap).find(
      (name) => !placed.has(name) && readableBy(name).every((to) => placed.has(to)),
    );
    assert.ok(next, `${left} and others read each other in a circle`);
    placed.add(next);
  }
});

test("files that import each other in a circle are told once, with the way round", () => {
  const faults = checkArchitecture([
    { path: "src/kernel/a.ts", text: 'export { b } from "./b.ts";' },
    { path: "src/kernel/b.ts", text: 'import type { C } from "./c.ts";' },
    { path: "src/kernel/c.ts", text: 'import { b } from "./b.ts";' },
  ]);
  assert.deepEqual(faults, [
    "src/kernel/b.ts imports src/kernel/c.ts imports src/kernel/b.ts: files import each other in a circle",
  ]);
});

test("two ways to one file are no circle", () => {
  const files = [
    { path: "src/kernel/a.ts", text: 'import "./b.ts";\nimport "./c.ts";' },
    { path: "src/kernel/b.ts", text: 'import "./c.ts";' },
    { path: "src/kernel/c.ts", text: "export const c = 1;" },
  ];
  assert.deepEqual(checkArchitecture(files), []);
});

const page = { path: "src/web/page.tsx", text: 'import { readCohort } from "../contexts/figures/api.ts";' };
const api = { path: "src/contexts/figures/api.ts", text: 'import { places } from "./domain/cohort.ts";' };
const cohort = {
  path: "src/contexts/figures/domain/cohort.ts",
  text: 'import { historyOf } from "../../dossier/public.ts";',
};

test("server code that the browser would load by a detour is told with the detour", () => {
  const dossier = { path: "src/contexts/dossier/public.ts", text: 'export { find } from "./store.ts";' };
  assert.deepEqual(checkArchitecture([page, api, cohort, dossier]), [
    "src/web/page.tsx loads src/contexts/figures/api.ts loads src/contexts/figures/domain/cohort.ts loads src/contexts/dossier/public.ts loads src/contexts/dossier/store.ts: that is server code in the browser",
  ]);
});

test("a type is not loaded by the browser", () => {
  const dossier = { path: "src/contexts/dossier/public.ts", text: 'export type { Row } from "./store.ts";' };
  assert.deepEqual(checkArchitecture([page, api, cohort, dossier]), []);
});

test("a server's package is not for the browser", () => {
  const faults = checkArchitecture([{ path: "src/web/page.tsx", text: 'import { sql } from "kysely";' }]);
  assert.deepEqual(faults, ["src/web/page.tsx loads kysely: that is server code in the browser"]);
});

test("a folder says what is in it", () => {
  for (const folder of ["core", "common", "shared", "utils", "helpers", "misc", "lib"])
    assert.deepEqual(checkArchitecture([{ path: `src/platform/${folder}/a.ts`, text: "" }]), [
      `src/platform/${folder}/a.ts: a folder called ${folder} says nothing about what is in it`,
    ]);
});

test("a type is called what it is", () => {
  const wrong = [
    ["IClient", "export interface IClient {}"],
    ["ClientDto", "export type ClientDto = string;"],
    ["ClientManager", "class ClientManager {}"],
  ] as const;
  for (const [name, text] of wrong)
    assert.deepEqual(checkArchitecture([{ path: "src/platform/a.ts", text }]), [
      `src/platform/a.ts: the name ${name} says what it is made as, not what it is`,
    ]);
  assert.deepEqual(checkArchitecture([{ path: "src/platform/a.ts", text: "export type Iban = string;" }]), []);
});

test("style sheets and migrations keep to 250 lines", () => {
  const path = "migrations/0001_platform.sql";
  assert.deepEqual(checkArchitecture([{ path, text: "--\n".repeat(250) }]), []);
  assert.deepEqual(checkArchitecture([{ path, text: "--\n".repeat(251) }]), [
    `${path}: 251 lines, over the limit of 250`,
  ]);
});
