// A Match is mechanism: these letters of a field resemble that mark, in this way, this closely.
import type { Span } from "./listing.ts";
import type { Mark } from "./mark.ts";

/** How a text resembles a mark. All kinds of the contract; the engine produces those that `src/match/` implements. */
export const matchKinds = [
  "exact",
  "folded",
  "plural",
  "joined",
  "split",
  "glued",
  "leet",
  "homoglyph",
  "masked",
  "fuzzy",
  "alias",
] as const;
export type MatchKind = (typeof matchKinds)[number];

export interface Match {
  readonly mark: Mark;
  readonly kind: MatchKind;
  /** 0..1; 1 when the letters are those of the mark. */
  readonly similarity: number;
  /** Where in the decoded cell. */
  readonly span: Span;
  /** First token of the match and the one after its last, in the field's tokens. */
  readonly firstToken: number;
  readonly endToken: number;
  /** The spelling of the dictionary that matched: the mark or one of its aliases. */
  readonly term: string;
}
