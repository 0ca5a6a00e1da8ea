// Common words of a language with their frequency, to tell a word that is also a mark from a word that is only a mark.
import { openWordTable, packWordTable } from "./word-table.ts";

/** Zipf: log10 of the occurrences per billion words; `ring` 5.0, `mango` 3.2. */
export interface Vocabulary {
  /** Zipf of a folded word, 0 when it is not a common word. */
  zipf(word: string): number;
}

/** Packs `rules/words/<language>.txt`: a line per frequency class, `<zipf> <word> <word> ...`; `#` starts a comment. */
export function packVocabulary(text: string): Uint8Array {
  const entries: [string, number][] = [];
  for (const line of text.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const [zipf, ...words] = line.split(" ");
    for (const word of words) entries.push([word, Math.round(Number(zipf) * 10)]);
  }
  return packWordTable(entries);
}

export function openVocabulary(bytes: Uint8Array): Vocabulary {
  const table = openWordTable(bytes);
  return { zipf: (word) => (table.get(word) ?? 0) / 10 };
}
