// The HTML report in a real browser: inert, quick, usable by keyboard, and its decisions can be saved.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { ScannedListing } from "../../src/index.ts";
import { render } from "../report/rendering.ts";
import { findingOf, listingOf, resultOf, sampleResult, sampleRows } from "../report/sample-run.ts";
import { sharedData } from "../shared-folder.ts";
import { describeBrowser } from "./chromium.ts";

const sample = render("html", sampleRows, sampleResult);

/** Every place that a text of the input reaches, filled with each of `texts`. */
function rowsOf(texts: readonly string[]): ScannedListing[] {
  return texts.map((text, at) => {
    const listing = {
      ...listingOf(at + 1, `S${at} ${text}`, [["title", text, `${text} Zorblat ${text}`]]),
      file: text,
    };
    const finding = findingOf(listing, "Zorblat", {
      fingerprint: text,
      message: text,
      suggestion: { text, reason: text },
      evidence: [{ code: "COMPANION", weight: 1, args: { word: text } }],
      mark: { id: text, name: text, owner: text, classes: [], offices: [], source: text },
    });
    const problem = { code: "I103", level: "row", file: text, record: 1, message: text } as const;
    return { listing, findings: [finding], problems: [problem] };
  });
}

/** Names of all elements with the names of their attributes. */
function structureOf(page: Page): Promise<string[]> {
  return page.evaluate(`[...new Set([...document.querySelectorAll("*")].map((element) =>
    [element.localName, ...element.getAttributeNames().sort()].join(" ")))].sort()`);
}

async function visitAll(page: Page, count: number): Promise<void> {
  await page.focus("#list");
  for (let at = 0; at < count; at++) {
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowDown");
  }
}

const payloads: readonly string[] =
  sharedData === undefined
    ? [
        "</script><img src=x onerror=alert(1)>",
        "<!--<script>",
        '"><svg onload=alert(1)>',
        "javascript:alert(1)",
        "{{1+1}}",
      ]
    : (JSON.parse(readFileSync(join(sharedData, "robustness/xss/payloads.json"), "utf8")) as { payload: string }[]).map(
        ({ payload }) => payload,
      );

