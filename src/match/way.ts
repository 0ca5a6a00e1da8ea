// The interface of a way of resembling a mark. A new way is one new file in this folder that exports `way`.
import type { MarkIndex } from "../model/mark-index.ts";
import type { Match, MatchKind } from "../model/match.ts";
import type { Cell } from "../text/cell.ts";
import type { Vocabulary } from "../text/vocabulary.ts";

export interface MatchContext {
  /** One per dictionary; `hidden` are the marks that a later dictionary has as well. */
  readonly layers: readonly { readonly index: MarkIndex; readonly hidden: ReadonlySet<number> }[];
  readonly vocabulary: Vocabulary;
  /** True for words of the language and for words of goods, whatever their language: no disguise of a mark. */
  isKnownWord(word: string): boolean;
  /** True for words of goods, in any language. */
  isGoodsWord(word: string): boolean;
}

export interface MatchWay {
  readonly id: string;
  /** The kinds of match that it finds. */
  readonly kinds: readonly MatchKind[];
  /** Hands every match in `cell` to `found`, in any order; overlaps are resolved later. Linear in the number of tokens. */
  find(cell: Cell, context: MatchContext, found: (match: Match) => void): void;
}
