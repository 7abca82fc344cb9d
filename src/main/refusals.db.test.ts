import assert from "node:assert/strict";
import test from "node:test";
import { requestStatus } from "../platform/problem.ts";
import { languages } from "../web/languages/language.ts";
import { problemWords } from "../web/languages/problems.ts";
import { aServer } from "./testing/a-server.ts";

for (const language of languages)
  test(`every no of every endpoint reads in ${language} as what it is, never as a fault of ours`, async (t) => {
    const { app, routes } = await aServer({ demoSignIn: true });
    t.after(() => app.close());
    const fault = problemWords({ code: "server-fault", facts: {} }, language).what;
    const without = [
      ...Object.keys(requestStatus).map((code) => ({ code, by: "any endpoint" })),
      ...routes.flatMap(({ endpoint, statusOf }) =>
        Object.keys(statusOf).map((code) => ({ code, by: endpoint.operationId })),
      ),
    ].filter(({ code }) => code !== "server-fault" && problemWords({ code, facts: {} }, language).what === fault);
    assert.deepEqual(without, []);
  });
