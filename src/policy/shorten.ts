// Cuts a text so that what is left can stand as a title: at the end of a clause where that loses little, else of a word.

const trailingSign = /[\s,;:|/&+\-–—([{]/u;
const letter = /[\p{L}\p{M}\p{N}]/u;
const blank = /\s/;
const openBracket = /[([{][^)\]}]*$/;
/** Of the room that a clause has to fill, so that cutting at its end is better than at the end of a word. */
const worthwhile = 0.7;

/**
 * The longest beginning of `text` of at most `units` UTF-16 units that ends with a clause or a word: no bracket is left
 * open and no "with" or "compatible with" left without what follows. One word that is longer than the room is cut inside.
 */
export function shorten(text: string, units: number): string {
  if (units >= text.length) return text;
  const clause = tidy(text.slice(0, endOfClause(text, units)));
  return clause.length >= units * worthwhile ? clause : tidy(text.slice(0, endOfWord(text, units)));
}

/** Where the last clause ends that fits into `units`; 0 where there is none. */
function endOfClause(text: string, units: number): number {
  for (let end = units; end > 0; end -= 1) {
    const isAfterBracket = isOneOf(")]", text[end - 1]) && isBlank(text, end);
    const isBeforeSign = isOneOf(",;|", text[end]) && isBlank(text, end + 1);
    if (isAfterBracket || isBeforeSign || isBeforeDash(text, end)) return end;
  }
  return 0;
}

function isBeforeDash(text: string, at: number): boolean {
  return isOneOf("-–—|", text[at + 1]) && isBlank(text, at) && isBlank(text, at + 2);
}

function isOneOf(signs: string, sign: string | undefined): boolean {
  return sign !== undefined && signs.includes(sign);
}

function isBlank(text: string, at: number): boolean {
  return at < text.length && blank.test(text[at] as string);
}

function endOfWord(text: string, units: number): number {
  let end = units;
  if (isInWord(text, units)) while (end > 0 && isInWord(text, end - 1)) end -= 1;
  return end === 0 ? units : end;
}

/** A letter, or a sign between two: "T-shirt", "Men's", "2.5". */
function isInWord(text: string, at: number): boolean {
  return isLetter(text, at) || (isOneOf("-'’.", text[at]) && isLetter(text, at - 1) && isLetter(text, at + 1));
}

function isLetter(text: string, at: number): boolean {
  return at >= 0 && at < text.length && letter.test(text[at] as string);
}

/** Takes off what cannot stand at an end: signs, an opened bracket with what is in it, words that lead to others. */
function tidy(text: string): string {
  let end = text.length;
  for (;;) {
    const before = end;
    while (end > 0 && trailingSign.test(text[end - 1] as string)) end -= 1;
    end = startOfOpenBracket(text, end);
    end = startOfLeadingWord(text, end);
    if (end === before) return end === 0 ? text : text.slice(0, end);
  }
}

/** Where the first bracket opens that is not closed before `end`; `end` without one. */
function startOfOpenBracket(text: string, end: number): number {
  return openBracket.exec(text.slice(0, end))?.index ?? end;
}

/** The blank before the word that ends at `end`, if that word leads to another; else `end`. */
function startOfLeadingWord(text: string, end: number): number {
  let start = end;
  while (start > 0 && !isBlank(text, start - 1)) start -= 1;
  return start > 1 && leadingWords.has(text.slice(start, end).toLowerCase()) ? start - 1 : end;
}

// The words that join a title's parts in the languages of the marketplaces; after them something has to come.
const leadingWords = new Set(
  [
    "with for and or of in to by from the a an compatible fits including includes plus",
    "mit für und oder aus von der die das kompatibel pour avec et ou de des du la le les",
    "en para con y o el los las per e di da il met voor van com em",
  ].flatMap((words) => words.split(" ")),
);
