import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { openBrowser, signInAs, visit } from "./browser.ts";
import { examineHere } from "./examine.ts";
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

test("a change that was planned is taken back, and stays on view as withdrawn, with who decided it", async () => {
  const { page, faults, close } = await visit(browser, product.address);
  await signInAs(page, "administrator");
  await page.waitForURL(/\/imports$/);
  await page.goto("/settings");
  const setting = page.getByRole("article", { name: "Cijfers per klantmanager" });
  await setting.getByRole("button", { name: /^Wijzigen/ }).click();
  await page.getByLabel("Geldt vanaf").fill("1-7-2090");
  await page.getByLabel("Besloten door").fill("college van B en W");
  await page.getByLabel("Toelichting").fill("De OR stemde in op 3 maart.");
  await page.getByRole("button", { name: "Vanaf deze dag laten gelden" }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await setting.getByText("1 wijziging").click();
  await setting.getByText("gaat nog in").waitFor();
  await setting.getByRole("button", { name: /^Intrekken/ }).click();
  await examineHere(page, faults);
  await page.getByRole("dialog").getByRole("button", { name: "Wijziging intrekken" }).click();
  await page.getByText("Cijfers per klantmanager: de wijziging vanaf 1 juli 2090 is ingetrokken.").waitFor();
  await setting.getByText("ingetrokken", { exact: true }).waitFor();
  await setting.getByText("Besloten door college van B en W. De OR stemde in op 3 maart.").waitFor();
  assert.equal(await setting.getByRole("button", { name: /^Intrekken/ }).count(), 0);
  await examineHere(page, faults);
  await close();
});
