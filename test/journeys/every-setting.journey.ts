import assert from "node:assert/strict";
import { test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { settled, signInAs } from "./browser.ts";
import { setOut } from "./set-out.ts";

const visit = setOut();

/** The fields of the value: those above the day from which it holds. */
const valueFields = (dialog: Locator) => ({
  edit: dialog.getByRole("button", { name: /^Bewerken / }),
  numbers: dialog.locator("input[inputmode=numeric]:visible"),
  choice: dialog.locator("select[name=value]"),
  line: dialog.locator("input[name=value]:not([inputmode=numeric]):visible"),
  boxes: dialog.getByRole("checkbox"),
  labels: dialog.locator("input[name^='code-']:visible"),
});

/** Something else than holds now, as the kind of setting has it; which kind it was. */
const typeAnother = async (dialog: Locator, by: 1 | -1): Promise<string> => {
  const { edit, numbers, choice, line, boxes, labels } = valueFields(dialog);
  if ((await edit.count()) > 0) {
    await edit.first().click();
    const label = dialog.locator("input[name$='-nl']:visible").first();
    await label.fill(`${await label.inputValue()}, anders`);
    return "lines";
  }
  if ((await labels.count()) > 0) {
    const label = labels.first();
    await label.fill(`${await label.inputValue()}, anders`);
    return "codes";
  }
  if ((await choice.count()) > 0) {
    const now = await choice.inputValue();
    const others = await choice
      .locator("option")
      .evaluateAll((all) => all.map((one) => (one as unknown as { value: string }).value));
    await choice.selectOption(others.find((one) => one !== now && one !== "") ?? "");
    return "choice";
  }
  if ((await numbers.count()) > 0) {
    const number = numbers.first();
    await number.fill(String(Number(await number.inputValue()) + by));
    return "number";
  }
  if ((await line.count()) > 0) {
    await line.fill("14 0199");
    return "line";
  }
  // one more than holds now, where there is one: some lists can't be empty, and duties are always signed again
  const open = dialog.getByRole("checkbox", { checked: false });
  await ((await open.count()) > 0 ? open : boxes).first().click();
  return "boxes";
};

/** How many changes an article says there were. */
const changesSaid = async (article: Locator): Promise<number> => {
  const said = await article.getByText(/^\d+ wijziging/).allTextContents();
  return Number(said[0]?.match(/^\d+/)?.[0] ?? 0);
};

const changeOne = async (page: Page, name: string): Promise<string> => {
  const article = page.getByRole("article", { name, exact: true });
  const before = await changesSaid(article);
  await article.getByRole("button", { name: /^Wijzigen/ }).click();
  const dialog = page.getByRole("dialog");
  // personal data are not kept longer than the dossier
  const kind = await typeAnother(dialog, name === "Persoonsgegevens bewaren" ? -1 : 1);
  await dialog.getByRole("button", { name: "Gevolg bekijken" }).click();
  // what it does to dossiers that are there, or that it does nothing to them
  await dialog.locator(".trede-preview__said").waitFor();
  assert.notEqual(await dialog.locator(".trede-preview__said").textContent(), "", name);
  await dialog.getByRole("button", { name: "Vanaf deze dag laten gelden" }).click();
  await page.getByText(new RegExp(`^${name.replaceAll(/[()?]/g, "\\$&")}: gewijzigd vanaf`)).waitFor();
  await article.getByText(new RegExp(`^${before + 1} wijziging`)).waitFor();
  return kind;
};

test("every setting is changed on screen: its effect is seen beforehand, it holds from a day on, and its history says so", async () => {
  const { page, faults, close } = await visit();
  await signInAs(page, "administrator");
  await page.goto("/settings");
  await settled(page);
  const names = await page.getByRole("article").getByRole("heading", { level: 3 }).allInnerTexts();
  assert.ok(names.length > 40, `${names.length} settings`);
  const kinds = new Map<string, number>();
  for (const name of names) {
    const kind = await changeOne(page, name).catch((error: unknown) => {
      throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    });
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  assert.deepEqual([...kinds.keys()].toSorted(), ["boxes", "choice", "codes", "line", "lines", "number"]);
  // each stands in the history of a page that is opened anew
  await page.reload();
  await settled(page);
  for (const name of names) assert.ok((await changesSaid(page.getByRole("article", { name, exact: true }))) > 0, name);
  assert.deepEqual(faults, []);
  await close();
});
