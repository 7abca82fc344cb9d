import assert from "node:assert/strict";
import { test } from "node:test";
import { signInAs } from "./browser.ts";
import { examineHere } from "./examine.ts";
import { setOut } from "./set-out.ts";

const visit = setOut();

test("a change that was planned is taken back, and stays on view as withdrawn, with who decided it", async () => {
  const { page, faults, close } = await visit();
  await signInAs(page, "administrator");
  await page.waitForURL(/\/imports$/);
  await page.goto("/settings");
  const setting = page.getByRole("article", { name: "Cijfers per klantmanager" });
  await setting.getByRole("button", { name: /^Wijzigen/ }).click();
  await page.getByLabel("Geldt vanaf").fill("1-7-2033");
  await page.getByLabel("Keuze").selectOption("worker");
  await page.getByRole("button", { name: "Vanaf deze dag laten gelden" }).click();
  await page.getByRole("alert").getByText("Zeg hier wanneer de ondernemingsraad heeft ingestemd").waitFor();
  await page.getByLabel("Besloten door").fill("college van B en W");
  await page.getByLabel("Toelichting").fill("De OR stemde in op 3 maart.");
  await page.getByRole("button", { name: "Vanaf deze dag laten gelden" }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await setting.getByText("1 wijziging").click();
  await setting.getByText("gaat nog in").waitFor();
  await setting.getByRole("button", { name: /^Intrekken/ }).click();
  await examineHere(page, faults);
  await page.getByRole("dialog").getByRole("button", { name: "Wijziging intrekken" }).click();
  await page.getByText("Cijfers per klantmanager: de wijziging vanaf 1 juli 2033 is ingetrokken.").waitFor();
  await setting.getByText("ingetrokken", { exact: true }).waitFor();
  await setting.getByText("Besloten door college van B en W. De OR stemde in op 3 maart.").waitFor();
  assert.equal(await setting.getByRole("button", { name: /^Intrekken/ }).count(), 0);
  await examineHere(page, faults);
  await close();
});

test("a setting is found by a word, and a group by its link, with the keyboard; nothing found says so and shows all again", async () => {
  const { page, faults, close } = await visit();
  await signInAs(page, "administrator");
  await page.goto("/settings");
  const contents = page.getByRole("navigation", { name: "Onderdelen" });
  await contents.getByRole("link", { name: "Ladder" }).focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction("document.activeElement?.id === 'group-ladder'");
  await page.getByLabel("Zoeken in instellingen").fill("zonnebloem");
  await page.getByRole("article", { name: "Later geregistreerd na" }).waitFor({ state: "detached" });
  await page.getByText("Geen instelling heeft 'zonnebloem' in de naam of de uitleg.").waitFor();
  await examineHere(page, faults);
  await page.getByRole("button", { name: "Alle instellingen tonen" }).click();
  await page.getByLabel("Zoeken in instellingen").fill("later geregistreerd");
  await page
    .getByRole("status")
    .getByText(/^1 van de \d+ instellingen\.$/)
    .waitFor();
  assert.equal(await page.getByRole("article").count(), 1);
  await examineHere(page, faults);
  await close();
});

test("an administrator changes a norm and the order of the steps at the gate; what is wrong is said at the step", async () => {
  const { page, faults, close } = await visit();
  await signInAs(page, "administrator");
  await page.goto("/settings");
  const setting = page.getByRole("article", { name: "Stappen aan de poort" });
  await setting.getByRole("button", { name: /^Wijzigen/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Bewerken Intake werk" }).click();
  await dialog.getByLabel("Norm", { exact: true }).fill("3");
  await dialog.getByRole("button", { name: "Omlaag Huisbezoek" }).click();
  await dialog.getByRole("button", { name: "Stap toevoegen" }).click();
  await dialog.getByLabel("Code", { exact: true }).fill("claim");
  await dialog.getByRole("button", { name: "Vanaf deze dag laten gelden" }).click();
  const summary = dialog.getByRole("alert");
  await summary.getByText("Deze code staat er al.").waitFor();
  await summary.getByText("Vul het label in beide talen in.").waitFor();
  await summary.getByText("Kies wie deze stap doet.").waitFor();
  await examineHere(page, faults);
  await dialog.getByRole("button", { name: "Weghalen Nieuwe stap" }).click();
  await dialog.getByRole("button", { name: "Vanaf deze dag laten gelden" }).click();
  await page.getByText(/Stappen aan de poort: gewijzigd vanaf/).waitFor();
  await setting.getByText("10 waarden").click();
  await setting.getByText("Intake werk, gemeente; binnen 3 weken na de melding").first().waitFor();
  const lines = await setting.locator(".trede-setting__list").getByRole("listitem").allTextContents();
  const place = (name: string): number => lines.findIndex((line) => line.startsWith(name));
  assert.ok(place("Medisch onderzoek") < place("Huisbezoek"));
  await setting.getByText("1 wijziging").waitFor();
  await close();
});

test("a change from today is laid beside the one of a later day: what goes again then, and that one can be opened", async () => {
  const { page, faults, close } = await visit();
  await signInAs(page, "administrator");
  await page.goto("/settings");
  const setting = page.getByRole("article", { name: "Soorten afspraken" });
  const dialog = page.getByRole("dialog");
  const add = async (code: string, words: string, from?: string): Promise<void> => {
    await setting.getByRole("button", { name: /^Wijzigen/ }).click();
    await dialog.getByRole("button", { name: "Waarde toevoegen" }).click();
    await dialog.getByLabel("Code", { exact: true }).fill(code);
    await dialog.getByLabel("Nederlands").last().fill(words);
    await dialog.getByLabel("Engels").last().fill(words);
    if (from !== undefined) await dialog.getByLabel("Geldt vanaf").fill(from);
  };
  const save = () => dialog.getByRole("button", { name: "Vanaf deze dag laten gelden" }).click();
  await add("group-talk", "groepsgesprek", "1-1-2032");
  await save();
  await page.getByText("Soorten afspraken: gewijzigd vanaf 1 januari 2032.").waitFor();
  await add("house-visit", "huisbezoek");
  await dialog.getByRole("button", { name: "Omhoog huisbezoek" }).click();
  await dialog.getByText(/^Vanaf 1 januari 2032 geldt wat .+ vastlegde\.$/).waitFor();
  await dialog.getByText("Weg: huisbezoek.").waitFor();
  await dialog.getByText("Erbij: groepsgesprek.").waitFor();
  await examineHere(page, faults);
  await save();
  await page.getByText(/Vanaf 1 januari 2032 geldt wat .+ eerder vastlegde/).waitFor();
  await page.getByRole("button", { name: "Wijziging vanaf 1 januari 2032 openen" }).click();
  assert.equal(await dialog.getByLabel("Geldt vanaf").inputValue(), "1-1-2032");
  await dialog.getByText("U wijzigt wat vanaf 1 januari 2032 zou gelden.").waitFor();
  // as it is, it changes nothing
  await save();
  await dialog.getByText("Er is niets gewijzigd: deze waarde geldt op die dag al.").waitFor();
  await dialog.getByRole("button", { name: "Annuleren" }).click();
  // what held before the first change comes back as it was, to be looked at and saved from a day on
  await page.getByText("2 wijzigingen Soorten afspraken").click();
  await page.getByRole("button", { name: "Opnieuw gebruiken : Soorten afspraken, Uitgangspunt" }).click();
  await dialog.getByText("Dit is de waarde van het uitgangspunt.", { exact: false }).waitFor();
  assert.equal(await dialog.getByText("house-visit").count(), 0);
  await dialog.getByRole("button", { name: "Gevolg bekijken" }).click();
  await dialog.getByText(/^Dit geldt tot 1 januari 2032: vanaf die dag geldt wat .+ vastlegde\.$/).waitFor();
  await save();
  await page.getByText(/^Soorten afspraken: gewijzigd vanaf/).waitFor();
  await page.getByText("3 wijzigingen Soorten afspraken").waitFor();
  await close();
});

test("a rule of signals is added, its effect is seen beforehand, and the caseworker's list has its signals", async () => {
  const { page, faults, close } = await visit();
  await signInAs(page, "administrator");
  await page.goto("/settings");
  const setting = page.getByRole("article", { name: "Regels van signalen" });
  await setting.getByRole("button", { name: /^Wijzigen/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Regel toevoegen" }).click();
  await dialog.getByRole("button", { name: "Gevolg bekijken" }).click();
  const summary = dialog.getByRole("alert");
  await summary.getByText("Kies of vul in binnen welke tijd.").or(summary.getByText("Vul een heel getal in")).waitFor();
  await summary.getByText("Vul in beide talen in waarop wordt gewacht.").waitFor();
  await dialog.getByLabel("Code", { exact: true }).fill("first-talk-at-work");
  await dialog.getByLabel("Wat er aan de hand is, Nederlands").fill("Net aan het werk");
  await dialog.getByLabel("Wat er aan de hand is, Engels").fill("Just started work");
  await dialog.getByLabel("Waarop wordt gewacht, Nederlands").fill("Bel hoe het gaat");
  await dialog.getByLabel("Waarop wordt gewacht, Engels").fill("Call how it goes");
  await dialog.getByLabel("De klok begint als").selectOption({ label: "werk start" });
  await dialog.getByLabel("Aantal").fill("2");
  await dialog.getByRole("checkbox", { name: "er een uitkering loopt" }).check();
  await dialog.getByLabel("Geldt vanaf").fill("1-1-2020");
  await dialog.getByRole("button", { name: "Gevolg bekijken" }).click();
  await summary.getByText("Niets kan dit signaal beëindigen.").waitFor();
  await dialog.getByRole("checkbox", { name: "Mag met een conclusie worden afgesloten" }).check();
  await dialog.getByRole("button", { name: "Gevolg bekijken" }).click();
  await dialog.getByText(/over 600 dossiers: \d+ nieuwe signalen bij \d+ cliënten, geen dat vervalt/).waitFor();
  const added = dialog.getByRole("row", { name: /^Net aan het werk: open 0 \d+ \+\d+$/ });
  await added.waitFor();
  await examineHere(page, faults);
  await dialog.getByRole("button", { name: "Vanaf deze dag laten gelden" }).click();
  await page.getByText(/Regels van signalen: gewijzigd vanaf 1 januari 2020/).waitFor();
  await close();

  const worker = await visit();
  await signInAs(worker.page, "caseworker");
  // the lists are made anew by a job that the change sent
  await waitUntil(async () => {
    await worker.page.goto("/today?view=all&part=all&rule=first-talk-at-work");
    return worker.page
      .getByText("Bel hoe het gaat")
      .first()
      .waitFor({ timeout: 2_000 })
      .then(
        () => true,
        () => false,
      );
  });
  await worker.close();
});

test("an administrator sees beforehand what a norm, a ladder and a term of keeping would do; another draft has another effect", async () => {
  const { page, faults, close } = await visit();
  await signInAs(page, "administrator");
  const dialog = page.getByRole("dialog");
  const open = async (name: string): Promise<void> => {
    await page.goto("/settings");
    await page
      .getByRole("article", { name, exact: true })
      .getByRole("button", { name: /^Wijzigen/ })
      .click();
  };
  const look = () => dialog.getByRole("button", { name: "Gevolg bekijken" }).click();

  await open("Aanbod binnen");
  await dialog.getByLabel("Aantal").fill("1");
  await dialog.getByLabel("Eenheid").selectOption("W");
  await dialog.getByLabel("Geldt vanaf").fill("1-1-2015");
  await look();
  const late = dialog.getByText(/Op .*, over 600 dossiers: .* en [1-9]\d* die te laat worden bij \d+ cliënten\./);
  await late.waitFor();
  await dialog.getByText(/^Geldt voor uitkeringen die vanaf 1 januari 2015 beginnen\./).waitFor();
  await examineHere(page, faults);
  await dialog.getByLabel("Aantal").fill("2");
  await late.waitFor({ state: "detached" });

  await open("Ladder");
  await dialog
    .getByRole("button", { name: /^Openen/ })
    .nth(1)
    .click();
  await dialog.getByLabel("Gewoonlijk").first().fill("");
  await dialog.getByLabel("Hoogstens").first().fill("1");
  await dialog.getByLabel("Geldt vanaf").fill("1-1-2015");
  await look();
  await dialog.getByText(/Op .* [1-9]\d* cliënten? langer op een trede dan mag/).waitFor();
  await examineHere(page, faults);

  await open("Persoonsgegevens bewaren");
  await dialog.getByLabel("Aantal").fill("3");
  await look();
  await dialog
    .getByText(/^Over hun termijn op .*: \d+ dossiers?, en de persoonsgegevens van [1-9]\d* cliënten\./)
    .waitFor();
  await dialog.getByText(/^Er wordt niets vanzelf verwijderd/).waitFor();
  await dialog.getByRole("row", { name: /^persoonsgegevens 0 \d+ \+\d+$/ }).waitFor();
  await examineHere(page, faults);

  await open("Verwijderen");
  await dialog.getByLabel("Keuze").selectOption("nightly");
  await look();
  await dialog.getByText(/^Over hun termijn op/).waitFor();
  await close();
});

const waitUntil = async (isSo: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 15; tries += 1) if (await isSo()) return;
  assert.fail("it did not come");
};
