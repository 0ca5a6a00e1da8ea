// Finds marks among the words of a hashtag or of a name in capitals and small letters: "#MyGucciBag", "LovePradaGift".
import { type Cell, spanOfTokens } from "../text/cell.ts";
import { compoundParts, isPlainlyWritten, sellingWords } from "./compound.ts";
import type { MatchContext, WordMatch, WordWay } from "./way.ts";

export const way: WordWay = {
  id: "tagged",
  kinds: ["glued"],
  findInWord(word, context) {
    if (word.length < shortestWord || word.length > longestWord || !/^[a-z]+$/.test(word)) return [];
    const areOthers = (rest: string): boolean => areWords(rest, context, mostWords);
    return compoundParts(word, context, (start, end) => areOthers(word.slice(0, start)) && areOthers(word.slice(end)));
  },
  fits: (cell, token, _context, match) =>
    isPlainlyWritten(cell, token) && (isTag(cell, token) || areHumps(cell, token, match)),
};

const shortestWord = 6;
const longestWord = 40;
/** On either side of the mark. */
const mostWords = 2;
const shortestPiece = 3;
const shortWords: ReadonlySet<string> = new Set(["my", "to", "in", "by", "of"]);
// "my", "love", "best": what people write into tags are words that everybody uses.
const everydayZipf = 4.5;

/** True for nothing, and for up to `most` everyday words or words of goods, one after the other. */
function areWords(rest: string, context: MatchContext, most: number): boolean {
  if (rest === "") return true;
  if (most === 0) return false;
  for (let length = rest.length; length > 1; length -= 1) {
    const piece = rest.slice(0, length);
    const isWord =
      length < shortestPiece
        ? shortWords.has(piece)
        : sellingWords.has(piece) || context.vocabulary.zipf(piece) >= everydayZipf || context.isGoodsWord(piece);
    if (isWord && areWords(rest.slice(length), context, most - 1)) return true;
  }
  return false;
}

const longestLead = 6;

/** "#guccibag", and "#2024guccibag". */
function isTag(cell: Cell, token: number): boolean {
  const { start } = spanOfTokens(cell, token, token + 1);
  return /[#＃][\d_]*$/.test(cell.text.slice(Math.max(0, start - longestLead), start));
}

/** True where capitals say where the words begin: one at the mark, and one behind it where the word goes on. */
function areHumps(cell: Cell, token: number, { start, end }: WordMatch): boolean {
  const span = spanOfTokens(cell, token, token + 1);
  const written = cell.text.slice(span.start, span.end);
  const begins = (at: number): boolean => /[A-Z]/.test(written[at] ?? "") && !/[A-Z]/.test(written[at - 1] ?? "");
  return begins(start) && (end === written.length || begins(end));
}
