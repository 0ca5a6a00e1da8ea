// The unlabelled real listings, in an order drawn by a seed, as listings to scan.
import { readFileSync } from "node:fs";
import type { Field, Listing } from "../../src/index.ts";
import { randomFrom } from "../random.ts";

interface CorpusRecord {
  readonly id: string;
  readonly title: string;
  readonly brand: string;
  readonly category: string;
  readonly bullets: readonly string[];
  readonly description: string;
}

/** `count` listings of the corpora in `folder`, the same for the same `seed`; two seeds share hardly any. */
export function drawListings(folder: string, seed: number, count: number): Listing[] {
  const lines = readFileSync(`${folder}/corpora/listings.ndjson`, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  const random = randomFrom(seed);
  // A shuffle that stops after `count` cards.
  for (let at = 0; at < Math.min(count, lines.length); at += 1) {
    const other = at + Math.floor(random() * (lines.length - at));
    [lines[at], lines[other]] = [lines[other] as string, lines[at] as string];
  }
  return lines.slice(0, count).map((line, at) => toListing(JSON.parse(line) as CorpusRecord, at + 1));
}

function toListing({ id, title, brand, category, bullets, description }: CorpusRecord, record: number): Listing {
  const fields: Field[] = [
    { role: "title", column: "title", index: 0, text: title },
    { role: "brand", column: "brand", index: 0, text: brand },
    ...bullets.map((text, index): Field => ({ role: "bullet", column: `bullet_${index + 1}`, index, text })),
    { role: "description", column: "description", index: 0, text: description },
  ];
  return { file: "corpora", record, id, brand, category, fields: fields.filter(({ text }) => text !== "") };
}
