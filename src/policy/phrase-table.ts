// A table of phrases, looked up by their first words.
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

export class PhraseTable<T> {
  private readonly byFirstWord = new Map<string, Entry<T>[]>();

  add(phrase: string, value: T): void {
    const words = wordsOf(phrase);
    const first = words[0];
    if (first === undefined) throw new Error(`not a phrase: ${phrase}`);
    const entries = [...(this.byFirstWord.get(first) ?? []), { words, value }];
    this.byFirstWord.set(
      first,
      entries.sort((a, b) => b.words.length - a.words.length),
    );
  }

  /** The words that phrases begin with. */
  get firstWords(): Iterable<string> {
    return this.byFirstWord.keys();
  }

  /** The phrases that start with token `at`, longest first. */
  startingAt(tokens: Tokens, at: number): readonly Found<T>[] {
    let found: Found<T>[] | undefined;
    for (const { words, value } of this.byFirstWord.get(tokenText(tokens, at)) ?? none) {
      if (!stands(tokens, at, words)) continue;
      found ??= [];
      found.push({ end: at + words.length, value });
    }
    return found ?? none;
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
