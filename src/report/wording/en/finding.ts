// The sentence of a finding in English, and why the suggested text is better.
import type { Wording } from "../wording.ts";

export const finding: Wording["finding"] = ({
  text,
  mark,
  owner,
  role,
  use,
  isEverydayWord,
  sayInstead,
  phrase,
  fits,
  fitting,
  isAfterFor,
  likeness,
  isMarketplace,
  brand,
}) => {
  const where = {
    title: "the title",
    brand: "the brand column",
    bullet: "a bullet point",
    description: "the description",
    keywords: "the search terms",
    other: "this text",
  }[role];
  const name = text.toLowerCase() === mark.toLowerCase() ? `“${text}”` : `“${text}” (${mark})`;
  const whose = owner === undefined ? "somebody else's mark" : `a mark of ${owner}`;
  switch (use) {
    case "own":
      return `${name} in ${where} belongs to the brand that this listing names (${brand || mark}): fine if you may sell under it.`;
    case "common":
      return `${name} in ${where} is an ordinary word here, not the mark.`;
    case "counterfeit":
      return `${name} stands beside “${phrase}” in ${where}: this reads as an offer of copies of ${whose}. Take both out.`;
    case "reference":
      return `${name} in ${where} is compared with (“${phrase}”): a comparison still uses ${whose} to sell. Describe the look in your own words.`;
    case "compatible":
      if (isMarketplace)
        return `${name} in ${where} names the marketplace itself: fine in service texts, out of place in titles and search terms.`;
      if (fits !== "")
        return `${name} in ${where} seems to say what the ${fits} fits, but no word says so. Write “${fitting}”, after your own brand.`;
      return phrase === ""
        ? `${name} in ${where} names a technical standard or a certificate: state it only if it is true and you are allowed to.`
        : `${name} in ${where} says what the product fits (“${phrase}”): accepted where it is true, if your own brand comes first and no logo is shown.`;
    default:
      if (likeness === "alone")
        return `“${text}” in ${where} is written almost like “${mark}”, ${whose}. If it is a slip of the pen, correct it; if it means the mark, ${sayInstead === undefined ? "take it out" : `write “${sayInstead}”`}; a word or name of its own may stay.`;
      if (likeness === "supported" && !isEverydayWord)
        return `“${text}” in ${where} reads like “${mark}”, ${whose}, in another spelling: that protects nobody. Take it out unless it is theirs or you have a licence.`;
      if (isEverydayWord && sayInstead !== undefined)
        return `${name} in ${where} is used like an everyday word, but it is ${whose}. Write “${sayInstead}”.`;
      if (use === "unclear")
        return `${name} in ${where} may be ${whose} or the ordinary word: check how buyers will read it.`;
      if (isAfterFor)
        return `${name} in ${where} is ${whose}, and “for ${mark}” reads like their product. If yours fits it, write “${fitting}” and the model, after your own brand; if not, take it out.`;
      return `${name} in ${where} is ${whose}, and buyers will take the product for theirs. Take it out unless it is theirs or you have a licence.`;
  }
};

export const suggestionReason: Wording["suggestionReason"] = ({ text, use }) =>
  use === "compatible"
    ? "It says that yours fits and is not theirs. Put it after your own brand."
    : `The generic wording says the same without the mark “${text}”.`;

export const removalReason: string = "The text sells your product just as well without it.";
