// Common words of a language with their frequency, to tell a word that is also a mark from a word that is only a mark.

/** Zipf: log10 of the occurrences per billion words; `ring` 5.0, `mango` 3.2. */
export interface Vocabulary {
  /** Zipf of a folded word, 0 when it is not a common word. */
  zipf(word: string): number;
}

/** Parses `rules/words/<language>.txt`: a line per frequency class, `<zipf> <word> <word> ...`; `#` starts a comment. */
export function parseVocabulary(text: string): Vocabulary {
  const zipfs = new Map<string, number>();
  for (const line of text.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const words = line.split(" ");
    const zipf = Number(words[0]);
    for (let i = 1; i < words.length; i += 1) zipfs.set(words[i] as string, zipf);
  }
  return { zipf: (word) => zipfs.get(word) ?? 0 };
}
