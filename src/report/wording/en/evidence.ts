// Each reason for a judgement in English.
import type { Args, Wording } from "../wording.ts";

export const evidence: Wording["evidence"] = (code, args) => {
  switch (code) {
    case "WORD_OF_LANGUAGE":
      return `“${args["word"]}” is also an ordinary word (frequency ${args["zipf"]} on the Zipf scale).`;
    case "PHRASE_OF_WORDS":
      return `“${args["phrase"]}” is made of ordinary words.`;
    case "ORDINARY_COLLOCATION":
      return `“${args["phrase"]}” is ordinary wording, not the mark.`;
    case "UNACCOMPANIED":
      return `“${args["term"]}” alone can be anything: nothing in the listing belongs to the mark.`;
    case "LEADS_TITLE_ALONE":
      return `“${args["term"]}” alone can be anything, but it leads the title of such goods as the mark stands for.`;
    case "COMPANION":
      return `“${args["word"]}” in the same listing belongs to the mark.`;
    case "LINE_FOLLOWS":
      return `Directly after it stands “${args["line"]}”, a name that goes with this mark.`;
    case "TRADE_SIGN":
      return `“${args["sign"]}” beside the word presents it as a mark.`;
    case "FIRST_IN_TITLE":
      return "It stands first in the title, where the brand stands.";
    case "BEGINS_AS_TITLE":
      return "The text begins with it, as the title does.";
    case "INSIDE_TITLE":
      return "It stands inside the title, where words of all kinds stand.";
    case "MODEL_FOLLOWS":
      return `A model or version follows it: “${args["model"]}”.`;
    case "REGISTERED_CASE":
      return "It is written with the mark's own capitals.";
    case "CAPITALISED":
      return "It has a capital inside a sentence.";
    case "LOWER_CASE":
      return "It is in small letters where names have capitals.";
    case "DETERMINER":
      return `“${args["word"]}” before it makes it an ordinary noun.`;
    case "NAMES_THE_GOODS":
      return `“${args["word"]}” is what the goods are called.`;
    case "PLURAL_OF_WORD":
      return "It is the plural of an ordinary word.";
    case "LIST_OF_MARKS":
      return `It stands among ${args["count"]} marks.`;
    case "WORD_IN_GOODS_CLASS":
      return `The goods (Nice class ${args["listing"]}) are among those of the mark (${args["mark"]}).`;
    case "FRANCHISE_ON_TOYS":
      return "It is a film, game or character, and toys are what such names are licensed for.";
    case "WORD_OUTSIDE_CLASSES":
    case "CLASS_DISJOINT":
      return `The mark is known for Nice class ${args["mark"]}, the goods look like class ${args["listing"]}.`;
    case "OWN_BRAND_COLUMN":
      return `The brand column names it: ${args["brand"]}.`;
    case "RESALE":
      return `The brand column names it (${args["brand"]}) and “${args["phrase"]}” says that it is the maker's own: a resale, if that is true.`;
    case "OWN_LINE":
      return `It is a line of the brand in the brand column: ${args["brand"]}.`;
    case "PART_OF_OWN_NAME":
      return `It is part of the name in the brand column: ${args["brand"]}.`;
    case "COMPATIBLE_WORDING":
      return `“${args["phrase"]}” says what the product fits.`;
    case "FIT_REFUSED":
      return `“${args["phrase"]}” says what it fits, but ${args["marketplace"]} does not accept that here.`;
    case "FITTED_GOODS":
      return `The goods (“${args["goods"]}”) are made to fit; the mark beside them reads as what they fit.`;
    case "FIT_IN_TITLE":
      return `The title says that the goods fit it (“${args["phrase"]}”).`;
    case "PLATFORM":
      return `The goods (“${args["goods"]}”) run on a system or work with a device; the mark apart from their name reads as that.`;
    case "REFERENCE_WORDING":
      return `“${args["phrase"]}” compares the product with the mark.`;
    case "REFERENCE_FLOOR":
      return "Marketplaces treat comparisons as use of the mark.";
    case "COUNTERFEIT_WORDING":
      return `“${args["phrase"]}” beside a mark is wording for copies.`;
    case "DISGUISED_SPELLING":
      return "The letters are disguised, which looks deliberate.";
    case "LIKENESS":
      return `The letters are nearly those of “${args["term"]}” (${args["percent"]} %).`;
    case "LIKENESS_ALONE":
      return "Nothing else in the listing points to the mark: it may be a word or a name of its own.";
    case "HIDDEN_TEXT":
      return `Shoppers do not see it: it stands in ${hiddenPlace(String(args["place"]))}.`;
    case "CLASS_OVERLAP":
      return `The goods (${args["goods"]}) are in Nice class ${args["classes"]}, for which the mark is known.`;
    case "LINE_ALONE":
      return `It is known as a line of ${args["maker"]}, which the listing does not name.`;
    case "IN_ADDRESS":
      return "It is part of a web or e-mail address.";
    case "MODEL_NUMBER":
      return `“${args["term"]}” is a model number; the maker's name (“${args["maker"]}”) in the listing is what counts.`;
    case "IN_NUMBER":
      return "It is a piece of a number or a code.";
    case "PLACE_OF_SALE":
      return `It is named as a place (“${args["word"]}”), not as what is sold.`;
    case "OTHER_SHOP":
      return `It is named as another shop (“${args["word"]}”): marketplaces take texts down that send buyers elsewhere.`;
    case "SERVICE_NAMED":
      return `It is named as a service (“${args["phrase"]}”), not as what is sold.`;
    case "STATUS_GENERIC":
      return `The word is generic or free to use, as the source states${source(args)}.`;
    case "STATUS_CONTESTED":
      return `The mark is contested, as the source states${source(args)}.`;
    case "STATUS_PENDING":
      return `The mark is applied for, not registered yet${source(args)}.`;
    case "STATUS_DEAD":
      return `The registration is dead${source(args)}.`;
    case "TERRITORY_ELSEWHERE":
      return `Known protection is elsewhere (${args["offices"]}), not for ${args["marketplace"]}.`;
    case "EVERYDAY_WORD":
      return `People say “${args["word"]}” for “${args["say"]}”; no complaints about it are known here.`;
    case "EVERYDAY_WORD_CLAIMED":
      return `People say “${args["word"]}” for “${args["say"]}”; the owner's complaints are reported.`;
    case "STANDARD_NAME":
      return `${args["name"]} names a technical standard or a certificate.`;
    case "MARKETPLACE_ITSELF":
      return `It is the marketplace of the listing (${args["marketplace"]}).`;
    case "REGISTER_ENTRY":
      return `It is an entry of a register${source(args)}; nobody chose it for marketplaces.`;
    case "REGISTER_COMMON":
      return "It is in a register, but the word is an ordinary or a short one.";
    case "REGISTER_CLASS":
      return `The register has it for Nice class ${args["mark"] || "unknown"}; the goods look like class ${args["listing"] || "unknown"}.`;
    case "REGISTER_REST":
      return `${args["count"]} more names of registers are in this listing than the ${args["shown"]} strongest that are shown.`;
    case "SAID_AGAIN":
      return "The same text names it before, in the same way; that finding carries the severity.";
    case "POLICY_SOURCE":
      return `${args["why"]} (${args["source"]}, grade ${args["grade"]})`;
    case "ENFORCED":
      return `Enforcement by the owner is documented (${args["source"]}).`;
  }
};

function source(args: Args): string {
  const parts = [args["source"], args["asOf"]].filter((part) => part !== "" && part !== undefined);
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

function hiddenPlace(place: string): string {
  if (place === "unshown") return "an HTML element that is hidden by its style or by “hidden”";
  return place === "comment" ? "an HTML comment" : "an attribute of an HTML tag";
}
