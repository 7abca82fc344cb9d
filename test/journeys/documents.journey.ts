import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { phone, signInAs } from "./browser.ts";
import { examineHere } from "./examine.ts";
import { setOut } from "./set-out.ts";

const visit = setOut();

const pdf = Buffer.from("%PDF-1.4\n% loonstrook\n%%EOF\n");
const file = (name: string, content: Buffer) => ({ name, mimeType: "application/octet-stream", buffer: content });

const nothing = /Er zijn nog geen documenten|This client has no documents/;

/** The documents of somebody who has none: some of one's own clients are looked at, one after another. */
const openDocuments = async (page: Page, from: number): Promise<void> => {
  await signInAs(page, "caseworker");
  await page.goto("/caseload?view=mine");
  await page.getByRole("table").getByRole("row").nth(1).waitFor();
  const links = await page.getByRole("table").locator('a[href^="/clients/"]').all();
  const addresses = await Promise.all(links.slice(from, from + 10).map((link) => link.getAttribute("href")));
  for (const address of addresses) {
    await page.goto(`${address}?tab=documents`);
    const found = page.getByRole("tabpanel").getByText(nothing).or(page.getByRole("columnheader").first());
    await found.first().waitFor();
    if ((await page.getByText(nothing).count()) > 0) return;
  }
  throw new Error("everybody has documents");
};

test("a file that lies is refused with its field, what it is goes in, comes out the same, and is removed with a reason", async () => {
  const { page, faults, close } = await visit();
  await openDocuments(page, 0);
  await page.getByText("Er zijn nog geen documenten bij deze cliënt.").waitFor();
  await examineHere(page, faults);
  await page.getByRole("button", { name: "Document toevoegen" }).click();
  const dialog = page.getByRole("dialog");
  const confirm = dialog.getByRole("button", { name: "Document toevoegen" });
  await dialog.getByText(/wordt niet op virussen gescand/).waitFor();
  await confirm.click();
  await dialog.getByRole("alert").getByText("Bestand: Kies een bestand.").waitFor();
  await examineHere(page, faults);
  await dialog
    .locator('input[type="file"]')
    .setInputFiles(file("Loonstrook mei.pdf", Buffer.from("MZ\x90\0\x03", "latin1")));
  assert.equal(await dialog.getByLabel("Naam").inputValue(), "Loonstrook mei");
  await dialog.getByLabel("Soort document").selectOption({ label: "Loonstrook" });
  await confirm.click();
  await dialog
    .getByText(/Dit bestand zegt een PDF te zijn/)
    .first()
    .waitFor();
  // a refusal is told in the console too
  await examineHere(page, []);
  await dialog.locator('input[type="file"]').setInputFiles(file("Loonstrook mei.pdf", pdf));
  await confirm.click();
  await page.getByText("Loonstrook mei is toegevoegd.").waitFor();
  await page.getByText("niet gescand", { exact: true }).waitFor();
  await examineHere(page, []);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Downloaden" }).click(),
  ]);
  assert.equal(download.suggestedFilename(), "Loonstrook mei.pdf");
  assert.deepEqual(readFileSync(await download.path()), pdf);
  await page.getByRole("button", { name: "Verwijderen" }).click();
  await dialog.getByRole("button", { name: "Document verwijderen" }).click();
  await dialog.getByText("Zeg in een paar woorden waarom.").waitFor();
  await dialog.getByLabel("Waarom").fill("hoort bij iemand anders");
  await dialog.getByRole("button", { name: "Document verwijderen" }).click();
  await page.getByText("Loonstrook mei is verwijderd.").waitFor();
  await page.getByText(/Verwijderd op .*: hoort bij iemand anders/).waitFor();
  assert.equal(await page.getByRole("button", { name: "Downloaden" }).count(), 0);
  await page.getByRole("tab", { name: "Tijdlijn" }).click();
  await page.getByText("Document verwijderd").first().waitFor();
  await examineHere(page, []);
  await page.getByRole("tab", { name: "Wie keek" }).click();
  await page
    .getByText(/document geopend/i)
    .first()
    .waitFor();
  await close();
});

test("on a phone, in English, a document is added and stands in the list as a card", async () => {
  const { page, faults, close } = await visit("en", phone);
  await openDocuments(page, 10);
  await page.getByRole("button", { name: "Add a document" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.locator('input[type="file"]').setInputFiles(file("Letter.pdf", pdf));
  await dialog.getByLabel("Type of document").selectOption({ label: "Letter" });
  await examineHere(page, faults);
  await dialog.getByRole("button", { name: "Add document" }).click();
  await page.getByText("Letter has been added.").waitFor();
  await examineHere(page, faults);
  await close();
});
