// Numbers and codes: the "3M" of "6.3M" is a piece of a measure, the "WWFs" of "HDB0007WWFS190" one of an article number,
// the "VMC" of "Sony VMC-IL4615" the beginning of a model.
import type { Consideration, Context } from "./consideration.ts";
import { areKin } from "./kin.ts";

export const consideration: Consideration = {
  id: "in-number",
  codes: ["IN_NUMBER"],
  consider(context) {
    return isFraction(context) ||
      isInCode(context) ||
      endsInNetwork(context) ||
      beginsModel(context) ||
      isWeight(context)
      ? [{ code: "IN_NUMBER" }]
      : [];
  },
};

function isFraction({ at: { cell }, match: { span } }: Context): boolean {
  return /^\d/.test(cell.text.slice(span.start, span.end)) && /\d[.,]$/.test(textBefore(cell.text, span.start));
}

/** "250 GSM" weighs a fabric or paper; a telephone "3310 GSM" does not. */
function isWeight({ at: { cell }, match: { span, mark }, goods }: Context): boolean {
  if (!/^gsm$/i.test(cell.text.slice(span.start, span.end))) return false;
  return (
    /(?:^|\D)[1-9]\d{1,2} ?$/.test(textBefore(cell.text, span.start)) &&
    !mark.classes.some((number) => goods.classes.has(number))
  );
}

const longestInCode = 4;
const farthest = 12;

/**
 * Between digits; or short and behind letters with digits: the "W30" of "18W30W45W", the "S8" of "RR24C2Y23S8"; or a name in two
 * pieces of which the first is a unit or ends a model: the "gm at" of "200gm at best prices" is no GMAT, nor "Realme 5i mobile" i-mobile.
 */
function isInCode({ at: { cell }, match: { span, kind } }: Context): boolean {
  const before = textBefore(cell.text, span.start);
  const isBetween = /\d$/.test(before) && /^\d/.test(cell.text.slice(span.end, span.end + 1));
  return (
    isBetween ||
    ((kind === "split" || /^[a-z] /i.test(cell.text.slice(span.start, span.end))) && /\d$/.test(before)) ||
    (span.end - span.start <= longestInCode && /\d[A-Za-z]*$/.test(before))
  );
}

function textBefore(text: string, start: number): string {
  return text.slice(Math.max(0, start - farthest), start);
}

/** The "Note 5" of "Note 5G" is a Note, and the network is 5G. */
function endsInNetwork({ at: { cell }, match: { span } }: Context): boolean {
  return /[45]G(?![A-Za-z\d])/i.test(cell.text.slice(span.end - 1, span.end + 2));
}

/**
 * Short capitals before a hyphen and digits, directly after the maker whose models begin so; or among goods that the mark is not known
 * for, in a title that another leads: "Zor Rice Cooker MCM-508".
 */
function beginsModel({ at, match: { span, firstToken, mark }, goods }: Context): boolean {
  const { text } = at.cell;
  if (!/^[A-Z]{2,4}$/.test(text.slice(span.start, span.end))) return false;
  if (!/^-[A-Za-z]{0,3}\d/.test(text.slice(span.end, span.end + 5))) return false;
  const isOfOthers = goods.classes.size > 0 && !mark.classes.some((number) => goods.classes.has(number));
  return at.matches.some(
    (other) =>
      other.mark.id !== mark.id &&
      (other.endToken === firstToken || (isOfOthers && other.firstToken === 0 && !areKin(other.mark, mark))),
  );
}
