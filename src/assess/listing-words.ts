// The words of a listing, for the question whether a companion of a mark is among them.
import { type Cell, wordAt } from "../text/cell.ts";
import { extendHash, hashSeed } from "../text/hash.ts";

/** Keys (folded, joined) of all words and pairs of neighbours in `cells`; looked at when first asked for. */
export class ListingWords {
  private readonly cells: readonly Cell[];
  private hashes: ReadonlySet<number> | undefined;

  constructor(cells: readonly Cell[]) {
    this.cells = cells;
  }

  has(key: string): boolean {
    this.hashes ??= hashesOf(this.cells);
    return this.hashes.has(extendHash(hashSeed, key, 0, key.length) | 0) && this.cells.some((cell) => holds(cell, key));
  }
}

function hashesOf(cells: readonly Cell[]): ReadonlySet<number> {
  const hashes = new Set<number>();
  for (const { tokens } of cells) {
    const { text, starts, ends, count } = tokens;
    let previous = hashSeed;
    for (let at = 0; at < count; at += 1) {
      const [start, end] = [starts[at] as number, ends[at] as number];
      // As signed numbers: V8 keeps those without an object for each.
      if (at > 0) hashes.add(extendHash(previous, text, start, end) | 0);
      previous = extendHash(hashSeed, text, start, end);
      hashes.add(previous | 0);
    }
  }
  return hashes;
}

function holds(cell: Cell, key: string): boolean {
  for (let at = 0; at < cell.tokens.count; at += 1) {
    const word = wordAt(cell, at);
    if (key.startsWith(word) && (word.length === key.length || word + wordAt(cell, at + 1) === key)) return true;
  }
  return false;
}
