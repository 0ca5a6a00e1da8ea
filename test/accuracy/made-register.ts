// A made register with the words of a real one: what a dictionary of a million marks holds, without the million marks.
import { readFileSync } from "node:fs";
import type { MarkEntry } from "../../src/index.ts";
import { randomFrom } from "./corpora.ts";

const onsets = "b br c ch cl d dr f fl g gl h j k kr l m n p pl qu r s sh sl sp st t tr v w x y z".split(" ");
const nuclei = "a e i o u ai ea io oo ou y".split(" ");
const codas = ["", "", "", "n", "r", "l", "x", "s", "th", "ck", "nd", "st"];
const classCount = 45;
/** Share of words that are coined; the others are drawn from real marks as often as those have them. */
const coined = 0.4;

/** `count` live register entries with different words, the same for one seed; lengths and words are those of the sample. */
export function* madeRegister(folder: string, count: number, seed: number): Generator<MarkEntry> {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const sample = sampleMarks(folder);
  const words = sample.flat();
  const coin = (): string =>
    Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(onsets) + pick(nuclei) + pick(codas)).join("");
  const seen = new Set<string>();
  while (seen.size < count) {
    const name = Array.from({ length: pick(sample).length }, () => (random() < coined ? coin() : pick(words)));
    const key = name.join("").toLowerCase();
    if (seen.has(key)) continue;
    seen.add(key);
    const classes = Array.from({ length: 1 + Math.floor(random() * 2) }, () => 1 + Math.floor(random() * classCount));
    yield {
      mark: name.join(" ").toUpperCase(),
      classes: [...new Set(classes)].sort((a, b) => a - b),
      offices: ["US"],
      status: "live",
      aliases: [],
      companions: [],
      ordinary: [],
      sayInstead: [],
      source: "made",
      asOf: "2026-01-01",
      origin: "register",
    };
  }
}

/** The words of each mark of an office's own sample. */
function sampleMarks(folder: string): string[][] {
  const lines = readFileSync(`${folder}/trademarks/marks/eu_de_marks_dpma_normalized.tsv`, "utf8").split("\n").slice(1);
  return lines.flatMap((line) => {
    const words = (line.split("\t")[2] ?? "").match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.length === 0 || words.length > 5 ? [] : [words];
  });
}
