// Trademark findings of one listing: matches are judged for each marketplace, worded, and the seller's own left out.
import { type Assessed, assessListing } from "../assess/assess.ts";
import type { MatchedField } from "../assess/consideration.ts";
import { isMakersName } from "../assess/everyday-word.ts";
import type { Judgement } from "../assess/score.ts";
import { type Dictionary, marksSpelled } from "../marks/dictionary.ts";
import type { Finding } from "../model/finding.ts";
import { type Listing, type ListingRef, listingRef } from "../model/listing.ts";
import type { Mark } from "../model/mark.ts";
import type { Marketplace } from "../model/marketplace.ts";
import type { Fix } from "../policy/fix.ts";
import type { FindingFacts, Wording } from "../report/wording/wording.ts";
import { wordAt } from "../text/cell.ts";
import { keyOf, wordsOf } from "../text/key.ts";
import { remember } from "../text/remember.ts";
import { listedOf, type Shown, type Unlisted } from "./cell-limit.ts";
import type { Fingerprinter, FingerprintParts } from "./fingerprint.ts";
import { fitWording } from "./fit-wording.ts";
import { isShown, placesOf } from "./marketplace-places.ts";
import type { Rules } from "./rules.ts";
import type { ScanSettings } from "./settings.ts";
import { type FixContext, fixFor } from "./trademark-fix.ts";

export interface TrademarkFindings {
  /** Those that are shown, in order of field and place. */
  readonly findings: readonly Finding[];
  /** What was judged of other people's marks, that which is not shown too. */
  readonly judged: readonly Assessed[];
  /** Findings left out because the mark is one of the seller's own brands. */
  readonly suppressed: number;
  /** Cells with more findings than are listed, and how many more. */
  readonly unlisted: readonly Unlisted[];
}

/** Judges all matches of `fields`; of several marketplaces the one that takes a match most seriously counts. */
export function trademarkFindings(
  listing: Listing,
  fields: readonly MatchedField[],
  marketplaces: readonly Marketplace[],
  { rules, settings, own, wording }: TrademarkContext,
  fingerprint: Fingerprinter,
): TrademarkFindings {
  if (fields.every(({ matches, alone = none }) => matches.length + alone.length === 0))
    return { findings: none, judged: none, suppressed: 0, unlisted: none };
  // Where several marketplaces are compared, the scores of hidden findings decide which of them counts.
  const isCompared = marketplaces.length > 1 || Object.keys(settings.perMarketplace).length > 0;
  const briefly = !isCompared && settings.minSeverity !== "info";
  const [assessed, ...others] = marketplaces.map((marketplace) =>
    assessListing(listing, fields, rules.data, { marketplace, brandColumn: settings.brandColumn, briefly }),
  ) as [Assessed[], ...Assessed[][]];
  const all: Assessed[] = [];
  const shown: Shown[] = [];
  const judged: Assessed[] = [];
  for (const [position, first] of assessed.entries()) {
    const each = isCompared ? [first, ...others.map((other) => other[position] as Assessed)] : [first];
    const strictest = each.reduce((worst, one) => (one.judgement.score > worst.judgement.score ? one : worst));
    const there = isCompared
      ? placesOf(
          each.map(({ judgement }, index) => ({ id: (marketplaces[index] as Marketplace).id, ...judgement })),
          settings,
        )
      : anywhere;
    all.push(strictest);
    if (isOwn(strictest, own)) continue;
    judged.push(strictest);
    if (isShown({ severity: strictest.judgement.severity, ...there }, settings)) {
      shown.push({ assessed: strictest, there });
    }
  }
  const suppressed = all.length - judged.length;
  if (shown.length === 0) return { findings: none, judged, suppressed, unlisted: none };
  const named = withNames(listing, all, shown, fingerprint);
  const { listed, unlisted } = listedOf(named, settings);
  const ref = listingRef(listing);
  const languages = new Set(marketplaces.map(({ language }) => language));
  const [language = "en"] = languages.size === 1 ? languages : [];
  const isEnglish = languages.size === 1 && language === "en";
  const words = { wording, isEnglish, data: rules.data, language };
  const findings = listed.map(({ assessed: one, found, there, fingerprint: print }) => ({
    ...toFinding(ref, one, found, words, print),
    ...there,
  }));
  return { findings, judged, suppressed, unlisted };
}

