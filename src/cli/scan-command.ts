// `scan`: the main job.
import { stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Command } from "commander";
import { type Located, locate } from "../input/locate.ts";
import type { Source } from "../input/source.ts";
import { copyOf } from "./copy-path.ts";
import { execute } from "./execute.ts";
import { usageError } from "./failure.ts";
import type { Io } from "./io.ts";
import { addBaselineOptions, addFixOptions, addInputOptions, addRunOptions } from "./options/declare.ts";
import { type RawOptions, type RunOptions, resolveOptions } from "./options.ts";
import type { SetExitCode } from "./program.ts";
import { watchInputs } from "./watch.ts";

interface ScanOptions extends RawOptions {
  readonly watch?: boolean;
}

export function addScanCommand(program: Command, io: Io, setExitCode: SetExitCode): void {
  const command = program
    .command("scan")
    .description("scan listing exports: files, folders, globs, or - for stdin")
    .option("--watch", "scan again whenever an input is saved, until Ctrl-C")
    .argument("<inputs...>", "exports (CSV, TSV, Excel, JSON, NDJSON, XML, ...), folders, globs, or -");
  addFixOptions(addRunOptions(addBaselineOptions(addInputOptions(command))))
    .addHelpText(
      "after",
      `
Examples:
  listing-lint scan amazon-export.csv
  listing-lint scan exports/ --marketplace amazon-de --lang zh
  listing-lint scan "exports/**/*.csv" --format json --fail-on medium
  listing-lint scan erp.csv --encoding gb18030 --map title=产品标题
  listing-lint scan shop.csv --dry-run                 show what --fix would change
  listing-lint scan shop.csv --own-brand "Acme Pets" --report json=report.json
  listing-lint scan shop.csv --watch                 again whenever the file is saved
  listing-lint scan shop.csv --since last-week.csv   only what changed; a git revision works as well
  listing-lint scan shop.csv --write-baseline known.json --accept-reason "checked in March"
  listing-lint scan shop.csv --baseline known.json   what is known is left out and counted
  listing-lint scan shop.csv -m amazon-us -m ebay-us -m amazon-de
  cat listings.ndjson | listing-lint scan - --input-format ndjson --format ndjson`,
    )
    .action(async (inputs: string[], raw: ScanOptions) => {
      const options = await resolveOptions(raw, io, await folderOf(inputs[0] ?? "-", io.cwd));
      const find = async (): Promise<Located> =>
        listingsOnly(await locate(inputs, { cwd: io.cwd, stdin: io.stdin }), inputs, options, io.cwd);
      const scan = async (): Promise<number> => {
        const { sources, problems } = await find();
        return execute(sources, problems, options, io);
      };
      if (raw.watch !== true) {
        setExitCode(await scan());
        return;
      }
      if (inputs.includes("-")) throw usageError("--watch waits for files to be saved: name files, not stdin.");
      setExitCode(await watchInputs(inputs, io, { state: async () => stateOf((await find()).sources, io.cwd), scan }));
    });
}

/**
 * What a scan writes into a folder, and what it is told of there, is no input of it, nor is the corrected copy of a file
 * that is scanned itself; a file that is named by itself stays one, and an error where it is written.
 */
function listingsOnly(
  { sources, problems }: Located,
  inputs: readonly string[],
  { reports, baselines, dictionaries }: RunOptions,
  cwd: string,
): Located {
  const place = (path: string): string => resolve(cwd, path);
  const told = [...reports.map(({ path }) => path), ...baselines, ...dictionaries].map(place);
  const others = new Set([...told, ...sources.map(({ path }) => copyOf(place(path)))]);
  const named = new Set(inputs.map(place));
  const isInput = (path: string): boolean => named.has(path) || !others.has(path);
  return { sources: sources.filter(({ path }) => isInput(place(path))), problems };
}

/** Changes when one of the files does. */
async function stateOf(sources: readonly Source[], cwd: string): Promise<string> {
  const files = sources.map(async ({ path }) => {
    const info = await stat(resolve(cwd, path)).catch(() => undefined);
    return [path, info?.mtimeMs, info?.size];
  });
  return JSON.stringify(await Promise.all(files));
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
