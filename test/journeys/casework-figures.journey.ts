import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { settled, signInAs } from "./browser.ts";
import { examineHere } from "./examine.ts";
import { setOut } from "./set-out.ts";

const visit = setOut();

const numberIn = (text: string | null): number => Number((text ?? "").replaceAll(/\D/g, ""));

const fileOf = async (page: Page, button: RegExp): Promise<string> => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).first().click(),
  ]);
  return download.suggestedFilename();
};

test("a figure opens to exactly the people it counts, and from there to a dossier; an earlier day shows what was known then", async () => {
  const { page, close } = await visit();
  await signInAs(page, "caseworker");
  await page.goto("/casework-figures");
  const table = page.getByRole("table", { name: "Kwaliteit" });
  const row = table.getByRole("row", { name: /Mist hulp/ });
  const whole = row.getByRole("link").last();
  // beside it stands the share
  const people = row.getByRole("cell").nth(-2);
  const number = numberIn(await whole.textContent());
  assert.ok(number > 0);
  await whole.click();
  await page.waitForURL(/casework-figures\/people/);
  await page.getByRole("heading", { name: "Mist hulp" }).waitFor();
  assert.match(
    (await page.locator(".trede-foot").textContent()) ?? "",
    new RegExp(`van ${number.toLocaleString("nl-NL")}`),
  );
  assert.match(await fileOf(page, /^Exporteren$/), /^mensen-mist-hulp-.*-gemaakt-\d{4}-\d\d-\d\d\.csv$/);
  await page.getByRole("table").getByRole("row").nth(1).getByRole("link").first().click();
  await page.waitForURL(/\/clients\//);
  await page.goto("/casework-figures");
  await page.getByLabel("Zoals bekend op").fill("31-1-2026");
  await page.getByRole("button", { name: "Tonen" }).last().click();
  await page.getByText("Op deze pagina staat wat op 31 januari 2026 bekend was.").waitFor();
  await settled(page);
  const then = numberIn(await people.textContent());
  assert.ok(then > 0 && then !== number, `${then} were known then, ${number} now`);
  await page.getByRole("button", { name: "Terug naar vandaag" }).click();
  await page.getByText("Op deze pagina staat wat").waitFor({ state: "detached" });
  await settled(page);
  assert.equal(numberIn(await people.textContent()), number);
  await close();
});

test("a period that ends before it begins is refused at the field, and a preset chooses both days", async () => {
  const { page, close } = await visit();
  await signInAs(page, "caseworker");
  await page.goto("/casework-figures");
  await page.getByLabel("Van", { exact: true }).fill("1-2-2026");
  await page.getByLabel("Tot en met").fill("1-1-2026");
  await page.getByRole("button", { name: "Tonen" }).first().click();
  await page.getByText("Deze dag ligt voor de eerste. Kies een latere dag.").waitFor();
  await page.getByRole("button", { name: "Vorig kwartaal" }).click();
  await page.waitForURL(/from=\d{4}-\d\d-01&until=\d{4}-\d\d-3/);
  await settled(page);
  assert.equal(await page.getByText("Deze dag ligt voor de eerste").count(), 0);
  await close();
});

test("who makes policy sees the numbers without the people behind them, and takes the costs of facilities along as a file", async () => {
  const { page, close } = await visit();
  await signInAs(page, "policy-maker");
  await page.goto("/casework-figures");
  const table = page.getByRole("table", { name: "Kwaliteit" });
  await table.waitFor();
  assert.equal(
    await table
      .getByRole("row", { name: /Mist hulp/ })
      .getByRole("link")
      .count(),
    1,
  );
  await page.goto("/facility-costs");
  await page.getByText(/^Samen €/).waitFor();
  assert.match(await fileOf(page, /^Exporteren$/), /^kosten-van-voorzieningen-.*\.csv$/);
  await page.getByLabel("Tot en met").fill("27-2-2026");
  await page.getByRole("button", { name: "Tonen" }).click();
  await page.getByText("De periode bestaat niet uit hele maanden.").waitFor();
  await page.getByRole("button", { name: "Vorig kwartaal" }).click();
  await page.getByText("De periode bestaat niet uit hele maanden.").waitFor({ state: "detached" });
  await close();
});

test("who makes policy reads on the team's page how many clients there are and not how few of them wait; a caseworker reads both", async () => {
  const waitingFor = async (role: string): Promise<(string | null)[]> => {
    const { page, faults, close } = await visit("en");
    await signInAs(page, role);
    await page.goto("/team");
    const row = page.getByRole("row", { name: /Not yet assigned/ });
    await row.waitFor();
    const told = [await row.getByRole("cell").nth(0).textContent(), await row.getByRole("cell").nth(1).textContent()];
    await examineHere(page, faults);
    await close();
    return told;
  };
  const [clients, few] = await waitingFor("caseworker");
  assert.match(`${clients} ${few}`, /^\d+ \d$/);
  assert.deepEqual(await waitingFor("policy-maker"), [clients, "not shown"]);
});
