// A companion of the mark in the listing: a word or a name that shows that the mark is meant.
import type { Context } from "./consideration.ts";
import { termWords } from "./term-words.ts";

/** What is asked for a companion. */
export type Accompaniment = Pick<Context, "match" | "words" | "markIds">;

/**
 * The first companion of the mark that stands in any field of the listing, folded and joined: up to four words, or as many as
 * another mark has that is found there. No spelling is its own.
 */
export function companionOf({ match: { mark, term }, words, markIds }: Accompaniment): string | undefined {
  const { companionKeys } = mark;
  if (companionKeys.length === 0) return undefined;
  const companion = words.companionOf(mark);
  if (companion === undefined) return companionKeys.find((key) => key !== mark.id && markIds.has(key));
  const own = termWords(term).join("");
  if (companion !== own) return companion;
  return companionKeys.find((key) => key !== own && (words.has(key) || (key !== mark.id && markIds.has(key))));
}
