// How the letters of a mark are written: as they are, with accents and styles, with look-alikes, or in another language.
import type { Term } from "../model/term.ts";
import type { Cell } from "../text/cell.ts";
import { foldWithoutLookalikes } from "../text/fold.ts";

/** `foreign` and `accented` are words of another language, whose letters happen to be those of the mark. */
export type Writing = "exact" | "folded" | "homoglyph" | "foreign" | "accented";

/** How `written`, a piece of `cell` that folds to the letters of `term`, is written. */
export function howWritten(cell: Cell, written: string, term: Term): Writing {
  const writing = writingOf(cell, written, term);
  if (writing === "exact" || writing === "foreign" || !isAccentedText(cell, written, term)) return writing;
  // A look-alike stays one, unless it is just the Turkish i without its dot.
  const withDots = written.replaceAll("ı", "i");
  return writing === "folded" || writingOf(cell, withDots, term) === "folded" ? "accented" : writing;
}

function writingOf(cell: Cell, written: string, term: Term): Exclude<Writing, "accented"> {
  const [here, there] = [written.toLowerCase(), term.text.toLowerCase()];
  if (here === there || lettersOf(here) === lettersOf(there)) return "exact";
  // Plain letters for a mark that is registered with others: "Rode" for RØDE is a keyboard, not a disguise.
  if (/^[\x20-\x7e]*$/.test(written)) return "folded";
  if (lettersOf(foldWithoutLookalikes(written)) === lettersOf(foldWithoutLookalikes(term.text))) return "folded";
  return isForeignText(cell, written) ? "foreign" : "homoglyph";
}

// Short marks meet the accented words of other languages: Vietnamese "Trọn" is not Tron, "GẶP" not Gap.
const longestByChance = 5;

/** The text has an accent that the mark has not, in a cell whose other words have accents too. */
function isAccentedText({ text }: Cell, written: string, { key, text: spelling }: Term): boolean {
  if (key.length > longestByChance || accents(spelling) > 0 || accents(written) === 0) return false;
  return accents(text) > accents(written);
}

function accents(text: string): number {
  return /^[\x00-\x7f]*$/.test(text) ? 0 : (text.normalize("NFD").match(/[a-z]\p{Mn}/giu)?.length ?? 0);
}

const scriptsWithLookalikes = [/\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];

/**
 * True when the look-alikes are just another language: the word has no Latin letter, and the cell has words of its
 * script with letters that look like no Latin one. "вас" in a Russian text is not a disguised "bac".
 */
function isForeignText(cell: Cell, written: string): boolean {
  if (/[a-z]/i.test(written)) return false;
  const script = scriptsWithLookalikes.find((test) => test.test(written));
  return script?.test(cell.view.text) ?? false;
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{M}]/gu, "");
}
