// What the rows of one product sell, as far as their titles name goods: which of them sell something else.
import { wordsOf } from "../text/key.ts";

/** Goods named in the folded words of a title, in order. */
export type GoodsIn = (words: readonly string[]) => readonly { readonly words: string }[];

/** What a row sells, and what the rows of its product sell otherwise. */
export interface OtherGoods {
  readonly own: string;
  readonly others: string;
}

interface Row {
  readonly title: string;
  /** Goods as they stand in the title. */
  readonly goods: readonly string[];
  /** What they are: the last word of each, singular; in a script without spaces the whole name. */
  readonly nouns: readonly string[];
  /** Folded words of the title, singular, with a blank around each. */
  readonly words: string;
}

/** A title of fewer words is the name of a choice: "Chocolate", "Rose / Large". */
const minWords = 3;
/** Most different goods that are told apart in one product; a row beyond them is compared with these. */
const maxGroups = 16;

/**
 * The titles that name other goods than most titles of the same product do; of two the first counts. Nothing is said of
 * titles that name no goods, and any noun in common makes the goods the same: "Cat Mug" and "Dog Mug" are both mugs.
 */
export function otherGoodsIn(titles: readonly string[], goodsIn: GoodsIn): ReadonlyMap<string, OtherGoods> {
  const distinct = [...new Set(titles)];
  if (distinct.length < 2) return new Map();
  const rows = distinct.flatMap((title) => rowOf(title, goodsIn) ?? []);
  const groups: Row[][] = [];
  const strays: Row[] = [];
  for (const row of rows) {
    const group = groups.find(([first]) => first !== undefined && sellsTheSame(first, row));
    if (group !== undefined) group.push(row);
    else if (groups.length < maxGroups) groups.push([row]);
    else strays.push(row);
  }
  const most = groups.reduce((a, b) => (b.length > a.length ? b : a), []);
  const [standard] = most;
  if (standard === undefined) return new Map();
  const odd = [...groups.filter((group) => group !== most).flat(), ...strays];
  const others = standard.goods.join(", ");
  return new Map(odd.map(({ title, goods }) => [title, { own: goods.join(", "), others }]));
}

function rowOf(title: string, goodsIn: GoodsIn): Row | undefined {
  const words = wordsOf(title);
  const named = goodsIn(words).filter(({ words: name }) => !possessive.test(name));
  const goods = [...new Set(named.map(({ words: name }) => name))];
  if (words.length < minWords || goods.length === 0) return undefined;
  return { title, goods, nouns: goods.map(nounOf), words: ` ${words.map(singular).join(" ")} ` };
}

// "Men's" tells for whom, not what.
const possessive = / s$/;

function nounOf(goods: string): string {
  const last = goods.slice(goods.lastIndexOf(" ") + 1);
  return last.length === 1 ? goods : singular(last);
}

function sellsTheSame(a: Row, b: Row): boolean {
  return names(a, b) || names(b, a);
}

/** True when a noun of `a` stands in the title of `b`, or in a longer name of its goods: "pack" in "backpack". */
function names({ nouns }: Row, { words, nouns: others }: Row): boolean {
  return nouns.some((noun) => words.includes(` ${noun} `) || others.some((other) => other.includes(noun)));
}

function singular(word: string): string {
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}
