// The folded words of a dictionary spelling, remembered: the same few thousand spellings are asked about for every match.
import { wordsOf } from "../text/key.ts";
import { remember } from "../text/remember.ts";

export const termWords: (term: string) => readonly string[] = remember(wordsOf);

/** The same, joined by one space. */
export const spokenTerm: (term: string) => string = remember((term) => termWords(term).join(" "));
