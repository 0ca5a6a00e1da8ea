// A made register: marks with the shape of real ones (words, classes, owners), the same on every run.
import { readFileSync } from "node:fs";
import type { MarkEntry } from "../src/model/mark.ts";
import { randomFrom } from "./random.ts";

/** What the names of a register are put together of. */
export interface RegisterWords {
  /** A word of `vocabulary` is drawn as often as it stands there; undefined: 30,000 words are coined for it. */
  readonly vocabulary?: readonly string[];
  /** Numbers of words in a name, drawn as often as they stand here. */
  readonly lengths: readonly number[];
  /** Share of words that are coined for one name. */
  readonly coined: number;
}

/** Coined words only; half of the marks have one word, as in the US register. */
export const coinedWords: RegisterWords = { lengths: [1, 1, 1, 1, 1, 2, 2, 2, 3, 4], coined: 1 / 3 };

/** The words of an office's own sample in `folder`, so that ordinary words are as frequent as in a real register. */
export function sampledWords(folder: string): RegisterWords {
  const lines = readFileSync(`${folder}/trademarks/marks/eu_de_marks_dpma_normalized.tsv`, "utf8").split("\n").slice(1);
  const names = lines.flatMap((line) => {
    const words = (line.split("\t")[2] ?? "").match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.length === 0 || words.length > 5 ? [] : [words];
  });
  return { vocabulary: names.flat(), lengths: names.map(({ length }) => length), coined: 0.4 };
}

const onsets = "b br c ch cl d dr f fl g gl h j k kr l m n p pl qu r s sh sl sp st t tr v w x y z".split(" ");
const nuclei = "a e i o u ai ea io oo ou y".split(" ");
const codas = ["", "", "", "n", "r", "l", "x", "s", "th", "ck", "nd", "st"];
const classCount = 45;

/** `count` entries with different words, the same for one `seed`. */
export function* madeRegister(count: number, words: RegisterWords, seed: number): Generator<MarkEntry> {
  const random = randomFrom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const coin = (): string =>
    Array.from({ length: 2 + below(2) }, () => pick(onsets) + pick(nuclei) + pick(codas)).join("");
  const vocabulary = words.vocabulary ?? Array.from({ length: 30_000 }, coin);
  const owners = Array.from({ length: 1 + Math.floor(count / 3) }, () => `${coin()} ${coin()} LLC`.toUpperCase());
  const seen = new Set<string>();
  while (seen.size < count) {
    const name = Array.from({ length: pick(words.lengths) }, () =>
      random() < words.coined ? coin() : pick(vocabulary),
    );
    const key = name.join("").toLowerCase();
    if (seen.has(key)) continue;
    seen.add(key);
    const classes = Array.from({ length: 1 + below(2) }, () => 1 + below(classCount));
    yield {
      mark: name.join(" ").toUpperCase(),
      owner: pick(owners),
      classes: [...new Set(classes)].sort((a, b) => a - b),
      offices: ["US"],
      status: below(4) === 0 ? "pending" : "live",
      aliases: below(10) === 0 ? [key.toUpperCase()] : [],
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

/** `count` entries of random letters, that no cache of what came before is any help with; the same for one `seed`. */
export function* randomRegister(count: number, seed: number): Generator<MarkEntry> {
  const random = randomFrom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const coin = (): string => Array.from({ length: 3 + below(8) }, () => String.fromCharCode(0x61 + below(26))).join("");
  const words = Array.from({ length: 300_000 }, coin);
  const owners = Array.from(
    { length: 200_000 },
    () => `${coin()} ${coin()} ${pick(["LLC", "Inc.", "GmbH", "Co., Ltd."])}`,
  );
  const seen = new Set<string>();
  while (seen.size < count) {
    const name = Array.from({ length: 1 + below(3) }, () => pick(words));
    const key = name.join("");
    if (seen.has(key)) continue;
    seen.add(key);
    const classes = Array.from({ length: 1 + below(3) }, () => 1 + below(classCount));
    const offices = pick([["US"], ["EU"], ["GB"], ["DE"], ["US", "EU"]]);
    yield {
      mark: name.join(" "),
      owner: pick(owners),
      classes: [...new Set(classes)],
      offices,
      status: pick(["live", "pending", "dead", "live"]),
      aliases: [],
      companions: [],
      ordinary: [],
      sayInstead: [],
      registration: `${offices[0]} ${1_000_000 + below(8_000_000)}`,
      source: `made${below(50)}.zip`,
      asOf: `2026-${twoDigits(1 + below(12))}-${twoDigits(1 + below(28))}`,
    };
  }
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
