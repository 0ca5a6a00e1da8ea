// `npm run accuracy`: scans the labelled listings with the built-in dictionary, prints the figures of the benchmark and
// fails when one is worse than the committed one. `--list` shows every case, `--baselines` what simple matchers do.
import { readFileSync } from "node:fs";
import { loadRules, type Severity } from "../../src/index.ts";
import { randomFrom } from "../random.ts";
import { sharedData } from "../shared-folder.ts";
import { baselinesOf } from "./baselines.ts";
import { printFit } from "./fit.ts";
import type { LabelledListing } from "./labelled.ts";
import { printReading } from "./reading.ts";
import { printRegisterNoise } from "./register-noise.ts";
import { scanLabelled } from "./scan.ts";
import { type Figures, type Miss, rows, type Scored, scoreListings, share } from "./score.ts";

export default async function main(args: readonly string[]): Promise<void> {
  if (sharedData === undefined) {
    console.log("skipped: the labelled listings are not here (../shared is absent)");
    return;
  }
  if (args[0] === "--read") {
    const [, seed = "1", count = "2000", least = "medium"] = args;
    return printReading(sharedData, Number(seed), Number(count), least as Severity);
  }
  if (args[0] === "--register") {
    const [, marks = "1000000", listings = "4000"] = args;
    if (!printRegisterNoise(sharedData, Number(marks), Number(listings))) process.exitCode = 1;
    return;
  }
  if (args[0] === "--fit") return printFit(sharedData, args.includes("--write"));
  const scored = await scanLabelled(`${sharedData}/bench/labelled.jsonl`);
  const misses: Miss[] = [];
  const figures = scoreListings(scored, misses);
  if (args.includes("--list"))
    for (const miss of misses) console.log(`${miss.what}: ${miss.text}\n    ${miss.detail}\n    ${miss.context}`);
  print(figures, scored);
  if (args.includes("--baselines")) printBaselines(scored.map(({ listing }) => listing));
  for (const complaint of belowCommitted(figures)) {
    console.error(complaint);
    process.exitCode = 1;
  }
}

/** The figures of each simple matcher, one line each, in the order of the table above. */
function printBaselines(listings: readonly LabelledListing[]): void {
  console.log(`\n${"baseline".padEnd(20)} ${rows.map(([label]) => label.padStart(24)).join("")}`);
  for (const { label, find } of baselinesOf(loadRules().builtin)) {
    const figures = scoreListings(find(listings));
    const cells = rows.map(([, pick, unit]) => (share(pick(figures)) * (unit === "%" ? 100 : 1000)).toFixed(1));
    console.log(`${label.padEnd(20)} ${cells.map((cell) => cell.padStart(24)).join("")}`);
  }
}

/** `committed.json`: the figure that a row must reach, or must not exceed where less is better. */
function belowCommitted(figures: Figures): string[] {
  const committed = JSON.parse(readFileSync("test/accuracy/committed.json", "utf8")) as Record<
    string,
    { readonly atLeast?: number; readonly atMost?: number }
  >;
  return rows.flatMap(([label, pick, unit]) => {
    const bound = committed[label];
    if (bound === undefined) return [`${label} has no figure in test/accuracy/committed.json`];
    const value = share(pick(figures)) * (unit === "%" ? 100 : 1000);
    const { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY } = bound;
    const isWorse = value < atLeast - rounding || value > atMost + rounding;
    return isWorse ? [`${label} is ${value.toFixed(1)}, the committed figure is ${bound.atLeast ?? bound.atMost}`] : [];
  });
}

// Figures are committed with one decimal.
const rounding = 0.05;

function print(figures: Figures, scored: readonly Scored[]): void {
  const samples = bootstrap(scored);
  console.log(
    `${scored.length} labelled listings, built-in dictionary, amazon-us; 95 % intervals from ${samples.length} bootstrap samples\n`,
  );
  for (const [label, pick, unit] of rows) {
    const scale = unit === "%" ? 100 : 1000;
    const values = samples.map((sample) => share(pick(sample)) * scale).sort((a, b) => a - b);
    const { hits, of } = pick(figures);
    const value = (share(pick(figures)) * scale).toFixed(1);
    const low = (values[Math.floor(values.length * 0.025)] ?? 0).toFixed(1);
    const high = (values[Math.floor(values.length * 0.975)] ?? 0).toFixed(1);
    console.log(`${label.padEnd(24)} ${value.padStart(6)} ${unit.padEnd(10)} (${hits} of ${of}; ${low} to ${high})`);
  }
  const [recall, precision] = [share(figures.recall), share(figures.precision)];
  console.log(
    `${"F1".padEnd(24)} ${((200 * recall * precision) / (recall + precision || 1)).toFixed(1).padStart(6)} %`,
  );
}

/** Figures of samples drawn with replacement, from a fixed seed so that runs can be compared. */
function bootstrap(scored: readonly Scored[]): Figures[] {
  const random = randomFrom(20261121);
  return Array.from({ length: 400 }, () =>
    scoreListings(Array.from(scored, () => scored[Math.floor(random() * scored.length)] as Scored)),
  );
}
