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
  const isMeant = (word: string): boolean =>
    word !== meant && vocabulary.zipf(word) >= commonZipf && slipCostWithin(word, written, confusions, cost) <= cost;
  // Each letter in turn doubled, left out beside its like, and swapped with the next.
  for (let at = 0; at < written.length; at += 1) {
    const before = written.slice(0, at);
    const letter = written[at] as string;
    const next = written[at + 1];
    if (letter === next) {
      if (isMeant(before + written.slice(at + 1))) return true;
      continue;
    }
    if (isMeant(before + letter + written.slice(at))) return true;
    if (next !== undefined && isMeant(before + next + letter + written.slice(at + 2))) return true;
  }
  return false;
}
