import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { desk, phone, signInAs } from "./browser.ts";
import { axeOn } from "./examine.ts";
import { setOut } from "./set-out.ts";

const visit = setOut();

const nothingFound = async (page: Page): Promise<void> => {
  const { violations } = await axeOn(page).analyze();
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(" ")).join(", ")}`),
    [],
  );
};

/** The person page of whoever is signed in over there. */
const openPersonOf = async (administrator: Page, person: Page): Promise<string> => {
  const { person: who } = await (await person.request.get("/v1/session")).json();
  await administrator.goto(`/people/${who.id}`);
  await administrator.getByRole("heading", { level: 1, name: who.name }).waitFor();
  return who.name;
};

for (const [viewport, size] of [
  [desk, "desk"],
  [phone, "phone"],
] as const)
  test(`an administrator ends somebody's access, who is out at once, and gives it back; at ${size} size`, async () => {
    const worker = await visit();
    await signInAs(worker.page, "caseworker");
    const { page, faults, close } = await visit("nl", viewport);
    await signInAs(page, "administrator");
    const name = await openPersonOf(page, worker.page);
    await nothingFound(page);

    await page.getByRole("button", { name: "Toegang beëindigen" }).click();
    const asking = page.getByRole("dialog", { name: `Toegang van ${name} beëindigen` });
    await asking.waitFor();
    await nothingFound(page);
    await page.keyboard.press("Escape");
    assert.equal(await page.getByRole("button", { name: "Toegang teruggeven" }).count(), 0, "nothing has happened yet");

    await page.getByRole("button", { name: "Toegang beëindigen" }).click();
    await asking.getByRole("button", { name: "Toegang beëindigen" }).click();
    await page.getByText(`${name} heeft geen toegang meer.`).waitFor();
    await worker.page.reload();
    await worker.page.getByRole("heading", { level: 1, name: "Inloggen" }).waitFor();

    await page.getByRole("button", { name: "Toegang teruggeven" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Toegang teruggeven" }).click();
    await page.getByText(`${name} heeft weer toegang.`).waitFor();
    await signInAs(worker.page, "caseworker");
    assert.deepEqual(faults, []);
    await worker.close();
    await close();
  });

test("the last administrator can't end their own access, and reads why", async () => {
  const { page, close } = await visit("en");
  await signInAs(page, "administrator");
  await openPersonOf(page, page);
  await page.getByRole("button", { name: "End access" }).click();
  const asking = page.getByRole("dialog");
  await asking.getByText("This is you.").waitFor();
  await asking.getByRole("button", { name: "End access" }).click();
  await asking.getByText("This is the last administrator.").waitFor();
  await nothingFound(page);
  await close();
});
