import assert from "node:assert/strict";
import { test } from "node:test";
import { phone, signInAs } from "./browser.ts";
import { examineHere } from "./examine.ts";
import { setOut } from "./set-out.ts";

const visit = setOut();

test("an appointment is planned, invited to and found on the calendar", async () => {
  const { page, faults, close } = await visit();
  await signInAs(page, "caseworker");
  await page.goto("/calendar?view=day");
  await page.getByRole("button", { name: "Volgende" }).click();
  await page.waitForURL(/on=/);
  const on = new URL(page.url()).searchParams.get("on") ?? "";
  await page.goto("/caseload");
  await page.getByRole("table").getByRole("link").first().click();
  const name = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  await page.getByRole("tab", { name: "Afspraken" }).click();
  await page.getByRole("button", { name: "Afspraak plannen" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Afspraak plannen" }).click();
  await dialog.getByRole("alert").first().waitFor();
  await examineHere(page, faults);
  await dialog.getByLabel("Waarvoor").selectOption({ label: "Voortgangsgesprek" });
  await dialog.getByLabel("Dag").fill(on.split("-").map(Number).toReversed().join("-"));
  await dialog.getByLabel("Tijd", { exact: true }).fill("3.15");
  await dialog.getByLabel("Waar", { exact: true }).fill("Raadhuis, spreekkamer 1");
  await dialog.getByRole("button", { name: "Afspraak plannen" }).click();
  await dialog.getByText("Deze afspraak valt buiten de gewone uren, 07:00 tot 21:00 uur.").waitFor();
  // the browser itself tells of the request that was refused
  assert.equal(faults.splice(0).length, 1);
  const meant = dialog.getByRole("checkbox", { name: /Toch op deze tijd, buiten de gewone uren/ });
  await meant.check();
  await examineHere(page, faults);
  // another time is another question
  await dialog.getByLabel("Tijd", { exact: true }).fill("7.15");
  await meant.waitFor({ state: "detached" });
  await dialog.getByRole("button", { name: "Afspraak plannen" }).click();
  await page.getByText("De afspraak staat.").waitFor();
  await page.getByText(/07:15 uur, 30 minuten/).waitFor();
  await page.getByRole("button", { name: "Uitnodiging" }).last().click();
  await dialog.getByText(/Wij nodigen u uit voor een voortgangsgesprek\./).waitFor();
  await examineHere(page, faults);
  await dialog.getByRole("button", { name: "Sluiten" }).click();
  await page.goto(`/calendar?on=${on}`);
  await page.getByRole("link", { name: new RegExp(`07:15.*${name}`) }).waitFor();
  await examineHere(page, faults);
  await close();
});

test("after recording who came the focus is on what was done, with undo and the next appointment", async () => {
  const { page, faults, close } = await visit();
  await signInAs(page, "caseworker");
  await page.goto("/today?part=all&view=all&rule=appointment-open");
  await page
    .getByRole("table", { name: /^Signalen, met/ })
    .getByRole("row")
    .nth(1)
    .getByRole("link")
    .first()
    .click();
  await page.getByRole("tab", { name: "Afspraken" }).click();
  await page.getByRole("button", { name: "Vastleggen wie kwam" }).last().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Kwam de cliënt").selectOption({ label: "Ja" });
  await dialog.getByRole("button", { name: "Vastleggen" }).click();
  await page.getByText("Vastgelegd wie kwam.").waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
  await page.waitForFunction(() => document.activeElement?.textContent?.includes("Vastgelegd wie kwam."));
  assert.match(await focused(), /Ongedaan maken.*Volgende afspraak plannen/);
  await examineHere(page, faults);
  await page.getByRole("button", { name: "Volgende afspraak plannen" }).click();
  await dialog.getByRole("heading", { name: "Afspraak plannen" }).waitFor();
  await close();
});

test("on a phone the calendar shows a day along the hours, and the next one by a tap", async () => {
  const { page, faults, close } = await visit("en", phone);
  await signInAs(page, "caseworker");
  await page.goto("/calendar?whose=all");
  const days = page.getByRole("navigation", { name: "Days shown below" });
  await days.getByRole("button", { name: /^Mon/ }).click();
  await page.getByRole("heading", { level: 2, name: /^Monday/ }).waitFor();
  await page.getByRole("heading", { level: 2, name: /^Tuesday/ }).waitFor({ state: "hidden" });
  await examineHere(page, faults);
  await close();
});
