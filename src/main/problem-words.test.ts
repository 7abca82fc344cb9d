import assert from "node:assert/strict";
import test from "node:test";
import { accessRoutes, chooseRoute } from "../contexts/access/routes.ts";
import { caseworkRoutes } from "../contexts/casework/routes.ts";
import { dossierRoutes } from "../contexts/dossier/routes.ts";
import { exchangeRoutes } from "../contexts/exchange/routes.ts";
import { figuresRoutes } from "../contexts/figures/routes.ts";
import type { Route } from "../platform/http/router.ts";
import { requestStatus } from "../platform/problem.ts";
import { accessProblems } from "../web/access/access-problems.ts";
import { importProblems } from "../web/exchange/import-problems.ts";
import { cohortProblems } from "../web/figures/cohort-problems.ts";
import type { ProblemTexts } from "../web/languages/problem-codes.ts";
import { problemWords } from "../web/languages/problems.ts";

const notCalled = {} as never;
const none: ProblemTexts<never> = { nl: {}, en: {} };

/** The routes of each context with the sentences its pages bring along; none of them is called. */
const contexts: readonly (readonly [string, readonly Route[], ProblemTexts<string>])[] = [
  ["access", [...accessRoutes(notCalled), chooseRoute(notCalled)], accessProblems],
  ["dossier", dossierRoutes(notCalled, notCalled), none],
  ["casework", caseworkRoutes(notCalled, notCalled), none],
  ["figures", figuresRoutes(), cohortProblems],
  ["exchange", exchangeRoutes(notCalled), importProblems],
];

const saysMoreThanAFault = (code: string, texts: ProblemTexts<string>): boolean => {
  const fault = problemWords({ code: "server-fault", facts: {} }, "nl");
  return problemWords({ code, facts: {} }, "nl", texts).what !== fault.what;
};

for (const [context, routes, texts] of contexts)
  test(`every refusal of ${context} has its sentence where its pages show it`, () => {
    const codes = new Set(routes.flatMap(({ statusOf }) => Object.keys(statusOf)));
    const unsaid = [...codes].filter((code) => !saysMoreThanAFault(code, texts));
    assert.deepEqual(unsaid, []);
  });

test("so has every refusal that comes before an endpoint's own work", () => {
  const codes = Object.keys(requestStatus).filter((code) => code !== "server-fault");
  assert.deepEqual(
    codes.filter((code) => !saysMoreThanAFault(code, none)),
    [],
  );
});
