// Where plain wording may stand for a mark without a person looking at it, and where a mark may just go.
import type { AssessData, Assessed } from "../assess/assess.ts";
import { type Cell, wordAt } from "../text/cell.ts";
import { wordsOf } from "../text/key.ts";
import { Gap } from "../text/tokens.ts";

// Nice classes of materials and fasteners, whose names stand before those of things: "Velcro strap", "Mylar balloon".
const materials: ReadonlySet<number> = new Set([2, 17, 19, 22, 24, 26, 27]);

/**
 * True where `wording` surely says the same as the mark: the text is English, the word does not lead the title as the name
 * of a maker would, and what it names is what is sold, not a part of another name ("Polaroid sunglasses").
 */
export function isReplaceableBy(wording: string, assessed: Assessed, brand: string, data: AssessData): boolean {
  const { at, match, judgement } = assessed;
  const { mark, firstToken, endToken } = match;
  if (mark.status !== undefined && mark.status !== "live" && mark.status !== "pending") return false;
  if (at.field.role === "title" && firstToken === 0 && brand === "") return false;
  if (!isEnglish(at.cell, firstToken, endToken, data)) return false;
  if (mark.classes.some((one) => materials.has(one))) return true;
  const codes = new Set(judgement.evidence.map(({ code }) => code));
  // Where the owner is known to sue, wording that reads a little odd beats the word.
  if (codes.has("ENFORCED")) return true;
  if (codes.has("CLASS_DISJOINT")) return false;
  // "Sauron's Mace" is a thing of his.
  if (at.matches.some((other) => other.endToken === firstToken)) return false;
  return !isGoods(wording, data) || isHead(at.cell, endToken, wording);
}

/** True where the disguise surely is one: the letters are no word, and do not lead a title as a brand does. */
export function isSurelyDisguise({ at, match, judgement }: Assessed): boolean {
  const { start, end } = match.span;
  const written = at.field.text.slice(start, end);
  if (at.field.role === "title" && match.firstToken === 0) return false;
  // "Board +Eva", "Oh my yog!": such signs are signs. "Clingo" and "Fıt" have nothing but letters of a language.
  if (/^[+|!]|[+|!]$/.test(written) || /^[a-zı\s]+$/iu.test(written)) return false;
  const codes = new Set(judgement.evidence.map(({ code }) => code));
  return (
    codes.has("DISGUISED_SPELLING") &&
    !codes.has("WORD_OF_LANGUAGE") &&
    !codes.has("PHRASE_OF_WORDS") &&
    !codes.has("CLASS_DISJOINT")
  );
}

const clauseWords = /^(?:and|or|but|of|for|with|without|the|an?|in|on|to|by|from|at|as|is|are|that|which|can|has)$/;
const measure = /^\d+(?:\.\d+)?(?:mm|cm|m|in|inch|ft|kg|g|mg|lbs?|oz|ml|l|pcs|pack|ct|x)?$/;

/**
 * True where nothing that may belong to a name comes before token `end`: the text ends, a sign or a word between words
 * follows, or a measure.
 */
export function isNameOver(cell: Cell, end: number): boolean {
  if (end >= cell.tokens.count || cell.tokens.gaps[end] === Gap.Hard) return true;
  const between = cell.tokens.text.slice(cell.tokens.ends[end - 1], cell.tokens.starts[end]);
  if (/[.!?–—]|\s-\s/.test(between)) return true;
  const next = wordAt(cell, end);
  return clauseWords.test(next) || (measure.test(next) && !/^\d+$/.test(next));
}

/** True where the mark is the thing that is named, or its last word follows: "Bundt pan". */
function isHead(cell: Cell, end: number, wording: string): boolean {
  const next = wordAt(cell, end);
  return isNameOver(cell, end) || next.replace(/s$/, "") === wordsOf(wording).at(-1);
}

function isGoods(wording: string, { goods }: AssessData): boolean {
  const words = wordsOf(wording);
  return goods.get(words.join(" ")) !== undefined || goods.get(words.at(-1) ?? "") !== undefined;
}

const wordsRead = 300;
const commonZipf = 2.5;
// "De" and "para" are read in English texts as well, but far more often in others.
const homelyZipf = 1;

/** True where of the words beside tokens `first`..`end` at least as many are English as are not, of those with letters alone. */
function isEnglish(cell: Cell, first: number, end: number, { vocabulary, foreign }: AssessData): boolean {
  let [english, other] = [0, 0];
  for (let at = 0; at < Math.min(cell.tokens.count, wordsRead); at += 1) {
    const word = at >= first && at < end ? "" : wordAt(cell, at);
    if (word.length < 2 || !/^\p{L}+$/u.test(word)) continue;
    const zipf = vocabulary.zipf(word);
    if (zipf >= commonZipf && zipf > foreign.zipf(word) - homelyZipf) english += 1;
    else other += 1;
  }
  return english >= other;
}
