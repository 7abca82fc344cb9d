import assert from "node:assert/strict";
import { test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { phone, signInAs } from "./browser.ts";
import { examineHere } from "./examine.ts";
import { setOut } from "./set-out.ts";

const visit = setOut();

const among = "Wie belt haar over de proefplaatsing?";
const toAll = "Wij spreken elkaar donderdag met zijn drieën.";
const answer = "Ik bel morgen en laat het weten.";
const forClient = "Neem donderdag uw werkschoenen mee.";
const fromClient = "Ik neem ze mee. Hoe laat begint het?";

const clientName = async (page: Page): Promise<string> => {
  const { people } = await (await page.request.get("/v1/demo/people")).json();
  return people.find(({ role }: { role: string }) => role === "client").name;
};

const openDossier = async (page: Page): Promise<void> => {
  const name = await clientName(page);
  await page.goto("/search");
  await page.getByRole("searchbox").fill(name);
  await page.getByRole("main").getByRole("button", { name: "Zoek", exact: true }).click();
  await page.getByRole("link", { name }).first().click();
  await page.getByRole("tab", { name: "Berichten", exact: true }).waitFor();
};

const write = async (page: Page, readers: RegExp | null, text: string): Promise<void> => {
  if (readers !== null) await page.getByRole("radio", { name: readers }).check();
  await page.getByRole("main").getByRole("textbox", { name: "Bericht" }).fill(text);
  await page.getByRole("button", { name: /^(Aan .*|Bericht) versturen$/ }).click();
  await page.getByText(/Het bericht is verstuurd/).waitFor();
};

const typedDaysAgo = (days: number): string => {
  const day = new Date(Date.now() - days * 86_400_000);
  return `${day.getDate()}-${day.getMonth() + 1}-${day.getFullYear()}`;
};

const involve = async (dialog: Locator, from: string | null): Promise<void> => {
  await dialog.getByRole("combobox", { name: "Aanbieder" }).selectOption({ label: "De Tussenstap" });
  await dialog.getByRole("textbox", { name: "Wat de aanbieder gaat doen" }).fill("leren solliciteren");
  if (from !== null) await dialog.getByRole("textbox", { name: "Betrokken vanaf" }).fill(from);
  await dialog.getByRole("button", { name: "Aanbieder betrekken" }).click();
  await dialog.getByText("De aanbieder is betrokken en ziet vanaf de eerste dag wat gedeeld is.").waitFor();
};

test("who picked the wrong provider takes it back at once, or withdraws it with why; one that was there leaves on a day that is chosen", async () => {
  const { page, faults, close } = await visit();
  await signInAs(page, "caseworker");
  await openDossier(page);
  await page.getByRole("button", { name: "Wie doet wat" }).click();
  const dialog = page.getByRole("dialog", { name: "Wie doet wat bij deze cliënt" });
  const involved = dialog.getByText(/De Tussenstap: leren solliciteren/);
  await involve(dialog, null);
  await involved.waitFor();
  await dialog.getByRole("button", { name: "Ongedaan maken" }).click();
  await dialog.getByText("Het is teruggedraaid.").waitFor();
  await involved.waitFor({ state: "detached" });

  await involve(dialog, null);
  await dialog.getByRole("button", { name: "De Tussenstap niet meer betrokken" }).click();
  const wrong = page.getByRole("dialog", { name: "De Tussenstap toch niet betrekken" });
  await wrong.getByRole("button", { name: "Betrokkenheid intrekken" }).click();
  await wrong.getByText(/Zeg in een paar woorden waarom/).waitFor();
  await examineHere(page, faults);
  await wrong.getByRole("textbox", { name: "Waarom trekt u het in?" }).fill("verkeerde aanbieder gekozen");
  await wrong.getByRole("button", { name: "Betrokkenheid intrekken" }).click();
  await dialog.getByText("De betrokkenheid is ingetrokken: de aanbieder ziet niets van de cliënt.").waitFor();
  await involved.waitFor({ state: "detached" });

  await involve(dialog, typedDaysAgo(9));
  await dialog.getByRole("button", { name: "De Tussenstap niet meer betrokken" }).click();
  const leaving = page.getByRole("dialog", { name: "De Tussenstap niet meer betrokken" });
  const day = leaving.getByRole("textbox", { name: "Niet meer betrokken vanaf" });
  await day.fill(typedDaysAgo(9));
  await leaving.getByRole("button", { name: "Betrokkenheid beëindigen" }).click();
  await leaving.getByText("Kies een dag na de eerste dag van de betrokkenheid.").waitFor();
  await examineHere(page, faults);
  await day.fill(typedDaysAgo(3));
  await leaving.getByRole("button", { name: "Betrokkenheid beëindigen" }).click();
  await dialog.getByText(/is de aanbieder niet meer betrokken en ziet die niets meer van de cliënt/).waitFor();
  await involved.waitFor({ state: "detached" });
  await close();
});

test("a caseworker involves a provider, and writes to it with the client and without", async () => {
  const { page, faults, close } = await visit();
  await signInAs(page, "caseworker");
  await openDossier(page);
  await page.getByRole("button", { name: "Wie doet wat" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("heading", { name: "Aanbieders" }).waitFor();
  await dialog.getByRole("button", { name: "Aanbieder betrekken" }).click();
  await dialog.getByRole("alert").getByText("Kies een aanbieder.").waitFor();
  await examineHere(page, faults);
  await dialog.getByRole("combobox", { name: "Aanbieder" }).selectOption({ label: "De Tussenstap" });
  await dialog.getByRole("textbox", { name: "Wat de aanbieder gaat doen" }).fill("een proefplaatsing zoeken");
  await dialog.getByRole("button", { name: "Aanbieder betrekken" }).click();
  await dialog.getByText("De aanbieder is betrokken en ziet vanaf de eerste dag wat gedeeld is.").waitFor();
  await dialog.getByText(/De Tussenstap: een proefplaatsing zoeken/).waitFor();
  await dialog.getByRole("button", { name: "Sluiten" }).click();
  await page.getByRole("tab", { name: "Berichten", exact: true }).click();
  await write(page, /Bericht aan De Tussenstap; de cliënt leest het niet/, among);
  await page.getByText("Te lezen door De Tussenstap en ons").first().waitFor();
  await write(page, /Bericht aan de cliënt en De Tussenstap/, toAll);
  await page.getByText("Te lezen door de cliënt, De Tussenstap en ons").first().waitFor();
  await examineHere(page, faults);
  await close();
});

/** The consultant on a phone: finds the client, reads what is shared, and answers. */
const consult = async (): Promise<void> => {
  const { page, faults, close } = await visit("nl", phone);
  const name = await clientName(page);
  await signInAs(page, "provider-consultant");
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("link", { name: "Onze cliënten" }).click();
  await page.getByRole("link", { name }).click();
  await page.getByRole("heading", { level: 1, name }).waitFor();
  await page.getByText(/een proefplaatsing zoeken/).waitFor();
  for (const text of [among, toAll]) await page.getByText(text).waitFor();
  await examineHere(page, faults);
  await write(page, null, answer);
  await write(page, /leest mee/, forClient);
  await page.getByText(answer).waitFor();
  await examineHere(page, faults);
  await close();
};

/** Who reads it is chosen each time, and said again under the field. */
const writeAsClient = async (page: Page): Promise<void> => {
  await page.getByLabel("Uw bericht").fill(fromClient);
  await page.getByRole("button", { name: "Bericht versturen" }).click();
  await page.getByRole("alert").getByText("Kies aan wie u schrijft.").waitFor();
  await page.getByRole("radio", { name: "Aan de gemeente Nieuwedijk en aan De Tussenstap" }).check();
  await page.getByText("De gemeente Nieuwedijk en De Tussenstap lezen allebei uw bericht.").waitFor();
  await page.getByRole("button", { name: "Bericht versturen" }).click();
  await page.getByText("Uw bericht is verstuurd.").waitFor();
  await page.getByText("Voor de gemeente Nieuwedijk en De Tussenstap").waitFor();
};

const readByConsultant = async (): Promise<void> => {
  const { page, close } = await visit("nl", phone);
  const name = await clientName(page);
  await signInAs(page, "provider-consultant");
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("link", { name: "Onze cliënten" }).click();
  await page.getByRole("link", { name }).click();
  await page.getByText(fromClient).waitFor();
  await close();
};

test("the provider's consultant reads what is for them and answers; the client reads their part alone, the caseworker all", async () => {
  await consult();
  const client = await visit("nl", phone);
  await signInAs(client.page, "client");
  await client.page.goto("/own/messages");
  for (const text of [toAll, forClient]) await client.page.getByText(text).waitFor();
  for (const text of [among, answer]) assert.equal(await client.page.getByText(text).count(), 0);
  await client.page.getByText("Voor u en De Tussenstap").first().waitFor();
  await client.page.getByText("Voor u en de gemeente Nieuwedijk").first().waitFor();
  await writeAsClient(client.page);
  await examineHere(client.page, client.faults);
  await client.page.goto("/own/file");
  await client.page.getByRole("heading", { level: 3, name: "De Tussenstap" }).waitFor();
  await client.page.getByText("Helpt u met: een proefplaatsing zoeken").waitFor();
  await examineHere(client.page, client.faults);
  await client.close();
  await readByConsultant();
  const { page, faults, close } = await visit();
  await signInAs(page, "caseworker");
  await openDossier(page);
  await page.getByRole("tab", { name: "Berichten", exact: true }).click();
  for (const text of [among, toAll, answer, forClient]) await page.getByText(text).waitFor();
  await page.getByRole("button", { name: "Wie doet wat" }).click();
  await page
    .getByRole("dialog")
    .getByText(/De Tussenstap: een proefplaatsing zoeken/)
    .waitFor();
  await examineHere(page, faults);
  await close();
});
