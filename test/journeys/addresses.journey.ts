import assert from "node:assert/strict";
import { test } from "node:test";
import { settled, signInAs } from "./browser.ts";
import { setOut } from "./set-out.ts";

const visit = setOut();

const cutOff = { administrator: ["/people/onzin", "/imports/onzin"], caseworker: ["/clients/onzin"] } as const;

for (const [role, paths] of Object.entries(cutOff))
  test(`an address that was cut off tells the ${role} so, inside the pages`, async () => {
    const { page, faults, close } = await visit();
    await signInAs(page, role);
    for (const path of [...paths, "/nope"]) {
      await page.goto(path);
      await page.getByRole("heading", { level: 1, name: "Deze bladzijde bestaat niet" }).waitFor();
      await page.getByRole("navigation").getByRole("link").first().waitFor();
      await page.getByRole("link", { name: "Naar het begin" }).waitFor();
    }
    // the browser tells of the one address that no page could ever have: the server answers it with 404
    assert.deepEqual(faults, ["Failed to load resource: the server responded with a status of 404 (Not Found)"]);
    await close();
  });

test("who opens a link before signing in, or whose session is over, comes back where they were going", async () => {
  const { page, faults, close } = await visit();
  await signInAs(page, "caseworker");
  const name = (await page.getByRole("banner").locator("strong").textContent()) ?? "";
  await page.getByRole("table").getByRole("row").nth(1).getByRole("link").first().click();
  await page.waitForURL(/\/clients\//);
  const address = `${page.url().replace(/\?.*/, "")}?knownOn=2024-01-01`;
  await page.context().clearCookies();
  await page.goto(address);
  await page.getByRole("button", { name }).click();
  await page.getByText("volgens wat er op 1 januari 2024 bekend was").waitFor();
  assert.equal(page.url(), address);
  await page.goto(address.replace(/\?.*/, ""));
  await page.getByRole("button", { name: "Tonen, wordt vastgelegd" }).waitFor();
  await page.context().clearCookies();
  await page.getByRole("button", { name: "Tonen, wordt vastgelegd" }).click();
  await page.getByText("kopieer het eerst als u het wilt houden").waitFor();
  await page.getByRole("main").getByRole("link", { name: "Inloggen" }).click();
  await page.getByRole("button", { name }).click();
  await page.getByRole("button", { name: "Tonen, wordt vastgelegd" }).waitFor();
  assert.equal(page.url(), address.replace(/\?.*/, ""));
  assert.deepEqual(
    faults.filter((fault) => !fault.includes("401")),
    [],
  );
  await close();
});

test("signing out asks nothing more on behalf of who was there", async () => {
  const { page, faults, close } = await visit();
  await signInAs(page, "caseworker");
  await page.getByRole("table").getByRole("row").nth(6).waitFor();
  await page.getByRole("button", { name: "Uitloggen" }).click();
  await page.getByRole("heading", { name: "Inloggen bij Trede" }).waitFor();
  await settled(page);
  assert.deepEqual(faults, []);
  await close();
});
