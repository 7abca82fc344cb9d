import { after, before } from "node:test";
import type { Browser } from "playwright-core";
import { type Language, openBrowser, type Viewport, visit } from "./browser.ts";
import { type Product, type Start, startProduct } from "./product.ts";

/**
 * Called once in a file of journeys: a product and a browser of its own, there before its first test and gone after the last. Gives how a
 * fresh visitor comes to it.
 */
export const setOut = (start: () => Start | Promise<Start> = () => ({})) => {
  let product: Product;
  let browser: Browser;
  before(async () => {
    // one after the other: a product that does not start leaves no browser open
    product = await startProduct(await start());
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await product.stop();
  });
  return (language?: Language, viewport?: Viewport) => visit(browser, product.address, language, viewport);
};
