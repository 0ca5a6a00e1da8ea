// Common words of a language with their frequency, to tell a word that is also a mark from a word that is only a mark.
import { openWordTable, packWordTable } from "./word-table.ts";

/** Zipf: log10 of the occurrences per billion words; `ring` 5.0, `mango` 3.2. */
export interface Vocabulary {
  /** Zipf of a folded word, 0 when it is not a common word. */
  zipf(word: string): number;
}

/** Words of the languages other than English, in one table. */
export interface ForeignVocabulary {
  /** Zipf of a folded word in the language in which it is most frequent, 0 when it is in none. */
  zipf(word: string): number;
  has(word: string, language: string): boolean;
}

/** The languages beside English of which `rules/words/` has a list; a new one goes to the end. */
export const foreignLanguages = ["de", "es", "fr", "it", "nl", "pl", "pt", "sv", "tr"] as const;

/** The lists of the table: names of persons and places are foreign to every language, so that none claims them. */
export const foreignLists = ["names", ...foreignLanguages] as const;

/** Packs `rules/words/<language>.txt`: a line per frequency class, `<zipf> <word> <word> ...`; `#` starts a comment. */
export function packVocabulary(text: string): Uint8Array {
  return packWordTable(frequencies(text));
}

export function openVocabulary(bytes: Uint8Array): Vocabulary {
  const table = openWordTable(bytes);
  return { zipf: (word) => (table.get(word) ?? 0) / 10 };
}

/** Packs the texts of `foreignLists`, in that order, for `openForeignVocabulary`. */
export function packForeignVocabulary(texts: readonly string[]): Uint8Array {
  const entries = new Map<string, number>();
  texts.forEach((text, language) => {
    for (const [word, tenths] of frequencies(text)) {
      const before = entries.get(word) ?? 0;
      entries.set(word, Math.max(before & zipfBits, tenths) | (before & ~zipfBits) | languageBit(language));
    }
  });
  return packWordTable(entries);
}

export function openForeignVocabulary(bytes: Uint8Array): ForeignVocabulary {
  const table = openWordTable(bytes);
  const bitOf = new Map<string, number>(foreignLists.map((list, at) => [list, languageBit(at)]));
  return {
    zipf: (word) => ((table.get(word) ?? 0) & zipfBits) / 10,
    has: (word, language) => ((table.get(word) ?? 0) & (bitOf.get(language) ?? 0)) !== 0,
  };
}

// A number holds tenths of the Zipf value below and a bit for each language above.
const zipfBits = 0x7f;

function languageBit(position: number): number {
  return 1 << (position + 7);
}

function frequencies(text: string): [word: string, tenths: number][] {
  const entries: [string, number][] = [];
  for (const line of text.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const [zipf, ...words] = line.split(" ");
    for (const word of words) entries.push([word, Math.round(Number(zipf) * 10)]);
  }
  return entries;
}
