// For which listings and columns a rule is meant. Asked only where its mechanism has found something.
import type { Listing } from "../model/listing.ts";
import { keyOf, wordsOf } from "../text/key.ts";
import { remember } from "../text/remember.ts";
import type { FieldText } from "./field-text.ts";
import type { PolicyRule } from "./rule.ts";
import { speaks } from "./spoken.ts";

type Source = "category" | "title" | "brand";

/** The words of one listing that rules ask about, each text folded when the first rule asks. */
export class ListingWords {
  private readonly listing: Listing;
  private readonly fields: readonly FieldText[];
  private known: Map<Source, string> | undefined;

  constructor(listing: Listing, fields: readonly FieldText[]) {
    this.listing = listing;
    this.fields = fields;
  }

  /** Folded words with a blank before and after each. */
  of(source: Source): string {
    this.known ??= new Map();
    const words = this.known.get(source) ?? padded(this.textOf(source));
    this.known.set(source, words);
    return words;
  }

  private textOf(source: Source): string {
    if (source === "category") return this.listing.category ?? "";
    const own = source === "brand" ? this.listing.brand : undefined;
    return own ?? this.fields.find(({ field }) => field.role === source)?.field.text ?? "";
  }
}

/** True when the rule is meant for the listing with these words and the column of `at`. */
export type Scope = (words: ListingWords, at: FieldText) => boolean;

/** @param pageLanguages of the marketplaces: what counts where a text does not tell its own language. */
export function compileScope({ columns, languages, when = {} }: PolicyRule, pageLanguages: readonly string[]): Scope {
  const conditions: Scope[] = [];
  if (languages !== undefined && languages !== "any") {
    const isPage = pageLanguages.length === 0 || pageLanguages.some((language) => languages.includes(language));
    conditions.push((_, { cell }) => speaks(cell.tokens, languages) ?? isPage);
  }
  if (columns !== undefined) {
    conditions.push((_, { field }) => {
      const asGiven = field.column.toLowerCase().replace(/^\*/, "");
      const key = keyOf(field.column);
      return columns.some((name) => key.startsWith(name) || asGiven.startsWith(name));
    });
  }
  const add = (phrases: readonly string[] | undefined, source: Source, wanted: boolean): void => {
    if (phrases === undefined) return;
    const wantedWords = phrases.map(pad);
    const isThere = remember((words) => wantedWords.some((phrase) => words.includes(phrase)));
    conditions.push((words) => isThere(words.of(source)) === wanted);
  };
  add(when.category, "category", true);
  add(when.notCategory, "category", false);
  add(when.title, "title", true);
  add(when.notTitle, "title", false);
  if (when.brand !== undefined) {
    const brands = new Set(when.brand.map(pad));
    conditions.push((words) => brands.has(words.of("brand")));
  }
  return (words, at) => conditions.every((holds) => holds(words, at));
}

function pad(text: string): string {
  return ` ${wordsOf(text).join(" ")} `;
}

/** The same, remembered: brands and categories come again and again. */
const padded = remember(pad);
