// The words of a listing, for the question whether a companion of a mark is among them.
import type { Cell } from "../text/cell.ts";
import type { Words } from "../text/words.ts";

/** All words and pairs of neighbours in `cells`. */
export class ListingWords {
  private readonly cells: readonly Cell[];

  constructor(cells: readonly Cell[]) {
    this.cells = cells;
  }

  /** True when a word, or two words side by side, have the letters of `key` (folded, joined). */
  has(key: string): boolean {
    return this.vocabularies().some(
      (words) => this.hasWord(words, words.find(key, 0, key.length)) || this.hasPair(words, key),
    );
  }

  /** Nearly always one. */
  private vocabularies(): readonly Words[] {
    const first = this.cells[0]?.tokens.words;
    if (first === undefined) return [];
    if (this.cells.every(({ tokens }) => tokens.words === first)) return [first];
    return [...new Set(this.cells.map(({ tokens }) => tokens.words))];
  }

  private hasWord(words: Words, number: number): boolean {
    return number !== -1 && this.cells.some(({ tokens }) => tokens.words === words && tokens.numbers.includes(number));
  }

  private hasPair(words: Words, key: string): boolean {
    for (let cut = 1; cut < key.length; cut += 1) {
      const first = words.find(key, 0, cut);
      const second = first === -1 ? -1 : words.find(key, cut, key.length);
      if (
        second !== -1 &&
        this.cells.some((cell) => cell.tokens.words === words && areSideBySide(cell, first, second))
      ) {
        return true;
      }
    }
    return false;
  }
}

function areSideBySide({ tokens: { numbers } }: Cell, first: number, second: number): boolean {
  for (let at = numbers.indexOf(first); at !== -1; at = numbers.indexOf(first, at + 1)) {
    if (numbers[at + 1] === second) return true;
  }
  return false;
}
