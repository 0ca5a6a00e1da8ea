// `scan`: the main job.
import { stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Command } from "commander";
import { locate } from "../input/locate.ts";
import { execute } from "./execute.ts";
import type { Io } from "./io.ts";
import type { SetExitCode } from "./main.ts";
import { addBaselineOptions, addInputOptions, addRunOptions, type RawOptions, resolveOptions } from "./options.ts";

export function addScanCommand(program: Command, io: Io, setExitCode: SetExitCode): void {
  const command = program
    .command("scan")
    .description("scan listing exports: files, folders, globs, or - for stdin")
    .argument("<inputs...>", "CSV, TSV or NDJSON files, folders, globs, or -");
  addRunOptions(addBaselineOptions(addInputOptions(command)))
    .addHelpText(
      "after",
      `
Examples:
  listing-lint scan amazon-export.csv
  listing-lint scan exports/ --marketplace amazon-de --lang zh
  listing-lint scan "exports/**/*.csv" --format json --fail-on medium
  listing-lint scan erp.csv --encoding gb18030 --map title=产品标题
  listing-lint scan shop.csv --own-brand "Acme Pets" --report json=report.json
  listing-lint scan shop.csv --since last-week.csv   only what changed; a git revision works as well
  listing-lint scan shop.csv --write-baseline known.json --accept-reason "checked in March"
  listing-lint scan shop.csv --baseline known.json   what is known is left out and counted
  listing-lint scan shop.csv -m amazon-us -m ebay-us -m amazon-de
  cat listings.ndjson | listing-lint scan - --input-format ndjson --format ndjson`,
    )
    .action(async (inputs: string[], raw: RawOptions) => {
      const options = await resolveOptions(raw, io, await folderOf(inputs[0] ?? "-", io.cwd));
      const { sources, problems } = await locate(inputs, { cwd: io.cwd, stdin: io.stdin });
      setExitCode(await execute(sources, problems, options, io));
    });
}

/** Where the search for a config file begins: the folder of the first input, or where the command runs. */
export async function folderOf(target: string, cwd: string): Promise<string> {
  if (target === "-" || /[*?{[]/.test(target)) return cwd;
  const path = resolve(cwd, target);
  try {
    return (await stat(path)).isDirectory() ? path : dirname(path);
  } catch {
    return cwd;
  }
}
