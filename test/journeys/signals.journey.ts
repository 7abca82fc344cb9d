import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { phone, signInAs } from "./browser.ts";
import { examineHere } from "./examine.ts";
import { setOut } from "./set-out.ts";

const visit = setOut();

const numberOf = async (page: Page, label: RegExp): Promise<number> => {
  const item = page.getByRole("main").locator("dl > div").filter({ hasText: label });
  return Number(((await item.getByRole("definition").textContent()) ?? "").replace(".", ""));
};

/** The number becomes this once what was done has been asked for anew. */
const becomes = async (page: Page, what: RegExp, wanted: number): Promise<void> => {
  let found = await numberOf(page, what);
  for (let tries = 0; found !== wanted && tries < 40; tries += 1) {
    await page.waitForTimeout(100);
    found = await numberOf(page, what);
  }
  assert.equal(found, wanted, String(what));
};

const signalsOf = (page: Page) => page.getByRole("table", { name: /^Signalen, met/ });
const firstRow = (page: Page) => signalsOf(page).getByRole("row").nth(1);

test("a day's work: a signal is left alone with a reason, comes back by undo, and is answered by a contact", async () => {
  const { page, faults, close } = await visit();
  await signInAs(page, "caseworker");
  await page.getByRole("heading", { level: 1, name: "Vandaag" }).waitFor();
  const [before, resting] = [await numberOf(page, /te doen tot en met/), await numberOf(page, /rusten/)];
  await firstRow(page).getByRole("button", { name: "Laten rusten" }).click();
  const dialog = page.getByRole("dialog");
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await firstRow(page).getByRole("button", { name: "Laten rusten" }).click();
  await dialog.getByRole("button", { name: "Laten rusten tot die dag" }).click();
  await dialog.getByRole("alert").getByText("Vul in waarom het kan wachten.").waitFor();
  await dialog.getByRole("button", { name: "over een week" }).click();
  await dialog.getByLabel("Waarom het kan wachten").fill("de uitslag komt volgende week");
  await examineHere(page, faults);
  // what was typed is not lost by one press
  await page.keyboard.press("Escape");
  const asked = page.getByRole("dialog", { name: "Nog niet opgeslagen" });
  await asked.getByText(/nog niet opgeslagen\. Gaat u nu weg/).waitFor();
  await asked.getByRole("button", { name: "Verder met invullen" }).click();
  await asked.waitFor({ state: "detached" });
  await dialog.getByRole("button", { name: "Laten rusten tot die dag" }).click();
  await page.getByText(/^Het signaal van .* rust\.$/).waitFor();
  await becomes(page, /te doen tot en met/, before - 1);
  await becomes(page, /rusten/, resting + 1);
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await page.getByText("Ongedaan gemaakt.").waitFor();
  await becomes(page, /te doen tot en met/, before);

  await page.getByLabel("Signaal").selectOption({ value: "no-contact" });
  // the list before the choice stays on screen until the next one is there
  await signalsOf(page).getByText("Nog geen aanbod").first().waitFor({ state: "detached" });
  await firstRow(page).filter({ hasText: "Lang geen contact" }).waitFor();
  await firstRow(page)
    .getByRole("button", { name: /^Contact/ })
    .click();
  await dialog.getByLabel("Hoe").selectOption({ label: "telefoon" });
  await dialog.getByLabel("Waarover").fill("voortgang");
  await dialog.getByRole("button", { name: "Contact vastleggen" }).click();
  await page.getByText(/^Het contact met .* is vastgelegd\.$/).waitFor();
  await becomes(page, /te doen tot en met/, before - 1);
  await close();
});

test("in the dossier a signal that no fact answers is concluded, and stays to be read with what came of it", async () => {
  const { page, faults, close } = await visit();
  await signInAs(page, "caseworker");
  await page.goto("/today?view=all&part=all&rule=entered-again");
  await firstRow(page).getByRole("link").first().click();
  await page.waitForURL(/\/clients\/.*tab=signals/);
  await page.getByRole("button", { name: "Afsluiten Terug in de bijstand" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Wat is eruit gekomen").selectOption({ label: "geen actie nodig" });
  await dialog.getByLabel("Toelichting").fill("kwam terug na seizoenswerk");
  await dialog.getByRole("button", { name: "Signaal afsluiten" }).click();
  await page.getByText("Het signaal is afgesloten.").waitFor();
  const past = page.getByRole("table", { name: /Signalen die voorbij zijn/ });
  await past.getByText("afgesloten: geen actie nodig").waitFor();
  await past.getByText("kwam terug na seizoenswerk").waitFor();
  await examineHere(page, faults);
  await close();
});

test("on a phone the worklist reads as cards, and a choice that nothing fits leads back to what is to be done", async () => {
  const { page, faults, close } = await visit("nl", phone);
  await signInAs(page, "caseworker");
  await page.goto("/today?part=resting&rule=plan-ends");
  await page.getByText("Geen signaal voldoet aan deze keuze.").waitFor();
  await page.getByRole("button", { name: "Toon wat nu te doen is" }).click();
  await firstRow(page).waitFor();
  await examineHere(page, faults);
  await close();
});
