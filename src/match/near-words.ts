// The words of a dictionary that may be near another. A table finds them at once but takes a while to make: the first few
// words are held against all instead, so that a single text has its answer sooner.
import type { SpelledWords } from "../model/mark-index.ts";
import { allowanceOf, type Confusions } from "../text/confusions.ts";
import { LetterPattern, longestPattern } from "../text/letter-pattern.ts";
import { type Nearness, type Neighbourhood, openNeighbourhood, packNeighbourhood } from "../text/neighbourhood.ts";
import { roughSpellingBy } from "../text/rough-spelling.ts";
import { lineAt, linesOf, type WordLines } from "../text/word-lines.ts";
import { mostEdits, reachBy, shortestMeant } from "./slip-gate.ts";

// A table takes about as long to make as so many words to be held against all.
const fewWords = 8;

/**
 * Positions in `words`, in order, of the neighbours of a word of the letters a to z, without those that are too far away for
 * a mark of any spelling to bear it: candidates, to be weighed. The list is good until the next word.
 */
export function nearWordsIn(words: SpelledWords, confusions: Confusions): (word: string) => readonly number[] {
  const lines = words.lines();
  const { text, starts } = lines;
  const nearness = nearnessFor(confusions);
  const reachOf = reachBy(confusions);
  const pattern = new LetterPattern();
  let length = 0;
  const near: number[] = [];
  const takeInReach = (position: number): void => {
    const start = starts[position] as number;
    const end = (starts[position + 1] as number) - 1;
    const { longer, edits } = reachOf(end - start);
    if (Math.abs(end - start - length) <= longer && pattern.editsTo(text, start, end) <= edits) near.push(position);
  };
  let asked = 0;
  let table: Neighbourhood | undefined;
  let letters: Uint32Array | undefined;
  return (word) => {
    near.length = 0;
    if (word.length > longestPattern) return near;
    length = word.length;
    pattern.take(word);
    asked += 1;
    if (asked > fewWords || tables.has(words)) {
      table ??= openNeighbourhood(nearWordsTable(words, confusions), words.count, nearness);
      table.visitNear(word, takeInReach);
      return near.length < 2 ? near : near.sort((a, b) => a - b);
    }
    letters ??= lettersOfLines(lines);
    const own = lettersOf(word);
    for (let position = 0; position < words.count; position += 1) {
      const other = letters[position] as number;
      if (bitsIn(own & ~other) <= mostEdits && bitsIn(other & ~own) <= mostEdits) takeInReach(position);
    }
    const isNeighbour = neighboursAmong(near, lines, word, nearness);
    return near.filter((_, at) => isNeighbour.has(at));
  };
}

// By the words of the dictionary, for as long as they are used.
const tables = new WeakMap<SpelledWords, Uint32Array>();

/** The table of all `words`, made once, in memory that threads may share. */
export function nearWordsTable(words: SpelledWords, confusions: Confusions): Uint32Array {
  let table = tables.get(words);
  if (table === undefined) {
    table = packNeighbourhood(words.lines(), nearnessFor(confusions));
    tables.set(words, table);
  }
  return table;
}

/** Takes the table that another thread has made of the same words. */
export function useNearWordsTable(words: SpelledWords, table: Uint32Array): void {
  tables.set(words, table);
}

function nearnessFor(confusions: Confusions): Nearness {
  return {
    editsOf: (letters) => editsOf(letters, confusions),
    mostEdits: 2,
    respell: roughSpellingBy(confusions.roughSpellings),
  };
}

/** Which of the words at `positions`, by their places there, are neighbours of `word`. */
function neighboursAmong(
  positions: readonly number[],
  lines: WordLines,
  word: string,
  nearness: Nearness,
): ReadonlySet<number> {
  const few = linesOf(positions.map((position) => lineAt(lines, position)));
  const found = new Set<number>();
  const table = openNeighbourhood(packNeighbourhood(few, nearness), positions.length, nearness);
  table.visitNear(word, (at) => found.add(at));
  return found;
}

function lettersOfLines({ text, starts }: WordLines): Uint32Array {
  const letters = new Uint32Array(starts.length - 1);
  let position = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === lineFeed) position += 1;
    else letters[position] = (letters[position] as number) | (1 << ((text[at] as number) - 0x61));
  }
  return letters;
}

const lineFeed = 0x0a;

/** A bit for every letter from a to z that is in `word`: an edit brings one and takes one at most. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) - 0x61);
  return letters;
}

function bitsIn(set: number): number {
  let bits = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}

function editsOf(letters: number, confusions: Confusions): number | undefined {
  if (letters < shortestMeant) return undefined;
  const allowance = allowanceOf(confusions, letters);
  return allowance === undefined ? 0 : Math.min(2, Math.max(1, Math.floor(allowance.cost)));
}
