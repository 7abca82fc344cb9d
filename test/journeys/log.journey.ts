import assert from "node:assert/strict";
import { test } from "node:test";
import { signInAs } from "./browser.ts";
import { examineHere } from "./examine.ts";
import { setOut } from "./set-out.ts";

const visit = setOut();

test("an administrator finds who showed a citizen number, of whom, and stands in the log for having looked", async () => {
  const worker = await visit();
  await signInAs(worker.page, "caseworker");
  const { person: who } = await (await worker.page.request.get("/v1/session")).json();
  await worker.page.getByRole("table").getByRole("row").nth(1).getByRole("link").first().click();
  await worker.page.waitForURL(/\/clients\//);
  await worker.page.getByRole("button", { name: "Tonen, wordt vastgelegd" }).click();
  await worker.page.getByRole("button", { name: "Verbergen" }).waitFor();
  await worker.close();

  const { page, faults, close } = await visit();
  await signInAs(page, "administrator");
  await page.getByRole("link", { name: "Logboek" }).click();
  await page.getByRole("heading", { level: 1, name: "Logboek" }).waitFor();
  await page.getByLabel("Wie").selectOption({ label: who.name });
  await page.getByLabel("Wat", { exact: true }).selectOption({ label: "burgerservicenummer getoond" });
  const line = page.getByRole("table").getByRole("row").nth(1);
  await line.getByRole("cell", { name: "burgerservicenummer getoond" }).waitFor();
  const client = (await line.getByRole("cell").nth(2).textContent()) ?? "";
  assert.match(client, /^\d+$/);
  assert.equal(await page.getByRole("table").getByRole("link").count(), 0, "an administrator opens no dossiers");
  await examineHere(page, faults);

  await page.getByLabel("Cliëntnummer").fill(client);
  await page.getByRole("button", { name: "Tonen" }).click();
  await page.waitForURL(/client=/);
  await page.getByLabel("Wat", { exact: true }).selectOption({ label: "logboek bekeken" });
  await page.getByLabel("Wie").selectOption({ label: "Iedereen" });
  await page.getByRole("cell", { name: "logboek bekeken" }).first().waitFor();
  await close();
});

test("the log is read page by page, leaves as a file, and an empty question says so with a way back", async () => {
  const worker = await visit();
  await signInAs(worker.page, "caseworker");
  // a line for each client on the list
  await worker.page.request.get("/v1/caseload?view=all&pageSize=100");
  await worker.close();
  const { page, faults, close } = await visit("en");
  await signInAs(page, "administrator");
  await page.goto("/log");
  await page.getByRole("button", { name: "Older lines" }).click();
  await page.waitForURL(/after=/);
  await page.getByRole("button", { name: "Newest lines" }).click();
  await page.waitForURL((url) => !url.search.includes("after"));
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Export (CSV)" }).click(),
  ]);
  assert.match(file.suggestedFilename(), /^log-\d{4}-\d\d-\d\d\.csv$/);
  await page.getByLabel("From").fill("31-2-2026");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await page.getByText("Enter a date, for example 25-3-2026.").waitFor();
  await page.getByLabel("From").fill("1-1-1990");
  await page.getByLabel("Up to and including").fill("2-1-1990");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await page.getByText("No lines match this filter.").waitFor();
  await page.getByRole("button", { name: "Show all lines" }).click();
  await page.getByRole("table").waitFor();
  assert.equal(await page.getByLabel("From").inputValue(), "");
  assert.deepEqual(faults, []);
  await close();
});

test("the seals over the log are recomputed on the spot, and the page says up to where", async () => {
  const { page, faults, close } = await visit();
  await signInAs(page, "administrator");
  await page.goto("/log");
  await page.getByRole("button", { name: "Nu narekenen" }).click();
  await page.getByText(/Nagerekend op .* staan er nog zoals ze zijn geschreven\./).waitFor();
  await examineHere(page, faults);
  await close();
});

test("what could not be refreshed says so over the page, which still shows it, and asks anew when told to", async () => {
  const { page, close } = await visit();
  await signInAs(page, "administrator");
  await page.goto("/log");
  const verify = page.getByRole("button", { name: "Nu narekenen" });
  await verify.waitFor();
  await page.route("**/v1/log-seals*", (route) => route.abort());
  await verify.click();
  const notice = page.getByText("Bijwerken lukte niet; u ziet wat er eerder stond.");
  await notice.waitFor();
  assert.equal(await verify.count(), 1, "what was there still is");
  await page.unroute("**/v1/log-seals*");
  await page.getByRole("button", { name: "Opnieuw proberen" }).click();
  await notice.waitFor({ state: "detached" });
  await close();
});
