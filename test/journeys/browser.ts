import { type Browser, chromium, type Page, type Request } from "playwright-core";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env["TREDE_CHROMIUM"] ?? "/usr/bin/chromium",
    headless: true,
    args: flags,
  });

export type Language = "nl" | "en";
export const desk = { width: 1280, height: 860 };
export const phone = { width: 390, height: 844 };
export type Viewport = typeof desk;

const underway = new WeakMap<Page, Set<Request>>();

const follow = (page: Page): void => {
  const asked = new Set<Request>();
  page.on("request", (request) => asked.add(request));
  page.on("requestfinished", (request) => asked.delete(request));
  page.on("requestfailed", (request) => asked.delete(request));
  underway.set(page, asked);
};

/**
 * The page has its heading, and all that was asked for it has been answered and drawn. Unlike `networkidle` this also waits after a click,
 * and no half second when there is nothing to wait for.
 */
export const settled = async (page: Page): Promise<void> => {
  for (let quiet = 0; quiet < 2; quiet = (underway.get(page)?.size ?? 0) === 0 ? quiet + 1 : 0) {
    await page.waitForFunction(
      () => document.querySelector("h1") !== null && document.querySelector(".trede-skeleton") === null,
    );
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
};

/** A fresh visitor, who reads this language at this size. What goes wrong in the page is kept. */
export const visit = async (
  browser: Browser,
  address: string,
  language: Language = "nl",
  viewport: Viewport = desk,
) => {
  const context = await browser.newContext({
    viewport,
    locale: language === "nl" ? "nl-NL" : "en-GB",
    baseURL: address,
    reducedMotion: "reduce",
  });
  await context.addInitScript((chosen) => localStorage.setItem("trede.language", chosen), language);
  const page = await context.newPage();
  follow(page);
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  return { page, faults, close: () => context.close() };
};

const personOf = async (page: Page, role: string): Promise<{ readonly id: string; readonly name: string }> => {
  const { people } = await (await page.request.get("/v1/demo/people")).json();
  const person = people.find((each: { role: string }) => each.role === role);
  if (person === undefined) throw new Error(`the demonstration has no ${role}`);
  return person;
};

/** One press on the demonstration's start page. */
export const pressToSignInAs = async (page: Page, role: string): Promise<void> => {
  const { name } = await personOf(page, role);
  await page.goto("/");
  await page.getByRole("button", { name }).click();
  // the page is loaded anew as that person; at phone width the menu is closed, so wait for the list of people to go
  await page.getByRole("button", { name }).waitFor({ state: "detached" });
  await settled(page);
};

/** What that press asks of the server, for journeys that are about something else; then where that person begins. */
export const signInAs = async (page: Page, role: string): Promise<void> => {
  const { id } = await personOf(page, role);
  const reply = await page.request.post("/v1/demo/sign-in", { data: { personId: id } });
  if (!reply.ok()) throw new Error(`nobody signed in as ${role}: ${await reply.text()}`);
  await page.goto("/");
  await settled(page);
};
