import assert from "node:assert/strict";
import { test } from "node:test";
import type { Locator } from "playwright-core";
import { phone, signInAs } from "./browser.ts";
import { examineHere } from "./examine.ts";
import { setOut } from "./set-out.ts";

const visit = setOut();

test("a caseload is handed over whole, from a day, and taken back", async () => {
  const { page, faults, close } = await visit();
  await signInAs(page, "caseworker");
  await page.getByRole("link", { name: "Werkverdeling" }).click();
  await page.getByRole("heading", { level: 1, name: "Werkverdeling" }).waitFor();
  await examineHere(page, faults);
  await page.getByRole("link", { name: "S. Hoekstra" }).click();
  await page.getByRole("checkbox", { name: "Alles op deze bladzijde kiezen" }).check();
  const all = page.getByRole("button", { name: /^Kies alle \d+$/ });
  if ((await all.count()) > 0) await all.click();
  await page.getByRole("button", { name: /cliënten overdragen/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: /cliënten overdragen/ }).click();
  await dialog.getByRole("alert").getByText("Kies aan wie u toewijst.").waitFor();
  await examineHere(page, faults);
  await dialog.getByLabel("Overdragen aan").selectOption({ label: await optionWith(dialog, "J. van der Veen") });
  await dialog.getByLabel("Reden (mag leeg blijven)").fill("herverdeling");
  await dialog.getByRole("button", { name: /cliënten overdragen/ }).click();
  await page.getByText(/cliënten zijn overgedragen aan J\. van der Veen/).waitFor();
  await examineHere(page, faults);
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await page.getByText(/toewijzing van \d+ cliënten is ongedaan gemaakt/).waitFor();
  await close();
});

const optionWith = async (dialog: Locator, name: string): Promise<string> =>
  (await dialog.locator("option", { hasText: name }).first().textContent()) ?? "";

test("an absence is recorded with who stands in, whose page of today says so, and ends sooner", async () => {
  const { page, faults, close } = await visit("en");
  await signInAs(page, "caseworker");
  await page.getByText(/You stand in for F\. el Idrissi/).waitFor();
  await page.goto("/board");
  await page.getByRole("button", { name: "Record an absence" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Record" }).click();
  await dialog.getByRole("alert").getByText("Choose at least one colleague to stand in.").waitFor();
  await examineHere(page, faults);
  // only something chosen: closing asks first, and not once it is as it was
  const unsaved = page.getByRole("dialog", { name: "Not saved yet" });
  await dialog.getByRole("checkbox", { name: "S. Hoekstra" }).check();
  await page.keyboard.press("Escape");
  await unsaved.getByRole("button", { name: "Keep editing" }).click();
  await unsaved.waitFor({ state: "detached" });
  await dialog.getByRole("checkbox", { name: "S. Hoekstra" }).uncheck();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Record an absence" }).click();
  await dialog.getByLabel("Who", { exact: true }).selectOption({ label: "K. Demir" });
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await unsaved.getByRole("button", { name: "Keep editing" }).click();
  await unsaved.waitFor({ state: "detached" });
  await dialog.getByLabel("Last day").fill(await dialog.getByLabel("First day").inputValue());
  await dialog.getByRole("checkbox", { name: "M. Bakker" }).check();
  await dialog.getByRole("button", { name: "Record" }).click();
  await page.getByText("The absence has been recorded.").waitFor();
  await page
    .getByText(/^away up to and including .*covered by M\. Bakker/)
    .first()
    .waitFor();
  await page.goto("/today");
  await page.getByText(/You stand in for .*K\. Demir/).waitFor();
  await examineHere(page, faults);
  await page.goto("/board");
  await page.getByRole("button", { name: "K. Demir is back" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Record" }).click();
  await page.getByText("The absence of K. Demir has been removed.").waitFor();
  assert.equal(await page.getByRole("button", { name: "K. Demir is back", exact: true }).count(), 0);
  // ended by mistake: what it will be like is said first
  await page.getByRole("button", { name: "Undo" }).click();
  await dialog.getByText(/K\. Demir will be away again from .*Covered by: M\. Bakker\./).waitFor();
  await examineHere(page, faults);
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await page.getByRole("table", { name: "Ended early" }).waitFor();
  await examineHere(page, faults);
  await page.getByRole("button", { name: "K. Demir is not back after all" }).click();
  await dialog.getByRole("button", { name: "Restore the absence" }).click();
  await page.getByText("The absence of K. Demir has been restored.").waitFor();
  await page.getByRole("button", { name: "K. Demir is back", exact: true }).waitFor();
  await close();
});

test("in a dossier a colleague is involved, and somebody else takes over", async () => {
  const { page, faults, close } = await visit("nl", phone);
  await signInAs(page, "caseworker");
  await page.goto("/unassigned");
  await page.getByRole("table").getByRole("row").nth(1).getByRole("link").first().click();
  await page.waitForURL(/\/clients\//);
  await page.getByRole("button", { name: "Oppakken of toewijzen" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("Nog niemand. Pak de cliënt zelf op, of wijs een collega aan.").waitFor();
  await dialog.getByRole("button", { name: "Collega betrekken" }).click();
  await dialog.getByRole("alert").getByText("Kies een collega.").waitFor();
  await examineHere(page, faults);
  await dialog.getByLabel("Collega", { exact: true }).selectOption({ label: "H. Koster" });
  await dialog.getByLabel("Waarvoor").selectOption({ label: "Uitkering" });
  await dialog.getByRole("button", { name: "Collega betrekken" }).click();
  await dialog.getByText("De collega is betrokken.").waitFor();
  // chosen by mistake: who was involved today is not any more, and can be again
  await dialog.getByRole("button", { name: /H\. Koster/ }).click();
  await dialog.getByText("Niemand anders.").waitFor();
  await dialog.getByLabel("Collega", { exact: true }).selectOption({ label: "H. Koster" });
  await dialog.getByLabel("Waarvoor").selectOption({ label: "Uitkering" });
  await dialog.getByRole("button", { name: "Collega betrekken" }).click();
  await dialog.getByText("De collega is betrokken.").waitFor();
  await dialog.getByRole("button", { name: "Ik pak deze cliënt op" }).click();
  await dialog.getByText("U bent nu verantwoordelijk.").waitFor();
  await examineHere(page, faults);
  await dialog.getByRole("button", { name: "Sluiten" }).click();
  await page.getByText(/klantmanager M\. Bakker.*ook betrokken: H\. Koster \(uitkering\)/).waitFor();
  await close();
});
