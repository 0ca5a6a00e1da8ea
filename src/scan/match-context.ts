// What matching needs to know beside the text, from the built-in rules and the dictionary of a run.
import type { Dictionary } from "../marks/dictionary.ts";
import type { MatchContext } from "../match/way.ts";
import type { Rules } from "./rules.ts";

export function matchContextOf(rules: Rules, { layers }: Dictionary): MatchContext {
  const { confusions, isKnownWord, isRareWord, isGoodsWord, data } = rules;
  return { layers, vocabulary: data.vocabulary, confusions, isKnownWord, isRareWord, isGoodsWord };
}
