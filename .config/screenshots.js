// Takes the pictures of the READMEs: the page of the sample export, in English and Chinese. Needs Debian's `chromium`.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const images = ".github/images";
const folder = mkdtempSync(join(tmpdir(), "listing-lint-screenshots-"));
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
try {
  mkdirSync(images, { recursive: true });
  for (const [language, name] of [
    ["en", "report.png"],
    ["zh", "report-zh.png"],
  ]) {
    const report = join(folder, `${language}.html`);
    const scan = ["scan", "fixtures/pet-bowl/amazon-export.csv", "--as-of", "2026-11-21", "--lang", language];
    const { status } = spawnSync(process.execPath, ["bin/listing-lint.js", ...scan, "--report", `html=${report}`]);
    if (status !== 1) throw new Error(`the scan ended with ${status}`);
    const page = await browser.newPage({ viewport: { width: 1100, height: 760 }, colorScheme: "light" });
    await page.goto(pathToFileURL(report).href);
    await page.screenshot({ path: join(images, name) });
    await page.close();
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
