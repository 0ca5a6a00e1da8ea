// `npm run accuracy -- --register <marks> <listings>`: what the marks of a register add to clean listings.
import { createScanner, defaultSettings, joinDictionaries, loadRules, type Scanner } from "../../src/index.ts";
import { prepareMark } from "../../src/marks/dictionary.ts";
import { openIndex } from "../../src/marks/open-index.ts";
import { IndexPacker } from "../../src/marks/pack-index.ts";
import { madeRegister, sampledWords } from "../made-register.ts";
import { drawListings } from "./corpora.ts";

const seed = 20261122;
const mostExtra = 40;

/** Prints the extra findings at `low` or above per 1,000 listings that have none without the register; true when few enough. */
export function printRegisterNoise(folder: string, count: number, listingCount: number): boolean {
  const packer = new IndexPacker();
  for (const entry of madeRegister(count, sampledWords(folder), seed)) {
    const mark = prepareMark(entry);
    if (mark !== undefined) packer.add(mark);
  }
  const register = openIndex(packer.pack({ name: "made" }));
  const rules = loadRules();
  const scannerOf = (dictionaries: Parameters<typeof joinDictionaries>[0]): Scanner =>
    createScanner(rules, joinDictionaries(dictionaries), {
      ...defaultSettings,
      marketplaces: ["amazon-us"],
      minSeverity: "low",
      asOf: "2026-11-21",
    });
  const alone = scannerOf([rules.builtin]);
  const clean = drawListings(folder, seed, listingCount).filter((one) =>
    alone.scan(one).findings.every(({ mark }) => !mark),
  );
  const together = scannerOf([rules.builtin, register]);
  const extra = clean.flatMap((one) => together.scan(one).findings.filter(({ mark }) => mark !== undefined));
  const perThousand = (1000 * extra.length) / clean.length;
  for (const { severity, text, mark, match } of extra.slice(0, 40))
    console.log(`  ${severity} ${match?.kind} ${text} (${mark?.name}, class ${mark?.classes.join(", ")})`);
  console.log(
    `${packer.count} made register marks (seed ${seed}): ${extra.length} extra findings at low or above in ${clean.length} clean listings, ${perThousand.toFixed(1)} per 1,000 (at most ${mostExtra})`,
  );
  return perThousand <= mostExtra;
}
