import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { phone, signInAs } from "./browser.ts";
import { examineHere } from "./examine.ts";
import { setOut } from "./set-out.ts";

const visit = setOut();

const why = "Ik moet die ochtend werken.";
const pdf = (text: string) => Buffer.from(`%PDF-1.4\n% ${text}\n%%EOF\n`);
const file = (name: string) => ({ name, mimeType: "application/octet-stream", buffer: pdf(name) });

/** The dossier of the client who signs in to the demonstration, with a tab open. */
const openTab = async (page: Page, tab: string): Promise<void> => {
  const { people } = await (await page.request.get("/v1/demo/people")).json();
  const { name } = people.find(({ role }: { role: string }) => role === "client");
  await page.goto("/search");
  await page.getByRole("searchbox").fill(name);
  await page.getByRole("main").getByRole("button", { name: "Zoek", exact: true }).click();
  await page.getByRole("link", { name }).first().click();
  await page.getByRole("tab", { name: tab, exact: true }).click();
};

const openPage = async (page: Page, name: string): Promise<void> => {
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("navigation").getByRole("link", { name, exact: true }).click();
  await page.getByRole("heading", { level: 1, name }).waitFor();
};

/** A caseworker plans an appointment next week, and adds a document that is for the client too. */
const prepare = async (page: Page): Promise<void> => {
  await openTab(page, "Afspraken");
  await page.getByRole("button", { name: "Afspraak plannen" }).first().click();
  const dialog = page.getByRole("dialog");
  const next = new Date(Date.now() + 8 * 86_400_000);
  await dialog.getByLabel("Waarvoor").selectOption({ index: 1 });
  await dialog.getByLabel("Dag").fill(`${next.getDate()}-${next.getMonth() + 1}-${next.getFullYear()}`);
  await dialog.getByLabel("Tijd").fill("15:45");
  await dialog.getByLabel("Waar", { exact: true }).fill("Stadhuis, kamer 4");
  await dialog.getByRole("button", { name: "Afspraak plannen" }).click();
  await page.getByText("De afspraak staat.").waitFor();
  await page.getByRole("tab", { name: "Documenten", exact: true }).click();
  await page.getByRole("button", { name: "Document toevoegen" }).click();
  await dialog.locator('input[type="file"]').setInputFiles(file("Brief aan u.pdf"));
  await dialog.getByLabel("Soort document").selectOption({ label: "Brief" });
  await dialog.getByRole("checkbox", { name: /Ook voor de cliënt/ }).check();
  await dialog.getByRole("button", { name: "Document toevoegen" }).click();
  await page.getByText("Brief aan u is toegevoegd.").waitFor();
  await page.getByText("ook voor de cliënt").first().waitFor();
};

