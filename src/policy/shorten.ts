// Cuts a text so that what is left can stand as a title: at the end of a clause where that loses little, else of a word.

const trailingSigns = /[\s,;:|/&+\-–—([{]+$/u;
const letter = /[\p{L}\p{M}\p{N}]/u;
const clauseEnd = /[,;|]\s|\s[-–—|]\s|[)\]]\s/gu;
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

function endOfClause(text: string, units: number): number {
  let end = 0;
  for (const { index, 0: sign } of text.matchAll(clauseEnd)) {
    const place = /^[)\]]/.test(sign) ? index + 1 : index;
    if (place > units) break;
    end = place;
  }
  return end;
}

function endOfWord(text: string, units: number): number {
  let end = units;
  if (isLetter(text, units)) while (end > 0 && isLetter(text, end - 1)) end -= 1;
  return end === 0 ? units : end;
}

function isLetter(text: string, at: number): boolean {
  return at < text.length && letter.test(text[at] as string);
}

/** Takes off what cannot stand at an end: signs, an opened bracket with what is in it, words that lead to others. */
function tidy(text: string): string {
  let rest = text;
  for (;;) {
    const before = rest.length;
    rest = withoutLeadingWord(rest.replace(trailingSigns, "").replace(openBracket, ""));
    if (rest.length === before) return rest === "" ? text : rest;
  }
}

const openBracket = /[([{][^)\]}]*$/u;

function withoutLeadingWord(text: string): string {
  const [word, blank] = lastWordOf(text);
  return blank > 0 && leadingWords.has(word.toLowerCase()) ? text.slice(0, blank) : text;
}

/** The word after the last blank, and where that blank stands; -1 without one. */
function lastWordOf(text: string): [word: string, blank: number] {
  let blank = text.length - 1;
  while (blank >= 0 && !/\s/.test(text[blank] as string)) blank -= 1;
  return [text.slice(blank + 1), blank];
}

// The words that join a title's parts in the languages of the marketplaces; after them something has to come.
const leadingWords = new Set(
  [
    "with for and or of in to by from the a an compatible fits including includes plus",
    "mit für und oder aus von der die das kompatibel pour avec et ou de des du la le les",
    "en para con y o el los las per e di da il met voor van com em",
  ].flatMap((words) => words.split(" ")),
);
