// Ownership: does the listing's own brand column name this mark, its owner's main mark, or a name that contains it?
import { wordsOf } from "../text/key.ts";
import { remember } from "../text/remember.ts";
import type { Consideration, Context, Vote } from "./consideration.ts";

export const consideration: Consideration = {
  id: "ownership",
  codes: ["OWN_BRAND_COLUMN", "OWN_LINE", "PART_OF_OWN_NAME"],
  consider(context) {
    const { match, ownBrand, listing } = context;
    if (ownBrand === "") return none;
    const { ownMarks } = context;
    const brand = listing.brand ?? "";
    if (ownMarks.has(match.mark.id) || match.mark.id === ownBrand) {
      return [{ code: "OWN_BRAND_COLUMN", args: { brand }, use: "own" }];
    }
    if (isSameCompany(brand, match.mark.mark) || (isOwnName(context, brand) && isLineByName(brand, match.mark.mark)))
      return [{ code: "OWN_LINE", args: { brand }, use: "own" }];
    if (isPartOfOwnName(context)) return [{ code: "PART_OF_OWN_NAME", args: { brand }, use: "own" }];
    const names = ownMarks.size > 0 && match.mark.companionKeys.includes(ownBrand);
    const isNamed = context.fields.some((field) =>
      field.matches.some(
        ({ mark }) =>
          ownMarks.has(mark.id) &&
          (mark.companionKeys.includes(match.mark.id) || (mark.owner !== undefined && mark.owner === match.mark.owner)),
      ),
    );
    return names || isNamed ? [{ code: "OWN_LINE", args: { brand }, use: "own" }] : none;
  },
};

const none: readonly Vote[] = [];

/** "Baby" in the brand column owns no line of Baby Shark, and "Grill" none of Traeger's: one ordinary word that is no mark. */
function isOwnName({ ownMarks, isKnownWord }: Context, brand: string): boolean {
  const [word = "", ...more] = companyNameWords(brand);
  return ownMarks.size > 0 || more.length > 0 || !isKnownWord(word);
}

const companyWords = new Set(
  "inc incorporated corp corporation ltd limited llc co company gmbh ag sa spa bv plc systems software foods brands usa uk cosmetic beauty electronic toy game coffee".split(
    " ",
  ),
);

/** "Eva" and Eva Cosmetics: the same but for words that say what kind of company it is. */
function isSameCompany(brand: string, mark: string): boolean {
  const name = companyNameWords(brand).join(" ");
  return name.length >= 3 && name === companyNameWords(mark).join(" ");
}

/** "Tide" and Tide Pods, "Burt Bees" and Burt's Bees, "Adobe Systems" and Adobe: the mark begins with the brand. */
function isLineByName(brand: string, mark: string): boolean {
  const [name, line] = [companyNameWords(brand), nameWords(mark)];
  return name.join("").length >= 3 && name.length <= line.length && name.every((word, index) => word === line[index]);
}

/** Words without the s of a possessive or plural, which brand columns leave off. */
const nameWords: (name: string) => readonly string[] = remember((name) =>
  wordsOf(name.replace(/['’]s\b/g, "")).map((word) => (word.length > 3 ? word.replace(/s$/, "") : word)),
);

/** The same without the words that say what kind of company it is. */
const companyNameWords: (name: string) => readonly string[] = remember((name) => {
  const words = [...nameWords(name)];
  while (words.length > 1 && companyWords.has(words.at(-1) ?? "")) words.pop();
  return words;
});

/** "Apple" in "Apple Valley Soap" when the brand column says Apple Valley. */
function isPartOfOwnName({ at, match, ownBrand }: Context): boolean {
  const { text, starts, ends, count } = at.cell.tokens;
  for (let first = Math.max(0, match.firstToken - 4); first <= match.firstToken; first += 1) {
    let key = "";
    for (let end = first; end < count && key.length < ownBrand.length; end += 1) {
      key += text.slice(starts[end], ends[end]);
      if (key === ownBrand) return end >= match.endToken - 1;
    }
  }
  return false;
}
