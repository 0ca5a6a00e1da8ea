// A companion of the mark in the listing: a word that shows that the mark is meant.
import type { Context } from "./consideration.ts";

/** The first companion of the mark that stands in any field of the listing, folded and joined. */
export function companionOf({ match, words }: Pick<Context, "match" | "words">): string | undefined {
  return words.companionOf(match.mark);
}
