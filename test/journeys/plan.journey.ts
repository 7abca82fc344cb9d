import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { phone, signInAs } from "./browser.ts";
import { examineHere } from "./examine.ts";
import { setOut } from "./set-out.ts";

const visit = setOut();

/** Somebody who claims a benefit, with the form of their plan open. */
const withForm = async (page: Page, name: string): Promise<void> => {
  await signInAs(page, "caseworker");
  await page.goto("/gates/new");
  await page.getByLabel("Naam").fill(name);
  await page.getByLabel("Geboortejaar").fill("1985");
  await page.getByLabel("Komt voor").selectOption({ index: 1 });
  await page.getByLabel("Gemeld bij").selectOption({ label: "Gemeente" });
  await page.getByRole("button", { name: "Melding vastleggen" }).click();
  await page.waitForURL(/\/clients\/.*tab=gate/);
  await page.getByRole("tab", { name: "Plan", exact: true }).click();
  await page.getByText("Er is nog geen plan.").waitFor();
  await page.getByRole("link", { name: "Plan maken" }).click();
  await page.getByRole("heading", { level: 1, name: "Plan maken" }).waitFor();
};

const fillPlan = async (page: Page): Promise<void> => {
  await page.getByLabel("Soort doel").selectOption({ label: "Betaald werk" });
  await page.getByLabel("Doel in eigen woorden").fill("werk in de zorg, ongeveer 24 uur per week");
  await page.getByLabel("Het doel is bereikt als").fill("u een half jaar werkt zonder uitkering");
  await page.getByRole("button", { name: "Stap toevoegen" }).click();
  await page.getByLabel("Wat", { exact: true }).selectOption({ label: "Scholing" });
  await page.getByLabel("Door wie").selectOption({ label: "Gemeente" });
  await page.getByLabel("Wie precies").selectOption({ label: "S. Hoekstra" });
  await page.getByLabel("Van", { exact: true }).fill(await page.getByLabel("Eerste dag").inputValue());
  await page.getByLabel("Uren per week").fill("16");
  await page.getByLabel("Contact, minstens een keer per").selectOption({ label: "4 weken" });
  await page.getByRole("checkbox", { name: /^U doet mee aan de stappen/ }).check();
  await page.getByLabel("Nog iets dat de cliënt doet").fill("U belt elke week met de opleiding.");
  await page.getByLabel("Kinderopvang", { exact: true }).selectOption({ label: "niet nodig" });
};

const save = (page: Page, name: string) => page.getByRole("main").getByRole("button", { name }).click();