describeBrowser("html in Chromium", (open) => {
  test("hostile input gives the elements and attributes of a clean one, and nothing runs or loads", async () => {
    const shown = payloads.slice(0, 150);
    const hostile = rowsOf(payloads);
    const clean = rowsOf(payloads.map((_, at) => `clean ${at}`));
    for (const javaScriptEnabled of [false, true]) {
      const structures: string[][] = [];
      for (const rows of [hostile, clean]) {
        const { page, noises } = await open(render("html", rows, resultOf(rows, ["a.csv"])), { javaScriptEnabled });
        if (javaScriptEnabled) await visitAll(page, shown.length);
        structures.push(await structureOf(page));
        expect(noises).toEqual([]);
        await page.close();
      }
      expect(structures[0]).toEqual(structures[1]);
    }
  }, 120_000);

  test("charts and search filter the list, and the filters can be cleared", async () => {
    const { page, noises } = await open(sample);
    expect(await page.locator(".row").count()).toBe(3);
    await page.click("[data-bar='mark KLETTIX']");
    expect(await page.locator("#shown").textContent()).toBe("1 of 3 findings");
    expect(await page.locator("[data-bar='mark KLETTIX']").getAttribute("aria-pressed")).toBe("true");
    await page.click("#reset");
    await page.fill("#search", "boomer lid");
    await expect.poll(() => page.locator(".row").count()).toBe(1);
    expect(await page.locator(".row .second").textContent()).toContain("PB-2");
    await page.fill("#search", "nothing has this");
    await expect.poll(() => page.locator("#list .empty").count()).toBe(1);
    expect(noises).toEqual([]);
  });

  test("a finding shows its word in the listing's text, what to write, and its evidence behind a click", async () => {
    const { page } = await open(sample);
    await page.click(".row:has-text('Klettix')");
    expect(await page.locator("#detail .hit").textContent()).toBe("Klettix");
    expect(await page.locator(".instead").textContent()).toContain("hook and loop");
    expect(await page.locator("#evidence li").isVisible()).toBe(false);
    await page.click("#evidence summary");
    expect(await page.locator("#evidence li").isVisible()).toBe(true);
  });

  test("decisions are made by keyboard, saved as a file, and loaded again", async () => {
    const { page } = await open(sample);
    await page.focus("#list");
    await page.keyboard.press("a");
    await page.keyboard.type("licence of 2026");
    await page.keyboard.press("Escape");
    await page.keyboard.press("j");
    await page.keyboard.press("f");
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("#save")]);
    const saved = readFileSync(await download.path(), "utf8");
    expect(JSON.parse(saved)).toEqual({
      schemaVersion: 1,
      kind: "listing-lint-decisions",
      decisions: [
        {
          fingerprint: "pb-1-zorblat",
          decision: "accepted",
          reason: "licence of 2026",
          rule: "trademark/mark-use",
          mark: "ZORBLAT",
          text: "Zorblat",
          sku: "PB-1",
          column: "item_name",
        },
        {
          fingerprint: "pb-4-klettix",
          decision: "to-fix",
          rule: "trademark/everyday-word",
          mark: "KLETTIX",
          text: "Klettix",
          sku: "PB-4",
          column: "product_description",
        },
      ],
    });
    const again = await open(sample);
    await again.page.setInputFiles("input[type=file]", {
      name: "d.json",
      mimeType: "application/json",
      buffer: Buffer.from(saved),
    });
    await expect.poll(() => again.page.locator(".row .decision").allTextContents()).toEqual(["✓ Accepted", "✎ To fix"]);
    await again.page.selectOption("#decided", "to-fix");
    expect(await again.page.locator(".row").count()).toBe(1);
  });

  test("what the page does not know of a loaded file is saved as it was", async () => {
    const accepted = {
      fingerprint: "pb-1-zorblat",
      decision: "accepted",
      reason: "licence",
      by: "Ann",
      until: "2027-01-31",
    };
    const others = [
      { fingerprint: "of-another-export", decision: "accepted", reason: "seen in March" },
      { fingerprint: "pb-4-klettix", decision: "replace", replacement: "hook and loop" },
    ];
    const { page } = await open(sample);
    const file = { schemaVersion: 1, kind: "listing-lint-decisions", decisions: [accepted, ...others] };
    await page.setInputFiles("input[type=file]", {
      name: "d.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(file)),
    });
    await expect.poll(() => page.locator(".row .decision").count()).toBe(1);
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("#save")]);
    const { decisions } = JSON.parse(readFileSync(await download.path(), "utf8")) as { decisions: object[] };
    expect(decisions).toEqual([expect.objectContaining(accepted), ...others]);
  });

  test("20,000 findings: few rows exist, and a search answers at once", async () => {
    const rows = Array.from({ length: 20_500 }, (_, at): ScannedListing => {
      const listing = listingOf(at + 1, `SKU-${at}`, [["title", "title", `Zorblat bowl number ${at} for dogs`]]);
      return { listing, findings: [findingOf(listing, "Zorblat", { fingerprint: String(at) })], problems: [] };
    });
    const { page } = await open(render("html", rows, resultOf(rows, ["a.csv"])));
    expect(await page.locator(".notice").textContent()).toContain("20,000 most severe of 20,500");
    expect(await page.locator(".row").count()).toBeLessThan(60);
    const elapsedMs = await page.evaluate<number>(`(() => {
      const start = performance.now();
      document.querySelector("[data-bar^=severity]").click();
      return performance.now() - start;
    })()`);
    expect(elapsedMs).toBeLessThan(1000);
    await page.fill("#search", "sku-19999");
    await expect.poll(() => page.locator("#shown").textContent()).toBe("1 of 20000 findings");
  }, 60_000);

  test("on a phone the listing opens over the list and goes back", async () => {
    const { page } = await open(sample, { viewport: { width: 390, height: 800 } });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
    expect(await page.locator("#detail").isVisible()).toBe(false);
    await page.click(".row >> nth=0");
    expect(await page.locator("#detail").isVisible()).toBe(true);
    await page.click("#back");
    expect(await page.locator("#detail").isVisible()).toBe(false);
  });

  test("a page without findings says so and shows no empty tools", async () => {
    const rows = [{ listing: listingOf(1, "A", [["title", "title", "Plain bowl"]]), findings: [], problems: [] }];
    const { page } = await open(render("html", rows, resultOf(rows, ["a.csv"])));
    expect(await page.locator("#list").textContent()).toContain("No finding at this level");
    for (const id of ["#charts", "#tools", "#detail", "#keys"])
      expect(await page.locator(id).isVisible(), id).toBe(false);
  });

  test("prints what stands around a finding, not its whole field", async () => {
    const listing = listingOf(1, "A", [
      ["description", "text", `${"before ".repeat(90)}Zorblat${" after".repeat(90)}`],
    ]);
    const rows = [{ listing, findings: [findingOf(listing, "Zorblat")], problems: [] }];
    const { page } = await open(render("html", rows, resultOf(rows, ["a.csv"])));
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    const text = (await page.locator("#print tbody td >> nth=2").textContent()) ?? "";
    expect(text).toMatch(/^….{150}Zorblat.{150}…$/);
  });

  test("prints the findings shown as a table", async () => {
    const { page } = await open(sample);
    await page.click("[data-bar='severity high']");
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#print tbody tr").count()).toBe(1);
    expect(await page.locator("#print mark").textContent()).toBe("Zorblat");
    expect(await page.locator("main").isVisible()).toBe(false);
  });
});
