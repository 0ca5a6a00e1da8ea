// A real browser for suites that need one; they are left out, with the reason printed, where there is none.
import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe } from "vitest";

// Debian's package `chromium`.
const executablePath = "/usr/bin/chromium";

interface OpenPage {
  readonly page: Page;
  /** Dialogs, errors, messages of the console, and requests other than the page itself. */
  readonly noises: readonly string[];
}

export type Open = (html: string, options?: Parameters<Browser["newPage"]>[0]) => Promise<OpenPage>;

/** A suite that gets a function to open a page of HTML in its own context. */
export function describeBrowser(name: string, suite: (open: Open) => void): void {
  if (!existsSync(executablePath)) {
    describe.skip(`${name} (skipped: ${executablePath} is absent)`, () => {});
    return;
  }
  describe(name, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
    }, 60_000);
    afterAll(() => browser.close());
    suite(async (html, options) => {
      const page = await browser.newPage(options);
      const noises: string[] = [];
      page.on("dialog", (dialog) => {
        noises.push(`dialog ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on("pageerror", (error) => noises.push(`error ${error.message}`));
      page.on("console", (message) => noises.push(`console ${message.text()}`));
      page.on("request", (request) => noises.push(`request ${request.url().slice(0, 80)}`));
      await page.route("http://report.test/", (route) =>
        route.fulfill({ body: html, contentType: "text/html; charset=utf-8" }),
      );
      await page.goto("http://report.test/");
      noises.splice(noises.indexOf("request http://report.test/"), 1);
      return { page, noises };
    });
  });
}
