// `init`: writes a commented config file.
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Command } from "commander";
import { configFileName } from "./config.ts";
import { usageError } from "./failure.ts";
import type { Io } from "./io.ts";

const template = `{
  // Listing Lint: settings for the exports in this folder and below. Every option of \`listing-lint scan\` has a key here.

  // Where the listings go: amazon-us, amazon-de, ebay-us, walmart-us, etsy, tiktok-us, ...
  // "marketplace": ["amazon-us"],

  // Brands that you own or are licensed for: never reported.
  "ownBrand": [],

  // Is the brand column of a listing authorised? "trust" (default) or "check".
  "brandColumn": "trust",

  // Your own marks to look for: CSV with a header, only "mark" is required.
  // "dictionary": ["my-marks.csv"],

  // Lowest severity that is shown (info, low, medium, high), and the one that makes the exit code 1 (or "never").
  "minSeverity": "low",
  "failOn": "high",

  // Settings under one name: "strict", "balanced" (default) or "quiet"; and settings of single marketplaces.
  // "profile": "balanced",
  // "perMarketplace": { "ebay-us": { "failOn": "medium" } },

  // Findings that are fine: by mark, term, sku ("PB-*"), field or rule, each with a reason, until a day if need be.
  // "allow": [{ "mark": "Velcro", "sku": "PB-*", "reason": "licence of 2026-03-01", "until": "2027-03-01" }],

  // Decisions about single findings: from --write-baseline, \`listing-lint review\` or the html report.
  // "baseline": ["listing-lint-decisions.json"],

  // Columns that are not recognised: role=header.
  // "map": ["title=Product headline"],

  // Language of messages: "en" or "zh".
  // "lang": "en"
}
`;

export function addInitCommand(program: Command, io: Io): void {
  program
    .command("init")
    .description(`write a commented ${configFileName}`)
    .option("--force", "overwrite an existing file")
    .addHelpText("after", "\nExample:\n  listing-lint init")
    .action(async (options: { force?: boolean }) => {
      try {
        await writeFile(resolve(io.cwd, configFileName), template, { flag: options.force === true ? "w" : "wx" });
      } catch (error) {
        const exists = (error as NodeJS.ErrnoException).code === "EEXIST";
        throw usageError(
          exists
            ? `${configFileName} is here already; --force overwrites it.`
            : `${configFileName} cannot be written: ${(error as Error).message}`,
        );
      }
      io.stdout.write(`Wrote ${configFileName}.\n`);
    });
}
