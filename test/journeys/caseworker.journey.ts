import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { phone, pressToSignInAs, settled, signInAs } from "./browser.ts";
import { setOut } from "./set-out.ts";

const visit = setOut();

test("a caseworker signs in with one press, sees who is urgent first, and opens a dossier from the list", async () => {
  const { page, faults, close } = await visit();
  await pressToSignInAs(page, "caseworker");
  await page.getByRole("heading", { name: "Vandaag" }).waitFor();
  await page.getByRole("link", { name: "Mijn cliënten" }).click();
  await page.getByRole("heading", { name: "Mijn cliënten" }).waitFor();
  const rows = page.getByRole("table").getByRole("row");
  await rows.nth(6).waitFor();
  const first = rows.nth(1).getByRole("link").first();
  const label = ((await first.textContent()) ?? "").trim();
  assert.notEqual(label, "");
  await first.click();
  await page.waitForURL(/\/clients\//);
  await page.getByRole("heading", { level: 1 }).waitFor();
  assert.ok((await page.getByRole("main").textContent())?.includes(label), `the dossier is that of ${label}`);
  await page.getByRole("tab", { name: "Wie keek" }).click();
  await page.getByRole("table").getByRole("row").nth(1).waitFor();
  assert.deepEqual(faults, []);
  await close();
});

test("a citizen number is masked until it is asked for, and who asked stands in the dossier", async () => {
  const { page, faults, close } = await visit();
  await signInAs(page, "caseworker");
  await page.getByRole("table").getByRole("row").nth(1).getByRole("link").first().click();
  const header = page.getByRole("main");
  await header.getByText(/Burgerservicenummer: •+\d{4}$/).waitFor();
  await page.getByRole("button", { name: "Tonen, wordt vastgelegd" }).click();
  await header.getByText(/Burgerservicenummer: \d{9}$/).waitFor();
  await page.getByRole("button", { name: "Verbergen" }).waitFor();
  await page.getByRole("tab", { name: "Wie keek" }).click();
  await page.getByRole("table").getByRole("row").filter({ hasText: "burgerservicenummer" }).first().waitFor();
  assert.deepEqual(faults, []);
  await close();
});

test("unassigned clients are assigned together, and that can be undone", async () => {
  const { page, faults, close } = await visit();
  await signInAs(page, "caseworker");
  await page.goto("/unassigned");
  await page.getByRole("heading", { name: "Nog niet toegewezen" }).waitFor();
  const boxes = page.getByRole("table").getByRole("checkbox");
  await boxes.nth(1).check();
  await boxes.nth(2).check();
  await page.getByRole("button", { name: "2 cliënten toewijzen" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Toewijzen aan").selectOption({ index: 1 });
  await dialog.getByRole("button", { name: "2 cliënten toewijzen" }).click();
  await page.getByText(/2 cliënten zijn toegewezen aan/).waitFor();
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await page.getByText("De toewijzing van 2 cliënten is ongedaan gemaakt.").waitFor();
  assert.deepEqual(faults, []);
  await close();
});

test("a dossier of an earlier day says so on the whole page, and leads back to today", async () => {
  const { page, faults, close } = await visit();
  await signInAs(page, "caseworker");
  await page.getByRole("table").getByRole("row").nth(1).getByRole("link").first().click();
  await page.getByLabel("Zoals bekend op").fill("1-1-2024");
  await page.getByRole("button", { name: "Toon", exact: true }).click();
  await page.getByText("volgens wat er op 1 januari 2024 bekend was").waitFor();
  await page
    .getByRole("link", { name: "Terug naar vandaag" })
    .or(page.getByRole("button", { name: "Terug naar vandaag" }))
    .first()
    .click();
  await page.getByText("U ziet hoe het vandaag staat").waitFor({ state: "detached" });
  assert.deepEqual(faults, []);
  await close();
});

test("the list is worked by keyboard alone: skip link, sort, open", async () => {
  const { page, close } = await visit();
  await signInAs(page, "caseworker");
  await page.goto("/caseload");
  await page.getByRole("heading", { name: "Mijn cliënten" }).waitFor();
  await page.getByRole("table").waitFor();
  await page.keyboard.press("Tab");
  assert.match(await focused(page), /Naar de inhoud/);
  await page.keyboard.press("Enter");
  const sorted = page.getByRole("columnheader", { name: "Cliënt", exact: true });
  await tabTo(page, "thead button", "Cliënt");
  await page.keyboard.press("Enter");
  await page.waitForURL(/sort=name/);
  assert.equal(await sorted.getAttribute("aria-sort"), "ascending");
  await page.keyboard.press("Enter");
  await page.waitForURL(/order=desc/);
  // the rows of the other order take the place of these, and with them the focus would go
  await settled(page);
  assert.equal(await sorted.getAttribute("aria-sort"), "descending");
  await tabTo(page, "tbody a");
  const label = await focused(page);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/clients\//);
  await page.getByRole("heading", { level: 1, name: label }).waitFor();
  await close();
});

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");

/** Presses Tab until what has the focus is one of these; nothing is focused by script. */
const tabTo = async (page: Page, selector: string, text = ""): Promise<void> => {
  for (let n = 0; n < 60; n += 1) {
    const isThere = await page.evaluate(
      ([wanted = "", words = ""]) =>
        document.activeElement?.matches(wanted) === true &&
        (document.activeElement.textContent ?? "").trim().startsWith(words),
      [selector, text],
    );
    if (isThere) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`no ${selector} ${text} is reached by Tab`);
};

test("showing a citizen number is in the log once, and is no second look at the dossier", async () => {
  const { page, faults, close } = await visit();
  await signInAs(page, "caseworker");
  await page.getByRole("table").getByRole("row").nth(1).getByRole("link").first().click();
  await page.waitForURL(/\/clients\//);
  await page.getByRole("button", { name: "Tonen, wordt vastgelegd" }).waitFor();
  await settled(page);
  const log = `/v1${new URL(page.url()).pathname}/access-log?pageSize=500`;
  const times = async (activity: string): Promise<number> => {
    const { lines } = await (await page.request.get(log)).json();
    return lines.filter((line: { activity: string }) => line.activity === activity).length;
  };
  const [looks, shows] = [await times("getDossier"), await times("revealCitizenNumber")];
  await page.getByRole("button", { name: "Tonen, wordt vastgelegd" }).click();
  await page.getByRole("button", { name: "Verbergen" }).waitFor();
  await settled(page);
  assert.deepEqual([await times("getDossier"), await times("revealCitizenNumber")], [looks, shows + 1]);
  assert.deepEqual(faults, []);
  await close();
});

test("on a phone the list is cards in the same order, and nothing is cut off", async () => {
  const { page, faults, close } = await visit("nl", phone);
  await signInAs(page, "caseworker");
  await page.goto("/caseload");
  await page.getByRole("heading", { name: "Mijn cliënten" }).waitFor();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  assert.ok(overflow <= 0, `${overflow} px too wide`);
  assert.deepEqual(faults, []);
  await close();
});
