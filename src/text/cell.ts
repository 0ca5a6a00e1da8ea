// A cell prepared once for everything that looks at it: its folded view without markup, and the tokens of that view.
import { fold } from "./fold.ts";
import type { HiddenText } from "./hidden-text.ts";
import { withoutMarkup } from "./markup.ts";
import { type Tokens, tokenize, tokenizePlain, tokenText } from "./tokens.ts";
import { withTypedSigns } from "./typed-signs.ts";
import { allShown } from "./unshown.ts";
import { compose, identityView, type Span, toSource, type View } from "./view.ts";

export interface Cell {
  /** The decoded cell, unchanged. */
  readonly text: string;
  /** What a shopper reads: without markup, not folded; mapped to `text`. */
  readonly readable: View;
  /** Folded text, mapped to `text`. */
  readonly view: View;
  readonly tokens: Tokens;
}

export function prepareCell(text: string): Cell {
  return prepareView(text, withoutMarkup(text));
}

/** The cell as it reads in its hidden text alone; places are still those of `text`. */
export function prepareHiddenCell(text: string, { view }: HiddenText): Cell {
  return prepareView(text, compose(withoutMarkup(view.text, allShown), view));
}

function prepareView(text: string, readable: View): Cell {
  const signed = withTypedSigns(readable);
  const plain = tokenizePlain(signed.text);
  const folded = plain === undefined ? fold(signed.text) : identityView(plain.text);
  const view = signed.starts === null ? folded : compose(folded, signed);
  return { text, readable, view, tokens: plain ?? tokenize(view.text) };
}

/** Where tokens `first`..`end` (half open) stand in the cell. */
export function spanOfTokens(cell: Cell, first: number, end: number): Span {
  return toSource(cell.view, cell.tokens.starts[first] as number, cell.tokens.ends[end - 1] as number);
}

/** Folded text of token `index`; empty outside the cell. */
export function wordAt(cell: Cell, index: number): string {
  return index < 0 || index >= cell.tokens.count ? "" : tokenText(cell.tokens, index);
}
