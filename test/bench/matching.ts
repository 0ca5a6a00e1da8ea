// Matching alone on text in memory, one thread: ours with folds, offsets and variants against the matchers of others.
import { distance } from "fastest-levenshtein";
import { type Dictionary, joinDictionaries, loadRules } from "../../src/index.ts";
import { prepareMarks } from "../../src/marks/dictionary.ts";
import { openIndex } from "../../src/marks/open-index.ts";
import { packIndex } from "../../src/marks/pack-index.ts";
import { cellWays, findMatches } from "../../src/match/find-matches.ts";
import { way as spelling } from "../../src/match/spelling.ts";
import type { MatchContext } from "../../src/match/way.ts";
import { prepareCell } from "../../src/text/cell.ts";
import { loadPeers } from "./peers.ts";
import { medians } from "./rounds.ts";
import type { Row } from "./table.ts";
import { inventListings, inventMarks } from "./texts.ts";

const fewMarks = 2000;
const bruteMarks = 50_000;
// The plain look-up is so slow that a few words tell.
const bruteWords = 40;
const strangeMarks = 20_000;
const strangeSeed = 3;

export async function matchingRows(listings: number, rounds: number, manyMarks: number): Promise<Row[]> {
  const few = inventMarks(fewMarks);
  const texts = textsOf(few, listings);
  const ours = matcherOf(few);
  const many = matcherOf(inventMarks(manyMarks));
  const peers = loadPeers().map(({ name, compile }) => ({ name, count: compile(few) }));
  const total = (count: (text: string) => number): number => texts.reduce((sum, text) => sum + count(text), 0);
  // Fast and wrong must not win: whatever plain matchers find of the marks put in, we find.
  const planted = texts.filter((text) => few.some((mark) => text.startsWith(`${mark} `))).length;
  if (total(ours.all) < planted) throw new Error(`${planted} marks are in the texts, ${total(ours.all)} were found`);
  const times = await medians(
    [
      { name: "ours", run: () => total(ours.all) },
      { name: "exact and folded", run: () => total(ours.exact) },
      { name: "many", run: () => total(many.all) },
      ...peers.map(({ name, count }) => ({ name, run: () => total((text) => count(text.toLowerCase())) })),
    ],
    rounds,
  );
  const [own = 0, exact = 0, withMany = 0, ...others] = times;
  const fastest = Math.min(...others);
  const brute = bruteRatio();
  return [
    ...peers.map(({ name }, at): Row => [`${name}, ${fewMarks} terms, against ours`, (others[at] ?? 0) / own, ""]),
    ["fastest of these against ours", fastest / own, ">= 5"],
    [`${manyMarks} marks against ${fewMarks}`, withMany / own, "<= 2"],
    ["all variants against exact and folded alone", own / exact, "<= 1.5"],
    [`each strange word against ${bruteMarks} terms (fastest-levenshtein), against ours`, brute, ">= 200"],
  ];
}

function textsOf(marks: readonly string[], count: number): string[] {
  const texts: string[] = [];
  for (const { title, bullets, description } of inventListings(marks, 0.2)) {
    texts.push(title, ...bullets, description);
    if (texts.length >= count * 7) break;
  }
  return texts;
}

const exactWays = cellWays([spelling]);

interface OwnMatcher {
  all(text: string): number;
  exact(text: string): number;
}

function matcherOf(marks: readonly string[]): OwnMatcher {
  const context = contextOf(dictionaryOf(marks));
  return {
    all: (text) => findMatches(prepareCell(text), context).length,
    exact: (text) => {
      let count = 0;
      const cell = prepareCell(text);
      for (const way of exactWays) {
        way.find(cell, context, () => {
          count += 1;
        });
      }
      return count;
    },
  };
}

function dictionaryOf(marks: readonly string[]): Dictionary {
  const none = { classes: [], offices: [], aliases: [], companions: [], ordinary: [], sayInstead: [] };
  const entries = marks.map((mark, line) => ({ entry: { ...none, mark }, line }));
  return joinDictionaries([openIndex(packIndex(prepareMarks(entries, "bench").marks, { name: "bench" }))]);
}

function contextOf({ layers }: Dictionary): MatchContext {
  const { data, confusions, isKnownWord, isRareWord, isGoodsWord } = loadRules();
  return { layers, vocabulary: data.vocabulary, confusions, isKnownWord, isRareWord, isGoodsWord };
}

/**
 * How many times longer it takes to compare every strange word with every term than to look for it as we do, each word
 * for the first time. Both are given the same words and terms, by turns; what we prepare once for all words, and the code
 * itself, is made ready by the first half of the words, as in a scan of any length.
 */
function bruteRatio(): number {
  const terms = inventMarks(bruteMarks);
  const strange = inventMarks(strangeMarks, strangeSeed).filter((word) => !word.includes(" "));
  const texts = Array.from({ length: strange.length / 20 }, (_, at) => strange.slice(20 * at, 20 * at + 20).join(", "));
  const { all } = matcherOf(terms);
  const half = texts.length >> 1;
  for (const text of texts.slice(0, half)) all(text);
  const rest = texts.slice(half);
  const sample = strange.slice(-bruteWords);
  const textsPerTurn = Math.floor(rest.length / sample.length);
  let [ours, brute, close] = [0, 0, 0];
  for (const [turn, word] of sample.entries()) {
    const start = performance.now();
    for (const text of rest.slice(turn * textsPerTurn, (turn + 1) * textsPerTurn)) all(text);
    const middle = performance.now();
    for (const term of terms) if (distance(word, term) <= 1) close += 1;
    ours += middle - start;
    brute += performance.now() - middle;
  }
  return close < 0 ? 0 : (brute * 20 * textsPerTurn) / ours;
}
