import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { phone, signInAs } from "./browser.ts";
import { examineHere } from "./examine.ts";
import { setOut } from "./set-out.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A municipality with the order of 2006: a job desk at the door. */
const putIn = (env: NodeJS.ProcessEnv): void => {
  const trede = (...args: string[]) =>
    execFileSync(`${root}bin/trede`, args, { env, stdio: ["ignore", "ignore", "inherit"] });
  trede("commissioner", "add", "--code", "M1", "--name", "Gemeente 1", "--preset", "wwb-2006");
  trede("person", "add", "--email", "k.smit@example.org", "--role", "caseworker", "--name", "K. Smit");
};

const visit = setOut(() => ({ putIn }));

const register = async (page: Page, name: string): Promise<void> => {
  await page.goto("/gates/new");
  await page.getByLabel("Naam").fill(name);
  await page.getByLabel("Geboortejaar").fill("1980");
  await page.getByLabel("Komt voor").selectOption({ label: "Een uitkering en hulp naar werk" });
  await page.getByLabel("Gemeld bij").selectOption({ label: "CWI" });
  // no step of this order is for under-27s alone
  assert.equal(await page.getByLabel(/Jonger dan 27/).count(), 0);
  await page.getByRole("button", { name: "Melding vastleggen" }).click();
  await page.waitForURL(/\/clients\/.*tab=gate/);
};

const stepOf = (page: Page, name: string) =>
  page.getByRole("list", { name: "Stappen" }).getByRole("listitem").filter({ hasText: name });

test("a work intake that is not clear yet is recorded so, and the qualifying intake is waited for, without a phase", async () => {
  const { page, faults, close } = await visit();
  await signInAs(page, "caseworker");
  await register(page, "O. Onduidelijk");
  const dialog = page.getByRole("dialog");
  await page.getByRole("button", { name: "Vastleggen Werkintake" }).click();
  await dialog.getByLabel("Fase of groep", { exact: true }).selectOption({
    label: "Nog onduidelijk: kwalificerende intake (kwint)",
  });
  await dialog.getByRole("button", { name: "Stap vastleggen" }).click();
  await dialog.getByRole("alert").getByText("Vul 'Waarom nog niet te zeggen' in.").waitFor();
  await dialog.getByLabel("Waarom nog niet te zeggen").fill("spreekt zich tegen over werk");
  await examineHere(page, faults);
  await dialog.getByRole("button", { name: "Stap vastleggen" }).click();
  await stepOf(page, "Werkintake")
    .getByText(/nog onduidelijk, daarom kwalificerende intake.*spreekt zich tegen/)
    .waitFor();
  await stepOf(page, "Kwalificerende intake")
    .getByText(/nog 14 dagen/)
    .waitFor();
  await page.getByText("Nog geen fase of groep").first().waitFor();
  await examineHere(page, faults);
  await page.getByRole("tab", { name: "Tijdlijn" }).click();
  await page
    .getByText(/fase of groep nog onduidelijk, omdat: spreekt zich tegen over werk/)
    .first()
    .waitFor();
  await page.goto("/gates?step=qualifying-intake");
  await page.getByRole("link", { name: "O. Onduidelijk" }).waitFor();
  await examineHere(page, faults);
  await close();
});

test("a refusal says why, the page says what happens to the request for help, and help alone can be asked for at once; on a phone", async () => {
  const { page, faults, close } = await visit("nl", phone);
  await signInAs(page, "caseworker");
  await register(page, "A. Afgewezen");
  const dialog = page.getByRole("dialog");
  await page.getByRole("button", { name: "Vastleggen Uitkeringsintake" }).click();
  await dialog.getByRole("button", { name: "Stap vastleggen" }).click();
  await page.getByText("De stap is vastgelegd.").waitFor();
  await page.getByRole("button", { name: "Vastleggen Besluit op de aanvraag" }).click();
  await dialog.getByLabel("Afloop van de aanvraag").selectOption({ label: "Afgewezen" });
  await dialog.getByLabel("Waarom dit is besloten").fill("te veel spaargeld");
  await examineHere(page, faults);
  await dialog.getByRole("button", { name: "Stap vastleggen" }).click();
  await page.getByText(/Daarmee eindigde ook de vraag om hulp naar werk/).waitFor();
  await stepOf(page, "Besluit op de aanvraag").getByText("Toelichting: te veel spaargeld").waitFor();
  await examineHere(page, faults);
  await page.getByRole("button", { name: "Melden voor alleen hulp" }).click();
  assert.equal(await dialog.getByLabel("Komt voor").inputValue(), "help");
  await dialog.getByLabel("Gemeld bij").selectOption({ label: "CWI" });
  await dialog.getByRole("button", { name: "Melding vastleggen" }).click();
  await page.getByText(/voor hulp naar werk, zonder aanvraag/).waitFor();
  await close();
});
