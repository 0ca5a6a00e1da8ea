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
  /** False when no term has `word` among its words; absent: not known. */
  holds?(word: string): boolean;
}

export interface Goods {
  /** Nice classes that the words speak for; empty when nothing is known. */
  readonly classes: ReadonlySet<number>;
  /** The same in order, with commas. */
  readonly classList: string;
  /** The words that said so, in order of the text, with their own classes and kind. */
  readonly named: readonly { readonly words: string; readonly classes: readonly number[]; readonly kind: GoodsKind }[];
  /** True when the thing sold is an accessory or a part: made to fit another maker's product. */
  readonly isFitted: boolean;
  readonly isApparel: boolean;
  /** True when the title names none of them. */
  readonly isOfCategory: boolean;
  /** Things decorated with a picture: posters, stickers, skins. */
  readonly isPrint: boolean;
  /** Folded words that name an accessory or part in the title, wherever they stand: "case", "car mat". */
  readonly fittedWords: readonly string[];
  /** Folded words that name anything else there. */
  readonly otherWords: readonly string[];
}

const longestTerm = 3;

/**
 * The goods named in the words of a title, and in `category`. In a title the goods stand before "for" and "with" ("case for phone"):
 * words after it count only when nothing stands before.
 */
export function goodsOf(title: Tokens | undefined, category: string, lexicon: GoodsLexicon): Goods {
  const all = title === undefined ? [] : termsIn(title, title.count, lexicon);
  const inTitle = title === undefined || all.length === 0 ? all : beforeTurn(all, title, lexicon);
  const inCategory = category === "" ? [] : goodsInCategory(category, lexicon);
  const named = withoutPackaging(inCategory.length === 0 ? inTitle : [...inTitle, ...inCategory]);
  const classes = new Set<number>();
  for (const { term } of named) for (const number of term.classes) classes.add(number);
  return {
    classes,
    classList: [...classes].sort((a, b) => a - b).join(", "),
    named: named.map(({ words: text, term }) => ({ words: text, classes: term.classes, kind: term.kind })),
    isFitted: named.some(isMadeToFit),
    isOfCategory: all.length === 0,
    isPrint: named.some(({ term }) => term.kind === "print"),
    fittedWords: all.filter(isMadeToFit).map(({ words: text }) => text),
    otherWords: all.filter((one) => !isMadeToFit(one)).map(({ words: text }) => text),
    isApparel: named.some(({ term }) => term.kind === "apparel"),
  };
}

function isMadeToFit({ term: { kind } }: NamedGoods): boolean {
  return kind === "accessory" || kind === "part";
}

/** The terms that stand before the title speaks of something else, or all of them where none does. */
function beforeTurn(all: readonly NamedGoods[], title: Tokens, lexicon: GoodsLexicon): readonly NamedGoods[] {
  const turn = turnIn(title, lexicon);
  if (turn === -1) return all;
  // A term may have the turn in it: then the words before the turn are read without it.
  const isCut = all.some(({ first, end }) => first < turn && end > turn);
  const head = isCut ? termsIn(title, turn, lexicon) : all.filter(({ end }) => end <= turn);
  return head.length > 0 ? head : all;
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
const WordIs = {
  Nothing: 0,
  Turn: 1,
  /** A term by itself. */
  Goods: 2,
  /** The first word of longer terms. */
  Beginning: 4,
  /** A later one, or its plural. */
  Continuation: 8,
} as const;

const kindsOfWords = notesBy<GoodsLexicon>((lexicon, word) => {
  const holds = (part: string): boolean => lexicon.holds?.(part) !== false;
  return (
    (turns.has(word) ? WordIs.Turn : 0) |
    (termOf(word, lexicon) === undefined ? 0 : WordIs.Goods) |
    (lexicon.begins?.(word) === false ? 0 : WordIs.Beginning) |
    (holds(word) || holds(singular(word)) ? WordIs.Continuation : 0)
  );
});

/** The first token after which a title speaks of something else, or -1. */
function turnIn({ words, numbers, count, text, starts }: Tokens, lexicon: GoodsLexicon): number {
  const kinds = kindsOfWords(lexicon);
  for (let at = 1; at < count; at += 1) {
    // "Joy-Con" is a name.
    const isJoined = text[(starts[at] as number) - 1] === "-";
    if (!isJoined && (kinds.of(words, numbers[at] as number) & WordIs.Turn) !== 0) return at;
  }
  return -1;
}

interface NamedGoods {
  readonly words: string;
  readonly term: GoodsTerm;
  /** Tokens of the text, half open. */
  readonly first: number;
  readonly end: number;
}

/** The goods of a category: the same few come again and again. */
const goodsInCategories = new WeakMap<GoodsLexicon, (category: string) => readonly NamedGoods[]>();

function goodsInCategory(category: string, lexicon: GoodsLexicon): readonly NamedGoods[] {
  let goodsIn = goodsInCategories.get(lexicon);
  if (goodsIn === undefined) {
    goodsIn = remember((one) => {
      const leaf = tokenize(foldText(one.split(/[>›»|/]/).at(-1) ?? ""));
      return termsIn(leaf, leaf.count, lexicon);
    });
    goodsInCategories.set(lexicon, goodsIn);
  }
  return goodsIn(category);
}

/** Terms in the tokens before `end`, the longest at each place. */
function termsIn(tokens: Tokens, end: number, lexicon: GoodsLexicon): NamedGoods[] {
  const found: NamedGoods[] = [];
  const { words, numbers } = tokens;
  const kinds = kindsOfWords(lexicon);
  for (let first = 0; first < end; first += 1) {
    const kind = kinds.of(words, numbers[first] as number);
    let length = 1;
    if ((kind & WordIs.Beginning) !== 0) {
      const most = Math.min(longestTerm, end - first);
      while (length < most && (kinds.of(words, numbers[first + length] as number) & WordIs.Continuation) !== 0)
        length += 1;
    }
    for (; length > ((kind & WordIs.Goods) === 0 ? 1 : 0); length -= 1) {
      const phrase = joined(tokens, first, first + length);
      const term = termOf(phrase, lexicon);
      if (term === undefined) continue;
      found.push({ words: phrase, term, first, end: first + length });
      first += length - 1;
      break;
    }
  }
  return found;
}

function termOf(phrase: string, lexicon: GoodsLexicon): GoodsTerm | undefined {
  return lexicon.get(phrase) ?? lexicon.get(singular(phrase));
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
