// Findings of the marketplace's own rules: lengths, characters, claims. They run beside the trademark findings.
import type { Assessed } from "../assess/assess.ts";
import type { MatchedField } from "../assess/consideration.ts";
import { policyEvidence } from "../model/evidence.ts";
import type { Finding } from "../model/finding.ts";
import { type Field, type Listing, type ListingRef, listingRef } from "../model/listing.ts";
import { type Severity, severities } from "../model/severity.ts";
import { type CompiledPolicy, checkPolicy, compilePolicy } from "../policy/check-policy.ts";
import { comparesRows } from "../policy/family-goods.ts";
import type { PolicyHit } from "../policy/hit.ts";
import type { MarkPlace } from "../policy/mark-place.ts";
import type { PolicyRule } from "../policy/rule.ts";
import { applies } from "../policy/select.ts";
import { type Language, wordingFor } from "../report/wording/wordings.ts";
import { remember } from "../text/remember.ts";
import type { Fingerprinter } from "./fingerprint.ts";
import { placesOf } from "./marketplace-places.ts";
import type { Rules } from "./rules.ts";
import type { ScanSettings } from "./settings.ts";
import { ruleOf } from "./trademark-findings.ts";

export type PolicyChecker = (
  listing: Listing,
  fields: readonly MatchedField[],
  trademarks: readonly Assessed[],
  fingerprint: Fingerprinter,
) => Finding[];

/** Checks each listing by itself; rules that compare the rows of a product are asked in `family-findings.ts`. */
export function policyChecker(rules: Rules, settings: ScanSettings): PolicyChecker {
  const applied = policyFor(rules, settings, (rule) => !comparesRows(rule));
  return (listing, fields, trademarks, fingerprint) => {
    const there = applied(listing);
    if (there === undefined) return [];
    const hits = checkPolicy(listing, fields, there.policy, { marks: marksOf(trademarks) });
    if (hits.length === 0) return [];
    const said = hits.filter((hit) => !isSaidBetter(hit, trademarks));
    return there.findings(listing, said, fingerprint);
  };
}

/** The rules for one set of marketplaces, and what they find as findings there. */
export interface AppliedPolicy {
  readonly policy: CompiledPolicy;
  findings(listing: Listing, hits: readonly PolicyHit[], fingerprint: Fingerprinter): Finding[];
}

/**
 * Gives the rules among `picked` of the marketplaces that the user names, else of the one that the listing's file names.
 * Where neither says, there is no rule: what a guessed marketplace forbids is no reason to change a listing.
 */
export function policyFor(
  rules: Rules,
  settings: ScanSettings,
  picked: (rule: PolicyRule) => boolean,
): (listing: Listing) => AppliedPolicy | undefined {
  const asked = settings.marketplaces;
  const allAsked = asked.join(" ");
  const kept = new Map<string, AppliedPolicy>();
  return (listing) => {
    const own = asked.length > 0 ? allAsked : listing.marketplace;
    if (own === undefined) return undefined;
    let applied = kept.get(own);
    if (applied === undefined) {
      applied = applyTo(asked.length > 0 ? asked : [own], rules, settings, picked);
      kept.set(own, applied);
    }
    return applied;
  };
}

function applyTo(
  marketplaces: readonly string[],
  rules: Rules,
  settings: ScanSettings,
  picked: (rule: PolicyRule) => boolean,
): AppliedPolicy {
  const { asOf } = settings;
  const packs = rules.policy().map((pack) => ({ ...pack, rules: pack.rules.filter(picked) }));
  const minSeverity = lowestShown(marketplaces, settings);
  const languages = marketplaces.flatMap((id) => rules.marketplaces.get(id)?.language ?? []);
  const whereOn = remember((id) =>
    marketplaces.filter((marketplace) =>
      packs.some((pack) => pack.rules.some((rule) => rule.id === id && applies(rule, marketplace, asOf))),
    ),
  );
  return {
    policy: compilePolicy(packs, { marketplaces, languages, asOf, minSeverity }),
    findings(listing, hits, fingerprint) {
      const ref = listingRef(listing);
      return hits.map((hit) => {
        const { rule, severity, field, text } = hit;
        const name = fingerprint({ listing, role: field.role, rule, subject: rule, text });
        const places = whereOn(rule).map((id) => ({ id, severity, score: scores[severity] }));
        return Object.assign(toFinding(hit, name, ref, settings.language), placesOf(places, settings));
      });
    },
  };
}

/** Below this nobody is shown a finding of any of `marketplaces`. */
function lowestShown(marketplaces: readonly string[], { minSeverity, perMarketplace }: ScanSettings): Severity {
  const asked = marketplaces.map((id) => perMarketplace[id]?.minSeverity ?? minSeverity);
  return severities.find((severity) => asked.includes(severity)) ?? minSeverity;
}

/** The marks that the trademark pack reports, with what rules ask of them. */
function marksOf(trademarks: readonly Assessed[]): MarkPlace[] {
  return trademarks
    .filter(({ judgement }) => judgement.severity !== "info")
    .map(({ at, match, judgement: { use, severity, evidence } }) => {
      const told = evidence.find(({ code }) => code.endsWith("_WORDING"));
      const wording = String(told?.args["phrase"] ?? "");
      const { mark, sector } = match.mark;
      return { field: at.field, span: match.span, name: mark, sector, use, severity, wording };
    });
}

function isSaidBetter({ yieldsTo, field }: PolicyHit, trademarks: readonly Assessed[]): boolean {
  if (yieldsTo === undefined) return false;
  return trademarks.some((one) => isPlace(field, one.at.field) && ruleOf(one) === yieldsTo);
}

function isPlace({ role, column, index }: Field, other: Field): boolean {
  return column === other.column && index === other.index && role === other.role;
}

// A policy rule has a severity of its own, not a judged score: the middle of its band stands for it.
const scores: Readonly<Record<Severity, number>> = { high: 90, medium: 70, low: 50, info: 20 };

function toFinding(hit: PolicyHit, fingerprint: string, listing: ListingRef, language: Language): Finding {
  const { rule, severity, field, span, text, suggestion, source, grade, trial } = hit;
  const { title, what, why, do: action } = hit.message[language];
  const finding: Finding = {
    fingerprint,
    rule,
    severity,
    score: scores[severity],
    listing,
    field: { role: field.role, column: field.column, index: field.index },
    span: { start: span.start, end: span.end },
    text,
    ...(trial ? { trial } : undefined),
    evidence: [{ code: policyEvidence, weight: 0, args: { title, why, source, grade } }],
    message: wordingFor(language).sentences(what, action),
  };
  if (suggestion !== undefined) finding.suggestion = { ...suggestion, reason: action };
  return finding;
}
