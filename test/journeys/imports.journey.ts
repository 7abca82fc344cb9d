import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { signInAs } from "./browser.ts";
import { setOut } from "./set-out.ts";

const visit = setOut();

const head = "citizen_number,scheme,start,end,end_reason,municipality,birth_year,name,worker";
/** Citizen numbers that pass the eleven test and that nobody in the demonstration has. */
const good = [
  "910000104,social-assistance,2026-01-10,,,NWD,1960,Tester Een,",
  "910000116,social-assistance,2026-02-10,,,NWD,1961,Tester Twee,",
];
const faulty = "123456789,social-assistance,2026-01-10,,,NWD,1980,Foute Elfproef,";

const deliver = async (page: Page, name: string, rows: readonly string[]): Promise<void> => {
  await page.goto("/imports/new");
  await page.getByLabel("Koppeling", { exact: true }).selectOption("canonical/benefits");
  const buffer = Buffer.from(`${[head, ...rows].join("\n")}\n`);
  await page.locator('input[type="file"]').last().setInputFiles({ name, mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: "Inlezen en nakijken" }).click();
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}/);
};

const decide = async (page: Page, verb: string): Promise<void> => {
  await page.getByRole("button", { name: verb }).click();
  await page.getByRole("dialog").getByRole("button", { name: verb }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
};

test("a file that was applied by mistake is revoked on its own page", async () => {
  const { page, faults, close } = await visit();
  await signInAs(page, "administrator");
  await deliver(page, "januari.csv", good);
  await decide(page, "Bestand verwerken");
  await page.getByText("Verwerkt. De gegevens staan in de dossiers.").waitFor();
  await decide(page, "Bestand terugdraaien");
  await page.getByText("Teruggedraaid. De vermeldingen uit dit bestand zijn ingetrokken").waitFor();
  assert.deepEqual(faults, []);
  await close();
});

test("a file with a fault is dropped, and nothing of it came in", async () => {
  const { page, faults, close } = await visit();
  await signInAs(page, "administrator");
  await deliver(page, "fout.csv", [...good, faulty]);
  await page.getByRole("heading", { name: "Fouten" }).waitFor();
  await decide(page, "Bestand laten vervallen");
  await page.getByText("Vervallen. Er is niets uit dit bestand in de dossiers gekomen.").waitFor();
  assert.deepEqual(faults, []);
  await close();
});
