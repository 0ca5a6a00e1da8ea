// What judging knows of one listing: worked out when a consideration first asks, since most listings ask for little of it.
import type { Listing } from "../model/listing.ts";
import type { Marketplace } from "../model/marketplace.ts";
import type { Match } from "../model/match.ts";
import { wordAt } from "../text/cell.ts";
import { keyOf } from "../text/key.ts";
import { remember } from "../text/remember.ts";
import { notesBy } from "../text/words.ts";
import { idsIn } from "./accompanied.ts";
import type { AssessData, AssessOptions } from "./assess.ts";
import type { Context, MatchedField, Vote } from "./consideration.ts";
import { type Goods, goodsOf } from "./goods.ts";
import type { Hosts } from "./hosts.ts";
import { FunctionWord, functionWordOf, languageOf, type Words, zipfFor } from "./language.ts";
import type { UseLexicon } from "./lexicon.ts";
import { type ListingWords, wordsOfListing } from "./listing-words.ts";
import type { ScoringTable } from "./scoring.ts";
import { isTied } from "./tied-name.ts";
import { brandFieldOf, isTrustedBrand } from "./trusted-brand.ts";
import { wordPrior } from "./word-prior.ts";

/** The context of one match after the other of a listing: `about` turns to the next. */
export class ListingFacts implements Context {
  readonly listing: Listing;
  readonly marketplace: Marketplace;
  readonly fields: readonly MatchedField[];
  readonly words: ListingWords;
  readonly lexicon: UseLexicon;
  readonly hosts: Hosts;
  readonly scoring: ScoringTable;
  at: MatchedField;
  match: Match;
  private readonly data: AssessData;
  private readonly brandColumn: AssessOptions["brandColumn"];
  private knownTrust: boolean | undefined;
  private knownGoods: Goods | undefined;
  private knownIds: ReadonlySet<string> | undefined;
  private knownMarks: ReadonlySet<string> | undefined;
  private knownBrand: string | undefined;
  private knownLanguage: string | undefined;
  private knownPrior: Vote | undefined;
  private isPriorKnown = false;

  constructor(
    listing: Listing,
    fields: readonly MatchedField[],
    data: AssessData,
    { marketplace, brandColumn }: AssessOptions,
    first: { readonly at: MatchedField; readonly match: Match },
  ) {
    this.listing = listing;
    this.marketplace = marketplace;
    this.fields = fields;
    this.words = wordsOfListing(fields, listing.category);
    this.lexicon = data.uses;
    this.hosts = data.hosts;
    this.scoring = data.scoring;
    this.at = first.at;
    this.match = first.match;
    this.data = data;
    this.brandColumn = brandColumn;
  }

  about(at: MatchedField, match: Match): this {
    this.at = at;
    this.match = match;
    this.isPriorKnown = false;
    return this;
  }

  elsewhere<Answer>(at: MatchedField, match: Match, ask: (there: Context) => Answer): Answer {
    const here = { at: this.at, match: this.match };
    const answer = ask(this.about(at, match));
    this.about(here.at, here.match);
    return answer;
  }

  get goods(): Goods {
    if (this.knownGoods === undefined) {
      const title = this.fields.find(({ field }) => field.role === "title");
      this.knownGoods = goodsOf(title?.cell.tokens, this.listing.category ?? "", this.data.goods);
    }
    return this.knownGoods;
  }

  get prior(): Vote | undefined {
    if (!this.isPriorKnown) {
      this.knownPrior = wordPrior(this);
      this.isPriorKnown = true;
    }
    return this.knownPrior;
  }

  get markIds(): ReadonlySet<string> {
    this.knownIds ??= idsIn(this.fields);
    return this.knownIds;
  }

  get ownMarks(): ReadonlySet<string> {
    if (this.knownMarks === undefined) {
      const brandField = this.isBrandTrusted ? brandFieldOf(this.fields) : undefined;
      const named = brandField?.matches.filter((match) => !isTied(match)) ?? [];
      this.knownMarks = new Set(named.map(({ mark }) => mark.id));
    }
    return this.knownMarks;
  }

  get ownBrand(): string {
    this.knownBrand ??= this.isBrandTrusted ? brandKey(this.listing.brand ?? "") : "";
    return this.knownBrand;
  }

  private get isBrandTrusted(): boolean {
    this.knownTrust ??= this.brandColumn === "trust" && isTrustedBrand(this.listing, this.fields, this.lexicon);
    return this.knownTrust;
  }

  readonly zipf = (word: string): number => {
    const { least, isSure } = zipfsAnywhere(this.data)(word);
    return isSure ? least : zipfFor(word, this.language, wordsOf(this.data), this.scoring.commonWord.strangeness);
  };

  readonly leastZipf = (word: string): number => zipfsAnywhere(this.data)(word).least;

  readonly isKnownWord = (word: string): boolean => this.data.isKnownWord(word);

  private readonly language = (): string => {
    this.knownLanguage ??= languageOfCells(this.fields, this.data, this.marketplace.language);
    return this.knownLanguage;
  };
}

function wordsOf({ vocabulary, foreign }: AssessData): Words {
  return { english: vocabulary, foreign };
}

const brandKey = remember(keyOf);

/** The lowest Zipf value of a word in a listing of any language, and whether it is the same in all. */
interface ZipfAnywhere {
  readonly least: number;
  readonly isSure: boolean;
}

const keptZipfs = new WeakMap<AssessData, (word: string) => ZipfAnywhere>();

/** Remembers what is known of words before the language of a listing is: all of most, which are no more frequent elsewhere. */
function zipfsAnywhere(data: AssessData): (word: string) => ZipfAnywhere {
  let zipfs = keptZipfs.get(data);
  if (zipfs === undefined) {
    const { english, foreign } = wordsOf(data);
    zipfs = remember((word) => {
      const [atHome, abroad] = [english.zipf(word), foreign.zipf(word)];
      if (abroad <= atHome) return { least: atHome, isSure: true };
      const asStranger = abroad - data.scoring.commonWord.strangeness;
      return { least: Math.max(atHome, asStranger, Number.MIN_VALUE), isSure: false };
    });
    keptZipfs.set(data, zipfs);
  }
  return zipfs;
}

const functionWords = notesBy((data: AssessData, word) => functionWordOf(word, wordsOf(data)));

function languageOfCells(fields: readonly MatchedField[], data: AssessData, fallback: string): string {
  const notes = functionWords(data);
  let english = 0;
  const foreign: string[] = [];
  for (const { cell } of fields) {
    const { count, words, numbers } = cell.tokens;
    for (let at = 0; at < count; at += 1) {
      const note = notes.of(words, numbers[at] as number);
      if (note === FunctionWord.English) english += 1;
      else if (note === FunctionWord.Foreign) foreign.push(wordAt(cell, at));
    }
  }
  return languageOf(english, foreign, data.foreign, fallback);
}
