// How a word sounds: Double Metaphone. The one home of `natural`, by sub-path: its root import prints and loads a .env.
import { DoubleMetaphone } from "natural/lib/natural/phonetics/index.js";
import { remember } from "./remember.ts";

// One word is held against many in turn.
const mostRemembered = 2000;

const metaphone = new DoubleMetaphone();

/** The primary and secondary code of a folded Latin word; the two are equal for most words. */
export const soundKeys = remember((word: string): readonly [string, string] => {
  const [primary = "", secondary = ""] = metaphone.process(word);
  return [primary, secondary];
}, mostRemembered);

/** True when the words share a sound code. Coarse: evidence beside something else, never a reason of its own. */
export function soundAlike(a: string, b: string): boolean {
  const [a1, a2] = soundKeys(a);
  const [b1, b2] = soundKeys(b);
  return a1 !== "" && (a1 === b1 || a1 === b2 || a2 === b1 || (a2 !== "" && a2 === b2));
}
