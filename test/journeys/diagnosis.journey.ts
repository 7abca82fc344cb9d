import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { phone, signInAs } from "./browser.ts";
import { examineHere } from "./examine.ts";
import { setOut } from "./set-out.ts";

const visit = setOut();

/** Somebody new, with the form of their first diagnosis open. */
const withForm = async (page: Page, name: string): Promise<void> => {
  await signInAs(page, "caseworker");
  await page.goto("/gates/new");
  await page.getByLabel("Naam").fill(name);
  await page.getByLabel("Komt voor").selectOption({ label: "Alleen hulp naar werk" });
  await page.getByLabel("Gemeld bij").selectOption({ label: "Gemeente" });
  await page.getByRole("button", { name: "Melding vastleggen" }).click();
  await page.waitForURL(/\/clients\/.*tab=gate/);
  await page.getByRole("tab", { name: "Diagnose" }).click();
  await page.getByRole("link", { name: "Diagnose vastleggen" }).click();
  await page.getByRole("heading", { level: 1, name: "Diagnose vastleggen" }).waitFor();
};

const conclude = async (page: Page, grounds: string): Promise<void> => {
  await page.getByLabel("Wie stelde de diagnose").selectOption({ label: "Gemeente" });
  await page.getByLabel("Conclusie").selectOption({ label: "Hulp nodig" });
  await page.getByRole("checkbox", { name: "scholing" }).check();
  await page.getByLabel("Waarop dit berust").fill(grounds);
};

const save = (page: Page) => page.getByRole("main").getByRole("button", { name: "Diagnose vastleggen" }).click();

test("a diagnosis says what somebody can and wants, refuses illnesses, and does the step at the gate", async () => {
  const { page, faults, close } = await visit();
  await withForm(page, "K. Kundig");
  await save(page);
  const summary = page.getByRole("alert");
  await summary.getByText("Kies bij 'Wie stelde de diagnose' een van de mogelijkheden.").waitFor();
  await summary.getByText("Vul in waarop de conclusie berust.").waitFor();
  await examineHere(page, faults);
  await page.getByRole("button", { name: "Bekijk wat volgde op welke hulp" }).click();
  await page.getByText(/dezelfde situatie: zonder fase of groep en korter dan een jaar bijstand/).waitFor();
  await page.getByRole("checkbox", { name: "zonder fase of groep" }).uncheck();
  await page.getByText(/dezelfde situatie: korter dan een jaar bijstand/).waitFor();
  await page.getByText(/Dit is wat volgde, niet wat de hulp deed/).waitFor();
  await page.getByRole("checkbox", { name: "tillen en dragen" }).check();
  await page.getByLabel("Toelichting bij tillen en dragen").fill("niet meer dan tien kilo");
  await page.getByRole("group", { name: "Gewenst werk" }).getByLabel("Beroep zoeken").fill("kok");
  await page.getByRole("button", { name: /^Kok/ }).click();
  await conclude(page, "Had een hernia, gesprek van vandaag.");
  await save(page);
  // said above the form with a link to the field, and at the field itself
  await page
    .getByRole("alert")
    .getByRole("link", { name: /Hier horen geen ziektes: 'hernia'/ })
    .click();
  const grounds = page.getByRole("textbox", { name: "Waarop dit berust" });
  assert.equal(await grounds.getAttribute("aria-invalid"), "true");
  assert.ok(await grounds.evaluate((field) => field === document.activeElement));
  await grounds.and(page.getByRole("textbox", { description: /zoals tillen, staan, lopen of zitten/ })).waitFor();
  // the browser itself tells of the request that was refused
  assert.equal(faults.splice(0).length, 1);
  await page.getByLabel("Waarop dit berust").fill("gesprek van vandaag");
  await save(page);
  await page.waitForURL(/tab=diagnosis/);
  await page.getByText("Hulp: scholing").waitFor();
  await page.getByText("tillen en dragen (niet meer dan tien kilo)").waitFor();
  await examineHere(page, faults);
  await page.getByRole("tab", { name: "Poort" }).click();
  const step = page.getByRole("list", { name: "Stappen" }).getByRole("listitem").filter({ hasText: "Diagnose" });
  await step
    .getByText(/Gedaan/i)
    .first()
    .waitFor();
  await close();
});

test("the next diagnosis starts with what was known, says what it adds, and shows what is different; on a phone as well", async () => {
  const { page, faults, close } = await visit("nl", phone);
  await withForm(page, "T. Tweede");
  await page.getByLabel("Uren per week").fill("20");
  await conclude(page, "eerste gesprek");
  await save(page);
  await page.getByRole("link", { name: "Nieuwe diagnose vastleggen" }).click();
  await page.getByText(/Ingevuld is wat op/).waitFor();
  assert.equal(await page.getByLabel("Uren per week").inputValue(), "20");
  await page.getByLabel("Uren per week").fill("28");
  await conclude(page, "tweede gesprek");
  await save(page);
  await page.getByRole("alert").getByText("Zeg wat deze diagnose toevoegt.").waitFor();
  await page.getByLabel("Wat dit toevoegt").fill("kan nu meer uren");
  await examineHere(page, faults);
  await save(page);
  await page.getByText("Eerdere diagnoses").waitFor();
  await page.getByText("Anders dan de vorige").click();
  await page.getByText("Uren per week: 28 uur per week").waitFor();
  await page.getByText("Uren per week: 20 uur per week").waitFor();
  await examineHere(page, faults);
  await close();
});
