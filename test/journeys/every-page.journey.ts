import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { desk, type Language, phone, signInAs } from "./browser.ts";
import { examine, examineHere } from "./examine.ts";
import { setOut } from "./set-out.ts";

const visit = setOut();

const cohort = "/figures/cohort?from=2022-01-01&until=2022-07-01&exitBy=2023-06-30";
const pagesOf = {
  caseworker: [
    "/today",
    "/today?part=all&view=all",
    "/calendar",
    "/calendar?view=day&whose=all",
    "/caseload",
    "/unassigned",
    "/gates",
    "/gates/new",
    "/team",
    "/board",
    "/ladder",
    "/casework-figures",
    "/casework-figures?knownOn=2026-01-31&figure=step-days&by=worker",
    "/casework-figures/people?figure=unmet-need&part=rest",
    "/facility-costs",
    "/campaigns",
    "/unmet-needs",
    "/search",
    cohort,
    "/figures/cohort/people?group=X&from=2022-01-01&until=2022-07-01&exitBy=2023-06-30",
    "/figures/cohort/difference?from=2022-01-01&until=2022-07-01&exitBy=2023-06-30&knownOn=2022-12-31",
    "/figures/definitions",
  ],
  client: [
    "/own/file",
    "/own/appointments",
    "/own/plan",
    "/own/messages",
    "/own/documents",
    "/own/access",
    "/own/access?log=all",
  ],
  "provider-consultant": ["/provider/clients"],
  "policy-maker": ["/campaigns/new"],
  administrator: ["/imports", "/imports/new", "/people", "/people/new", "/roles", "/settings", "/log", "/keeping"],
} as const;

/** Pages that are reached by following a link of another. */
const followed = {
  caseworker: [{ from: "/campaigns", to: /\/campaigns\/[0-9a-f-]{36}/ }],
  client: [],
  "provider-consultant": [{ from: "/provider/clients", to: /\/provider\/clients\/[0-9a-f-]{36}/ }],
  "policy-maker": [],
  administrator: [{ from: "/people", to: /\/people\/[0-9a-f-]{36}/ }],
} as const;

type Way = readonly [Language, { readonly width: number; readonly height: number }];
type Look = (page: Page, faults: readonly string[], language: Language) => Promise<void>;

/** A visitor for each way of looking, side by side: while one waits for the server, another is examined. */
const sideBySide = async (ways: readonly Way[], look: Look): Promise<void> => {
  const visitors = ways.map(async ([language, viewport]) => {
    const { page, faults, close } = await visit(language, viewport);
    await look(page, faults, language);
    await close();
  });
  await Promise.all(visitors);
};

const languages = ["nl", "en"] as const satisfies readonly Language[];
const bothSizes = (language: Language): Way[] => [desk, phone].map((size) => [language, size]);

for (const language of languages)
  for (const [role, paths] of Object.entries(pagesOf))
    test(`every page of the ${role} is accessible in ${language}, at desk and phone size`, () =>
      sideBySide(bothSizes(language), async (page, faults) => {
        await signInAs(page, role);
        for (const path of paths) await examine(page, path, faults);
        for (const { from, to } of followed[role as keyof typeof followed]) {
          await page.goto(from);
          await page.getByRole("table").getByRole("link").first().click();
          await page.waitForURL(to);
          await examineHere(page, faults);
        }
      }));

test("where people sign in is accessible in both languages, at desk and phone size", () =>
  sideBySide(languages.flatMap(bothSizes), (page, faults) => examine(page, "/", faults)));

test("the dossier, each of its tabs and its dialogs are accessible in both languages", () =>
  sideBySide(
    [
      ["nl", desk],
      ["en", desk],
    ],
    async (page, faults, language) => {
      await signInAs(page, "caseworker");
      await page.getByRole("table").getByRole("row").nth(1).getByRole("link").first().click();
      await page.waitForURL(/\/clients\//);
      const tabs = page.getByRole("tab");
      await tabs.first().waitFor();
      assert.equal(await tabs.count(), 12);
      for (let n = 0; n < 12; n += 1) {
        await tabs.nth(n).click();
        assert.equal(await tabs.nth(n).getAttribute("aria-selected"), "true");
        await examineHere(page, faults);
      }
      await tabs.first().click();
      await page
        .getByRole("button", { name: language === "nl" ? /^Corrigeren/ : /^Correct/ })
        .first()
        .click();
      await page.getByRole("dialog").waitFor();
      await examineHere(page, faults);
    },
  ));
