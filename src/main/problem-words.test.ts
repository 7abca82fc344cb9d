import assert from "node:assert/strict";
import test from "node:test";
import { accessRoutes, chooseRoute } from "../contexts/access/routes.ts";
import { demoRoutes } from "../contexts/access/sign-in/demo.ts";
import { caseworkAmendRule } from "../contexts/casework/amend-rule.ts";
import { caseworkRoutes } from "../contexts/casework/routes.ts";
import { documentRoutes } from "../contexts/dossier/document-routes.ts";
import { emailRoutes } from "../contexts/dossier/email-routes.ts";
import { dossierRoutes } from "../contexts/dossier/routes.ts";
import { exchangeRoutes } from "../contexts/exchange/routes.ts";
import { figuresRoutes } from "../contexts/figures/routes.ts";
import type { Route } from "../platform/http/router.ts";
import { requestStatus } from "../platform/problem.ts";
import { type Language, languages } from "../web/languages/language.ts";
import { problemWords } from "../web/languages/problems.ts";
import { endpoints } from "./endpoints.ts";

const notCalled = {} as never;

/** The routes of each context; none of them is called. */
const contexts: readonly (readonly [string, readonly Route[]])[] = [
  ["access", [...accessRoutes(notCalled), chooseRoute(notCalled), ...demoRoutes(notCalled, notCalled)]],
  [
    "dossier",
    [
      ...dossierRoutes(
        notCalled,
        notCalled,
        { rule: caseworkAmendRule, unlessBeingTold: notCalled },
        async () => undefined,
      ),
      ...documentRoutes(notCalled),
      ...emailRoutes(notCalled),
    ],
  ],
  ["casework", caseworkRoutes(notCalled, notCalled, notCalled)],
  ["figures", figuresRoutes(notCalled)],
  ["exchange", exchangeRoutes(notCalled)],
];

/** On any page, whether or not that page brings sentences of its own: what happened, what is safe, what to do. */
const isUnsaid = (code: string, language: Language): boolean => {
  const fault = problemWords({ code: "server-fault", facts: {} }, language);
  const { what, safe, next } = problemWords({ code, facts: {} }, language);
  return what === fault.what || ![what, safe, next].every((sentence) => /^[A-Z'].*\.$/s.test(sentence));
};

test("no endpoint is left out", () => {
  const here = contexts.flatMap(([, routes]) => routes.map(({ endpoint }) => endpoint.operationId));
  assert.deepEqual(here.toSorted(), endpoints.map(({ operationId }) => operationId).toSorted());
});

for (const language of languages) {
  for (const [context, routes] of contexts)
    test(`every refusal of ${context} reads in ${language} as what it is`, () => {
      const codes = new Set(routes.flatMap(({ statusOf }) => Object.keys(statusOf)));
      assert.deepEqual(
        [...codes].filter((code) => isUnsaid(code, language)),
        [],
      );
    });

  test(`so does, in ${language}, every refusal that comes before an endpoint's own work`, () => {
    const codes = Object.keys(requestStatus).filter((code) => code !== "server-fault");
    assert.deepEqual(
      codes.filter((code) => isUnsaid(code, language)),
      [],
    );
  });
}
