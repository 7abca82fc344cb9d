import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { phone, signInAs } from "./browser.ts";
import { examineHere } from "./examine.ts";
import { setOut } from "./set-out.ts";

const visit = setOut();

const message = "Hoe ging het gesprek bij het tuincentrum?";
const agreement = "U belt maandag de opleiding en laat ons weten wat zij zeggen.";
const note = "Vraagt liever niets over thuis.";
const answer = "Het ging goed. Ik mag een dag meelopen.";

/** The dossier of the client who signs in to the demonstration, with its messages open. */
const openThread = async (page: Page): Promise<void> => {
  const { people } = await (await page.request.get("/v1/demo/people")).json();
  const { name } = people.find(({ role }: { role: string }) => role === "client");
  await page.goto("/search");
  await page.getByRole("searchbox").fill(name);
  await page.getByRole("main").getByRole("button", { name: "Zoek", exact: true }).click();
  await page.getByRole("link", { name }).first().click();
  await page.getByRole("tab", { name: "Berichten", exact: true }).click();
  await page.getByRole("heading", { name: "Gesprek met de cliënt" }).waitFor();
};

const toTheClient = (page: Page): Promise<void> =>
  page.getByRole("radio", { name: "Bericht aan de cliënt", exact: true }).check();

const write = async (page: Page, text: string, button: string): Promise<void> => {
  await page
    .getByRole("main")
    .getByRole("textbox", { name: /^(Bericht|Notitie|Bericht of notitie)$/ })
    .fill(text);
  await page.getByRole("button", { name: button }).click();
};

/** Looking at another tab loses nothing, and leaving the dossier is asked about; who stays has it still. */
const keepsWhatIsTyped = async (page: Page): Promise<void> => {
  const typed = await page.getByRole("textbox", { name: "Bericht" }).inputValue();
  assert.notEqual(typed, "");
  await page.getByRole("tab", { name: "Plan", exact: true }).click();
  await page.getByRole("tab", { name: "Berichten", exact: true }).click();
  assert.equal(await page.getByRole("textbox", { name: "Bericht" }).inputValue(), typed);
  await page.getByRole("link", { name: "Vandaag", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("heading", { name: "Nog niet opgeslagen" }).waitFor();
  await dialog.getByRole("button", { name: "Verder met invullen" }).click();
  await dialog.waitFor({ state: "detached" });
  assert.equal(await page.getByRole("textbox", { name: "Bericht" }).inputValue(), typed);
};

test("a caseworker writes to a client, agrees something and notes something; what is refused stays typed", async () => {
  const { page, faults, close } = await visit();
  await signInAs(page, "caseworker");
  await openThread(page);
  await write(page, " ", "Versturen");
  await page.getByRole("alert").getByText("Schrijf eerst iets op.").waitFor();
  await page.getByRole("alert").getByText("Kies voor wie het is.").waitFor();
  await toTheClient(page);
  await write(page, "Hoe gaat het met uw reuma?", "Aan de cliënt versturen");
  await page
    .getByRole("alert")
    .getByText(/Hier horen geen ziektes: 'reuma'/)
    .waitFor();
  assert.equal(await page.getByRole("textbox", { name: "Bericht" }).inputValue(), "Hoe gaat het met uw reuma?");
  // the browser itself tells of the request that was refused
  assert.equal(faults.splice(0).length, 1);
  await examineHere(page, faults);
  await keepsWhatIsTyped(page);
  await write(page, message, "Aan de cliënt versturen");
  await page.getByText("Het bericht is verstuurd.").waitFor();
  await toTheClient(page);
  await page.getByRole("checkbox", { name: /vaste afspraak/ }).check();
  await write(page, agreement, "Afspraak versturen");
  await page.getByText("De afspraak is verstuurd").waitFor();
  await page.getByRole("radio", { name: "Notitie voor collega's" }).check();
  await write(page, note, "Notitie opslaan");
  await page.getByText("De notitie is opgeslagen.").waitFor();
  await page.getByText(note).waitFor();
  await examineHere(page, faults);
  await close();
});

/** The client on a phone: reads, and answers. */
const readAndAnswer = async (): Promise<void> => {
  const { page, faults, close } = await visit("nl", phone);
  await signInAs(page, "client");
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("link", { name: "Uw berichten" }).click();
  await page.getByRole("heading", { level: 1, name: "Uw berichten" }).waitFor();
  await page.getByText(message).waitFor();
  // in the conversation, and apart
  assert.equal(await page.getByText(agreement).count(), 2);
  await page.getByText("Vaste afspraak", { exact: true }).first().waitFor();
  assert.equal(await page.getByText(note).count(), 0);
  await page.getByRole("radio", { name: "Alleen aan de gemeente Nieuwedijk" }).check();
  await page.getByLabel("Uw bericht").fill(answer);
  await page.getByRole("button", { name: "Bericht versturen" }).click();
  await page.getByText("Uw bericht is verstuurd.").waitFor();
  await page.getByText(answer).waitFor();
  await examineHere(page, faults);
  await close();
};

test("a client reads on a phone what was written and agreed, never the note, and answers; the office reads that before it writes on", async () => {
  const { page, faults, close } = await visit();
  await signInAs(page, "caseworker");
  await openThread(page);
  await page.getByText(message).waitFor();
  await readAndAnswer();
  await toTheClient(page);
  await write(page, "Fijn. Bel gerust.", "Aan de cliënt versturen");
  await page.getByText(/Intussen is iets vastgelegd door .*: Bericht/).waitFor();
  await page.getByText(answer).waitFor();
  assert.equal(await page.getByRole("textbox", { name: "Bericht" }).inputValue(), "Fijn. Bel gerust.");
  assert.equal(faults.splice(0).length, 1);
  await page.getByRole("button", { name: "Aan de cliënt versturen" }).click();
  await page.getByText("Het bericht is verstuurd.").waitFor();
  await examineHere(page, faults);
  await close();
});
