// Finds marks with digits or signs for letters: "n1ke", "v3rs@c3", "adida$".
import { isDistinctive, matchOf, termsWithKey } from "./lookup.ts";
import type { MatchWay } from "./way.ts";

export const way: MatchWay = {
  id: "leet",
  kinds: ["leet"],
  find(cell, context, found) {
    const { text } = cell.view;
    if (!/[0-9@$!|+]/.test(text)) return;
    for (const { 0: chunk, index } of text.matchAll(/[a-z0-9@$!|+]{4,24}/g)) {
      if (!/[0-9@$!|+]/.test(chunk) || !isDisguised(chunk)) continue;
      for (const { start, key } of readings(chunk)) {
        for (const term of termsWithKey(context, key)) {
          if (term.term.boundaries.length > 0 || !isDistinctive(term, context, shortestMark)) continue;
          found(matchOf(cell, term, "leet", similarity, index + start, index + start + key.length));
        }
      }
    }
  },
};

const similarity = 0.93;
const shortestMark = 4;

/** False for what digits are really for: "500ml", "4k", "mp3", "A50s", "10x". Two letters must remain. */
function isDisguised(chunk: string): boolean {
  const letters = chunk.replace(/[^a-z]/g, "").length;
  if (letters < 2 || /\d{3}/.test(chunk) || /^[a-z]\d+[a-z]$/.test(chunk)) return false;
  // Digits only at one end are a model, a count or a measure, unless enough of a word is left.
  const isAtOneEnd = /^[a-z]+\d+$/.test(chunk) || /^\d+[a-z]+$/.test(chunk);
  return !isAtOneEnd || (letters > shortestMark && letters === chunk.length - 1);
}

const plain: Readonly<Record<string, string>> = {
  "0": "o",
  "2": "z",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "8": "b",
  "9": "g",
  "@": "a",
  $: "s",
  "+": "t",
};

/** The words that the chunk may be read as: "1", "!" and "|" are i or l. Signs at the ends may be just signs. */
function readings(chunk: string): { start: number; key: string }[] {
  const start = chunk.search(/[^+|!]/);
  const form = chunk.slice(start).replace(/[!|+]+$/, "");
  return ["i", "l"].map((letter) => ({
    start,
    key: form.replace(/[^a-z]/g, (sign) => plain[sign] ?? (/[1!|]/.test(sign) ? letter : sign)),
  }));
}
