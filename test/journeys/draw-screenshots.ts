import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { desk, type Language, openBrowser, phone, signInAs, visit } from "./browser.ts";
import { startProduct } from "./product.ts";

const firstClient = async (page: Page): Promise<void> => {
  await page
    .getByRole("main")
    .getByRole("link", { name: /\S/ })
    .filter({ hasText: /\w\. |cli/ })
    .first()
    .click();
  await page.waitForURL(/\/clients\//);
};

const firstClientWith = async (page: Page, tab: string): Promise<void> => {
  await firstClient(page);
  await page.goto(`${new URL(page.url()).pathname}?tab=${tab}`);
};

/** Pages as a visitor of the demonstration sees them: name, who looks, where. `open` goes on from there. */
const pages: readonly { name: string; role: string | null; path: string; open?: (page: Page) => Promise<void> }[] = [
  { name: "sign-in", role: null, path: "/" },
  { name: "caseload", role: "caseworker", path: "/caseload" },
  { name: "unassigned", role: "caseworker", path: "/unassigned" },
  { name: "team", role: "caseworker", path: "/team" },
  {
    name: "dossier",
    role: "caseworker",
    path: "/caseload",
    open: (page) => firstClient(page),
  },
  { name: "today", role: "caseworker", path: "/today" },
  { name: "plan", role: "caseworker", path: "/caseload", open: (page) => firstClientWith(page, "plan") },
  { name: "rung", role: "caseworker", path: "/caseload", open: (page) => firstClientWith(page, "rung") },
  { name: "calendar", role: "caseworker", path: "/calendar" },
  { name: "board", role: "caseworker", path: "/board" },
  { name: "flow", role: "caseworker", path: "/ladder" },
  { name: "casework-figures", role: "caseworker", path: "/casework-figures" },
  { name: "gates", role: "caseworker", path: "/gates" },
  {
    name: "gate",
    role: "caseworker",
    path: "/gates?ball=provider",
    open: async (page) => {
      await page.getByRole("table").getByRole("row").nth(1).getByRole("link").first().click();
      await page.waitForURL(/\/clients\//);
    },
  },
  { name: "cohort", role: "caseworker", path: "/figures/cohort?from=2022-01-01&until=2022-07-01&exitBy=2023-06-30" },
  { name: "definitions", role: "caseworker", path: "/figures/definitions" },
  { name: "imports", role: "administrator", path: "/imports" },
  { name: "new-import", role: "administrator", path: "/imports/new" },
  { name: "people", role: "administrator", path: "/people" },
  { name: "roles", role: "administrator", path: "/roles" },
  { name: "settings", role: "administrator", path: "/settings" },
  { name: "log", role: "administrator", path: "/log" },
  { name: "keeping", role: "administrator", path: "/keeping" },
  { name: "own-file", role: "client", path: "/own/file" },
  { name: "own-plan", role: "client", path: "/own/plan" },
  { name: "provider-clients", role: "provider-consultant", path: "/provider/clients" },
];

const folder = fileURLToPath(new URL("../../docs/screenshots/", import.meta.url));
mkdirSync(folder, { recursive: true });
const [product, browser] = await Promise.all([startProduct(), openBrowser()]);
const sizes = { "": desk, "-phone": phone } as const;

const draw = async (language: Language, size: keyof typeof sizes): Promise<void> => {
  const roles = [...new Set(pages.map(({ role }) => role))];
  for (const role of roles) {
    const { page, close } = await visit(browser, product.address, language, sizes[size]);
    if (role !== null) await signInAs(page, role);
    for (const each of pages.filter((one) => one.role === role)) {
      await page.goto(each.path);
      await page.waitForLoadState("networkidle");
      await each.open?.(page);
      await page.getByRole("main").getByRole("heading", { level: 1 }).waitFor();
      await page.waitForLoadState("networkidle");
      await page.screenshot({ path: `${folder}${each.name}-${language}${size}.png` });
    }
    await close();
  }
};

try {
  for (const language of ["nl", "en"] as const) for (const size of ["", "-phone"] as const) await draw(language, size);
} finally {
  await browser.close();
  await product.stop();
}
