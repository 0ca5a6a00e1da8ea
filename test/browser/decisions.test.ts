// The whole way of a decision: a scan, its page in a real browser, the saved file, and the next scan with it.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { projectFolder, runCli } from "../cli/run-cli.ts";
import { describeBrowser } from "./chromium.ts";

const input = "fixtures/pet-bowl/amazon-export.csv";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "listing-lint-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Json {
  readonly summary: { readonly suppressed: number; readonly suppressedBy: { readonly decision: number } };
  readonly findings: readonly { readonly fingerprint: string; readonly text: string; readonly severity: string }[];
}

const scanned = async (...args: string[]): Promise<Json & { code: number }> => {
  const { stdout, code } = await runCli(["scan", input, "-f", "json", ...args], { cwd: projectFolder });
  return { ...(JSON.parse(stdout) as Json), code };
};

describeBrowser("decisions", (open) => {
  test("what is accepted in the page, and nothing else, is left out of the next scan and counted", async () => {
    const report = join(folder, "report.html");
    const before = await scanned("--report", `html=${report}`);
    expect(before.findings.map(({ text }) => text)).toEqual(expect.arrayContaining(["Yeti", "YETI", "Velcro"]));

    const { page, noises } = await open(readFileSync(report, "utf8"));
    await page.click(".row:has-text('Yeti') >> nth=0");
    await page.click("#decision button:has-text('Accept')");
    await page.fill("#reason", "licence of 2026, kept by the office");
    await page.click(".row:has-text('Velcro')");
    await page.click("#decision button:has-text('fix')");
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("#save")]);
    const decisions = join(folder, "decisions.json");
    await download.saveAs(decisions);
    expect(noises.filter((noise) => !noise.startsWith("request blob:"))).toEqual([]);

    const after = await scanned("--baseline", decisions);
    const names = (run: Json): string[] => run.findings.map(({ fingerprint }) => fingerprint);
    expect(names(after)).toEqual(names(before).slice(1));
    expect(after.summary).toMatchObject({ suppressed: 1, suppressedBy: { decision: 1 } });
    // The one that is to be fixed still fails the run.
    expect([before.code, after.code]).toEqual([1, 1]);
    const { stdout } = await runCli(["scan", input, "--baseline", decisions], { cwd: projectFolder });
    expect(stdout).toContain("1 finding left out: 1 accepted in the baseline.");
    const sarif = await runCli(["scan", input, "--baseline", decisions, "-f", "sarif"], { cwd: projectFolder });
    expect(sarif.stdout).toContain("licence of 2026, kept by the office");
  });
});
