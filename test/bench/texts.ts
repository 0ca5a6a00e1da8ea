// Listings and marks for the benchmark: seeded, so that every run sees the same; English by frequency with marks put in.
import { readFileSync } from "node:fs";

/** Numbers from 0 to 1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** `count` different invented marks; every fourth has two words. */
export function inventMarks(count: number, seed = 1): string[] {
  const random = seeded(seed);
  const pick = (letters: string): string => letters[Math.floor(random() * letters.length)] as string;
  const word = (): string =>
    Array.from({ length: 3 + Math.floor(random() * 2) }, () => pick("bcdfghjklmnprstvwz") + pick("aeiouy")).join("");
  const marks = new Set<string>();
  while (marks.size < count) marks.add(marks.size % 4 === 0 ? `${word()} ${word()}` : word());
  return [...marks];
}

export interface BenchListing {
  readonly sku: string;
  readonly title: string;
  readonly bullets: readonly string[];
  readonly description: string;
}

/** Listings without end: a title of 200 characters, five bullets of 150, a description of 800; `rate` marks a listing. */
export function* inventListings(marks: readonly string[], rate: number, seed = 2): Generator<BenchListing> {
  const random = seeded(seed);
  const word = wordsByFrequency(random);
  for (let number = 0; ; number += 1) {
    const text = (length: number): string => {
      let made = word();
      while (made.length < length) made += (random() < 0.08 ? ", " : " ") + word();
      return made;
    };
    const mark = random() < rate ? `${marks[Math.floor(random() * marks.length)]} ` : "";
    const title = text(190).replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
    const bullets = Array.from({ length: 5 }, () => text(145));
    yield { sku: `SKU-${number}`, title: mark + title, bullets, description: text(790) };
  }
}

export function toCsvRow({ sku, title, bullets, description }: BenchListing): string {
  return `${[sku, title, ...bullets, description].map((cell) => `"${cell}"`).join(",")}\n`;
}

export const csvHeader = "sku,title,bullet_1,bullet_2,bullet_3,bullet_4,bullet_5,description\n";

/** English words, each as often as it is used. */
export function wordsByFrequency(random: () => number): () => string {
  const words: string[] = [];
  const sums: number[] = [];
  let sum = 0;
  for (const line of readFileSync("rules/words/en.txt", "utf8").split("\n")) {
    const [zipf, ...all] = line.split(" ");
    if (!(Number(zipf) > 0)) continue;
    for (const word of all) {
      sum += 10 ** Number(zipf);
      words.push(word);
      sums.push(sum);
    }
  }
  return () => {
    const wanted = random() * sum;
    let [from, to] = [0, sums.length - 1];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((sums[middle] as number) < wanted) from = middle + 1;
      else to = middle;
    }
    return words[from] as string;
  };
}
