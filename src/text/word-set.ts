// A large set of words as one run of bytes: four bytes a word, nothing is parsed when it is opened.
import { fnvHash } from "./hash.ts";

export interface WordSet {
  /** True for a word of the set; by chance for one other word in about a hundred thousand. */
  has(word: string): boolean;
}

/** Bytes for `openWordSet`: the hashes of the words, sorted. The same words give the same bytes. */
export function packWordSet(words: Iterable<string>): Uint8Array {
  const hashes = Uint32Array.from(new Set(Array.from(words, (word) => fnvHash(word)))).sort();
  return new Uint8Array(hashes.buffer);
}

/** Opens what `packWordSet` made; `bytes` is read as it is and must not change. */
export function openWordSet(bytes: Uint8Array): WordSet {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const hashes = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4);
  return {
    has(word) {
      const hash = fnvHash(word);
      let [low, high] = [0, hashes.length];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((hashes[middle] as number) < hash) low = middle + 1;
        else high = middle;
      }
      return hashes[low] === hash;
    },
  };
}

/** The words of `rules/words/rare-<language>.txt`: a line per beginning of two letters, `ab ashed bey ...`; `#` starts a comment. */
export function rareWordsOf(text: string): string[] {
  return text
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .flatMap((line) => {
      const [beginning = "", ...ends] = line.split(" ");
      return ends.map((end) => beginning + end);
    });
}
