// Reading workbooks beside the same rows as CSV: rows a second and peak memory, for files of growing length.

import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, statSync } from "node:fs";
import type { Row } from "./table.ts";
import { kinds, writeTable } from "./workbook-files.ts";

const folder = ".cache/bench-workbooks";
const source = "test/bench/read-one.ts";
const reader = `${folder}/read.mjs`;

/** Every length is written in each kind, read `rounds` times in turns, and removed. */
export async function workbookRows(lengths: readonly number[], rounds: number): Promise<Row[]> {
  mkdirSync(folder, { recursive: true });
  const how = ["--bundle", "--platform=node", "--format=esm", "--packages=external", "--log-level=warning"];
  execFileSync("npx", ["--no-install", "esbuild", source, `--outfile=${reader}`, ...how]);
  const rows: Row[] = [];
  for (const length of lengths) rows.push(...(await lengthRows(length, rounds)));
  rmSync(folder, { recursive: true });
  return rows;
}

async function lengthRows(length: number, rounds: number): Promise<Row[]> {
  const files = kinds.map((kind) => ({ kind, path: `${folder}/${length}-${kind}`, runs: [] as Run[] }));
  for (const { kind, path } of files) await writeTable(path, kind, length);
  for (let round = 0; round < rounds; round++) {
    for (const { path, runs } of files) {
      const said = execFileSync(process.execPath, [reader, path, String(length)], { encoding: "utf8" });
      runs.push(JSON.parse(said) as Run);
    }
  }
  const csvMs = cpuOf(files[0]?.runs ?? []);
  return files.flatMap(({ kind, path, runs }): Row[] => {
    const name = `${length} rows, ${kind}, ${Math.round(statSync(path).size / 1e6)} MB`;
    const speed: Row = [`${name}: rows a second of CPU time against CSV`, csvMs / cpuOf(runs), "> 0.33"];
    const memory: Row = [`${name}: peak memory, MB`, Math.max(...runs.map(({ peakMb }) => peakMb)), ""];
    return kind === "csv" ? [memory] : [memory, speed];
  });
}

/** What the process says that read a file. */
interface Run {
  readonly cpuMs: number;
  readonly peakMb: number;
}

/** Median over the runs. */
function cpuOf(runs: readonly Run[]): number {
  return runs.map(({ cpuMs }) => cpuMs).sort((a, b) => a - b)[runs.length >> 1] ?? Number.NaN;
}
