// The plain Latin words of an index's spellings, each with the terms that hold it: where disguises are looked up.
import type { SpelledWords } from "../model/mark-index.ts";
import { type Spelling, wordsOfSpelling } from "../model/term.ts";
import { cutLines, type WordLines } from "../text/word-lines.ts";

/** The three sections of an index that hold the words. */
export interface PackedWords {
  /** ASCII, sorted, a line each. */
  readonly text: Uint8Array;
  /** Uint32 per word and one more: where its terms start among all. */
  readonly starts: Uint32Array;
  readonly terms: Uint32Array;
}

/** A dictionary with more spellings is a register: every second word is near some mark of it, so none is listed. */
const mostSpellings = 120_000;

/** The words of a spelling that are listed, joined and in its parts, with spaces between them; "" for none. */
export function listedWords(spelling: Spelling): string {
  if (!/^[a-z]+$/.test(spelling.key)) return "";
  return [...new Set([spelling.key, ...wordsOfSpelling(spelling)])].join(" ");
}

/** Collects the words of spellings in the order of adding. */
export class SpelledWordsPacker {
  #words: string[] = [];
  #count = 0;

  /** False once there are so many spellings that their words are not asked for any more. */
  get isOpen(): boolean {
    return this.#count <= mostSpellings;
  }

  /** `words` as `listedWords` gives them, "" for marks that nobody chose: a register has a word for any disguise. */
  add(words: string): void {
    this.#count += 1;
    if (this.isOpen) this.#words.push(words);
    else this.#words = [];
  }

  /** `added`: for each term of the index its position in the order of adding. */
  pack(added: Uint32Array): PackedWords {
    const termsOf = new Map<string, number[]>();
    const all = this.#words;
    for (let term = 0; term < added.length && all.length > 0; term += 1) {
      for (const word of (all[added[term] as number] as string).split(" ")) {
        if (word === "") continue;
        const terms = termsOf.get(word);
        if (terms === undefined) termsOf.set(word, [term]);
        else terms.push(term);
      }
    }
    const words = [...termsOf.keys()].sort();
    const starts = new Uint32Array(words.length + 1);
    for (const [position, word] of words.entries())
      starts[position + 1] = (starts[position] as number) + (termsOf.get(word) as number[]).length;
    const terms = Uint32Array.from(words.flatMap((word) => termsOf.get(word) as number[]));
    return { text: Buffer.from(words.join("\n"), "latin1"), starts, terms };
  }
}

/** Opens what was packed; where its lines begin is noted when a word is looked for among them. */
export function openSpelledWords({ text, starts, terms }: PackedWords): SpelledWords {
  const count = starts.length - 1;
  let cut: WordLines | undefined;
  const lines = (): WordLines => {
    cut ??= cutLines(text, count);
    return cut;
  };
  /** The first position whose word is `letters` or stands behind them. */
  const from = (letters: string): number => {
    const { starts: begins } = lines();
    let [low, high] = [0, count];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (orderOf(text, begins[middle] as number, letters) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    count,
    lines,
    positionOf(word) {
      const position = from(word);
      if (position === count) return -1;
      const start = lines().starts[position] as number;
      const isWhole = (text[start + word.length] ?? lineFeed) === lineFeed;
      return isWhole && orderOf(text, start, word) === 0 ? position : -1;
    },
    termsOf: (position) => terms.subarray(starts[position], starts[position + 1]),
  };
}

const lineFeed = 0x0a;

/** Below 0 where the line at `start` stands before `letters`, 0 where it begins with them. */
function orderOf(text: Uint8Array, start: number, letters: string): number {
  for (let at = 0; at < letters.length; at += 1) {
    // A line feed, or the end, is before every letter.
    const order = (text[start + at] ?? lineFeed) - letters.charCodeAt(at);
    if (order !== 0) return order;
  }
  return 0;
}
