// Variations that are another product, over a whole scan.
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/index.ts";
import { runCli } from "../cli/run-cli.ts";

const rule = "amazon/variation-goods";
const rows = [
  "P,,Norvale Basics Ankle Socks 6 Pairs",
  "C1,P,Norvale Basics Ankle Socks 6 Pairs Grey",
  "C2,P,Norvale Basics Crew T-Shirt Large",
  "C3,P,Norvale Basics Crew T-Shirt Large",
  "Q,,Norvale Desk Lamp with Clamp",
];
const csv = `item_sku,parent_sku,item_name\n${rows.join("\n")}\n`;

async function scan(...options: string[]): Promise<{ found: Report["findings"]; report: Report; exitCode: number }> {
  const { stdout, code } = await runCli(["scan", "-", "-f", "json", ...options], { stdin: csv });
  const report = JSON.parse(stdout) as Report;
  return { found: report.findings.filter((finding) => finding.rule === rule), report, exitCode: code };
}

describe("a child that sells something else", () => {
  test("is reported once, with the goods of both sides, and never fails a run", async () => {
    const { found, exitCode } = await scan("--marketplace", "amazon-us", "--fail-on", "low");
    expect(found.map(({ listing, rows: count, trial, severity }) => [listing.sku, count, trial, severity])).toEqual([
      ["C2", 2, true, "low"],
    ]);
    expect(found[0]?.message).toMatch(/t-shirt|shirt/i);
    expect(found[0]?.message).toMatch(/socks/i);
    expect(exitCode).toBe(0);
  });

  test("is reported in Chinese", async () => {
    const { found } = await scan("--marketplace", "amazon-us", "--lang", "zh");
    expect(found[0]?.message).toMatch(/父体/);
  });

  test.each([
    ["other marketplaces", ["--marketplace", "etsy"]],
    ["a higher lowest severity", ["--marketplace", "amazon-us", "--min-severity", "medium"]],
  ])("is nothing on or for %s", async (_, options) => {
    expect((await scan(...options)).found).toEqual([]);
  });

  test("gives the same bytes for any number of threads", async () => {
    const one = await scan("--marketplace", "amazon-us", "--jobs", "1");
    const two = await scan("--marketplace", "amazon-us", "--jobs", "2");
    expect(two.report).toEqual(one.report);
  });
});
