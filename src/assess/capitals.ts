// What the capitals of a word say: written as registered, with a capital in a sentence, or small as a word is.
import { remember } from "../text/remember.ts";
import type { Context, Vote } from "./consideration.ts";
import { isCapitalAnyway, isShouted, letterCaseOf } from "./letter-case.ts";
import type { Question } from "./question.ts";

export const capitals: Question = {
  codes: ["REGISTERED_CASE", "CAPITALISED", "LOWER_CASE"],
  mayFavour: (context) => !isSmall(writtenIn(context)),
  ask: fromCapitals,
};

const none: readonly Vote[] = [];

function fromCapitals(context: Context): readonly Vote[] {
  const { match, scoring } = context;
  const { cell } = context.at;
  const style = letterCaseOf(cell);
  if (style === "none" || style === "upper" || style === "lower") return none;
  const written = writtenIn(context);
  if (isSmall(written)) {
    if (beginsSmall(match.term)) return none;
    // A title is typed carelessly; who writes sentences writes names with a capital: "the flavours dogs crave".
    return style === "sentence"
      ? [{ code: "LOWER_CASE", weight: scoring.commonWord.lowerInSentence }]
      : [{ code: "LOWER_CASE" }];
  }
  // "K-Cups" is written as registered, like "K-Cup".
  const one = match.kind === "plural" ? written.replace(/s$/, "") : written;
  if (one === match.term && hasOwnCase(match.term) && /\p{L}/u.test(written) && !isShouted(cell, match))
    return [{ code: "REGISTERED_CASE" }];
  const isTelling = style === "sentence" && /^\p{Lu}/u.test(written) && !isCapitalAnyway(cell, match);
  return isTelling ? [{ code: "CAPITALISED" }] : none;
}

function writtenIn({ at: { cell }, match: { span } }: Context): string {
  return cell.text.slice(span.start, span.end);
}

/** Begins with a small letter and has no capital. */
function isSmall(written: string): boolean {
  return beginsSmall(written) && written === written.toLowerCase();
}

function beginsSmall(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit < 0x80 ? unit >= 0x61 && unit <= 0x7a : /^\p{Ll}/u.test(text);
}

/** Has more capitals than one at its beginning: "HP", "iPhone". */
const hasOwnCase = remember((term) => !/^\p{Lu}?[^\p{Lu}]*$/u.test(term));
