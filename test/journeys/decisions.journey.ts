import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { phone, signInAs } from "./browser.ts";
import { examineHere } from "./examine.ts";
import { setOut } from "./set-out.ts";

const visit = setOut();

const firstWith = async (page: Page, rule: string) => {
  await page.goto(`/today?part=all&view=all&rule=${rule}`);
  return page.getByRole("table").getByRole("row").nth(1).getByRole("link").first();
};

/** The decisions of the first of today's work who has this signal. */
const openDecisions = async (page: Page, rule: string): Promise<void> => {
  await signInAs(page, "caseworker");
  await (await firstWith(page, rule)).click();
  await page.waitForURL(/\/clients\//);
  await page.getByRole("tab", { name: "Besluiten" }).click();
  await page.getByRole("heading", { name: "Ontheffingen" }).waitFor();
};

test("a signal leads to the part it is about: its heading has the focus, and what is over is folded away", async () => {
  const { page, faults, close } = await visit();
  await signInAs(page, "caseworker");
  await page.goto("/today?part=all&view=all&rule=re-examination-open");
  await page
    .getByRole("link", { name: /Naar Hulp en besluiten/ })
    .first()
    .click();
  const heading = page.getByRole("heading", { name: "Heronderzoek", exact: true });
  await heading.waitFor();
  assert.ok(await heading.evaluate((element) => element === document.activeElement));
  await page.getByRole("button", { name: "Uitkomst vastleggen" }).waitFor();
  await examineHere(page, faults);
  await close();
});

test("an exemption that is to be looked at is reviewed, and the signal is answered", async () => {
  const { page, faults, close } = await visit();
  await openDecisions(page, "exemption-review");
  await examineHere(page, faults);
  await page.getByRole("button", { name: "Opnieuw bekeken" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Vastleggen dat zij blijft" }).click();
  await dialog.getByRole("alert").getByText("Vul 'Waarom' in.").waitFor();
  await dialog.getByLabel("Waarom").fill("vanwege een depressie");
  await dialog.getByRole("button", { name: "Vastleggen dat zij blijft" }).click();
  await dialog
    .getByText(/depressie/)
    .first()
    .waitFor();
  // a refusal is told in the console too
  await examineHere(page, []);
  // mended and sent again with something else missing: the refusal from before does not stay beside it
  await dialog.getByLabel("Waarom").fill("");
  await dialog.getByRole("button", { name: "Vastleggen dat zij blijft" }).click();
  await dialog.getByRole("alert").getByText("Vul 'Waarom' in.").waitFor();
  assert.equal(await dialog.getByText(/depressie/).count(), 0);
  await dialog.getByLabel("Waarom").fill("de zorg voor een ouder duurt nog");
  await dialog.getByRole("button", { name: "Vastleggen dat zij blijft" }).click();
  await page.getByText("Vastgelegd dat de ontheffing blijft.").waitFor();
  await page.getByText(/Opnieuw bekeken op .*: de zorg voor een ouder duurt nog/).waitFor();
  const { pathname } = new URL(page.url());
  const next = await firstWith(page, "exemption-review");
  assert.notEqual(new URL((await next.getAttribute("href")) ?? "", page.url()).pathname, pathname);
  await close();
});

test("a premium is refused without an amount and given with one, missing help is recorded, and both can be undone", async () => {
  const { page, faults, close } = await visit("nl", phone);
  await openDecisions(page, "re-examination-open");
  await page.getByRole("button", { name: "Besluit vastleggen" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Premie of voorziening").selectOption({ label: "Reiskosten" });
  await dialog.getByLabel("Toegekend").selectOption({ label: "Ja" });
  await dialog.getByLabel("Waarom").fill("de werkplek is ver");
  await dialog.getByLabel("Bedrag").fill("veel");
  await dialog.getByRole("button", { name: "Besluit vastleggen" }).click();
  await dialog
    .getByRole("alert")
    .getByText(/Vul bij .Bedrag. een bedrag in euro in/)
    .waitFor();
  await examineHere(page, faults);
  await dialog.getByLabel("Bedrag").fill("52,50");
  await dialog.getByLabel("Hoe vaak").selectOption({ label: "Elke maand" });
  await dialog.getByLabel("Dekking").selectOption({ index: 1 });
  await dialog.getByRole("button", { name: "Besluit vastleggen" }).click();
  await page.getByText("Het besluit is vastgelegd.").waitFor();
  await page
    .getByText(/52,50 per maand/)
    .first()
    .waitFor();
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await page.getByText("Het is teruggedraaid.").waitFor();
  await page.getByRole("button", { name: "Ontbrekende hulp vastleggen" }).click();
  await dialog.getByRole("button", { name: "Vastleggen" }).click();
  await dialog.getByRole("alert").getByText("Maak een keuze bij 'Ontbrekende hulp'.").waitFor();
  await dialog.getByLabel("Ontbrekende hulp").selectOption({ label: "Simulatiewerkplaats" });
  await dialog.getByRole("button", { name: "Vastleggen" }).click();
  await page.getByText("Vastgelegd dat hulp ontbreekt.").waitFor();
  await examineHere(page, faults);
  await close();
});

test("a campaign is counted, confirmed and started; who was called is there to be opened", async () => {
  const { page, faults, close } = await visit("en");
  await signInAs(page, "policy-maker");
  await page.getByRole("link", { name: "Campaigns" }).click();
  await page.getByRole("link", { name: "New campaign" }).click();
  await page.getByRole("button", { name: "Start the campaign" }).click();
  await page.getByRole("alert").getByText("Choose at least one condition.").waitFor();
  await examineHere(page, faults);
  await page.getByLabel("Name").fill("Nothing happens");
  await page.getByLabel("Purpose").fill("to see what can be done");
  await page.getByText(/nothing is happening according to the signals/).click();
  await page.getByRole("button", { name: "Count" }).click();
  // who makes policy is not told of how few that is
  await page.getByText("Fewer than 10 clients meet these conditions today.").waitFor();
  await page.getByLabel("How many").selectOption({ label: "A number, by lot" });
  await page.getByLabel("Number", { exact: true }).fill("3");
  await page.getByRole("button", { name: "Start the campaign" }).click();
  await page
    .getByRole("dialog")
    .getByText(/^At most 3 clients get a re-examination/)
    .waitFor();
  await examineHere(page, faults);
  await page.getByRole("dialog").getByRole("button", { name: "Call them" }).click();
  await page.getByRole("heading", { level: 1, name: "Nothing happens" }).waitFor();
  await page.getByText(/How many is not shown. The same key draws the same clients/).waitFor();
  await page.getByRole("row", { name: /Called not shown/ }).waitFor();
  await examineHere(page, faults);
  const { pathname } = new URL(page.url());
  // who was called is for staff with clients
  assert.equal(await page.getByRole("heading", { name: "Who was called", exact: true }).count(), 0);
  await close();
  await lookAsCaseworker(pathname);
});

const lookAsCaseworker = async (pathname: string): Promise<void> => {
  const { page, faults, close } = await visit("en");
  await signInAs(page, "caseworker");
  await page.goto(pathname);
  const table = page.getByRole("table", { name: "Who was called" });
  await table.waitFor();
  assert.equal(await table.getByRole("row").count(), 4);
  await page.getByRole("link", { name: "Unmet needs" }).click();
  await page.getByRole("columnheader", { name: "Still missing" }).waitFor();
  await examineHere(page, faults);
  await close();
};

test("help and work that begin are recorded, count at once, and can be undone", async () => {
  const { page, faults, close } = await visit();
  await openDecisions(page, "plan-without-instrument");
  const { today } = await (await page.request.get("/v1/session")).json();
  const typedToday: string = today.split("-").map(Number).toReversed().join("-");
  await page.getByRole("button", { name: "Vastleggen dat hulp begint" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Vastleggen" }).click();
  await dialog.getByRole("alert").getByText("Maak een keuze bij 'Welke hulp'.").waitFor();
  await examineHere(page, faults);
  await dialog.getByLabel("Traject of instrument").selectOption({ index: 2 });
  await dialog.getByLabel("Welke hulp").selectOption({ index: 1 });
  await dialog.getByLabel("Door wie").selectOption({ label: "Re-integratiebedrijf" });
  await dialog.getByLabel("Wie precies").selectOption({ label: "Het Taalhuis" });
  await dialog.getByLabel("Op welke dag").fill(typedToday);
  await dialog.getByRole("button", { name: "Vastleggen" }).click();
  await page.getByText("Vastgelegd dat de hulp is begonnen.").waitFor();
  await page.getByText("Door Het Taalhuis (re-integratiebedrijf)").first().waitFor();
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await page.getByText("Het is teruggedraaid.").waitFor();
  await page.getByRole("button", { name: "Vastleggen dat werk begint" }).click();
  await dialog.getByLabel("Vanaf").fill(typedToday);
  await dialog.getByLabel("Werkgever").fill("Bakkerij De Korenaar");
  await dialog.getByLabel("Uren per week").fill("100");
  await dialog.getByRole("button", { name: "Vastleggen" }).click();
  await dialog
    .getByRole("alert")
    .getByText(/een half tot 80/)
    .waitFor();
  await dialog.getByLabel("Uren per week").fill("31,5");
  await dialog.getByRole("button", { name: "Vastleggen" }).click();
  await page.getByText("Het werk is vastgelegd.").waitFor();
  await page.getByText("31,5 uur per week").first().waitFor();
  await examineHere(page, faults);
  await close();
});
