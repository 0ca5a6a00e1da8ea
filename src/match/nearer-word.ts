// Tells a slip for a common word, which is meant where no mark is nearer: "metalic" is metallic and not Metallica.
import { slipCostWithin } from "../text/slip-cost.ts";
import type { MatchContext } from "./way.ts";

// Hardly anybody means a rarer word: "micro" has 2.8.
const commonZipf = 2.5;

/**
 * True when `written` is a slip for a common word other than `meant`, at no more than `cost`: letters doubled, written
 * once or swapped, which are the slips that turn no word into another.
 */
export function isNearWord(
  written: string,
  meant: string,
  cost: number,
  { vocabulary, confusions }: MatchContext,
): boolean {
  return retyped(written).some(
    (word) =>
      word !== meant && vocabulary.zipf(word) >= commonZipf && slipCostWithin(word, written, confusions, cost) <= cost,
  );
}

/** `word` with each letter in turn doubled, left out beside its like, and swapped with the next. */
function retyped(word: string): string[] {
  return Array.from(word).flatMap((letter, at) => {
    const [before, after] = [word.slice(0, at), word.slice(at + 1)];
    if (letter === after[0]) return [before + after];
    const doubled = before + letter + letter + after;
    return after === "" ? [doubled] : [doubled, before + after[0] + letter + after.slice(1)];
  });
}