test("a new claim leads to a plan that both have signed; a change is read back and signed again", async () => {
  const { page, faults, close } = await visit();
  await withForm(page, "P. Plan");
  await save(page, "Plan opslaan");
  const summary = page.getByRole("alert");
  await summary.getByText("Vul 'Doel in eigen woorden' in.").waitFor();
  await summary.getByText("Kies een mogelijkheid bij 'Kinderopvang'.").waitFor();
  await fillPlan(page);
  await examineHere(page, faults);
  await save(page, "Plan opslaan");
  await page.waitForURL(/tab=plan/);
  await page.getByText("nog niet getekend").waitFor();
  await page.getByText(/kan geen maatregel rusten/).waitFor();
  await page.getByText("U belt elke week met de opleiding.").waitFor();
  await examineHere(page, faults);
  await page.getByRole("button", { name: "Tekenen voor de gemeente" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("Wij spreken elkaar minstens een keer per 4 weken.").waitFor();
  await examineHere(page, faults);
  await dialog.getByRole("button", { name: "Plan tekenen" }).click();
  await page.getByText("wacht op de cliënt").waitFor();
  await page.getByRole("button", { name: "Papier van de cliënt vastleggen" }).click();
  await dialog.getByRole("button", { name: "Papier vastleggen" }).click();
  await dialog.getByRole("alert").getByText("Vul 'Waar het papier is' in.").waitFor();
  await dialog.getByLabel("Waar het papier is").fill("scan 2026-114");
  await dialog.getByRole("button", { name: "Papier vastleggen" }).click();
  await page.getByText("door beiden getekend").waitFor();
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await page.getByText("wacht op de cliënt").waitFor();
  await refuseUnseen(page, faults);
  await changeIt(page);
  // the browser itself tells of the request that was refused
  assert.equal(faults.splice(0).length, 1);
  await examineHere(page, faults);
  await onPaper(page);
  await examineHere(page, faults);
  await beginAsPlanned(page, faults);
  await close();
});

/** Not signing shows nothing: whether the plan was shown is asked, and is recorded only when it was. */
const refuseUnseen = async (page: Page, faults: string[]): Promise<void> => {
  const dialog = page.getByRole("dialog");
  await page.getByRole("button", { name: "Cliënt tekent niet" }).click();
  await dialog.getByLabel("Waarom niet").fill("het zijn te veel uren");
  await dialog.getByRole("button", { name: "Vastleggen" }).click();
  await dialog.getByRole("alert").getByText("Kies of het plan is getoond.").waitFor();
  await examineHere(page, faults);
  await dialog.getByLabel("Is het plan aan de cliënt getoond?").selectOption({ label: "nee, niet getoond" });
  await dialog.getByRole("button", { name: "Vastleggen" }).click();
  await page.getByText("cliënt tekent niet", { exact: true }).waitFor();
  await page.getByText("Nog niet getoond.", { exact: false }).waitFor();
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await page.getByText("wacht op de cliënt").waitFor();
};

/** A slip of the pen leaves the signatures; what is agreed anew does not. */
const changeIt = async (page: Page): Promise<void> => {
  await page.getByRole("link", { name: "Plan wijzigen" }).click();
  await page.getByLabel("Doel in eigen woorden").fill("werk in de zorg, ongeveer 24 uur per week.");
  await page.getByLabel("Contact, minstens een keer per").selectOption({ label: "2 weken" });
  await page.getByLabel("Waarom het plan verandert").fill("we spreken elkaar vaker");
  await page.getByRole("checkbox", { name: /alleen de taal/ }).check();
  await save(page, "Nieuwe versie opslaan");
  await page.getByText("Er verandert meer dan de taal: contact.").waitFor();
  await page.getByRole("checkbox", { name: /alleen de taal/ }).uncheck();
  await save(page, "Nieuwe versie opslaan");
  await page.waitForURL(/tab=plan/);
  await page.getByText("nog niet getekend").waitFor();
  await page.getByText("Gewijzigd: doel, contact. Wordt opnieuw getekend.").waitFor();
  await page.getByText("Wij spreken elkaar minstens een keer per 2 weken.").first().waitFor();
};

const onPaper = async (page: Page): Promise<void> => {
  await page.getByRole("link", { name: "Afdrukken" }).click();
  await page.getByRole("heading", { level: 1, name: "P. Plan" }).waitFor();
  await page.getByText("Datum en handtekening").first().waitFor();
};

/** What the plan says of a step is not typed again when it begins. */
const beginAsPlanned = async (page: Page, faults: string[]): Promise<void> => {
  const [, path = ""] = /(\/clients\/[^/]+)/.exec(page.url()) ?? [];
  await page.goto(`${path}?tab=decisions`);
  await page.getByRole("button", { name: "Vastleggen dat hulp begint" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Stap uit het plan").selectOption({ index: 1 });
  await examineHere(page, faults);
  await dialog.getByLabel("Gepland tot en met").fill("1-1-2020");
  await dialog.getByRole("button", { name: "Vastleggen" }).click();
  await dialog.getByRole("alert").getByText("Kies bij 'Gepland tot en met' een dag op of na de eerste.").waitFor();
  await dialog.getByLabel("Gepland tot en met").fill("");
  await dialog.getByRole("button", { name: "Vastleggen" }).click();
  await page.getByText("Vastgelegd dat de hulp is begonnen.").waitFor();
  await page.getByText("Door S. Hoekstra (gemeente)").waitFor();
  await page.getByText("16 uur per week").waitFor();
  await examineHere(page, faults);
  await page.getByRole("button", { name: "Vastleggen dat hulp begint" }).click();
  await dialog.getByLabel("Welke hulp").waitFor();
  assert.equal(await dialog.getByLabel("Stap uit het plan").count(), 0);
};

test("who signs a version that was replaced meanwhile is shown the new one, and what is different in it", async () => {
  const client = await visit("nl", phone);
  await signInAs(client.page, "client");
  const { person } = await (await client.page.request.get("/v1/session")).json();
  await client.page.goto("/own/plan");
  await client.page.getByRole("button", { name: "Plan tekenen" }).click();
  const office = await visit();
  await signInAs(office.page, "caseworker");
  await office.page.goto("/search");
  await office.page.getByRole("searchbox").fill(person.name);
  await office.page.keyboard.press("Enter");
  await office.page.getByRole("table").getByRole("link", { name: person.name }).first().click();
  await office.page.getByRole("tab", { name: "Plan" }).click();
  await office.page.getByRole("link", { name: "Plan wijzigen" }).click();
  await office.page.getByLabel("Doel in eigen woorden").fill("werk in een winkel in de buurt");
  await office.page.getByLabel("Waarom het plan verandert").fill("de cliënt wil dicht bij huis werken");
  await office.page.getByLabel(/daarvan afwijkt/).fill("een winkel in de buurt zocht iemand");
  await save(office.page, "Nieuwe versie opslaan");
  await office.page.waitForURL(/tab=plan/);
  await office.close();
  await client.page.getByRole("dialog").getByRole("button", { name: "Ja, ik teken dit plan" }).click();
  await client.page.getByText("Wij hebben het plan intussen veranderd.").waitFor();
  await client.page
    .getByText(/werk in een winkel in de buurt/i)
    .first()
    .waitFor();
  await client.page.getByText("de cliënt wil dicht bij huis werken").first().waitFor();
  // the browser itself tells of the request that was refused
  assert.equal(client.faults.splice(0).length, 1);
  await examineHere(client.page, client.faults);
  await client.close();
});

test("a client reads their plan on a phone, says why not, and signs after all; the caseworker sees both", async () => {
  const { page, faults, close } = await visit("nl", phone);
  await signInAs(page, "client");
  await page.getByRole("link", { name: "Plan lezen" }).click();
  await page.getByRole("heading", { level: 1, name: "Uw plan" }).waitFor();
  await page.getByRole("heading", { name: "Uw doel" }).waitFor();
  await examineHere(page, faults);
  await page.getByRole("button", { name: "Ik teken niet" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Versturen" }).click();
  await dialog.getByRole("alert").getByText("Schrijf op waarom u niet tekent.").waitFor();
  await dialog.getByLabel("Waarom tekent u niet?").fill("het zijn te veel uren");
  await examineHere(page, faults);
  await dialog.getByRole("button", { name: "Versturen" }).click();
  await page.getByText(/U hebt op .* laten weten dat u niet tekent/).waitFor();
  await page.getByRole("button", { name: "Plan tekenen" }).click();
  await examineHere(page, faults);
  await dialog.getByRole("button", { name: "Ja, ik teken dit plan" }).click();
  await page.getByText("Uw handtekening is opgeslagen.").waitFor();
  await page.getByText(/^U hebt dit plan getekend op/).waitFor();
  assert.equal(await page.getByRole("button", { name: "Plan tekenen" }).count(), 0);
  await examineHere(page, faults);
  await close();
});

test("the client's page is complete in English, and says what is not there", async () => {
  const { page, faults, close } = await visit("en");
  await signInAs(page, "client");
  await page.goto("/own/plan");
  await page.getByRole("heading", { level: 1, name: "Your plan" }).waitFor();
  await page.getByText(/^You signed this plan on/).waitFor();
  await examineHere(page, faults);
  await close();
});
