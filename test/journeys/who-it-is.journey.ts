import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { phone, signInAs } from "./browser.ts";
import { examineHere } from "./examine.ts";
import { setOut } from "./set-out.ts";

const visit = setOut();

type Newcomer = { readonly name: string; readonly birthYear?: string; readonly citizenNumber?: string };

/** Somebody new at the desk who claims a benefit, up to their own dossier. */
const register = async (page: Page, { name, birthYear = "1985", citizenNumber = "" }: Newcomer): Promise<void> => {
  await page.goto("/gates/new");
  await page.getByLabel("Naam").fill(name);
  await page.getByLabel("Geboortejaar").fill(birthYear);
  await page.getByLabel("Burgerservicenummer").fill(citizenNumber);
  await page.getByLabel("Komt voor").selectOption({ label: "Een uitkering en hulp naar werk" });
  await page.getByLabel("Gemeld bij").selectOption({ label: "Gemeente" });
  await page.getByRole("button", { name: "Melding vastleggen" }).click();
  await page.waitForURL(/\/clients\/.*tab=gate/);
  await page.getByRole("heading", { level: 1, name }).waitFor();
};

const find = async (page: Page, text: string): Promise<void> => {
  await page.goto("/search");
  await page.getByLabel("Naam of nummer").fill(text);
  await page.getByRole("button", { name: "Zoek", exact: true }).click();
};

