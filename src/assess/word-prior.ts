// How likely a word is the mark before anything around it is looked at: from its frequency as an ordinary word.
import { wordAt } from "../text/cell.ts";
import type { Context, Vote } from "./consideration.ts";
import type { ScoringTable } from "./scoring.ts";
import { termWords } from "./term-words.ts";

/** All that is known of a match but the prior itself. */
type Unweighed = Omit<Context, "prior">;

/** The prior as log-odds, or undefined when the mark is no ordinary word and needs no weighing. */
export function wordPrior(context: Unweighed, zipfOf = context.zipf): Vote | undefined {
  const { match, scoring } = context;
  // An everyday word is a mark in whatever sense it is used: that is the trap.
  if (match.mark.sector === "traps") return undefined;
  const { minimumZipf, foreignZipf } = scoring.commonWord;
  const words = termWords(match.term);
  if (match.kind === "joined") {
    const joined = words.join("");
    // "estudio" is a word, whatever the mark e-STUDIO.
    if (context.isKnownWord(joined)) return ofWord(context, joined, Math.max(zipfOf(joined), minimumZipf));
  }
  if (words.length > 1) return phrasePrior(context, zipfOf, words, scoring.commonWord.phrases);
  const pieces = match.kind === "split" ? piecesOf(context) : [];
  // Letters set apart are no words, whatever they spell.
  if (pieces.some((piece) => piece.length > 1))
    return phrasePrior(context, zipfOf, pieces, [scoring.commonWord.splitPhrase]);
  const word = words[0] ?? "";
  const zipf = zipfOf(word) || (isWordElsewhere(context, word) ? foreignZipf : 0);
  if (match.kind === "plural" && zipf < minimumZipf) {
    // "Calves" is a word, whatever the mark Calvé.
    const written = wordAt(context.at.cell, match.firstToken);
    const zipfOfPlural = zipfOf(written);
    if (zipfOfPlural >= minimumZipf) return ofWord(context, written, zipfOfPlural);
  }
  return zipf < minimumZipf ? undefined : ofWord(context, word, zipf);
}

/**
 * The most that the prior can be whatever the language of the listing, which takes all its words to tell; undefined where that
 * decides whether there is one.
 */
export function priorAtMost(context: Context): Vote | undefined {
  return wordPrior(context, context.leastZipf);
}

function ofWord({ scoring }: Unweighed, word: string, zipf: number): Vote {
  // D = clamp((5.5 - Zipf) / 3.5, 0.05, 1), a = ln(D / (1 - D)): "ring" (5.0) -1.8, "gap" (3.6) +0.1.
  const distinctive = Math.min(0.95, Math.max(0.05, (5.5 - zipf) / 3.5));
  const weight = fitted(Math.log(distinctive / (1 - distinctive)), scoring.commonWord.wordScale, scoring);
  // Two lists, or a list and what is taken off, give digits that nobody measured.
  return { code: "WORD_OF_LANGUAGE", weight, args: { word, zipf: Math.round(zipf * 100) / 100 } };
}

function fitted(logOdds: number, scale: number, { commonWord }: ScoringTable): number {
  return Math.round((logOdds * scale + commonWord.priorBias) * 100) / 100;
}

/**
 * The longer a phrase of ordinary words, the less it stands together by chance; one that the dictionary knows in an
 * ordinary sense is weighed like a shorter one.
 */
function phrasePrior(
  { match, scoring }: Unweighed,
  zipfOf: Unweighed["zipf"],
  words: readonly string[],
  weights: readonly number[],
): Vote | undefined {
  const isCommon = (word: string): boolean =>
    word.length === 1 || /^\d+$/.test(word) || zipfOf(word) >= scoring.commonWord.phraseZipf;
  if (!words.every(isCommon)) return undefined;
  const length = Math.max(2, words.length - (match.mark.ordinaryPhrases.length > 0 ? 1 : 0));
  const weight = fitted(
    weights[Math.min(length - 2, weights.length - 1)] ?? 0,
    scoring.commonWord.phraseScale,
    scoring,
  );
  return { code: "PHRASE_OF_WORDS", weight, args: { phrase: words.join(" ") } };
}

function piecesOf({ at, match }: Unweighed): string[] {
  const pieces: string[] = [];
  for (let token = match.firstToken; token < match.endToken; token += 1) pieces.push(wordAt(at.cell, token));
  return pieces;
}

/** The dictionary has the word itself in an ordinary collocation: a word of a language without a word list here. */
function isWordElsewhere({ match }: Unweighed, word: string): boolean {
  return match.mark.ordinaryPhrases.some((phrase) => phrase.split(" ").includes(word));
}
