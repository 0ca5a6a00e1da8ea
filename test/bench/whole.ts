// Whole processes: a scan of a large file beside csv-parse alone, its memory, and the start of `check`.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, readFileSync } from "node:fs";
import { medians } from "./rounds.ts";
import type { Row } from "./table.ts";
import { csvHeader, inventListings, inventMarks, toCsvRow } from "./texts.ts";

const cli = "bin/listing-lint.js";
const file = ".cache/bench.csv";
const parseAlone = `
  import { createReadStream } from "node:fs";
  import { parse } from "csv-parse";
  let cells = 0;
  for await (const row of createReadStream(${JSON.stringify(file)}).pipe(parse())) cells += row.length;
  if (cells === 0) throw new Error("nothing read");`;

export async function wholeRows(listings: number, rounds: number): Promise<Row[]> {
  await writeCsv(listings / 10);
  const short = await runNode([cli, "scan", file, "--jobs", "2", "--quiet"]);
  await writeCsv(listings);
  let peak = 0;
  const [parse = 1, scan = 0] = await medians(
    [
      { name: "csv-parse", run: () => runNode(["--input-type=module", "-e", parseAlone]) },
      {
        name: "scan",
        run: async () => {
          peak = Math.max(peak, await runNode([cli, "scan", file, "--jobs", "2", "--quiet"]));
        },
      },
    ],
    rounds,
  );
  const [empty = 1, check = 0] = await medians(
    [
      { name: "node", run: () => runNode(["-e", "0"]) },
      { name: "check", run: () => runNode([cli, "check", "Yeti style dog bowl"]) },
    ],
    rounds * 3,
  );
  return [
    [`scan of ${listings} listings, 2 threads, against csv-parse alone`, scan / parse, "<= 0.6"],
    ["peak memory of that scan, MB", peak, "< 220"],
    ["the same for a file a tenth as long, MB", short, ""],
    ["check of one title against node -e 0", check / empty, "<= 3"],
  ];
}

async function writeCsv(listings: number): Promise<void> {
  const out = createWriteStream(file);
  out.write(csvHeader);
  let count = 0;
  for (const listing of inventListings(["Yeti", "Nike", "Velcro", ...inventMarks(50)], 0.05)) {
    if (!out.write(toCsvRow(listing))) await once(out, "drain");
    count += 1;
    if (count >= listings) break;
  }
  out.end();
  await once(out, "finish");
}

/** Runs Node with `args`; gives its peak memory in MB, 0 where the system does not tell. */
export async function runNode(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid));
  }, 100);
  const [code] = (await once(child, "exit")) as [number | null];
  clearInterval(watch);
  // 1 is a scan with findings.
  if (code !== 0 && code !== 1) throw new Error(`node ${args[0]} ended with ${code}`);
  return peak;
}

function peakOf(pid: number | undefined): number {
  try {
    const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
    return Number(found?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
