// A Scanner is everything compiled once: dictionary, rules, settings. It turns one listing into its findings.
import { accompaniedIn, type ReadCell } from "../assess/accompanied.ts";
import type { MatchedField } from "../assess/consideration.ts";
import type { Dictionary } from "../marks/dictionary.ts";
import type { Finding } from "../model/finding.ts";
import type { Field, Listing } from "../model/listing.ts";
import type { Marketplace } from "../model/marketplace.ts";
import { type ProblemPlace, problem, type RawProblem } from "../model/problem.ts";
import type { TiedRun } from "../model/tied-run.ts";
import { wordingFor } from "../report/wording/wordings.ts";
import type { HiddenText } from "../text/hidden-text.ts";
import { wordsOf } from "../text/key.ts";
import { remember } from "../text/remember.ts";
import { judgedPerListed } from "./cell-limit.ts";
import { type FamilyChecker, familyChecker } from "./family-findings.ts";
import { inOrder } from "./finding-order.ts";
import { fingerprinter } from "./fingerprint.ts";
import { isShown } from "./marketplace-places.ts";
import { matchContextOf } from "./match-context.ts";
import { policyChecker } from "./policy-findings.ts";
import { type ReadText, type RecentCell, RecentCells } from "./recent-cells.ts";
import type { Rules } from "./rules.ts";
import { defaultMarketplace, type ScanSettings } from "./settings.ts";
import { ownBrandsOf, trademarkFindings } from "./trademark-findings.ts";

export interface ListingResult {
  /** At or above the lowest severity asked for, in order: field, start, end, rule. */
  readonly findings: readonly Finding[];
  /** Findings left out because the mark is one of the seller's own brands. */
  readonly suppressed: number;
  readonly problems: readonly RawProblem[];
}

export interface Scanner {
  readonly dictionary: Dictionary;
  readonly settings: ScanSettings;
  readonly scorer: string;
  scan(listing: Listing): ListingResult;
  /** For each of the rows of one product the findings that only comparing them shows. */
  readonly scanFamily: FamilyChecker;
}

export function createScanner(rules: Rules, dictionary: Dictionary, settings: ScanSettings): Scanner {
  const matching = matchContextOf(rules, dictionary);
  const recent = new RecentCells(matching);
  const wording = wordingFor(settings.language);
  const trademarks = { rules, settings, own: ownBrandsOf(settings.ownBrands, dictionary), wording };
  const checkPolicies = policyChecker(rules, settings);
  const marketplacesOf = (listing: Listing): readonly Marketplace[] => {
    const ids = settings.marketplaces.length > 0 ? settings.marketplaces : [listing.marketplace ?? defaultMarketplace];
    return ids.map((id) => rules.marketplaces.get(id) ?? { id, offices: [], language: "en" });
  };

  const ownWords = ownWordsFor(settings);

  const scan = (listing: Listing): ListingResult => {
    const problems: RawProblem[] = [];
    recent.begin(ownWords(listing.brand ?? ""));
    const limited = ({ field, read, hidden }: Place, meant: readonly TiedRun[]): MatchedField => {
      const most = settings.cellFindings * judgedPerListed;
      const matches = recent.withTied(read, meant);
      const alone = settings.minSeverity === "info" ? recent.alone(read, meant) : undefined;
      const left = Math.max(0, matches.length - most) + Math.max(0, (alone?.length ?? 0) - most);
      if (left > 0) problems.push(problem("I108", placeOf(listing, field), { limit: most, left }));
      return {
        field,
        cell: read.cell,
        matches: matches.length > most ? matches.slice(0, most) : matches,
        ...(alone === undefined ? {} : { alone: alone.slice(0, most) }),
        ...(hidden === undefined ? {} : { hidden }),
      };
    };
    const places = listing.fields.flatMap((field) => placesIn(field, recent.of(field.text)));
    const meant = accompaniedIn(places.map(readCell), listing.category);
    const fields = places.map((place, at) => limited(place, meant[at] as readonly TiedRun[]));
    const visible = fields.filter(({ hidden }) => hidden === undefined);
    const fingerprint = fingerprinter();
    const { findings, judged, suppressed, unlisted } = trademarkFindings(
      listing,
      fields,
      marketplacesOf(listing),
      trademarks,
      fingerprint,
    );
    for (const { at, left } of unlisted) {
      problems.push(problem("I106", placeOf(listing, at.field), { limit: settings.cellFindings, left }));
    }
    const policies = checkPolicies(listing, visible, judged, fingerprint);
    const isOrdered = policies.length === 0 && fields.length === visible.length;
    const all = isOrdered ? findings : inOrder(listing, [...findings, ...policies]);
    return { findings: all.filter((finding) => isShown(finding, settings)), suppressed, problems };
  };
  const scanFamily = familyChecker(rules, settings);
  return { dictionary, settings, scorer: rules.data.scoring.scorer, scan, scanFamily };
}

/** A field as shoppers read it, or what its HTML hides from them. */
interface Place {
  readonly field: Field;
  readonly read: ReadText;
  readonly hidden?: HiddenText;
}

function placesIn(field: Field, { shown, hidden }: RecentCell): Place[] {
  return hidden === undefined
    ? [{ field, read: shown }]
    : [
        { field, read: shown },
        { field, read: hidden, hidden: hidden.text },
      ];
}

function readCell({ field, read: { cell, matches, finds } }: Place): ReadCell {
  return { cell, isTitle: field.role === "title", matches, tied: finds.tied };
}

function placeOf({ file, record, line }: Listing, { column }: Field): ProblemPlace {
  return { file, record, line, column };
}

/** Folded words of the names that are the seller's own, by what the brand column says; the same few come again and again. */
function ownWordsFor({ brandColumn, ownBrands }: ScanSettings): (brand: string) => ReadonlySet<string> {
  const ofSeller = new Set(ownBrands.flatMap(wordsOf));
  const isTrusted = brandColumn === "trust";
  return remember((brand) => (isTrusted && brand !== "" ? new Set([...wordsOf(brand), ...ofSeller]) : ofSeller), 1000);
}