test("who is registered without a number is told where to add it, gets it later, and is found by it", async () => {
  const { page, faults, close } = await visit();
  await signInAs(page, "benefits-officer");
  await register(page, { name: "A. Aanvuller" });
  const main = page.getByRole("main");
  await main.getByText("Bestanden komen zo niet in dit dossier.").waitFor();
  await page.getByRole("button", { name: "Nummer toevoegen" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Burgerservicenummer").fill("123456789");
  const confirm = dialog.getByRole("button", { name: "Vastleggen" });
  await confirm.click();
  await dialog
    .getByRole("alert")
    .getByText(/Dit is geen burgerservicenummer/)
    .waitFor();
  await examineHere(page, faults);
  await dialog.getByLabel("Burgerservicenummer").fill("1112.22.333");
  await confirm.click();
  await main.getByText(/Wie op dit nummer zoekt, vindt deze cliënt/).waitFor();
  await main.getByText(/Burgerservicenummer: •+2333$/).waitFor();
  await examineHere(page, faults);
  await page.getByRole("tab", { name: "Wie keek" }).click();
  await page
    .getByRole("table")
    .getByText(/burgerservicenummer van een cliënt rechtgezet of aangevuld/)
    .first()
    .waitFor();
  await find(page, "111222333");
  await page.getByRole("link", { name: "A. Aanvuller" }).waitFor();
  await close();
});

test("a name is corrected with a reason, a number of another client leads to that client, and an age that no longer fits is pointed out; on a phone as well", async () => {
  const { page, faults, close } = await visit("nl", phone);
  await signInAs(page, "caseworker");
  await register(page, { name: "B. Bezet", citizenNumber: "123456782" });
  await register(page, { name: "V. Verschreven" });
  await page.getByRole("button", { name: "Nummer toevoegen" }).click();
  const dialog = page.getByRole("dialog");
  const confirm = dialog.getByRole("button", { name: "Vastleggen" });
  await dialog.getByLabel("Naam").fill("V. Geschreven");
  await dialog.getByLabel("Geboortejaar").fill("2004");
  await confirm.click();
  await dialog.getByRole("alert").getByText("Waarom: Zeg in een paar woorden waarom.").waitFor();
  await dialog.getByLabel("Waarom").fill("verkeerd overgenomen");
  await dialog.getByLabel("Burgerservicenummer").fill("123456782");
  await confirm.click();
  const other = dialog.getByRole("link", { name: /Naar het dossier van cliënt \d+/ });
  await other.waitFor();
  await dialog.getByText(/die kunnen hier niet worden samengevoegd/).waitFor();
  assert.equal(await dialog.getByLabel("Naam").inputValue(), "V. Geschreven");
  // the browser itself tells of the request that was refused
  assert.equal(faults.splice(0).length, 1);
  await examineHere(page, faults);
  await dialog.getByLabel("Burgerservicenummer").fill("");
  await confirm.click();
  await page.getByRole("heading", { level: 1, name: "V. Geschreven" }).waitFor();
  await page.getByText(/zegt '27 of ouder', en dat klopt niet met het geboortejaar/).waitFor();
  await examineHere(page, faults);
  await page.getByRole("button", { name: "Nummer toevoegen" }).click();
  await dialog.getByText(/naam rechtgezet, geboortejaar rechtgezet\. Reden: verkeerd overgenomen/).waitFor();
  await dialog.getByRole("button", { name: "Annuleren" }).click();
  await find(page, "geschreven");
  await page.getByRole("link", { name: "V. Geschreven" }).waitFor();
  await close();
});

test("who saw somebody else than there is sees what it says now, and decides again", async () => {
  const { page, faults, close } = await visit();
  await signInAs(page, "caseworker");
  await register(page, { name: "T. Tegelijk" });
  const colleague = await page.context().newPage();
  await colleague.goto(page.url());
  const put = async (on: Page, field: string, value: string): Promise<void> => {
    await on.getByRole("dialog").getByLabel(field).fill(value);
    await on.getByRole("dialog").getByLabel("Waarom").fill("verkeerd overgenomen");
    await on.getByRole("dialog").getByRole("button", { name: "Vastleggen" }).click();
  };
  await page.getByRole("button", { name: "Nummer toevoegen" }).click();
  await colleague.getByRole("button", { name: "Nummer toevoegen" }).click();
  await put(colleague, "Naam", "T. Eerder");
  await colleague.getByRole("heading", { level: 1, name: "T. Eerder" }).waitFor();
  await put(page, "Geboortejaar", "1984");
  const dialog = page.getByRole("dialog");
  await dialog.getByText(/intussen veranderd wie dit is/).waitFor();
  await dialog.getByText("Nu staat er: T. Eerder.").waitFor();
  assert.equal(await dialog.getByLabel("Naam").inputValue(), "T. Eerder");
  assert.equal(faults.splice(0).length, 1);
  await examineHere(page, faults);
  await dialog.getByRole("button", { name: "Vastleggen" }).click();
  await page.getByText(/geboren in 1984/).waitFor();
  await page.getByRole("heading", { level: 1, name: "T. Eerder" }).waitFor();
  await close();
});

test("for a benefit the birth year is asked for, and nobody under 18 claims one; for help alone both may come", async () => {
  const { page, faults, close } = await visit("nl", phone);
  await signInAs(page, "caseworker");
  await page.goto("/gates/new");
  await page.getByLabel("Naam").fill("J. Jeugdig");
  await page.getByLabel("Komt voor").selectOption({ label: "Een uitkering en hulp naar werk" });
  await page.getByLabel("Gemeld bij").selectOption({ label: "Gemeente" });
  const record = page.getByRole("button", { name: "Melding vastleggen" });
  await record.click();
  await page
    .getByRole("alert")
    .getByText(/Vul het geboortejaar in/)
    .waitFor();
  await page.getByLabel("Geboortejaar").fill(String(new Date().getFullYear() - 16));
  await record.click();
  await page
    .getByRole("alert")
    .getByText(/Wie onder de 18 is, heeft zelf geen recht op bijstand/)
    .waitFor();
  await examineHere(page, faults);
  await page.getByLabel("Komt voor").selectOption({ label: "Alleen hulp naar werk" });
  await record.click();
  await page.getByRole("heading", { level: 1, name: "J. Jeugdig" }).waitFor();
  await close();
});
