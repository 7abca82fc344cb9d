import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { phone, signInAs } from "./browser.ts";
import { examineHere } from "./examine.ts";
import { setOut } from "./set-out.ts";

const visit = setOut();

const fillIn = async (page: Page, name: string, birthYear = "1985"): Promise<void> => {
  await page.getByLabel("Naam").fill(name);
  await page.getByLabel("Geboortejaar").fill(birthYear);
  await page.getByLabel("Komt voor").selectOption({ label: "Een uitkering en hulp naar werk" });
  await page.getByLabel("Gemeld bij").selectOption({ label: "Gemeente" });
  await page.getByRole("button", { name: "Melding vastleggen" }).click();
};

/** Somebody new at the desk, up to their own dossier. */
const register = async (page: Page, name: string): Promise<void> => {
  await page.goto("/gates/new");
  await fillIn(page, name);
  await page.waitForURL(/\/clients\/.*tab=gate/);
  await page.getByRole("heading", { level: 1, name }).waitFor();
};

const stepOf = (page: Page, name: string) =>
  page.getByRole("list", { name: "Stappen" }).getByRole("listitem").filter({ hasText: name });

test("a new notification refuses what is missing with a sentence per field, and keeps what was typed", async () => {
  const { page, faults, close } = await visit();
  await signInAs(page, "caseworker");
  await page.getByRole("link", { name: "Aan de poort" }).click();
  await page.getByRole("link", { name: "Nieuwe melding" }).first().click();
  await page.getByLabel("Burgerservicenummer").fill("123456789");
  await page.getByRole("button", { name: "Melding vastleggen" }).click();
  const summary = page.getByRole("alert");
  await summary.getByText("Vul een naam in.").waitFor();
  await summary.getByText(/geen burgerservicenummer/).waitFor();
  await summary.getByText("Kies bij 'Komt voor' een van de mogelijkheden.").waitFor();
  assert.equal(await page.getByLabel("Burgerservicenummer").inputValue(), "123456789");
  await examineHere(page, faults);
  await close();
});

test("who may be known already is shown to whoever registers them, and registered once they looked", async () => {
  const { page, faults, close } = await visit("nl", phone);
  await signInAs(page, "caseworker");
  await register(page, "N. Naamgenoot");
  await page.goto("/gates/new");
  await fillIn(page, "Nienke Naamgenoot");
  await page.getByText(/er is iemand met dezelfde naam/).waitFor();
  const [known] = await page.getByRole("list", { name: "Cliënten met dezelfde naam" }).getByRole("link").all();
  assert.match((await known?.textContent()) ?? "", /N\. Naamgenoot, cliënt \d+/);
  // the browser itself tells of the request that was refused
  assert.equal(faults.splice(0).length, 1);
  await examineHere(page, faults);
  await page.getByLabel("Het is iemand anders: ik heb gekeken").check();
  await page.getByRole("button", { name: "Melding vastleggen" }).click();
  await page.getByRole("heading", { level: 1, name: "Nienke Naamgenoot" }).waitFor();
  await close();
});

