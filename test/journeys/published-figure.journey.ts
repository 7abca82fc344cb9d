import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { openBrowser, signInAs, visit } from "./browser.ts";
import { type Product, startProduct } from "./product.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

let product: Product;
let browser: Browser;

/** A municipality of its own beside no demonstration: made by command line, as an operator would. */
const prepare = (env: NodeJS.ProcessEnv): void => {
  const trede = (...args: string[]) =>
    execFileSync(`${root}bin/trede`, args, { env, stdio: ["ignore", "ignore", "inherit"] });
  trede("commissioner", "add", "--code", "M1", "--name", "Gemeente 1", "--preset", "wwb-2006");
  trede("person", "add", "--email", "b.visser@example.org", "--role", "administrator", "--name", "B. Visser");
  trede("person", "add", "--email", "k.smit@example.org", "--role", "caseworker", "--name", "K. Smit");
};

before(async () => {
  [product, browser] = await Promise.all([startProduct(prepare), openBrowser()]);
});
after(async () => {
  await browser.close();
  await product.stop();
});

const upload = async (page: Page, mapping: string, file: string, knownSince: string): Promise<void> => {
  await page.goto("/imports/new");
  await page.getByLabel("Koppeling", { exact: true }).selectOption(`published-cohorts/${mapping}`);
  const csv = `${root}seeds/published-cohorts/municipality-1-${file}.csv`;
  await page.locator('input[type="file"]').last().setInputFiles(csv);
  await page.getByLabel("Dit is een nalading van historie").check();
  await page.getByLabel("Bekend vanaf").fill(knownSince);
  await page.getByRole("button", { name: "Inlezen en nakijken" }).click();
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}/);
  await page.getByRole("button", { name: "Bestand verwerken" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Bestand verwerken" }).click();
  await page
    .getByRole("button", { name: "Terugdraaien" })
    .or(page.getByRole("button", { name: /[Tt]erugdraaien/ }))
    .first()
    .waitFor({ timeout: 60_000 });
};

test("the published files come in by screen, and the published figure comes out, as known then and as corrected", async () => {
  const admin = await visit(browser, product.address);
  await signInAs(admin.page, "administrator");
  await upload(admin.page, "benefits", "benefits", "1-12-2003");
  await upload(admin.page, "exemptions", "exemptions", "1-12-2003");
  await upload(admin.page, "trajectories", "trajectories", "1-12-2003");
  await upload(admin.page, "exemptions", "file-check", "1-2-2004");
  assert.deepEqual(admin.faults, []);
  await admin.close();

  const { page, faults, close } = await visit(browser, product.address);
  await signInAs(page, "caseworker");
  await page.goto("/figures/cohort?from=2002-01-01&until=2002-07-01&exitBy=2003-06-30");
  const main = page.getByRole("main");
  await main.getByText("arbeidsplichtig").first().waitFor();
  const now = (await main.textContent()) ?? "";
  for (const number of ["872", "477", "164", "111", "67,7"])
    assert.ok(now.includes(number), `${number} is on the page`);
  await page.goto("/figures/cohort?from=2002-01-01&until=2002-07-01&exitBy=2003-06-30&knownOn=2003-12-31");
  await main.getByText("arbeidsplichtig").first().waitFor();
  const then = (await main.textContent()) ?? "";
  for (const number of ["231", "48,1"]) assert.ok(then.includes(number), `${number} is on the page of then`);
  assert.deepEqual(faults, []);
  await close();
});