const none: readonly never[] = [];
const anywhere: Shown["there"] = {};

interface Named extends Shown {
  readonly found: FingerprintParts;
  readonly fingerprint: string;
}

/** `shown` with their fingerprints, which number what is alike among `all`: mentions of the same mark. */
function withNames(
  listing: Listing,
  all: readonly Assessed[],
  shown: readonly Shown[],
  fingerprint: Fingerprinter,
): Named[] {
  const named: Named[] = [];
  const marks = new Set(shown.map(({ assessed }) => assessed.match.mark.id));
  for (const assessed of all) {
    if (!marks.has(assessed.match.mark.id)) continue;
    const found = partsOf(listing, assessed);
    const next = shown[named.length];
    if (next?.assessed === assessed) named.push({ ...next, found, fingerprint: fingerprint(found) });
    else fingerprint.skip(found);
  }
  return named;
}

export interface TrademarkContext {
  readonly rules: Rules;
  readonly settings: ScanSettings;
  readonly own: OwnBrands;
  readonly wording: Wording;
}

export interface OwnBrands {
  readonly ids: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
}

/** Marks that the seller owns or is licensed for: by name, alias, and as a line of such a mark. */
export function ownBrandsOf(brands: readonly string[], dictionary: Dictionary): OwnBrands {
  const keys = new Set(brands.map(keyOf));
  const named = [...keys].flatMap((key) => marksSpelled(dictionary, key));
  // What a bare name is tied to are its makers, not its lines: who owns a "Nova" does not own Huawei.
  const linesOf = ({ tiedTerms, companionKeys }: Mark): readonly string[] =>
    tiedTerms.length > 0 ? [] : companionKeys;
  return { ids: new Set(named.flatMap((mark) => [mark.id, ...linesOf(mark)])), keys };
}

function isOwn({ match, at }: Assessed, own: OwnBrands): boolean {
  if (own.ids.has(match.mark.id)) return true;
  return own.keys.size > 0 && at.field.role === "brand" && own.keys.has(keyOf(at.field.text));
}

interface Words extends FixContext {
  readonly wording: Wording;
  /** That of all marketplaces of the listing, or English. */
  readonly language: string;
}

/** What names a finding, whether it is shown or not. */
function partsOf(listing: Listing, { at, match, judgement }: Assessed): FingerprintParts {
  const text = at.field.text.slice(match.span.start, match.span.end);
  return { listing, role: at.field.role, rule: ruleOf({ at, match, judgement }), subject: match.mark.id, text };
}