test("from notification to decision: steps, hand-over, a term that stands still, and back again", async () => {
  const { page, faults, close } = await visit();
  await signInAs(page, "caseworker");
  await register(page, "S. Proefkonijn");
  const main = page.getByRole("main");
  await main.getByText(/Bal bij gemeente sinds .* \(vandaag\)/).waitFor();
  await page.getByRole("button", { name: "Vastleggen Aanvraag" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Stap vastleggen" }).click();
  await main.getByText("De stap is vastgelegd.").waitFor();
  await stepOf(page, "Besluit op de aanvraag")
    .getByText(/nog 56 dagen/)
    .waitFor();
  await page.getByRole("button", { name: "Termijn opschorten" }).click();
  await dialog.getByRole("button", { name: "Termijn opschorten" }).click();
  await dialog.getByRole("alert").getByText("Vul 'Welke gegevens zijn gevraagd' in.").waitFor();
  await dialog.getByLabel("Welke gegevens zijn gevraagd").fill("loonstroken van maart");
  await dialog.getByLabel("Gegevens uiterlijk op").fill("1-3-2020");
  await dialog.getByRole("button", { name: "Termijn opschorten" }).click();
  await dialog.getByRole("alert").getByText("Kies bij 'Gegevens uiterlijk op' een dag na die").waitFor();
  await dialog.getByLabel("Gegevens uiterlijk op").fill(`31-12-${new Date().getFullYear() + 1}`);
  await examineHere(page, faults);
  await dialog.getByRole("button", { name: "Termijn opschorten" }).click();
  await main.getByText(/Beslistermijn staat stil vanaf/).waitFor();
  await main.getByText(/hooguit tot en met 31 december .*: loonstroken van maart/).waitFor();
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await main.getByText("Het is ongedaan gemaakt.").waitFor();
  await page.getByRole("button", { name: "Vastleggen Intake werk" }).click();
  await dialog.getByRole("button", { name: "Stap vastleggen" }).click();
  await dialog.getByRole("alert").getByText("Kies bij 'Fase of groep' een van de mogelijkheden.").waitFor();
  await dialog.getByLabel("Fase of groep", { exact: true }).selectOption({ label: "Groep 3" });
  await dialog.getByLabel("Waarop berust de keuze").fill("vier jaar zonder werk");
  await dialog.getByLabel("Meteen overdragen aan").selectOption({ label: "Re-integratiebedrijf" });
  await dialog.getByRole("button", { name: "Stap vastleggen" }).click();
  await main.getByText(/Bal bij re-integratiebedrijf sinds .* \(vandaag\)/).waitFor();
  await examineHere(page, faults);
  await page.goto("/gates?ball=provider&sort=name");
  await page.getByRole("link", { name: "S. Proefkonijn" }).waitFor();
  await examineHere(page, faults);
  await close();
});

test("an intake done twice must say what it adds", async () => {
  const { page, close } = await visit();
  await signInAs(page, "caseworker");
  await register(page, "D. Dubbel");
  const dialog = page.getByRole("dialog");
  const record = async (): Promise<void> => {
    await stepOf(page, "Medisch onderzoek").getByRole("button").click();
    await dialog.getByRole("button", { name: "Stap vastleggen" }).click();
  };
  await record();
  await dialog.getByRole("alert").getByText("Vul 'Uitkomst' in.").waitFor();
  await dialog.getByLabel("Uitkomst").fill("kan vier uur per dag staan");
  await dialog.getByRole("button", { name: "Stap vastleggen" }).click();
  await page.getByText("De stap is vastgelegd.").waitFor();
  await record();
  await dialog.getByRole("alert").getByText("Vul 'Wat voegt dit toe' in.").waitFor();
  await dialog.getByLabel("Wat voegt dit toe").fill("kan niet tillen");
  await dialog.getByLabel("Uitkomst").fill("kan vier uur per dag staan");
  await dialog.getByRole("button", { name: "Stap vastleggen" }).click();
  await stepOf(page, "Medisch onderzoek").getByText("Nieuw: kan niet tillen").waitFor();
  await close();
});

test("whoever does not go on is closed, leaves the list, and can come again; on a phone as well", async () => {
  const { page, faults, close } = await visit("nl", phone);
  await signInAs(page, "caseworker");
  await register(page, "V. Vertrokken");
  const dialog = page.getByRole("dialog");
  await page.getByRole("button", { name: "Melding afsluiten" }).click();
  await dialog.getByLabel("Waarom gaat de cliënt niet verder").fill("verhuisd naar elders");
  await dialog.getByRole("button", { name: "Melding afsluiten" }).click();
  await page.getByText(/Afgesloten op/).waitFor();
  await page.getByText("Reden: verhuisd naar elders").waitFor();
  await examineHere(page, faults);
  await page.getByRole("button", { name: "Opnieuw melden" }).click();
  await dialog.getByLabel("Komt voor").selectOption({ label: "Alleen hulp naar werk" });
  await dialog.getByLabel("Gemeld bij").selectOption({ label: "Gemeente" });
  await dialog.getByRole("button", { name: "Melding vastleggen" }).click();
  await page.getByText("Eerdere meldingen").waitFor();
  await page.goto("/gates?sort=name&order=desc");
  await examineHere(page, faults);
  await close();
});

test("a claim of somebody under 27 says why it does not wait for the search term, and search says where they stand", async () => {
  const { page, faults, close } = await visit();
  await signInAs(page, "caseworker");
  await page.goto("/gates/new");
  await page.getByLabel("Geboortejaar").fill("2005");
  await page.getByRole("checkbox", { name: /Jonger dan 27/ }).uncheck();
  await fillIn(page, "J. Jongerman", "2005");
  await page
    .getByRole("alert")
    .getByText(/klopt niet met het geboortejaar/)
    .waitFor();
  await page.getByRole("checkbox", { name: /Jonger dan 27/ }).check();
  await page.getByRole("button", { name: "Melding vastleggen" }).click();
  await page.waitForURL(/\/clients\/.*tab=gate/);
  await stepOf(page, "Aanvraag").getByText("wacht op: zoektermijn tot 27 jaar").waitFor();
  const dialog = page.getByRole("dialog");
  await page.getByRole("button", { name: "Vastleggen Besluit op de aanvraag" }).click();
  // there is no claim to decide on: that is what is said, and no reason not to wait is asked
  await dialog.getByLabel("Afloop van de aanvraag").selectOption({ label: "Afgewezen" });
  assert.equal(await dialog.getByLabel("Waarom u niet wacht").count(), 0);
  await dialog.getByRole("button", { name: "Stap vastleggen" }).click();
  await dialog.getByRole("alert").getByText("Vul 'Waarom dit is besloten' in.").waitFor();
  await dialog.getByLabel("Waarom dit is besloten").fill("te veel vermogen");
  await dialog.getByRole("button", { name: "Stap vastleggen" }).click();
  await dialog.getByText(/is nog niet vastgelegd; er is niets om over te besluiten/).waitFor();
  assert.equal(faults.splice(0).length, 1);
  await dialog.getByRole("button", { name: "Annuleren" }).click();
  await page.getByRole("button", { name: "Weggaan zonder opslaan" }).click();
  await page.getByRole("button", { name: "Vastleggen Aanvraag" }).click();
  await dialog.getByRole("button", { name: "Stap vastleggen" }).click();
  await dialog.getByRole("alert").getByText("Vul 'Waarom u niet wacht' in.").waitFor();
  await examineHere(page, faults);
  await dialog.getByLabel("Waarom u niet wacht").fill("heeft geen dak boven het hoofd");
  await dialog.getByRole("button", { name: "Stap vastleggen" }).click();
  await stepOf(page, "Aanvraag").getByText("Niet gewacht, omdat: heeft geen dak boven het hoofd").waitFor();
  await page.goto("/search");
  await page.getByLabel("Naam of nummer").fill("jongerman");
  await page.getByRole("button", { name: "Zoek", exact: true }).click();
  await page.getByText(/[Bb]ij gemeente sinds/).waitFor();
  await examineHere(page, faults);
  await close();
});

test("who withdraws a notification is told what rests on it, ticks that, and sees it in the timeline; and can undo it", async () => {
  const { page, faults, close } = await visit("nl", phone);
  await signInAs(page, "caseworker");
  await register(page, "Q. Weerman");
  await page.getByRole("button", { name: "Vastleggen Aanvraag" }).click();
  await page.getByRole("button", { name: "Stap vastleggen" }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.getByRole("tab", { name: "Tijdlijn" }).click();
  // of the claim only what a claim has is asked
  await page.getByRole("button", { name: /^Corrigeren Stap aan de poort/ }).click();
  const correction = page.getByRole("dialog");
  await correction.getByLabel("Gedaan door").waitFor();
  assert.equal(await correction.getByLabel("Afloop").count(), 0);
  await correction.getByLabel("Geldt vanaf").fill("1-1-2020");
  await correction.getByLabel("Waarom u dit corrigeert").fill("verkeerd gelezen");
  await correction.getByRole("button", { name: "Vermelding corrigeren" }).click();
  await correction.getByText(/De cliënt meldde zich op .*; deze dag ligt daarvoor/).waitFor();
  assert.equal(faults.splice(0).length, 1);
  await correction.getByRole("button", { name: "Annuleren" }).click();
  await page.getByRole("button", { name: "Weggaan zonder opslaan" }).click();
  await page.getByRole("button", { name: /^Intrekken Gemeld aan de poort/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText(/Eén vermelding hoort hierbij/).waitFor();
  await dialog.getByLabel("Waarom").fill("andere persoon");
  const withdraw = dialog.getByRole("button", { name: "Vermelding intrekken" });
  await withdraw.click();
  await dialog.getByText("Kruis aan dat u dit weet, of trek de vermelding niet in.").waitFor();
  await examineHere(page, faults);
  await dialog.getByRole("checkbox", { name: /Ik weet dat deze vermelding/ }).check();
  await withdraw.click();
  await page.getByText("telt niet mee: 'Gemeld aan de poort' is ingetrokken").waitFor();
  await examineHere(page, faults);
  await page.getByRole("button", { name: "Ongedaan maken", exact: true }).click();
  await page.getByText("Dat is ongedaan gemaakt.").waitFor();
  assert.equal(await page.getByText(/telt niet mee/).count(), 0);
  await close();
});
