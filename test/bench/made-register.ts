// A made register: marks combined of syllables, with the shape of real ones (words, classes, owners), the same on every run.
import type { MarkEntry } from "../../src/model/mark.ts";

const onsets = "b br c ch cl d dr f fl g gl h j k kr l m n p pl qu r s sh sl sp st t tr v w x y z".split(" ");
const nuclei = "a e i o u ai ea io oo ou y".split(" ");
const codas = ["", "", "", "n", "r", "l", "x", "s", "th", "ck", "nd", "st"];

/** `count` entries with different words; about half have one word, as in the US register. */
export function* madeRegister(count: number, seed = 1): Generator<MarkEntry> {
  const below = randomBelow(seed);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const word = (): string =>
    Array.from({ length: 2 + below(2) }, () => pick(onsets) + pick(nuclei) + pick(codas)).join("");
  const vocabulary = Array.from({ length: 30_000 }, word);
  const owners = Array.from({ length: 1 + Math.floor(count / 3) }, () => `${word()} ${word()} LLC`.toUpperCase());
  const seen = new Set<string>();
  while (seen.size < count) {
    const words = Array.from({ length: wordCounts[below(wordCounts.length)] as number }, () =>
      below(3) === 0 ? word() : pick(vocabulary),
    );
    const key = words.join("");
    if (seen.has(key)) continue;
    seen.add(key);
    yield {
      mark: words.join(" ").toUpperCase(),
      owner: pick(owners),
      classes: Array.from(new Set(Array.from({ length: 1 + below(2) }, () => 1 + below(45)))).sort((a, b) => a - b),
      offices: ["US"],
      status: below(4) === 0 ? "pending" : "live",
      aliases: below(10) === 0 ? [words.join("").toUpperCase()] : [],
      companions: [],
      ordinary: [],
      sayInstead: [],
      registration: `US ${1_000_000 + below(7_000_000)}`,
      source: `made${below(90)}.zip`,
      asOf: "2026-01-01",
      origin: "register",
      ...(below(4) === 0 ? { notes: `disclaimed: "${pick(vocabulary).toUpperCase()}"` } : {}),
    };
  }
}

const wordCounts = [1, 1, 1, 1, 1, 2, 2, 2, 3, 4];

function randomBelow(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
