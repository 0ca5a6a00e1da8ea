// Where a likeness is not to be trusted: in codes and addresses, and among words of a language that nobody knows here.
import { type Cell, wordAt } from "../text/cell.ts";
import { Gap } from "../text/tokens.ts";
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
  let known = 0;
  let unknown = 0;
  for (let at = first - reach; at < end + reach; at += 1) {
    const word = wordAt(cell, at);
    if ((at >= first && at < end) || word.length < 3 || !/^\p{L}+$/u.test(word)) continue;
    if (context.vocabulary.zipf(word) > 0 || variantTermsOf(context).isMarkWord(word)) known += 1;
    else unknown += 1;
  }
  return unknown > known && unknown >= fewestStrangers;
}
