// Cuts text into tokens: words and numbers of alphabetic scripts, single characters of scripts without spaces.
import { cutAnyText } from "./cut-any-text.ts";
import { cutPlainText } from "./cut-plain-text.ts";
import { lists } from "./token-lists.ts";
import { currentWords, type Words } from "./words.ts";

export { Gap, Sign } from "./token-lists.ts";

/**
 * Tokens of a folded text as parallel arrays: token `i` is `starts[i]`..`ends[i]`, in UTF-16 units of the folded text.
 * `gaps[i]` says what stands before token `i`, `numbers[i]` which of `words` it is.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly gaps: readonly number[];
  readonly words: Words;
  readonly numbers: readonly number[];
  /** The digits and signs of the text, as bits of `Sign`. */
  readonly signs: number;
}

/** The tokens of `text`, which is folded. */
export function tokenize(text: string): Tokens {
  const plain = tokenizePlain(text, text);
  if (plain !== undefined) return plain;
  const words = currentWords();
  return tokensOf(text, cutAnyText(text, words), words);
}

/** The tokens of `text` folded, where folding it is no more than lower-casing and `lower` is just that. */
export function tokenizePlain(text: string, lower = text.toLowerCase()): Tokens | undefined {
  const words = currentWords();
  const count = cutPlainText(text, lower, words);
  return count === -1 ? undefined : tokensOf(lower, count, words);
}

export function tokenText(tokens: Tokens, index: number): string {
  return tokens.words.texts[tokens.numbers[index] as number] as string;
}

function tokensOf(text: string, count: number, words: Words): Tokens {
  return {
    text,
    count,
    starts: lists.starts.slice(0, count),
    ends: lists.ends.slice(0, count),
    gaps: lists.gaps.slice(0, count),
    words,
    numbers: lists.numbers.slice(0, count),
    signs: lists.signs,
  };
}
