// Where a likeness is not to be trusted: in codes and addresses, and among words of a language that nobody knows here.
import type { Cell } from "../text/cell.ts";
import { Gap } from "../text/tokens.ts";
import { notesBy } from "../text/words.ts";
import { variantTermsOf } from "./variant-terms.ts";
import type { MatchContext } from "./way.ts";

/** Part of a model number or an address: "XPA3", "www.nikee-shop.example", "#nikee5". */
export function isCode({ tokens: { text, starts, ends, gaps, count } }: Cell, token: number): boolean {
  if (gaps[token] === Gap.None || (token + 1 < count && gaps[token + 1] === Gap.None)) return true;
  const before = text.slice(Math.max(0, (starts[token] as number) - addressReach), starts[token]);
  const after = text.slice(ends[token], (ends[token] as number) + addressReach);
  return (
    /(?:www\.|:\/\/|@|[\w-]\.)\S*$/.test(before) || /^\S*(?:@|\.(?:com|net|org|[a-z]{2})(?![a-z])|:\/\/)/.test(after)
  );
}

const addressReach = 40;

// Neighbours to each side that tell the language.
const reach = 5;
// One unknown word tells nothing.
const fewestStrangers = 2;

/** Most words around it are unknown: a language without a word list here, or a row of names. */
export function isAmongStrangers(cell: Cell, first: number, end: number, context: MatchContext): boolean {
  const { words, numbers, count } = cell.tokens;
  const acquaintance = acquaintanceOf(context);
  let known = 0;
  let unknown = 0;
  for (let at = Math.max(0, first - reach); at < Math.min(count, end + reach); at += 1) {
    if (at >= first && at < end) continue;
    const how = acquaintance.of(words, numbers[at] as number);
    if (how === Acquaintance.Known) known += 1;
    else if (how === Acquaintance.Unknown) unknown += 1;
  }
  return unknown > known && unknown >= fewestStrangers;
}

const Acquaintance = { None: 0, Known: 1, Unknown: 2 } as const;

/** Notes of what a neighbour tells of the language: short words and numbers nothing. */
const acquaintanceOf = notesBy<MatchContext>((context, word) => {
  if (word.length < 3 || !/^\p{L}+$/u.test(word)) return Acquaintance.None;
  const isKnown = context.vocabulary.zipf(word) > 0 || variantTermsOf(context).isMarkWord(word);
  return isKnown ? Acquaintance.Known : Acquaintance.Unknown;
});
