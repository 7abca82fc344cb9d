import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { settled, signInAs } from "./browser.ts";
import { examineHere } from "./examine.ts";
import { setOut } from "./set-out.ts";

const visit = setOut();

/** Somebody new at the desk, and the form of their work intake. */
const openIntake = async (page: Page, name: string) => {
  await page.goto("/gates/new");
  await page.getByLabel("Naam").fill(name);
  await page.getByLabel("Komt voor").selectOption({ label: "Alleen hulp naar werk" });
  await page.getByLabel("Gemeld bij").selectOption({ label: "Gemeente" });
  await page.getByRole("button", { name: "Melding vastleggen" }).click();
  await page.waitForURL(/\/clients\/.*tab=gate/);
  await page.getByRole("button", { name: "Vastleggen Intake werk" }).click();
  return page.getByRole("dialog").getByLabel("Fase of groep", { exact: true });
};

const typedYesterday = (): string => {
  const day = new Date(Date.now() - 86_400_000);
  return `${day.getDate()}-${day.getMonth() + 1}-${day.getFullYear()}`;
};

test("a group is renamed, one ends and one is added on screen; the intake offers them so, and a list shows the new name", async () => {
  const { page, faults, close } = await visit();
  await signInAs(page, "administrator");
  await page.goto("/settings");
  const setting = page.getByRole("article", { name: "Fasen of groepen" });
  await setting.getByRole("button", { name: /^Wijzigen/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Nederlands").nth(1).fill("groep ontwikkeling");
  await dialog.getByLabel("Engels").nth(1).fill("development group");
  // as of today it can't be chosen any more
  await dialog.getByLabel("Laatste dag", { exact: true }).nth(3).fill(typedYesterday());
  await dialog.getByRole("button", { name: "Waarde toevoegen" }).click();
  await dialog.getByLabel("Nummer").fill("4");
  await dialog.getByRole("button", { name: "Vanaf deze dag laten gelden" }).click();
  await dialog.getByRole("alert").getByText("Deze code staat er al.").waitFor();
  await dialog.getByLabel("Nummer").fill("5");
  await dialog.getByLabel("Nederlands").last().fill("groep rust");
  await dialog.getByLabel("Engels").last().fill("rest group");
  await examineHere(page, faults);
  await dialog.getByRole("button", { name: "Vanaf deze dag laten gelden" }).click();
  await page.getByText(/Fasen of groepen: gewijzigd vanaf/).waitFor();
  await setting.getByText("5 waarden").click();
  await setting
    .locator(".trede-setting__list")
    .getByText(/^groep 4 \(tot en met .*\)$/)
    .waitFor();
  await signInAs(page, "caseworker");
  const field = await openIntake(page, "O. Wikkel");
  assert.deepEqual(await field.locator("option").allTextContents(), [
    "Kies",
    "Groep 1",
    "Groep ontwikkeling",
    "Groep 3",
    "Groep rust",
  ]);
  await field.selectOption({ label: "Groep ontwikkeling" });
  await page.getByLabel("Waarop berust de keuze").fill("wil leren, kan nog niet veel uren aan");
  await page.getByRole("dialog").getByRole("button", { name: "Stap vastleggen" }).click();
  await page.getByText("De stap is vastgelegd.").waitFor();
  await page.getByRole("main").getByText("Groep ontwikkeling").first().waitFor();
  await page.goto("/caseload?sort=phase");
  await settled(page);
  await page.getByRole("cell", { name: "groep ontwikkeling" }).first().waitFor();
  await close();
});
