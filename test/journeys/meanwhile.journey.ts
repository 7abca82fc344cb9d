import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { settled, signInAs } from "./browser.ts";
import { setOut } from "./set-out.ts";

const visit = setOut();

/** The first client of a list. */
const firstOn = async (page: Page, list: string): Promise<string> => {
  await page.goto(list);
  const link = page.getByRole("table").getByRole("row").nth(1).getByRole("link").first();
  return new URL((await link.getAttribute("href")) ?? "", page.url()).pathname;
};

/** The same page twice, as two colleagues have it open, with the same act half done. */
const twice = async (address: (page: Page) => Promise<string>, begin: (page: Page) => Promise<void>) => {
  const { page, close } = await visit();
  await signInAs(page, "caseworker");
  const there = await address(page);
  const other = await page.context().newPage();
  for (const each of [page, other]) {
    await each.goto(there);
    await begin(each);
  }
  return { one: page, other, close };
};

test("who decides after a colleague did is told so, sees what they decided, and the next press records it", async () => {
  const missing = (page: Page) => page.getByRole("dialog").getByLabel("Ontbrekende hulp");
  const confirm = (page: Page) => page.getByRole("dialog").getByRole("button", { name: "Vastleggen" }).click();
  const { one, other, close } = await twice(
    async (page) => `${await firstOn(page, "/today?part=all&view=all")}?tab=decisions`,
    (page) => page.getByRole("button", { name: "Ontbrekende hulp vastleggen" }).click(),
  );
  await missing(one).selectOption({ label: "Simulatiewerkplaats" });
  await missing(other).selectOption({ label: "Taal op de werkvloer" });
  await confirm(one);
  await one.getByText("Vastgelegd dat hulp ontbreekt.").waitFor();
  await confirm(other);
  await other
    .getByRole("dialog")
    .getByText(/Intussen is iets vastgelegd door/)
    .waitFor();
  await settled(other);
  await other.getByText("Simulatiewerkplaats", { exact: false }).first().waitFor({ state: "attached" });
  await confirm(other);
  await other.getByText("Vastgelegd dat hulp ontbreekt.").waitFor();
  await close();
});

test("a step that a colleague did meanwhile asks in the same dialog what doing it again adds", async () => {
  const dialog = (page: Page) => page.getByRole("dialog");
  const confirm = (page: Page) => dialog(page).getByRole("button", { name: "Stap vastleggen" }).click();
  const { one, other, close } = await twice(
    async (page) => `${await firstOn(page, "/gates")}?tab=gate`,
    async (page) => {
      await page
        .getByRole("list", { name: "Stappen" })
        .getByRole("listitem")
        .filter({ hasText: "Medisch onderzoek" })
        .getByRole("button")
        .click();
      await dialog(page).getByLabel("Uitkomst").fill("kan vier uur per dag staan");
    },
  );
  await confirm(one);
  await one.getByText("De stap is vastgelegd.").waitFor();
  assert.equal(await dialog(other).getByLabel("Wat voegt dit toe").count(), 0);
  await confirm(other);
  await dialog(other)
    .getByText(/Intussen is iets vastgelegd door/)
    .waitFor();
  await dialog(other).getByLabel("Wat voegt dit toe").fill("kan niet tillen");
  await confirm(other);
  await other.getByText("De stap is vastgelegd.").waitFor();
  await close();
});

test("going back with something typed in a dialog asks first, and keeps it for who stays", async () => {
  const { page, close } = await visit();
  await signInAs(page, "caseworker");
  await page.goto("/today?part=all&view=all");
  await page.getByRole("table").getByRole("row").nth(1).getByRole("link").first().click();
  await page.getByRole("tab", { name: "Besluiten" }).click();
  await page.getByRole("button", { name: "Besluit vastleggen" }).click();
  const why = page.getByLabel("Waarom");
  await why.fill("de werkplek is ver");
  await page.goBack();
  await page.getByRole("button", { name: "Verder met invullen" }).click();
  assert.equal(await why.inputValue(), "de werkplek is ver");
  await page.goBack();
  await page.getByRole("button", { name: "Weggaan zonder opslaan" }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await close();
});
