// A table of phrases, looked up word by word: a cell is read once whatever the number of phrases.
import { extendHash, hashSeed } from "../text/hash.ts";
import { wordsOf } from "../text/key.ts";
import { Gap, type Tokens, tokenText } from "../text/tokens.ts";

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** A phrase that stands at a token, and the token after it. */
interface Found<T> {
  readonly end: number;
  readonly value: T;
}

const filterSize = 1 << 13;

export class PhraseTable<T> {
  private readonly byFirstWord = new Map<string, Entry<T>[]>();
  /** Which hashes some first word has: most words of a text are turned away here without being cut out. */
  private readonly filter = new Uint8Array(filterSize);

  add(phrase: string, value: T): void {
    const words = wordsOf(phrase);
    const first = words[0];
    if (first === undefined) throw new Error(`not a phrase: ${phrase}`);
    this.filter[extendHash(hashSeed, first, 0, first.length) % filterSize] = 1;
    const entries = [...(this.byFirstWord.get(first) ?? []), { words, value }];
    this.byFirstWord.set(
      first,
      entries.sort((a, b) => b.words.length - a.words.length),
    );
  }

  /** The phrases that start with token `at`, longest first. */
  startingAt(tokens: Tokens, at: number): readonly Found<T>[] {
    const start = tokens.starts[at] as number;
    const end = tokens.ends[at] as number;
    if (this.filter[extendHash(hashSeed, tokens.text, start, end) % filterSize] === 0) return none;
    const entries = this.byFirstWord.get(tokens.text.slice(start, end));
    if (entries === undefined) return none;
    const found: Found<T>[] = [];
    for (const { words, value } of entries) {
      if (stands(tokens, at, words)) found.push({ end: at + words.length, value });
    }
    return found;
  }
}

const none: readonly never[] = [];

function stands(tokens: Tokens, at: number, words: readonly string[]): boolean {
  const end = at + words.length;
  if (end > tokens.count) return false;
  for (let index = 1; index < words.length; index += 1) {
    if (tokens.gaps[at + index] === Gap.Hard || tokenText(tokens, at + index) !== words[index]) return false;
  }
  // "best4u" does not say "best"; scripts without spaces have no such edge.
  const isGlued = (token: number, word: string): boolean => tokens.gaps[token] === Gap.None && /[a-z]/.test(word);
  if (isGlued(at, words[0] as string)) return false;
  return end === tokens.count || !isGlued(end, words.at(-1) as string);
}
