import assert from "node:assert/strict";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { settled } from "./browser.ts";

/** All of axe. The pages have no frames, so it runs in the page itself and needs no second one to gather what it found. */
export const axeOn = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode();

const accessible = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** No fault in the page, nothing axe finds, no id twice, and nothing cut off at 400 % zoom (1280 px seen as 320). */
export const examineHere = async (page: Page, faults: readonly string[]): Promise<void> => {
  await settled(page);
  const { pathname, search } = new URL(page.url());
  const where = pathname + search;
  const { violations } = await axeOn(page).withTags(accessible).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${where}: ${id} at ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  );
  assert.deepEqual(found, []);
  // a label finds the first of that id, which may be a field under the dialog; axe has no rule for it any more
  const twice = await page.evaluate(() => {
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    return ids.filter((id, i) => ids.indexOf(id) !== i);
  });
  assert.deepEqual(twice, [], `${where} has an id twice`);
  const seen = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 700 });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  assert.ok(overflow <= 0, `${where} is ${overflow} px too wide at 400 % zoom`);
  if (seen !== null) await page.setViewportSize(seen);
  assert.deepEqual(faults, [], where);
};

export const examine = async (page: Page, path: string, faults: readonly string[]): Promise<void> => {
  await page.goto(path);
  await examineHere(page, faults);
};
