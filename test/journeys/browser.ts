import { type Browser, chromium, type Page } from "playwright-core";

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

/** A fresh visitor, who reads this language at this size. What goes wrong in the page is kept. */
export const visit = async (browser: Browser, address: string, language: Language = "nl", viewport = desk) => {
  const context = await browser.newContext({
    viewport,
    locale: language === "nl" ? "nl-NL" : "en-GB",
    baseURL: address,
    reducedMotion: "reduce",
  });
  await context.addInitScript((chosen) => localStorage.setItem("trede.language", chosen), language);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  return { page, faults, close: () => context.close() };
};

/** One click on the demonstration's start page. */
export const signInAs = async (page: Page, role: string): Promise<void> => {
  const people = await (await page.request.get("/v1/demo/people")).json();
  const person = people.people.find((each: { role: string }) => each.role === role);
  if (person === undefined) throw new Error(`the demonstration has no ${role}`);
  await page.goto("/");
  await page.getByRole("button", { name: person.name }).click();
  // the page is loaded anew as that person; at phone width the menu is closed, so wait for the list of people to go
  await page.getByRole("button", { name: person.name }).waitFor({ state: "detached" });
  await page.getByRole("heading", { level: 1 }).waitFor();
};
