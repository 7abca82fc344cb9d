import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { signInAs } from "./browser.ts";
import { examine, examineHere } from "./examine.ts";
import { setOut } from "./set-out.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A municipality of its own beside no demonstration: made by command line, as an operator would. */
const putIn = (env: NodeJS.ProcessEnv): void => {
  const trede = (...args: string[]) =>
    execFileSync(`${root}bin/trede`, args, { env, stdio: ["ignore", "ignore", "inherit"] });
  trede("commissioner", "add", "--code", "M1", "--name", "Gemeente 1", "--preset", "wwb-2006");
  trede("person", "add", "--email", "b.visser@example.org", "--role", "administrator", "--name", "B. Visser");
  trede("person", "add", "--email", "k.smit@example.org", "--role", "caseworker", "--name", "K. Smit");
};

const visit = setOut(() => ({ putIn }));

const upload = async (page: Page, mapping: string, file: string, knownSince: string): Promise<void> => {
  await page.goto("/imports/new");
  await page.getByLabel("Koppeling", { exact: true }).selectOption(`published-cohorts/${mapping}`);
  const csv = `${root}seeds/published-cohorts/municipality-1-${file}.csv`;
  await page.locator('input[type="file"]').last().setInputFiles(csv);
  await page.getByLabel("Dit is een nalading van historie").check();
  await page.getByLabel("Bekend vanaf").fill(knownSince);
  await page.getByRole("button", { name: "Inlezen en nakijken" }).click();
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}/);
  await page.getByRole("button", { name: "Bestand verwerken" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Bestand verwerken" }).click();
  await page
    .getByRole("button", { name: "Terugdraaien" })
    .or(page.getByRole("button", { name: /[Tt]erugdraaien/ }))
    .first()
    .waitFor({ timeout: 60_000 });
};

test("the published files come in by screen, and the published figure comes out, as known then and as corrected", async () => {
  const admin = await visit();
  await signInAs(admin.page, "administrator");
  await upload(admin.page, "benefits", "benefits", "1-12-2003");
  await examineHere(admin.page, admin.faults);
  await upload(admin.page, "exemptions", "exemptions", "1-12-2003");
  await upload(admin.page, "trajectories", "trajectories", "1-12-2003");
  await upload(admin.page, "exemptions", "file-check", "1-2-2004");
  await examine(admin.page, "/imports", admin.faults);
  assert.deepEqual(admin.faults, []);
  await admin.close();

  const { page, faults, close } = await visit();
  await signInAs(page, "caseworker");
  await page.goto(`/figures/cohort?${window}`);
  const [obliged, seemedObliged] = ["164 arbeidsplichtig", "231 arbeidsplichtig"];
  await opensPeople(page, "872 ingestroomd", "477 na een jaar nog bijstand", obliged, "111 traject binnen een jaar");
  await page.getByRole("row", { name: /^Sluitingsratio arbeidsplichtigen 67,7\s%/ }).waitFor();
  await page.goto(`/figures/cohort?${window}&knownOn=2003-12-31`);
  await opensPeople(
    page,
    "872 ingestroomd",
    "477 na een jaar nog bijstand",
    seemedObliged,
    "111 traject binnen een jaar",
  );
  await page.getByRole("row", { name: /^Sluitingsratio arbeidsplichtigen 48,1\s%/ }).waitFor();

  await page.getByRole("link", { name: "Verschil verklaren" }).click();
  await page.getByRole("row", { name: /^Ontheffing later geregistreerd 67$/ }).waitFor();
  await page.getByRole("row", { name: /^Arbeidsplichtig 231 164 −67$/ }).waitFor();
  await page.getByRole("row", { name: /^Niet bereikt 51,9\s% 32,3\s%/ }).waitFor();
  await page.goto(`/figures/cohort?${window}`);
  await page
    .getByRole("link", { name: `${obliged}: toon de mensen` })
    .first()
    .click();
  await page.getByRole("heading", { level: 1, name: "Arbeidsplichtig" }).waitFor();
  await page.getByText("1–25 van 164").waitFor();
  assert.deepEqual(faults, []);
  await close();
});

const window = "from=2002-01-01&until=2002-07-01&exitBy=2003-06-30";

/** Each number stands in the picture with what it is of, as a link to its people. */
const opensPeople = async (page: Page, ...names: readonly string[]): Promise<void> => {
  for (const name of names)
    await page
      .getByRole("main")
      .getByRole("link", { name: `${name}: toon de mensen` })
      .first()
      .waitFor();
};
