// Finds marks with slips of the pen: "Addidas", "Niek", "HOGO BOSS", and what only sounds like them: "Kalvin Klein".
import type { PlaceGate, WordGate } from "../model/gate.ts";
import { type Cell, spanOfTokens } from "../text/cell.ts";
import { costOf } from "../text/slips.ts";
import { isKnownForm } from "./known-form.ts";
import { isNearWord } from "./nearer-word.ts";
import { likenessOf, resembleInReach } from "./slip-gate.ts";
import { isAmongStrangers, isCode } from "./surroundings.ts";
import { variantTermsOf } from "./variant-terms.ts";
import type { MatchContext, WordMatch, WordWay } from "./way.ts";

export const way: WordWay = {
  id: "typo",
  kinds: ["fuzzy"],
  findInWord(word, context) {
    if (typoGate(word, context) !== undefined) return [];
    const { confusions } = context;
    const written = asTyped(word);
    const found: WordMatch[] = [];
    for (const near of variantTermsOf(context).near(written)) {
      const meant = near.word;
      const resemblance = resembleInReach(meant, meant === written ? word : written, confusions);
      if (resemblance === undefined) continue;
      for (const { term, before, after } of near.places()) {
        const similarity = likenessOf(meant, term.term.key.length, resemblance, confusions);
        if (typeof similarity !== "number") continue;
        if (meant === term.term.key && isNearWord(written, meant, costOf(resemblance.slips), context)) continue;
        found.push({ term, kind: "fuzzy", similarity, start: 0, end: word.length, before, after });
      }
    }
    return nearestOf(found);
  },
  fits: (cell, token, context) => placeGate(cell, token, context) === undefined,
};

/** The gate that stops a word which `wordGate` let through: it is no slip for anything. */
export function typoGate(word: string, context: MatchContext): WordGate | undefined {
  if (!/^[a-z]+$/.test(word)) return "not-latin";
  if (variantTermsOf(context).isMarkWord(word)) return "other-mark";
  return asTyped(word) === word && isKnownForm(word, context) ? "word-form" : undefined;
}

/** Nobody means three of a letter: it is one slip, however long the key was held. */
export function asTyped(word: string): string {
  return hasThreeAlike(word) ? word.replace(/(.)\1{2,}/g, "$1$1") : word;
}

function hasThreeAlike(word: string): boolean {
  for (let at = 2; at < word.length; at += 1) if (word[at] === word[at - 1] && word[at] === word[at - 2]) return true;
  return false;
}

/** The gate that stops a slip where token `token` stands, whatever the word. */
export function placeGate(cell: Cell, token: number, context: MatchContext): PlaceGate | undefined {
  const { start, end } = spanOfTokens(cell, token, token + 1);
  if (!isPlainlyWritten(cell.text.slice(start, end))) return "writing";
  if (isCode(cell, token)) return "code";
  return isAmongStrangers(cell, token, token + 1, context) ? "strangers" : undefined;
}

/** The nearest of the marks that are one word; those of several words all stay, for their neighbours decide. */
function nearestOf(found: readonly WordMatch[]): readonly WordMatch[] {
  const isWhole = ({ before, after }: WordMatch): boolean => before.length + after.length === 0;
  const best = Math.max(0, ...found.filter(isWhole).map(({ similarity }) => similarity));
  return found.filter((match) => !isWhole(match) || match.similarity === best);
}

/** False for an accented word, which is one of another language, and for a name made up of parts: "PowerMax". */
function isPlainlyWritten(written: string): boolean {
  return /^[A-Za-z]+$/.test(written) && !/^[A-Z]?[a-z]+(?:[A-Z][a-z]+)+$/.test(written);
}
