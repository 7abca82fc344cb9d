import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { settled, signInAs } from "./browser.ts";
import { examineHere } from "./examine.ts";
import { setOut } from "./set-out.ts";

const visit = setOut();

/** A client of one's own who had a progress meeting, and on which day. */
const someoneSpoken = async (page: Page): Promise<{ readonly clientId: string; readonly on: string }> => {
  const { rows } = (await (await page.request.get("/v1/caseload")).json()) as { rows: { clientId: string }[] };
  for (const { clientId } of rows) {
    const reply = await page.request.get(`/v1/clients/${clientId}/appointments`);
    const { appointments, on: today } = (await reply.json()) as {
      appointments: readonly { what: string; on: string }[];
      on: string;
    };
    const talk = appointments.find(({ what, on }) => what === "talk" && on < today);
    if (talk !== undefined) return { clientId, on: talk.on };
  }
  throw new Error("nobody in this caseload had a progress meeting");
};

test("a kind of appointment is renamed from today: the preview says so, and what was before is still called what it was", async () => {
  const { page, faults, close } = await visit();
  await signInAs(page, "administrator");
  await page.goto("/settings");
  const setting = page.getByRole("article", { name: "Soorten afspraken" });
  await setting.getByRole("button", { name: /^Wijzigen/ }).click();
  const dialog = page.getByRole("dialog");
  const dutch = dialog.getByLabel("Nederlands").first();
  assert.equal(await dutch.inputValue(), "voortgangsgesprek");
  await dutch.fill("Driegesprek ");
  await dialog.getByRole("button", { name: "Gevolg bekijken" }).click();
  await dialog.getByRole("alert").getByText("Een andere waarde heet ook zo").waitFor();
  await dutch.fill("kennismaking");
  await dialog.getByRole("button", { name: "Gevolg bekijken" }).click();
  await dialog
    .getByText(/'voortgangsgesprek' heet vanaf .* anders: 'kennismaking' \(.* houden de oude naam\)/)
    .waitFor();
  await dialog.getByText("De Engelse tekst wijzigt niet en blijft 'progress meeting'.").waitFor();
  await examineHere(page, faults);
  await dialog.getByRole("button", { name: "Vanaf deze dag laten gelden" }).click();
  await page.getByText(/Soorten afspraken: gewijzigd vanaf/).waitFor();
  await signInAs(page, "caseworker");
  const { clientId, on } = await someoneSpoken(page);
  for (const asked of ["", `?on=${on}`, "?tab=appointments"]) {
    await page.goto(`/clients/${clientId}${asked}`);
    await settled(page);
    await page
      .getByRole("main")
      .getByText(/voortgangsgesprek/i)
      .first()
      .waitFor();
  }
  await page.getByRole("button", { name: "Afspraak plannen" }).first().click();
  const kinds = await page.getByRole("dialog").locator("[name=what] option").allTextContents();
  assert.ok(kinds.includes("Kennismaking") && !kinds.includes("Voortgangsgesprek"), kinds.join());
  await close();
});

test("a word that is not allowed is typed as people write it", async () => {
  const { page, faults, close } = await visit();
  await signInAs(page, "administrator");
  await page.goto("/settings");
  const setting = page.getByRole("article", { name: "Woorden die in vrije tekst niet mogen" });
  await setting.getByRole("button", { name: /^Wijzigen/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Waarde toevoegen" }).click();
  await dialog.getByLabel("Woord", { exact: true }).fill("Long Covid");
  await dialog.getByLabel("Nederlands").last().fill("energie over de dag");
  await dialog.getByLabel("Engels").last().fill("energy over the day");
  await dialog.getByRole("button", { name: "Vanaf deze dag laten gelden" }).click();
  await page.getByText(/Woorden die in vrije tekst niet mogen: gewijzigd vanaf/).waitFor();
  assert.deepEqual(faults, []);
  await close();
});
