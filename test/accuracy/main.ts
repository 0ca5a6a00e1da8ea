// `npm run accuracy`: scans the labelled listings with the built-in dictionary and prints the figures of the benchmark.
import {
  createScanner,
  defaultSettings,
  type Finding,
  joinDictionaries,
  loadRules,
  readListings,
} from "../../src/index.ts";
import { sharedData } from "../shared-folder.ts";
import { readLabelled, toCsv } from "./labelled.ts";
import { type Figures, type Miss, type Ratio, type Scored, scoreListings, share } from "./score.ts";

export default async function main(args: readonly string[]): Promise<void> {
  if (sharedData === undefined) {
    console.log("skipped: the labelled listings are not here (../shared is absent)");
    return;
  }
  const scored = await scan(`${sharedData}/bench/labelled.jsonl`);
  const misses: Miss[] = [];
  const figures = scoreListings(scored, misses);
  if (args.includes("--list"))
    for (const miss of misses) console.log(`${miss.what}: ${miss.text}\n    ${miss.detail}\n    ${miss.context}`);
  print(figures, scored);
}

async function scan(path: string): Promise<Scored[]> {
  const listings = readLabelled(path);
  const rules = loadRules();
  const scanner = createScanner(rules, joinDictionaries([rules.builtin]), {
    ...defaultSettings,
    marketplaces: ["amazon-us"],
    minSeverity: "info",
    asOf: "2026-11-21",
  });
  const bytes = new TextEncoder().encode(toCsv(listings));
  const reader = readListings({
    path: "labelled.csv",
    async *open() {
      yield bytes;
    },
  });
  const byId = new Map<string, Finding[]>();
  for await (const { listing } of reader) {
    if (listing?.id !== undefined)
      byId.set(
        listing.id,
        scanner.scan(listing).findings.filter(({ mark }) => mark !== undefined),
      );
  }
  return listings.map((listing) => {
    const findings = byId.get(listing.id);
    if (findings === undefined) throw new Error(`${listing.id} was not read back from the CSV`);
    return { listing, findings };
  });
}

const rows: readonly (readonly [label: string, pick: (figures: Figures) => Ratio, unit: "%" | "per 1,000"])[] = [
  ["recall at medium", (figures) => figures.recall, "%"],
  ["precision at medium", (figures) => figures.precision, "%"],
  ["false findings", (figures) => figures.falseFindings, "per 1,000"],
  ["ordinary words flagged", (figures) => figures.ordinaryFlagged, "%"],
  ["compatible found", (figures) => figures.compatibleFound, "%"],
  ["compatible at most low", (figures) => figures.compatibleLow, "%"],
  ["traps found", (figures) => figures.trapsFound, "%"],
];

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
  let state = 20261121;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: 400 }, () =>
    scoreListings(Array.from(scored, () => scored[Math.floor(random() * scored.length)] as Scored)),
  );
}
