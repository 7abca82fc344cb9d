import { test } from "node:test";
import type { Page } from "playwright-core";
import { signInAs } from "./browser.ts";
import { examineHere } from "./examine.ts";
import { setOut } from "./set-out.ts";

const visit = setOut();

/** The dossier of the first who stays too long, from the list of signals. */
const openOverstay = async (page: Page): Promise<void> => {
  await signInAs(page, "caseworker");
  await page.goto("/today?part=all&view=all&rule=rung-overstay");
  await page
    .getByRole("table", { name: /^Signalen, met/ })
    .getByRole("row")
    .nth(1)
    .getByRole("link")
    .first()
    .click();
  await page.waitForURL(/\/clients\//);
  await page.getByRole("tab", { name: "Trede" }).click();
  await page.getByRole("button", { name: "Naar een andere trede" }).waitFor();
};

test("an overstay leads to a moved rung, which can be undone, and an unusual move says why", async () => {
  const { page, faults, close } = await visit();
  await openOverstay(page);
  await examineHere(page, faults);
  await page.getByRole("button", { name: "Naar een andere trede" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Naar deze trede" }).click();
  await dialog.getByRole("alert").getByText("Kies een trede.").waitFor();
  await dialog.getByLabel("Wie besloot dit").selectOption({ label: "Gemeente" });
  await dialog.getByLabel("Trede").selectOption({ label: "Geïsoleerd" });
  await dialog.getByRole("button", { name: "Naar deze trede" }).click();
  await dialog.getByRole("alert").getByText("Zeg waarom.").waitFor();
  await examineHere(page, faults);
  await dialog.getByLabel("Waarom").fill("er kwam zorg thuis tussen");
  await dialog.getByRole("button", { name: "Naar deze trede" }).click();
  await page.getByText("De cliënt staat nu op een andere trede.").waitFor();
  await page.getByRole("cell", { name: "omlaag naar geïsoleerd" }).first().waitFor();
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await page.getByText("Ongedaan gemaakt.").waitFor();
  await page.getByText("te lang op deze trede", { exact: true }).waitFor();
  await examineHere(page, faults);
  await close();
});

test("the flow says who stands where and how people moved on, over a period one chooses", async () => {
  const { page, faults, close } = await visit("en");
  await signInAs(page, "caseworker");
  await page.getByRole("link", { name: "Flow" }).click();
  await page.getByRole("heading", { level: 1, name: "Flow on the ladder" }).waitFor();
  await page.getByRole("columnheader", { name: "Too long" }).waitFor();
  await examineHere(page, faults);
  await page.getByLabel("From").fill("32-1-2026");
  await page.getByRole("button", { name: "Show" }).click();
  await page.getByText("Enter a date, such as 25-3-2026.").waitFor();
  await page.getByLabel("From").fill("1-1-2025");
  await page.getByRole("button", { name: "Show" }).click();
  await page.getByText(/from 1 January 2025/).waitFor();
  await close();
});

test("an administrator begins the ladder anew with a known one", async () => {
  const { page, faults, close } = await visit();
  await signInAs(page, "administrator");
  await page.goto("/settings");
  const article = page.getByRole("article").filter({ has: page.getByRole("heading", { name: "Ladder", exact: true }) });
  await article.getByRole("button", { name: /Wijzigen/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Beginnen met een bestaande ladder").selectOption({ index: 1 });
  await dialog.getByText("Directe bemiddeling").first().waitFor();
  await dialog
    .getByRole("button", { name: /Openen/ })
    .first()
    .click();
  await examineHere(page, faults);
  await dialog.getByLabel("Hoogstens").first().fill("drie");
  await dialog.getByRole("button", { name: "Vanaf deze dag laten gelden" }).click();
  await dialog
    .getByRole("alert")
    .getByText(/heel getal van 1 tot en met 999/)
    .first()
    .waitFor();
  await close();
});