const cantCome = async (page: Page, faults: string[]): Promise<void> => {
  await openPage(page, "Uw afspraken");
  await page.getByText(/om 15:45 uur/).waitFor();
  const appointment = page.getByRole("listitem").filter({ hasText: "15:45" });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    appointment.getByRole("button", { name: /In uw agenda zetten/ }).click(),
  ]);
  assert.equal(download.suggestedFilename(), "afspraak.ics");
  await appointment.getByRole("button", { name: /Ik kan niet komen/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Versturen" }).click();
  await dialog.getByRole("alert").getByText("Schrijf op waarom u niet kunt komen.").waitFor();
  await dialog.getByLabel("Waarom kunt u niet komen?").fill("Ik heb last van mijn reuma.");
  await dialog.getByRole("button", { name: "Versturen" }).click();
  await dialog
    .getByRole("alert")
    .getByText(/'reuma'/)
    .waitFor();
  assert.equal(faults.splice(0).length, 1);
  await examineHere(page, faults);
  await dialog.getByLabel("Waarom kunt u niet komen?").fill(why);
  await dialog.getByRole("button", { name: "Versturen" }).click();
  await page.getByText("Wij hebben uw bericht gekregen.").waitFor();
  await appointment.getByText(`U liet weten dat u niet kunt komen: ${why}`).waitFor();
  assert.equal(await appointment.getByRole("button", { name: /Ik kan niet komen/ }).count(), 0);
  await appointment.getByRole("button", { name: /Ik kan toch komen/ }).click();
  await page.getByText("Wij weten nu dat u wel komt.").waitFor();
  await appointment.getByRole("button", { name: /Ik kan niet komen/ }).click();
  await dialog.getByLabel("Waarom kunt u niet komen?").fill(why);
  await dialog.getByRole("button", { name: "Versturen" }).click();
  await page.getByText("Wij hebben uw bericht gekregen.").waitFor();
};

const handIn = async (page: Page): Promise<void> => {
  await openPage(page, "Uw documenten");
  await page.getByRole("heading", { name: "Brief aan u" }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Downloaden Brief aan u" }).click(),
  ]);
  assert.equal(download.suggestedFilename(), "Brief aan u.pdf");
  await page.getByRole("button", { name: "Document inleveren" }).click();
  const dialog = page.getByRole("dialog");
  const [said, frame] = [await dialog.getByText(/Nog geen bestand/).boundingBox(), await dialog.boundingBox()];
  // it stays within the dialog on a phone
  assert.ok(said && frame && said.x + said.width <= frame.x + frame.width);
  await dialog.getByRole("button", { name: "Inleveren" }).click();
  await dialog.getByRole("alert").getByText("Kies een bestand.").waitFor();
  await dialog.locator('input[type="file"]').setInputFiles(file("Loonstrook juni.pdf"));
  await dialog.getByLabel("Wat is het?").selectOption({ label: "Loonstrook" });
  await dialog.getByRole("button", { name: "Inleveren" }).click();
  await page.getByText(/Wij hebben uw document gekregen: Loonstrook juni/).waitFor();
  await page.getByRole("button", { name: "Terugnemen Loonstrook juni" }).click();
  await dialog.getByRole("button", { name: "Ja, neem het terug" }).click();
  await page.getByText("U hebt uw document teruggenomen: Loonstrook juni.").waitFor();
  assert.equal(await page.getByRole("heading", { name: "Loonstrook juni" }).count(), 0);
  await page.getByRole("button", { name: "Document inleveren" }).click();
  await dialog.locator('input[type="file"]').setInputFiles(file("Loonstrook juni.pdf"));
  await dialog.getByLabel("Wat is het?").selectOption({ label: "Loonstrook" });
  await dialog.getByRole("button", { name: "Inleveren" }).click();
  await page.getByText(/Wij hebben uw document gekregen: Loonstrook juni/).waitFor();
};

test("a client on a phone sees who helps and when they meet, says they can't come, reads and hands in a document, and sees who looked", async () => {
  const staff = await visit();
  await signInAs(staff.page, "caseworker");
  await prepare(staff.page);
  const { page, faults, close } = await visit("nl", phone);
  await signInAs(page, "client");
  await page.getByRole("heading", { level: 1, name: "Uw dossier" }).waitFor();
  await page.getByRole("heading", { name: "Wie helpt u?" }).waitFor();
  await page
    .getByRole("link", { name: /^Niet mee eens\?/ })
    .first()
    .click();
  assert.equal(await page.evaluate(() => document.activeElement?.id), "objection");
  const call = page.getByRole("link", { name: "14 0100" }).first();
  assert.equal(await call.getAttribute("href"), "tel:140100");
  await examineHere(page, faults);
  await cantCome(page, faults);
  await examineHere(page, faults);
  await handIn(page);
  await examineHere(page, faults);
  await openPage(page, "Wie keek in uw dossier");
  await page.getByRole("heading", { name: "Klantmanager" }).first().waitFor();
  await examineHere(page, faults);
  await close();
  await openTab(staff.page, "Afspraken");
  await staff.page.getByText(new RegExp(`niet te kunnen komen: ${why}`)).waitFor();
  await staff.page.getByRole("tab", { name: "Documenten", exact: true }).click();
  await staff.page.getByText("ingeleverd door de cliënt").first().waitFor();
  await staff.page.getByText(/teruggenomen door de cliënt/).waitFor();
  await staff.close();
});
