// The plain Latin words of an index's spellings, each with the terms that hold it: where disguises are looked up.
import type { SpelledWords } from "../model/mark-index.ts";
import { type Spelling, wordsOfSpelling } from "../model/term.ts";
import { cutLines, type WordLines } from "../text/word-lines.ts";
import { NumberList } from "./growing.ts";
import type { Sections } from "./index-file.ts";
import { PackedNumbers, packNumbers, packText } from "./packed-numbers.ts";

type WordSections = Pick<Sections, "wordText" | "wordTerms">;

/** A dictionary with more spellings is a register: every second word is near some mark of it, so none is listed. */
const mostSpellings = 200_000;

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
  pack(added: Uint32Array): WordSections {
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
    const terms = words.flatMap((word) =>
      (termsOf.get(word) as number[]).map((term, at, all) => term * 2 + (at + 1 < all.length ? 0 : 1)),
    );
    return {
      wordText: packText(Buffer.from(words.join("\n"), "latin1")),
      wordTerms: packNumbers(Uint32Array.from(terms)),
    };
  }
}

/** Opens what was packed; where words begin, and their terms, is noted when a word is looked for among them. */
export function openSpelledWords({ wordText, wordTerms }: WordSections): SpelledWords {
  const text = wordText.bytes;
  const terms = new PackedNumbers(wordTerms);
  let ends: Uint32Array | undefined;
  const termEnds = (): Uint32Array => {
    ends ??= endsIn(terms);
    return ends;
  };
  let cut: WordLines | undefined;
  const lines = (): WordLines => {
    cut ??= cutLines(text, termEnds().length);
    return cut;
  };
  /** The first position whose word is `letters` or stands behind them. */
  const from = (letters: string): number => {
    const { starts: begins } = lines();
    let [low, high] = [0, termEnds().length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (orderOf(text, begins[middle] as number, letters) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    get count() {
      return termEnds().length;
    },
    lines,
    positionOf(word) {
      const position = from(word);
      if (position === termEnds().length) return -1;
      const start = lines().starts[position] as number;
      const isWhole = (text[start + word.length] ?? lineFeed) === lineFeed;
      return isWhole && orderOf(text, start, word) === 0 ? position : -1;
    },
    termsOf(position) {
      const found: number[] = [];
      const end = termEnds()[position] as number;
      for (let at = termEnds()[position - 1] ?? 0; at < end; at += 1) found.push(terms.at(at) >>> 1);
      return found;
    },
  };
}

/** Where the terms of each word end among all. */
function endsIn(terms: PackedNumbers): Uint32Array {
  const ends = new NumberList();
  for (let at = 0; at < terms.length; at += 1) if ((terms.at(at) & 1) !== 0) ends.push(at + 1);
  return ends.values();
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
