import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { aMailServer, type TestMailServer } from "../../src/platform/testing/a-mail-server.ts";
import { openBrowser, phone, signInAs, visit } from "./browser.ts";
import { examineHere } from "./examine.ts";
import { type Product, startProduct } from "./product.ts";

let server: TestMailServer;
let product: Product;
let browser: Browser;
before(async () => {
  server = await aMailServer();
  const setUp = (env: NodeJS.ProcessEnv): void => {
    env["TREDE_SMTP_URL"] = `smtp://127.0.0.1:${server.port}`;
    env["TREDE_MAIL_FROM"] = "werk@example.org";
  };
  [product, browser] = await Promise.all([startProduct(setUp), openBrowser()]);
});
after(async () => {
  await browser.close();
  await product.stop();
  await server.stop();
});

test("a client agrees to e-mail, is mailed an invitation, and wants no more", async () => {
  const { page, faults, close } = await visit(browser, product.address, "nl", phone);
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
