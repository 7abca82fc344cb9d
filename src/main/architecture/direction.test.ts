import assert from "node:assert/strict";
import { test } from "node:test";
import { checkArchitecture } from "./check-architecture.ts";

const faultsOf = (path: string, text: string): readonly string[] => checkArchitecture([{ path, text }]);

const dossier = "src/contexts/dossier";
const casework = "src/contexts/casework";

const allowed = [
  ["the kernel imports the kernel", "src/kernel/period.ts", 'import { add } from "./plain-date.ts";'],
  ["a kernel test imports packages", "src/kernel/period.test.ts", 'import fc from "fast-check";'],
  ["the platform imports the kernel", "src/platform/clock.ts", 'import { instant } from "../kernel/instant.ts";'],
  ["the platform imports packages", "src/platform/http/server.ts", 'import fastify from "fastify";'],
  ["domain imports its own domain", `${dossier}/domain/state.ts`, 'import { historyOf } from "./history.ts";'],
  ["domain imports the kernel", `${dossier}/domain/state.ts`, 'import { ok } from "../../../kernel/result.ts";'],
  [
    "domain reads a context on the map",
    `${casework}/domain/a.ts`,
    'import { stateOn } from "../../dossier/public.ts";',
  ],
  ["a store imports the platform", `${dossier}/store.ts`, 'import { tables } from "../../platform/tables.ts";'],
  ["an api imports zod", `${dossier}/api.ts`, 'import { z } from "zod";'],
  ["an api imports endpoint()", `${dossier}/api.ts`, 'import { endpoint } from "../../platform/endpoint.ts";'],
  [
    "an api imports the list of activities",
    `${dossier}/api.ts`,
    'import { activities } from "../../platform/activity.ts";',
  ],
  ["an api imports a schema", `${dossier}/api.ts`, 'import { entrySchema } from "./entry-schema.ts";'],
  ["an api imports own domain", `${dossier}/api.ts`, 'import { kinds } from "./domain/entry.ts";'],
  [
    "a test imports a builder",
    `${casework}/gate.db.test.ts`,
    'import { anEntry } from "../dossier/domain/builders.ts";',
  ],
  [
    "the web imports an api",
    "src/web/dossier/page.tsx",
    'import { readDossier } from "../../contexts/dossier/api.ts";',
  ],
  [
    "the web imports types",
    "src/web/dossier/page.tsx",
    'import type { Entry } from "../../contexts/dossier/domain/entry.ts";',
  ],
  [
    "a web test holds its words against the rules",
    "src/web/exchange/fault-words.test.ts",
    'import { faultCodes } from "../../contexts/exchange/domain/fault.ts";',
  ],
  ["a web test imports node:test", "src/web/dossier/page.test.ts", 'import { test } from "node:test";'],
  ["main wires the modules", "src/main/modules.ts", 'import { dossierModule } from "../contexts/dossier/module.ts";'],
] as const;

for (const [name, path, text] of allowed)
  test(`allowed: ${name}`, () => {
    assert.deepEqual(faultsOf(path, text), []);
  });

