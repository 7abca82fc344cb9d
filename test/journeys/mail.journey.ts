import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { Page } from "playwright-core";
import { aMailServer, type TestMailServer } from "../../src/platform/testing/a-mail-server.ts";
import { phone, signInAs } from "./browser.ts";
import { examineHere } from "./examine.ts";
import { setOut } from "./set-out.ts";

let server: TestMailServer;
const visit = setOut(async () => {
  server = await aMailServer();
  return {
    settings: { TREDE_SMTP_URL: `smtp://127.0.0.1:${server.port}`, TREDE_MAIL_FROM: "werk@example.org" },
  };
});
after(() => server.stop());

test("a client agrees to e-mail, is mailed an invitation, and wants no more", async () => {
  const { page, faults, close } = await visit("nl", phone);
  await signInAs(page, "caseworker");
  await page.goto("/caseload");
  const link = page.locator("main a[href*='/clients/']").first();
  await page.goto((await link.getAttribute("href")) ?? "");
  await page.getByRole("tab", { name: "Afspraken" }).click();
  await page.getByText("alles gaat per brief").waitFor();
  await page.getByRole("button", { name: "E-mailadres vastleggen" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("E-mailadres").fill("anna");
  await dialog.getByRole("button", { name: "Adres vastleggen" }).click();
  await dialog.getByRole("alert").first().waitFor();
  await examineHere(page, faults);
  await dialog.getByLabel("E-mailadres").fill("anna@example.org");
  await dialog.getByLabel("Hoe de cliënt instemde").selectOption({ label: "in een gesprek" });
  await dialog.getByRole("button", { name: "Adres vastleggen" }).click();
  await page.getByText(/krijgt e-mail op anna@example\.org/).waitFor();
  await page.getByRole("button", { name: "Afspraak plannen" }).click();
  await dialog.getByLabel("Waarvoor").selectOption({ label: "Voortgangsgesprek" });
  await dialog.getByLabel("Dag").fill(`31-12-${new Date().getFullYear() + 1}`);
  await dialog.getByLabel("Tijd").fill("7.15");
  await dialog.getByLabel("Waar", { exact: true }).fill("Raadhuis, spreekkamer 1");
  await dialog.getByRole("button", { name: "Afspraak plannen" }).click();
  await page.getByText("De afspraak staat.").waitFor();
  await page.getByRole("button", { name: "E-mailen", exact: true }).last().click();
  await page.getByText(/Uitnodiging gemaild op/).waitFor();
  await examineHere(page, faults);
  await page.getByRole("button", { name: "Geen e-mail meer" }).click();
  await dialog.getByLabel("Waarom").selectOption({ label: "de cliënt wil het niet meer" });
  await dialog.getByRole("button", { name: "Adres verwijderen" }).click();
  await page.getByText(/wil sinds .* geen e-mail meer/).waitFor();
  await examineHere(page, faults);
  await close();
});

test("in English, at desk size, a client is written to in English, sees where they are mailed, and stops it themselves", async () => {
  const office = await visit("en");
  await signInAs(office.page, "caseworker");
  const { people } = await (await office.page.request.get("/v1/demo/people")).json();
  const { name } = people.find(({ role }: { role: string }) => role === "client");
  await office.page.goto("/search");
  await office.page.getByRole("searchbox").fill(name);
  await office.page.getByRole("main").getByRole("button", { name: "Find", exact: true }).click();
  await office.page.getByRole("link", { name }).first().click();
  await office.page.getByRole("tab", { name: "Appointments" }).click();
  await office.page.getByRole("button", { name: /^(Record e-mail address|Change address or language)$/ }).click();
  const dialog = office.page.getByRole("dialog");
  await dialog.getByLabel("E-mail address").fill("client@example.org");
  await dialog.getByLabel("Language of e-mail and letters").selectOption({ label: "English" });
  await dialog.getByLabel("How the client agreed").selectOption({ label: "by phone" });
  await examineHere(office.page, office.faults);
  await dialog.getByRole("button", { name: "Record address" }).click();
  await office.page.getByText(/E-mail and letters are in English/).waitFor();
  await planAndMail(office.page);
  await examineHere(office.page, office.faults);
  await office.close();

  const { page, faults, close } = await visit("en");
  await signInAs(page, "client");
  await page.goto("/own/appointments");
  await page.getByText(/We e-mail you about appointments at client@example\.org\. We write in English/).waitFor();
  await page.getByRole("button", { name: "Stop e-mail" }).click();
  await examineHere(page, faults);
  await page.getByRole("dialog").getByRole("button", { name: "Yes, stop the e-mail" }).click();
  await page.getByText("You will receive no more e-mail from us.").waitFor();
  await page.getByText("You receive letters from us, not e-mail.").waitFor();
  await examineHere(page, faults);
  await close();
});

/** Planned it can be undone; once it was mailed it is called off, and the client is told so. */
const planAndMail = async (page: Page): Promise<void> => {
  const dialog = page.getByRole("dialog");
  await page.getByRole("button", { name: "Plan an appointment" }).click();
  await dialog.getByLabel("Kind of appointment").selectOption({ label: "Progress meeting" });
  await dialog.getByLabel("Day").fill(`30-12-${new Date().getFullYear() + 1}`);
  await dialog.getByLabel("Time").fill("7.15");
  await dialog.getByLabel("Where", { exact: true }).fill("Town hall, room 1");
  await dialog.getByRole("button", { name: "Plan the appointment" }).click();
  const undo = page.getByRole("button", { name: "Undo" });
  await undo.waitFor();
  const earlier = server.got.length;
  await page.getByRole("button", { name: "E-mail it", exact: true }).last().click();
  await page
    .getByText(/Invitation e-mailed on/)
    .last()
    .waitFor();
  await undo.waitFor({ state: "detached" });
  assert.match(server.got.at(-1)?.raw ?? "", /Subject: Invitation to an appointment/);
  await page.getByRole("button", { name: "Call off" }).last().click();
  await dialog.getByLabel("Called off by").selectOption({ label: "Us" });
  await dialog.getByLabel("Why").fill("the room is taken");
  await dialog.getByRole("button", { name: "Call it off" }).click();
  // a first try that does not work is made again within the minute
  await page.getByText(/Cancellation e-mailed on/).waitFor({ timeout: 90_000 });
  await page.getByText("this can no longer be undone").waitFor();
  await undo.waitFor({ state: "detached" });
  assert.match(server.got.at(-1)?.raw ?? "", /Subject: Your appointment has been cancelled/);
  assert.equal(server.got.length, earlier + 2);
};