function toFinding(
  ref: ListingRef,
  assessed: Assessed,
  { listing, rule, text }: FingerprintParts,
  { wording, ...context }: Words,
  fingerprint: string,
): Finding {
  const { at, match, judgement } = assessed;
  const facts = factsOf(listing, assessed, text, context.language);
  const suggestion = suggestionFor(facts, wording, fixFor(assessed, facts, context));
  return {
    fingerprint,
    rule,
    severity: judgement.severity,
    score: judgement.score,
    listing: ref,
    field: { role: at.field.role, column: at.field.column, index: at.field.index },
    span: { start: match.span.start, end: match.span.end },
    text,
    mark: describeMark(match.mark),
    match: { kind: match.kind, similarity: match.similarity },
    use: judgement.use,
    evidence: [...judgement.evidence],
    message: wording.finding(facts),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

function factsOf(listing: Listing, { at, match, judgement }: Assessed, text: string, language: string): FindingFacts {
  const isEveryday = isEverydayWord({ at, match });
  const wordingVote = judgement.evidence.find(({ code }) => code.endsWith("_WORDING"));
  return {
    text,
    mark: match.mark.mark,
    owner: match.mark.owner,
    role: at.field.role,
    use: judgement.use,
    isEverydayWord: isEveryday,
    sayInstead: wordingInstead(match.mark, listing, isEveryday),
    phrase: String(wordingVote?.args["phrase"] ?? ""),
    fits: String(judgement.evidence.find(({ code }) => code === "FITTED_GOODS")?.args["goods"] ?? ""),
    fitting: fitWording(match.mark.mark, language),
    isAfterFor: judgement.use === "product" && wordAt(at.cell, match.firstToken - 1) === "for",
    likeness: likenessOf(judgement),
    isMarketplace: judgement.evidence.some(({ code }) => code === "MARKETPLACE_ITSELF"),
    brand: listing.brand ?? "",
  };
}

function likenessOf({ evidence }: Judgement): FindingFacts["likeness"] {
  const codes = evidence.map(({ code }) => code);
  if (!codes.includes("LIKENESS")) return "none";
  return codes.includes("LIKENESS_ALONE") ? "alone" : "supported";
}

/**
 * The wording to use instead. For an everyday word there is always one; for another mark only where its last word is
 * what the title sells: "insulated tumbler" helps a tumbler, not a dog bowl.
 */
function wordingInstead(mark: Mark, listing: Listing, isEveryday: boolean): string | undefined {
  if (mark.sayInstead.length === 0 || (mark.sector === "traps" && !isEveryday)) return undefined;
  const title = titleWords(listing);
  const fitting = mark.sayInstead.find((wording) => title.has(lastWord(wording)));
  return fitting ?? (isEveryday ? mark.sayInstead[0] : undefined);
}

const titles = new WeakMap<Listing, ReadonlySet<string>>();

/** The same for all findings of a listing: a title may be as long as a cell can be. */
function titleWords(listing: Listing): ReadonlySet<string> {
  let words = titles.get(listing);
  if (words === undefined) {
    words = new Set(wordsOf(listing.fields.find(({ role }) => role === "title")?.text ?? ""));
    titles.set(listing, words);
  }
  return words;
}

const lastWord = remember((wording) => wordsOf(wording).at(-1) ?? "");

/** The rule that a judged match falls under. */
export function ruleOf({ at, match, judgement: { use } }: Assessed): string {
  if (use === "compatible") return "trademark/compatible-use";
  if (use === "reference") return "trademark/reference-use";
  if (use === "counterfeit") return "trademark/counterfeit-wording";
  return isEverydayWord({ at, match }) && match.mark.sayInstead.length > 0
    ? "trademark/everyday-word"
    : "trademark/mark-use";
}

function isEverydayWord({ at, match }: Pick<Assessed, "at" | "match">): boolean {
  return match.mark.sector === "traps" && !isMakersName(at, match);
}

function suggestionFor(facts: FindingFacts, wording: Wording, fix: Fix | undefined): Finding["suggestion"] {
  const { use, sayInstead, fits, fitting, likeness } = facts;
  // Most words that are only like a mark mean something else: the sentence says what to do for each case.
  if (likeness === "alone" && fix === undefined) return undefined;
  const reason = wording.suggestionReason(facts);
  if (fits !== "") return { text: fitting, reason };
  const goes = fix !== undefined && (sayInstead === undefined || (use !== "product" && !facts.isEverydayWord));
  if (goes) return { text: "", reason: wording.removalReason, fix };
  const isReplaceable = use === "product" || use === "unclear" || use === "reference";
  if (!isReplaceable || sayInstead === undefined) return undefined;
  return { text: sayInstead, reason, ...(fix === undefined ? {} : { fix }) };
}

const described = new WeakMap<Mark, NonNullable<Finding["mark"]>>();

/** The same for all findings of a mark. */
function describeMark(mark: Mark): NonNullable<Finding["mark"]> {
  let description = described.get(mark);
  if (description === undefined) {
    description = {
      id: mark.id,
      name: mark.mark,
      ...(mark.owner === undefined ? {} : { owner: mark.owner }),
      classes: [...mark.classes],
      offices: [...mark.offices],
      ...(mark.status === undefined ? {} : { status: mark.status }),
      ...(mark.source === undefined ? {} : { source: mark.source }),
      ...(mark.asOf === undefined ? {} : { asOf: mark.asOf }),
    };
    described.set(mark, description);
  }
  return description;
}
