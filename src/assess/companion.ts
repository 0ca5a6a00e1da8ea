// A companion of the mark in the listing: a word that shows that the mark is meant.
import type { Context } from "./consideration.ts";
import { termWords } from "./term-words.ts";

/** The first companion of the mark that stands in any field of the listing, folded and joined. No spelling is its own. */
export function companionOf({ match: { mark, term }, words }: Pick<Context, "match" | "words">): string | undefined {
  const companion = words.companionOf(mark);
  if (companion === undefined || companion !== termWords(term).join("")) return companion;
  return mark.companionKeys.find((key) => key !== companion && words.has(key));
}
