// The words of a dictionary that may be near another. A table finds them at once but takes a while to make: the first few
// words are held against all instead, so that a single text has its answer sooner.
import { allowanceOf, type Confusions } from "../text/confusions.ts";
import { type Neighbourhood, neighbourhoodOf } from "../text/neighbourhood.ts";
import { isFarAway, mostEdits } from "./slip-gate.ts";

// A table takes about as long to make as so many words to be held against all.
const fewWords = 8;

/** Positions in `words`, in order, of those that may be near a word; all that are not `isFarAway` and in its neighbourhood. */
export function nearWordsIn(words: readonly string[], confusions: Confusions): (word: string) => readonly number[] {
  let asked = 0;
  let table: Neighbourhood | undefined;
  let letters: Uint32Array | undefined;
  return (word) => {
    asked += 1;
    if (asked > fewWords) {
      table ??= tableOf(words, confusions);
      return table.near(word);
    }
    letters ??= Uint32Array.from(words, lettersOf);
    const candidates = candidatesFor(word, words, letters);
    const near = tableOf(
      candidates.map((position) => words[position] as string),
      confusions,
    ).near(word);
    return near.map((at) => candidates[at] as number);
  };
}

function tableOf(words: readonly string[], confusions: Confusions): Neighbourhood {
  return neighbourhoodOf(words, {
    editsOf: (length) => editsOf(length, confusions),
    mostEdits: 2,
    respell: (lines) => roughSpelling(lines, confusions),
  });
}

function candidatesFor(word: string, words: readonly string[], letters: Uint32Array): number[] {
  const own = lettersOf(word);
  const candidates: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const other = letters[at] as number;
    if (bitsIn(own & ~other) > mostEdits || bitsIn(other & ~own) > mostEdits) continue;
    const candidate = words[at] as string;
    if (Math.abs(candidate.length - word.length) <= mostEdits && !isFarAway(candidate, word)) candidates.push(at);
  }
  return candidates;
}

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

function editsOf(letters: number, confusions: Confusions): number {
  const allowance = allowanceOf(confusions, letters);
  return allowance === undefined ? 0 : Math.min(2, Math.max(1, Math.floor(allowance.cost)));
}

/** Words with one spelling for all that look or sound alike, and no letter twice in a row. */
function roughSpelling(lines: string, { roughSpellings }: Confusions): string {
  let rough = lines;
  // Most words have none of the letters that many of the pairs are about.
  let letters = lettersOf(lines);
  for (const [from, to] of roughSpellings) {
    const wanted = lettersOf(from);
    if ((letters & wanted) !== wanted) continue;
    rough = rough.replaceAll(from, to);
    letters |= lettersOf(to);
  }
  return rough.replace(/(.)\1+/g, "$1");
}