const forbidden = [
  [
    "the kernel imports a package",
    "src/kernel/period.ts",
    'import { z } from "zod";',
    "src/kernel/period.ts:1 imports zod: the kernel imports nothing but the kernel",
  ],
  [
    "the kernel imports the platform, even a type",
    "src/kernel/period.ts",
    '// days\nimport type { Clock } from "../platform/clock.ts";',
    "src/kernel/period.ts:2 imports src/platform/clock.ts: the kernel imports nothing but the kernel",
  ],
  [
    "the platform imports a context",
    "src/platform/http/server.ts",
    'import { permissions } from "../../contexts/access/public.ts";',
    "src/platform/http/server.ts:1 imports src/contexts/access/public.ts: the platform imports only the kernel and packages",
  ],
  [
    "domain imports a package",
    `${dossier}/domain/state.ts`,
    'import { z } from "zod";',
    `${dossier}/domain/state.ts:1 imports zod: domain code imports no package`,
  ],
  [
    "domain imports Node",
    `${dossier}/domain/state.ts`,
    'export { join } from "node:path";',
    `${dossier}/domain/state.ts:1 imports node:path: domain code imports no package`,
  ],
  [
    "domain imports the platform",
    `${dossier}/domain/state.ts`,
    'import type { Tx } from "../../../platform/unit-of-work.ts";',
    `${dossier}/domain/state.ts:1 imports src/platform/unit-of-work.ts: domain code knows no platform`,
  ],
  [
    "domain imports its store",
    `${dossier}/domain/state.ts`,
    'type Row = import("../store.ts").Row;',
    `${dossier}/domain/state.ts:1 imports ${dossier}/store.ts: domain code imports only domain code of its own context`,
  ],
  [
    "another context is read past its public.ts",
    `${casework}/signals.ts`,
    'import type { Entry } from "../dossier/domain/entry.ts";',
    `${casework}/signals.ts:1 imports ${dossier}/domain/entry.ts: another context is read only through its public.ts`,
  ],
  [
    "a module wires another module",
    `${casework}/module.ts`,
    'const it = await import("../dossier/module.ts");',
    `${casework}/module.ts:1 imports ${dossier}/module.ts: another context is read only through its public.ts`,
  ],
  [
    "an arrow that is not on the map",
    `${dossier}/store.ts`,
    'import { signals } from "../casework/public.ts";',
    `${dossier}/store.ts:1 imports ${casework}/public.ts: dossier may not read casework (context-map.ts)`,
  ],
  [
    "a context that is not on the map",
    "src/contexts/weather/store.ts",
    "export const rain = 1;",
    "src/contexts/weather/store.ts: the context weather is not on the map (context-map.ts)",
  ],
  [
    "an api imports another context",
    `${casework}/api.ts`,
    'import { kinds } from "../dossier/public.ts";',
    `${casework}/api.ts:1 imports ${dossier}/public.ts: an api imports no other context`,
  ],
  [
    "an api imports its store",
    `${dossier}/api.ts`,
    'import { find } from "./store.ts";',
    `${dossier}/api.ts:1 imports ${dossier}/store.ts: an api, which the browser loads too, imports only domain code and schemas of its own context`,
  ],
  [
    "an api imports the server",
    `${dossier}/entry-schema.ts`,
    'import fastify from "fastify";',
    `${dossier}/entry-schema.ts:1 imports fastify: an api, which the browser loads too, imports no package but zod`,
  ],
  [
    "an api imports the rest of the platform",
    `${dossier}/api.ts`,
    'import { now } from "../../platform/clock.ts";',
    `${dossier}/api.ts:1 imports src/platform/clock.ts: an api, which the browser loads too, imports only src/platform/endpoint.ts and src/platform/activity.ts of the platform`,
  ],
  [
    "a context imports the web",
    `${dossier}/routes.ts`,
    'import { text } from "../../web/dossier/texts.ts";',
    `${dossier}/routes.ts:1 imports src/web/dossier/texts.ts: a context imports only the kernel, the platform and contexts`,
  ],
  [
    "a context imports main",
    `${dossier}/routes.ts`,
    'import { config } from "../../main/config.ts";',
    `${dossier}/routes.ts:1 imports src/main/config.ts: nothing imports main`,
  ],
  [
    "the web loads domain code",
    "src/web/dossier/page.tsx",
    'import { type Entry, stateOn } from "../../contexts/dossier/domain/state.ts";',
    "src/web/dossier/page.tsx:1 imports src/contexts/dossier/domain/state.ts: the web imports only the kernel, src/platform/endpoint.ts, src/platform/activity.ts, an api, and types of contexts",
  ],
  [
    "the product imports a builder",
    `${dossier}/store.ts`,
    'import { anEntry } from "./domain/builders.ts";',
    `${dossier}/store.ts:1 imports ${dossier}/domain/builders.ts: the product imports no test code`,
  ],
] as const;

for (const [name, path, text, fault] of forbidden)
  test(`forbidden: ${name}`, () => {
    assert.deepEqual(faultsOf(path, text), [fault]);
  });

test("forbidden: the web imports Node", () => {
  const [fault] = faultsOf("src/web/dossier/page.tsx", 'import { join } from "node:path";');
  assert.equal(fault, "src/web/dossier/page.tsx:1 imports node:path: the web runs in a browser, without Node");
});
