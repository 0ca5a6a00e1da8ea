// What the listing sells, as far as its words tell: Nice classes, and whether it is made to fit something else.
import { foldText } from "../text/fold.ts";
import { remember } from "../text/remember.ts";
import { type Tokens, tokenize, tokenText } from "../text/tokens.ts";
import { notesBy } from "../text/words.ts";

export const goodsKinds = ["product", "accessory", "part", "apparel", "print"] as const;
export type GoodsKind = (typeof goodsKinds)[number];

export interface GoodsTerm {
  readonly classes: readonly number[];
  readonly kind: GoodsKind;
}

/** Product words, folded, words separated by one space, singular. A Map will do for a few. */
export interface GoodsLexicon {
  get(phrase: string): GoodsTerm | undefined;
  /** False when no term of several words begins with `word`; absent: not known. */
  begins?(word: string): boolean;
}

export interface Goods {
  /** Nice classes that the words speak for; empty when nothing is known. */
  readonly classes: ReadonlySet<number>;
  /** The same in order, with commas. */
  readonly classList: string;
  /** The words that said so, in order of the text, with their own classes. */
  readonly named: readonly { readonly words: string; readonly classes: readonly number[] }[];
  /** True when the thing sold is an accessory or a part: made to fit another maker's product. */
  readonly isFitted: boolean;
  readonly isApparel: boolean;
  /** Things decorated with a picture: posters, stickers, skins. */
  readonly isPrint: boolean;
  /** Folded words that name an accessory or part in the title, wherever they stand: "case", "car mat". */
  readonly fittedWords: readonly string[];
}

const longestTerm = 3;

/**
 * The goods named in the words of a title, and in `category`. In a title the goods stand before "for" and "with" ("case for phone"):
 * words after it count only when nothing stands before.
 */
export function goodsOf(title: Tokens | undefined, category: string, lexicon: GoodsLexicon): Goods {
  const all = title === undefined ? [] : termsIn(title, title.count, lexicon);
  const stop = title === undefined ? -1 : turnIn(title, lexicon);
  const head = title === undefined || stop === -1 ? all : termsIn(title, stop, lexicon);
  const inTitle = head.length > 0 ? head : all;
  const inCategory = category === "" ? [] : memoryOf(lexicon).inCategory(category);
  const named = withoutPackaging([...inTitle, ...inCategory]);
  const classes = new Set(named.flatMap(({ term }) => term.classes));
  return {
    classes,
    classList: [...classes].sort((a, b) => a - b).join(", "),
    named: named.map(({ words: text, term }) => ({ words: text, classes: term.classes })),
    isFitted: named.some(({ term }) => term.kind === "accessory" || term.kind === "part"),
    isPrint: named.some(({ term }) => term.kind === "print"),
    fittedWords: all
      .filter(({ term }) => term.kind === "accessory" || term.kind === "part")
      .map(({ words: text }) => text),
    isApparel: named.some(({ term }) => term.kind === "apparel"),
  };
}

// Chemicals, cosmetics, medicines, food, drinks, tobacco: sold in something that is not what is sold.
const packed = [1, 2, 3, 4, 5, 29, 30, 31, 32, 33, 34];
const packaging = /^(?:pouch|bag|box|can|cup|jar|bottle|carton|tin|tub|tube|packet|sachet|canister|basket)(?:e?s)?$/;

/** "Kale, apple & mango pouch" in groceries sells no bag. */
function withoutPackaging(named: readonly NamedGoods[]): readonly NamedGoods[] {
  const isPacked = named.some(({ term }) => term.classes.some((number) => packed.includes(number)));
  return isPacked ? named.filter(({ words }) => !packaging.test(words)) : named;
}

const turns = new Set(["for", "with", "compatible", "fits", "fur", "pour", "para", "per", "con", "avec", "mit"]);

/** What a word can be here; most are nothing. */
const WordIs = { Nothing: 0, Turn: 1, Goods: 2 } as const;

const kindsOfWords = notesBy<GoodsLexicon>((lexicon, word) => {
  const { term, longest } = memoryOf(lexicon).of(word);
  return (turns.has(word) ? WordIs.Turn : 0) | (term !== undefined || longest > 1 ? WordIs.Goods : 0);
});

/** The first token after which a title speaks of something else, or -1. */
function turnIn({ words, numbers, count }: Tokens, lexicon: GoodsLexicon): number {
  const kinds = kindsOfWords(lexicon);
  for (let at = 1; at < count; at += 1) if ((kinds.of(words, numbers[at] as number) & WordIs.Turn) !== 0) return at;
  return -1;
}

interface NamedGoods {
  readonly words: string;
  readonly term: GoodsTerm;
}

/** What a lexicon said before: words and categories come again and again. */
interface Memory {
  of(word: string): { readonly term: GoodsTerm | undefined; readonly longest: number };
  inCategory(category: string): readonly NamedGoods[];
}

const memories = new WeakMap<GoodsLexicon, Memory>();

function memoryOf(lexicon: GoodsLexicon): Memory {
  let memory = memories.get(lexicon);
  if (memory === undefined) {
    memory = {
      of: remember((word) => ({
        term: lexicon.get(word) ?? lexicon.get(singular(word)),
        longest: lexicon.begins?.(word) === false ? 1 : longestTerm,
      })),
      inCategory: remember((category) => {
        const leaf = tokenize(foldText(category.split(/[>›»|/]/).at(-1) ?? ""));
        return termsIn(leaf, leaf.count, lexicon);
      }),
    };
    memories.set(lexicon, memory);
  }
  return memory;
}

/** Terms in the tokens before `end`, the longest at each place. */
function termsIn(tokens: Tokens, end: number, lexicon: GoodsLexicon): NamedGoods[] {
  const found: NamedGoods[] = [];
  const kinds = kindsOfWords(lexicon);
  const memory = memoryOf(lexicon);
  for (let first = 0; first < end; first += 1) {
    if ((kinds.of(tokens.words, tokens.numbers[first] as number) & WordIs.Goods) === 0) continue;
    const single = memory.of(tokenText(tokens, first));
    for (let length = Math.min(single.longest, end - first); length > 0; length -= 1) {
      const phrase = joined(tokens, first, first + length);
      const term = length === 1 ? single.term : (lexicon.get(phrase) ?? lexicon.get(singular(phrase)));
      if (term === undefined) continue;
      found.push({ words: phrase, term });
      first += length - 1;
      break;
    }
  }
  return found;
}

function joined(tokens: Tokens, first: number, end: number): string {
  let text = tokenText(tokens, first);
  for (let at = first + 1; at < end; at += 1) text += ` ${tokenText(tokens, at)}`;
  return text;
}

function singular(phrase: string): string {
  if (/(?:s|x|z|ch|sh)es$/.test(phrase)) return phrase.slice(0, -2);
  if (/ies$/.test(phrase)) return `${phrase.slice(0, -3)}y`;
  // "baby's" has a piece of one letter.
  return /[^s ]s$/.test(phrase) ? phrase.slice(0, -1) : phrase;
}
