import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { desk, type Language, openBrowser, phone, signInAs, visit } from "./browser.ts";
import { type Product, startProduct } from "./product.ts";

let product: Product;
let browser: Browser;
before(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
});
after(async () => {
  await browser.close();
  await product.stop();
});

const cohort = "/figures/cohort?from=2022-01-01&until=2022-07-01&exitBy=2023-06-30";
const pagesOf = {
  caseworker: [
    "/caseload",
    "/unassigned",
    "/team",
    "/search",
    cohort,
    "/figures/cohort/people?group=X&from=2022-01-01&until=2022-07-01&exitBy=2023-06-30",
    "/figures/definitions",
  ],
  administrator: ["/imports", "/imports/new", "/people", "/people/new", "/roles", "/settings"],
} as const;

const settled = async (page: Page): Promise<void> => {
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForLoadState("networkidle");
};

/** No fault in the page, nothing axe finds, and nothing cut off at 400 % zoom (1280 px seen as 320). */
const examine = async (page: Page, path: string, faults: readonly string[]): Promise<void> => {
  await page.goto(path);
  await settled(page);
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  const found = violations.map(
    ({ id, nodes }) => `${path}: ${id} at ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  );
  assert.deepEqual(found, []);
  await page.setViewportSize({ width: 320, height: 700 });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  assert.ok(overflow <= 0, `${path} is ${overflow} px too wide at 400 % zoom`);
  assert.deepEqual(faults, [], path);
};

for (const language of ["nl", "en"] as const satisfies readonly Language[])
  for (const [role, paths] of Object.entries(pagesOf))
    test(`every page of the ${role} is accessible in ${language}, at desk and phone size`, async () => {
      for (const viewport of [desk, phone]) {
        const { page, faults, close } = await visit(browser, product.address, language, viewport);
        await signInAs(page, role);
        for (const path of paths) {
          await page.setViewportSize(viewport);
          await examine(page, path, faults);
        }
        await close();
      }
    });

test("the dossier and its tabs are accessible in both languages", async () => {
  for (const language of ["nl", "en"] as const) {
    const { page, faults, close } = await visit(browser, product.address, language);
    await signInAs(page, "caseworker");
    await page.getByRole("table").getByRole("row").nth(1).getByRole("link").first().click();
    await page.waitForURL(/\/clients\//);
    await examine(page, page.url(), faults);
    await close();
  }
});
