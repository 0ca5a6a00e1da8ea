// Why a text does or does not match a mark: what every way finds, and for each likeness the gate that lets it through or not.
import type { Gate } from "../model/gate.ts";
import type { Mark } from "../model/mark.ts";
import type { Match } from "../model/match.ts";
import { type Cell, wordAt } from "../text/cell.ts";
import { wordsOf } from "../text/key.ts";
import { costOf } from "../text/slips.ts";
import { cellWays, findMatches } from "./find-matches.ts";
import { isNearWord } from "./nearer-word.ts";
import { all } from "./registry.ts";
import { budgetOf, isFarAway, likenessOf, type Resemblance, resemble } from "./slip-gate.ts";
import { forEachStopped } from "./spelling.ts";
import { asTyped, placeGate, typoGate } from "./typo.ts";
import { type MatchContext, matchesOf } from "./way.ts";
import { wordGate } from "./word-gate.ts";

export interface Explanation {
  /** The words of the cell, with what stops each from being a disguise of anything. */
  readonly words: readonly { readonly word: string; readonly gate: Gate | undefined }[];
  /** What each way finds of the mark before overlaps are resolved. */
  readonly ways: readonly { readonly id: string; readonly matches: readonly Match[] }[];
  /** The letters of the mark as they stand in the text without being a match. */
  readonly stopped: readonly { readonly text: string; readonly gate: Gate }[];
  /** The nearest words first. */
  readonly likenesses: readonly Likeness[];
  /** What a scan goes on with. */
  readonly matches: readonly Match[];
}

/** A word of the text beside the word of the mark that it is nearest to. */
export interface Likeness extends Resemblance {
  readonly word: string;
  readonly meant: string;
  /** `meant` is one word of a spelling of several. */
  readonly isPart: boolean;
  /** What slips may cost; undefined where the mark bears none. */
  readonly budget: number | undefined;
  readonly similarity: number | undefined;
  readonly gate: Gate | undefined;
}

export function explainMatch(cell: Cell, mark: Mark, context: MatchContext): Explanation {
  const isOfMark = (match: { readonly mark: Mark }): boolean => match.mark.id === mark.id;
  const matches = findMatches(cell, context).filter(isOfMark);
  const ways = all.map((way) => {
    const found: Match[] = [];
    for (const one of cellWays([way])) one.find(cell, context, (each) => found.push(...matchesOf(each)));
    return { id: way.id, matches: found.filter(isOfMark) };
  });
  const stopped: { text: string; gate: Gate }[] = [];
  forEachStopped(cell, context, ({ mark: of, first, end }, gate) => {
    const { text, starts, ends } = cell.tokens;
    if (of.id === mark.id) stopped.push({ text: text.slice(starts[first], ends[end - 1]), gate });
  });
  const tokens = distinctTokens(cell);
  const isFound = ways.some((way) => way.matches.length > 0);
  const likenesses = tokens
    .flatMap((token) => nearestLikeness(cell, token, mark, context) ?? [])
    .map((likeness) => (likeness.gate === undefined && matches.length === 0 ? missed(likeness, isFound) : likeness))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, mostLikenesses);
  const words = tokens.map((token) => ({ word: wordAt(cell, token), gate: gateOfWord(wordAt(cell, token), context) }));
  return { words, ways, stopped, likenesses, matches };
}

const mostLikenesses = 5;

/** A likeness that passed every gate of its own: its neighbours are missing, or another match stands for it. */
function missed(likeness: Likeness, isFound: boolean): Likeness {
  return { ...likeness, gate: likeness.isPart && !isFound ? "neighbours" : "outdone" };
}

function distinctTokens(cell: Cell): number[] {
  const first = new Map<string, number>();
  for (let token = 0; token < cell.tokens.count; token += 1) {
    const word = wordAt(cell, token);
    if (!first.has(word)) first.set(word, token);
  }
  return [...first.values()];
}

function gateOfWord(word: string, context: MatchContext): Gate | undefined {
  return wordGate(word, context) ?? typoGate(word, context);
}

/** The cheapest way from a word of any spelling of `mark` to the word of token `token`, if they are near at all. */
function nearestLikeness(cell: Cell, token: number, mark: Mark, context: MatchContext): Likeness | undefined {
  const word = wordAt(cell, token);
  if (!/^[a-z]+$/.test(word)) return undefined;
  const { confusions } = context;
  const found = [mark.mark, ...mark.aliases].flatMap((spelling): Likeness[] => {
    const words = wordsOf(spelling);
    const key = words.join("");
    return [...new Set([key, ...words])]
      .filter((meant) => /^[a-z]+$/.test(meant) && meant !== word && !isFarAway(meant, asTyped(word)))
      .map((meant) => {
        const resemblance = resemble(meant, meant === asTyped(word) ? word : asTyped(word), confusions);
        const likeness = likenessOf(meant, key.length, resemblance, confusions);
        const isNear = typeof likeness === "number";
        const gateHere = (): Gate | undefined =>
          meant === key && isNearWord(asTyped(word), meant, costOf(resemblance.slips), context)
            ? "nearer-word"
            : placeGate(cell, token, context);
        return {
          ...resemblance,
          word,
          meant,
          isPart: meant !== key,
          budget: budgetOf(key.length, resemblance, confusions),
          similarity: isNear ? likeness : undefined,
          gate: gateOfWord(word, context) ?? (isNear ? gateHere() : likeness),
        };
      });
  });
  return found.sort((a, b) => a.cost - b.cost)[0];
}
