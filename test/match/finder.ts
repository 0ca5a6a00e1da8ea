// Finds the matches of a text against a small dictionary and shows them as people would write them down.
import { readFileSync } from "node:fs";
import { findMatches } from "../../src/match/find-matches.ts";
import type { MatchContext } from "../../src/match/way.ts";
import type { Match } from "../../src/model/match.ts";
import { prepareCell } from "../../src/text/cell.ts";
import { type ConfusionTable, openConfusions } from "../../src/text/confusions.ts";
import { dictionaryOf, type MiniMark } from "../marks/mini-dictionary.ts";

const confusions = openConfusions(JSON.parse(readFileSync("rules/confusions.json", "utf8")) as ConfusionTable);

/** `words`: the common words of the language, each with Zipf 4; `goods`: those among them that name goods. */
export function contextOf(
  marks: readonly MiniMark[],
  words: readonly string[] = [],
  goodsWords: readonly string[] = [],
): MatchContext {
  const goods = new Set(goodsWords);
  const common = new Set([...words, ...goodsWords]);
  return {
    layers: dictionaryOf(marks).layers,
    vocabulary: { zipf: (word) => (common.has(word) ? 4 : 0) },
    confusions,
    isRareWord: () => false,
    isKnownWord: (word) => common.has(word),
    isGoodsWord: (word) => goods.has(word),
  };
}

export function matchesIn(text: string, context: MatchContext): Match[] {
  return findMatches(prepareCell(text), context);
}

/** `kind: "text" = id` for each match, in order. */
export function shown(text: string, context: MatchContext): string[] {
  return matchesIn(text, context).map(
    ({ kind, span, mark }) => `${kind}: "${text.slice(span.start, span.end)}" = ${mark.id}`,
  );
}
